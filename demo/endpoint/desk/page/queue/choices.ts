import { call, isOverNetwork } from '../api.js';
import type { Named } from '../../wire.js';

/** `ChoicesWire` is what filters and corrections choose from, as `GET choices` answers. */
export interface ChoicesWire {
  categories: readonly Named[];
  /** Places that the officer answers for, each with those that it lies in. */
  places: readonly Named[];
}

let loading: Promise<ChoicesWire> | undefined;

/** `loadChoices` asks once a page; a failure is asked again next time. */
export function loadChoices(): Promise<ChoicesWire> {
  if (!isOverNetwork()) return call<ChoicesWire>('GET', 'choices');
  return (loading ??= call<ChoicesWire>('GET', 'choices').catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}
