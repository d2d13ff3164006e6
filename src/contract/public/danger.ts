/**
 * Dangers that wait for no form (contract §17): the words that tell of them, and whom to call. The answer lies at
 * `fallback.urgent_url` of the capabilities, so that only who writes fetches it.
 */
import * as z from 'zod/mini';
import { isRecord, toItems, toText } from '../read.js';
import { wireArray, wirePattern, wireResults, wireText } from '../wire.js';

/** What a client takes at most; an endpoint says no more. Letters, unless named otherwise. */
export const DANGER_LIMITS = {
  dangers: 10,
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
  /**
   * Words and phrases that mean it: `api besar` is two words near each other, `kabel|kawat putus` either of the first
   * two with the last, and `{person}` the group of that name.
   */
  words: readonly string[];
  /** Phrases that mean something else, with the same words. */
  not: readonly string[];
  title: string;
  text: string;
  /** Digits, perhaps behind a plus. */
  tel: string;
  /** Who writes of it may have somebody to fear. */
  secret: boolean;
};

/**
 * How a language says that there is no danger now:
 *
 * - `past`: long ago. `lately`: over, unless something lasts.
 * - `over`: put right. `lasting`: not over yet.
 * - `now`: happens this moment, whatever happened before.
 * - `habit`: happens there often, or is a matter of figures. `feared`: before it is said: feared, wished away, almost.
 * - `about`: talked of: taught, planned, asked for, or no more than possible.
 */
export const TURNS = ['past', 'lately', 'over', 'lasting', 'now', 'habit', 'feared', 'about'] as const;
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

export type DangerWords = { dangers: readonly Danger[]; speech: Speech };

const cut = (said: unknown, length: number): string => toText(said)?.slice(0, length) ?? '';

// Half a phrase would mean something else.
const phrasesOf = (said: unknown): string[] =>
  toItems(said)
    .flatMap((one) => (typeof one === 'string' && /\S/.test(one) ? one : []))
    .filter((one) => one.length <= DANGER_LIMITS.phrase)
    .slice(0, DANGER_LIMITS.phrases);

const fieldsOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

function toDanger(value: unknown): Danger {
  const { id, words, not, title, text, tel, secret } = fieldsOf(value);
  return {
    id: cut(id, DANGER_LIMITS.id),
    words: phrasesOf(words),
    not: phrasesOf(not),
    title: cut(title, DANGER_LIMITS.title),
    text: cut(text, DANGER_LIMITS.text),
    tel: /^\+?\d{2,15}$/.exec(toText(tel) ?? '')?.[0] ?? '',
    secret: secret === true,
  };
}

/** Reads what an endpoint answers at `fallback.urgent_url`; a danger that lacks something is dropped. Never throws. */
export function readDangerWords(json: unknown): DangerWords {
  const { data, groups, turns, negations, between } = fieldsOf(fieldsOf(json).results);
  const named = Object.entries(fieldsOf(groups)).slice(0, DANGER_LIMITS.groups);
  const said = fieldsOf(turns);
  return {
    dangers: toItems(data)
      .map(toDanger)
      .filter(({ id, words, title, tel }) => id && words.length > 0 && title && tel)
      .slice(0, DANGER_LIMITS.dangers),
    speech: {
      groups: Object.fromEntries(named.map(([name, words]) => [name, cut(words, DANGER_LIMITS.phrase)])),
      turns: Object.fromEntries(TURNS.map((turn) => [turn, phrasesOf(said[turn])])),
      negations: cut(negations, DANGER_LIMITS.phrase),
      between: cut(between, DANGER_LIMITS.phrase),
    },
  };
}

// @__NO_SIDE_EFFECTS__
function wireDangerWords() {
  const phrases = wireArray(wireText(DANGER_LIMITS.phrase, 1), DANGER_LIMITS.phrases);
  const words = z.optional(wireText(DANGER_LIMITS.phrase));
  const danger = z.strictObject({
    id: wireText(DANGER_LIMITS.id, 1),
    words: phrases,
    not: z.optional(phrases),
    title: wireText(DANGER_LIMITS.title, 1),
    text: wireText(DANGER_LIMITS.text),
    tel: wirePattern(/^\+?\d{2,15}$/),
    secret: z.boolean(),
  });
  return wireResults(
    z.strictObject({
      data: wireArray(danger, DANGER_LIMITS.dangers),
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
