import { readClauses } from '../../../src/form-logic/danger/clauses.js';
import { dangerListener, SLACK } from '../../../src/form-logic/danger/danger.js';
import { PhraseBook } from '../../../src/form-logic/danger/phrases.js';
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

/** `explainDanger` says what a form would hear in a text, and which words of the town are in it, in the town's order. */
export function explainDanger(urgent: readonly UrgentEntry[], text: string): Explained[] {
  const dangers = dangersIn(urgent, 'id');
  const heard = dangerListener({ dangers, phrases: phrasesIn(urgent), learnt: LEARNT })(text);
  const found = phrasesOf(urgent, text);
  return urgent
    .map(({ id, plain, words }) => ({
      id,
      isHeard: heard.includes(id),
      words: [...plain, ...words].filter((phrase) => found.has(placeOf(id, phrase))),
    }))
    .filter((one) => one.isHeard || one.words.length > 0);
}

function phrasesOf(urgent: readonly UrgentEntry[], text: string): ReadonlySet<string> {
  const book = new PhraseBook<string>(true);
  for (const { id, plain, words } of urgent)
    for (const phrase of [...plain, ...words]) book.add(placeOf(id, phrase), [phrase], SLACK);
  return new Set(book.find(readClauses(text)).map(({ label }) => label));
}

const placeOf = (id: string, phrase: string): string => `${id} ${phrase}`;
