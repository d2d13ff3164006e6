/**
 * Dangers that wait for no form. `urgent` of the capabilities has each with whom to call and a handful of
 * words that tell of it. Many more words, by the same ids, lie at `fallback.urgent_url`, so that only who writes
 * fetches them.
 */
import * as z from 'zod/mini';
import { toItems, toNumber, toText, toRecord } from '../read.js';
import { wireArray, wireNumber, wirePattern, wireResults, wireText } from '../wire.js';

/** `DANGER_LIMITS` of a client; an endpoint says no more. Letters, unless named otherwise. */
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
  weights: 65_536,
  kinds: 16_384,
} as const;

export type Danger = {
  id: string;
  /** Words and phrases that mean it: `api besar` is two words near each other. */
  words: readonly string[];
  title: string;
  text: string;
  /** Digits, perhaps behind a plus. */
  tel: string;
  /** `secret`: whoever writes of this danger may have somebody to fear. */
  secret: boolean;
};

/** More words for a danger. */
export type DangerPhrases = {
  id: string;
  /** As in `Danger`; `kabel|kawat putus` is either of the first two with the last. */
  words: readonly string[];
  /** Phrases that mean something else, with the same words. */
  not: readonly string[];
};

/**
 * Weights learnt from many sentences that tell of danger, and many that don't. Each word of a text, its parts of four
 * letters and each pair of words that stand near each other fall into buckets; a bucket is a character.
 */
export type DangerWeights = {
  /** Ids of dangers, in the order of their letters in `kinds`. */
  ids: readonly string[];
  /** `h` weighs nothing, `i` speaks for danger, `j` more; `g` against it. */
  weights: string;
  /** `told` is added where words were heard. */
  told: number;
  /** `least`: a text that weighs more tells of danger. */
  least: number;
  /** `a` speaks for the first danger, and so on. */
  kinds: string;
};

export type DangerWords = { phrases: readonly DangerPhrases[]; learnt: DangerWeights | null };

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

function toDanger(value: unknown): Danger {
  const { id, words, title, text, tel, secret } = toRecord(value);
  return {
    id: cut(id, DANGER_LIMITS.id),
    words: phrasesOf(words, DANGER_LIMITS.plain, DANGER_LIMITS.plainLength),
    title: cut(title, DANGER_LIMITS.title),
    text: cut(text, DANGER_LIMITS.text),
    tel: /^\+?\d{2,15}$/.exec(toText(tel) ?? '')?.[0] ?? '',
    secret: secret === true,
  };
}

/**
 * Reads `urgent` of the capabilities: a danger that lacks something is dropped, and one that is named twice. Never
 * throws.
 */
export function readDangers(urgent: unknown): Danger[] {
  const known = new Set<string>();
  return toItems(urgent)
    .map(toDanger)
    .filter(({ id, title, tel }) => id && title && tel && !known.has(id) && known.add(id))
    .slice(0, DANGER_LIMITS.dangers);
}

function toWeights(value: unknown): DangerWeights | null {
  const { ids, weights, told, least, kinds } = toRecord(value);
  const threshold = toNumber(least);
  if (threshold === null || typeof weights !== 'string' || weights === '') return null;
  return {
    ids: toItems(ids)
      .slice(0, DANGER_LIMITS.dangers)
      .map((id) => cut(id, DANGER_LIMITS.id)),
    weights: weights.slice(0, DANGER_LIMITS.weights),
    told: toNumber(told) ?? 0,
    least: threshold,
    kinds: typeof kinds === 'string' ? kinds.slice(0, DANGER_LIMITS.kinds) : '',
  };
}

/** Reads what an endpoint answers at `fallback.urgent_url`. Never throws. */
export function readDangerWords(json: unknown): DangerWords {
  const { data, learnt } = toRecord(toRecord(json).results);
  return {
    phrases: toItems(data)
      .map(toRecord)
      .map(({ id, words, not }) => ({
        id: cut(id, DANGER_LIMITS.id),
        words: phrasesOf(words),
        not: phrasesOf(not),
      }))
      .filter(({ id, words }) => id && words.length > 0)
      .slice(0, DANGER_LIMITS.dangers),
    learnt: toWeights(learnt),
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
  const learnt = z.strictObject({
    ids: wireArray(wireText(DANGER_LIMITS.id, 1), DANGER_LIMITS.dangers),
    weights: wireText(DANGER_LIMITS.weights, 1),
    told: wireNumber(-1_000, 1_000),
    least: wireNumber(-1_000, 1_000),
    kinds: wireText(DANGER_LIMITS.kinds, 1),
  });
  const more = z.strictObject({
    id: wireText(DANGER_LIMITS.id, 1),
    words: phrases,
    not: z.optional(phrases),
  });
  return wireResults(
    z.strictObject({
      data: wireArray(more, DANGER_LIMITS.dangers),
      learnt: z.optional(learnt),
    }),
  );
}

/** Strict form of the answer, for endpoints and their tests. */
export const dangerWordsWire = /* @__PURE__ */ wireDangerWords();
export type DangerWordsWire = z.infer<typeof dangerWordsWire>;
