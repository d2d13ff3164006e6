import { call, isOverNetwork } from '../api.js';
import type { ChoicesWire } from '../../town/wire.js';

let loading: Promise<ChoicesWire> | undefined;

/** `loadChoices` asks once a page; a failure is asked again next time. */
export function loadChoices(): Promise<ChoicesWire> {
  if (!isOverNetwork()) return call<ChoicesWire>('GET', 'choices');
  return (loading ??= call<ChoicesWire>('GET', 'choices').catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}
