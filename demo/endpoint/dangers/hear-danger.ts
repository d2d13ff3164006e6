import type { Danger } from '../../../src/contract/public/danger.js';
import { dangerListener } from '../../../src/form-logic/danger/danger.js';
import type { UrgentEntry } from '../town/urgent-file.js';
import type { Language } from '../words/messages.js';
import { dangersIn, LEARNT, phrasesIn } from './danger-words.js';

/** `listeners` are made once for a town: its words are the same in all languages. */
const listeners = new WeakMap<readonly UrgentEntry[], (text: string) => readonly string[]>();

/** `dangerIn` is the first danger that a text tells of: what the widget hears on the device. */
export function dangerIn(urgent: readonly UrgentEntry[], text: string, language: Language): Danger | null {
  if (urgent.length === 0) return null;
  let hear = listeners.get(urgent);
  if (!hear) listeners.set(urgent, (hear = listenerOf(urgent)));
  const heard = hear(text)[0];
  return dangersIn(urgent, language).find(({ id }) => id === heard) ?? null;
}

const listenerOf = (urgent: readonly UrgentEntry[]): ((text: string) => readonly string[]) =>
  dangerListener({ dangers: dangersIn(urgent, 'id'), phrases: phrasesIn(urgent), learnt: LEARNT });
