import { readFileSync } from 'node:fs';
import type { CapabilitiesWire } from '../../../src/contract/capabilities-wire.js';
import type { Danger, DangerPhrases, DangerWordsWire } from '../../../src/contract/public/danger.js';
import { routes } from '../../../src/contract/routes.js';
import { sayIn } from '../questions/question-entry.js';
import type { UrgentEntry } from '../town/urgent-file.js';
import type { Language } from '../words/messages.js';

type Learnt = NonNullable<DangerWordsWire['results']['learnt']>;

/** `LEARNT` tells danger in any town: a command makes it anew from sentences, see README. */
export const LEARNT = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as Learnt;

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

/** `phrasesIn` are all words of the dangers for which a town has more than plain ones. */
export const phrasesIn = (urgent: readonly UrgentEntry[]): DangerPhrases[] =>
  urgent
    .filter(({ words, not }) => words.length + not.length > 0)
    .map(({ id, plain, words, not }) => ({ id, words: [...plain, ...words], not }));

/** `dangerWords` is what a client compares with what is written. */
export function dangerWords(urgent: readonly UrgentEntry[]): DangerWordsWire {
  const data = phrasesIn(urgent).map(({ id, words, not }) => ({ id, words: [...words], not: [...not] }));
  return { results: { data, learnt: LEARNT } };
}

/** `urgentOf` is what the capabilities say: whom to call, and a few words that mean it. */
export function urgentOf(
  urgent: readonly UrgentEntry[],
  language: Language,
): Pick<CapabilitiesWire['results'], 'urgent'> {
  if (urgent.length === 0) return {};
  return {
    urgent: dangersIn(urgent, language).map(({ words, ...rest }) => ({ ...rest, words: [...words] })),
  };
}

/** `urgentUrlOf` is where more words are, and the weights. */
export const urgentUrlOf = (urgent: readonly UrgentEntry[]): { urgent_url?: string } =>
  urgent.length > 0 ? { urgent_url: routes.urgent } : {};
