import { dangerListener, phrasesSaid } from '../../../src/form-logic/danger/danger.js';
import type { UrgentEntry } from '../town/urgent-file.js';
import { dangersIn, LEARNT, phrasesIn } from './danger-words.js';

/** `Explained` is a danger that a text may tell of. */
export interface Explained {
  id: string;
  /** False where its words stand in the text, and the sentence says that nothing happens. */
  isHeard: boolean;
  /** The town's words for it that are in the text, as they are written in its file. */
  words: readonly string[];
}

/** `explainDanger` says what a form hears in a text, and which words of the town are in it, in the town's order. */
export function explainDanger(urgent: readonly UrgentEntry[], text: string): Explained[] {
  const dangers = dangersIn(urgent, 'id');
  const heard = dangerListener({ dangers, phrases: phrasesIn(urgent), learnt: LEARNT })(text);
  const said = new Set(
    phrasesSaid(
      urgent.flatMap(({ plain, words }) => [...plain, ...words]),
      text,
    ),
  );
  return urgent
    .map(({ id, plain, words }) => ({
      id,
      isHeard: heard.includes(id),
      words: [...plain, ...words].filter((phrase) => said.has(phrase)),
    }))
    .filter((one) => one.isHeard || one.words.length > 0);
}
