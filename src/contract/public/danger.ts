/**
 * Dangers that wait for no form (contract §17). `urgent` of the capabilities has each with whom to call and a handful of
 * words that tell of it. Many more words, by the same ids, lie at `fallback.urgent_url`, so that only who writes fetches
 * them.
 */
import * as z from 'zod/mini';
import { isRecord, toItems, toText } from '../read.js';
import { wireArray, wirePattern, wireResults, wireText } from '../wire.js';

/** What a client takes at most; an endpoint says no more. Letters, unless named otherwise. */
export const DANGER_LIMITS = {
  dangers: 10,
  /** Plain words of one danger in the capabilities, and letters of each. */
  plain: 40,
  plainLength: 60,
  phrases: 80,
  phrase: 2_500,
  /** Words of a phrase. */
  phraseWords: 4,
  title: 60,
  text: 200,
  id: 40,
  groups: 12,
} as const;

export type Danger = {
  id: string;
  /** Words and phrases that mean it: `api besar` is two words near each other. */
  words: readonly string[];
  title: string;
  text: string;
  /** Digits, perhaps behind a plus. */
  tel: string;
  /** Who writes of it may have somebody to fear. */
  secret: boolean;
};

/** More words for a danger. */
export type DangerPhrases = {
  id: string;
  /** As in `Danger`; `kabel|kawat putus` is either of the first two with the last, `{person}` the group of that name. */
  words: readonly string[];
  /** Phrases that mean something else, with the same words. */
  not: readonly string[];
};

/**
 * How a language says that there is no danger now:
 *
 * - `past`: long ago. `lately`: over, unless something lasts.
 * - `over`: put right. `lasting`: not over yet.
 * - `now`: happens this moment, whatever happened before.
 * - `habit`: happens there often, or is a matter of figures. `feared`: before it is said: feared, wished away, almost.
 * - `about`: talked of: taught, planned, or no more than possible. `asked`: something is asked for that prevents it.
 */
export const TURNS = [
  'past',
  'lately',
  'over',
  'lasting',
  'now',
  'habit',
  'feared',
  'about',
  'asked',
] as const;
export type Turn = (typeof TURNS)[number];

/** Everyday language around the words of dangers. */
export type Speech = {
  /** Words by the group's name, with `|` between them. */
  groups: Readonly<Record<string, string>>;
  turns: Readonly<Partial<Record<Turn, readonly string[]>>>;
  /** Words that deny what follows, with `|` between them; and words that may stand between both. */
  negations: string;
  between: string;
};

export type DangerWords = { phrases: readonly DangerPhrases[]; speech: Speech };

const cut = (said: unknown, length: number): string => toText(said)?.slice(0, length) ?? '';

// Half a phrase would mean something else.
const phrasesOf = (
  said: unknown,
  most: number = DANGER_LIMITS.phrases,
  length: number = DANGER_LIMITS.phrase,
): string[] =>
  toItems(said)
    .flatMap((one) => (typeof one === 'string' && /\S/.test(one) ? one : []))
    .filter((one) => one.length <= length)
    .slice(0, most);

const fieldsOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

function toDanger(value: unknown): Danger {
  const { id, words, title, text, tel, secret } = fieldsOf(value);
  return {
    id: cut(id, DANGER_LIMITS.id),
    words: phrasesOf(words, DANGER_LIMITS.plain, DANGER_LIMITS.plainLength),
    title: cut(title, DANGER_LIMITS.title),
    text: cut(text, DANGER_LIMITS.text),
    tel: /^\+?\d{2,15}$/.exec(toText(tel) ?? '')?.[0] ?? '',
    secret: secret === true,
  };
}

/** Reads `urgent` of the capabilities; a danger that lacks something is dropped, and one that is named twice. Never throws. */
export function readDangers(urgent: unknown): Danger[] {
  const known = new Set<string>();
  return toItems(urgent)
    .map(toDanger)
    .filter(({ id, title, tel }) => id && title && tel && !known.has(id) && known.add(id))
    .slice(0, DANGER_LIMITS.dangers);
}

/** Reads what an endpoint answers at `fallback.urgent_url`. Never throws. */
export function readDangerWords(json: unknown): DangerWords {
  const { data, groups, turns, negations, between } = fieldsOf(fieldsOf(json).results);
  const named = Object.entries(fieldsOf(groups)).slice(0, DANGER_LIMITS.groups);
  const said = fieldsOf(turns);
  return {
    phrases: toItems(data)
      .map(fieldsOf)
      .map(({ id, words, not }) => ({
        id: cut(id, DANGER_LIMITS.id),
        words: phrasesOf(words),
        not: phrasesOf(not),
      }))
      .filter(({ id, words }) => id && words.length > 0)
      .slice(0, DANGER_LIMITS.dangers),
    speech: {
      groups: Object.fromEntries(named.map(([name, words]) => [name, cut(words, DANGER_LIMITS.phrase)])),
      turns: Object.fromEntries(TURNS.map((turn) => [turn, phrasesOf(said[turn])])),
      negations: cut(negations, DANGER_LIMITS.phrase),
      between: cut(between, DANGER_LIMITS.phrase),
    },
  };
}

/** `urgent` in its strict form. */
// @__NO_SIDE_EFFECTS__
export function wireDangers() {
  return wireArray(
    z.strictObject({
      id: wireText(DANGER_LIMITS.id, 1),
      words: wireArray(wireText(DANGER_LIMITS.plainLength, 1), DANGER_LIMITS.plain),
      title: wireText(DANGER_LIMITS.title, 1),
      text: wireText(DANGER_LIMITS.text),
      tel: wirePattern(/^\+?\d{2,15}$/),
      secret: z.boolean(),
    }),
    DANGER_LIMITS.dangers,
  );
}

// @__NO_SIDE_EFFECTS__
function wireDangerWords() {
  const phrases = wireArray(wireText(DANGER_LIMITS.phrase, 1), DANGER_LIMITS.phrases);
  const words = z.optional(wireText(DANGER_LIMITS.phrase));
  const more = z.strictObject({
    id: wireText(DANGER_LIMITS.id, 1),
    words: phrases,
    not: z.optional(phrases),
  });
  return wireResults(
    z.strictObject({
      data: wireArray(more, DANGER_LIMITS.dangers),
      groups: z.optional(z.record(z.string(), wireText(DANGER_LIMITS.phrase))),
      turns: z.optional(z.partialRecord(z.enum(TURNS), phrases)),
      negations: words,
      between: words,
    }),
  );
}

/** Strict form of the answer, for endpoints and their tests. */
export const dangerWordsWire = /* @__PURE__ */ wireDangerWords();
export type DangerWordsWire = z.infer<typeof dangerWordsWire>;
