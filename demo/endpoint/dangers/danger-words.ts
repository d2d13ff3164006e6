import type { CapabilitiesWire } from '../../../src/contract/capabilities-wire.js';
import type { Danger, DangerPhrases, DangerWordsWire } from '../../../src/contract/public/danger.js';
import { routes } from '../../../src/contract/routes.js';
import { sayIn } from '../questions/question-entry.js';
import type { UrgentEntry } from '../town/urgent-file.js';
import type { Language } from '../words/messages.js';
import { GROUPS } from './groups.js';
import { BETWEEN, NEGATIONS, TURNS } from './turns.js';

/** `SPEECH` is what every town's words stand in. */
export const SPEECH = { groups: GROUPS, turns: TURNS, negations: NEGATIONS, between: BETWEEN };

/** `dangersIn` are a town's dangers in one language, with the few words that travel with the capabilities. */
export function dangersIn(urgent: readonly UrgentEntry[], language: Language): Danger[] {
  return urgent.map(({ id, plain, title, text, tel, secret }) => ({
    id,
    words: plain,
    title: sayIn(title, language),
    text: sayIn(text, language),
    tel,
    secret,
  }));
}

/** `phrasesIn` are the many words of a town's dangers, the same in all languages. */
export const phrasesIn = (urgent: readonly UrgentEntry[]): DangerPhrases[] =>
  urgent.map(({ id, plain, words, not }) => ({ id, words: words.length > 0 ? words : plain, not }));

/** `dangerWords` is what a client compares with what is written. */
export function dangerWords(urgent: readonly UrgentEntry[]): DangerWordsWire {
  const data = phrasesIn(urgent).map(({ id, words, not }) => ({ id, words: [...words], not: [...not] }));
  return { results: { data, ...SPEECH } };
}

/** `urgentOf` is what the capabilities say: whom to call, and where more words are. */
export function urgentOf(
  urgent: readonly UrgentEntry[],
  language: Language,
): Pick<CapabilitiesWire['results'], 'urgent'> {
  if (urgent.length === 0) return {};
  return {
    urgent: dangersIn(urgent, language).map(({ words, ...rest }) => ({ ...rest, words: [...words] })),
  };
}

/** `urgentUrlOf` is where those words are. */
export const urgentUrlOf = (urgent: readonly UrgentEntry[]): { urgent_url?: string } =>
  urgent.length > 0 ? { urgent_url: routes.urgent } : {};
