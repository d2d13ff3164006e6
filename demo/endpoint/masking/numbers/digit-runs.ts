import { TENS, TEN_MORE, alikeDigits, spokenDigits } from './digit-words.js';
import type { Span, Token } from '../tokens.js';

/** `Group` is digits that stand together, in figures or in words. */
export interface Group extends Span {
  readonly digits: string;
  readonly spoken: boolean;
  /** The text up to the run's next group. */
  gap: string;
  /** How many words of `gap` are unusual inside a number. */
  strange: number;
}

/** Words that people put between the digits of one number. */
const BETWEEN_WORDS = new Set(
  (
    'strip spasi titik garis minus plus koma dash min terus lalu kemudian baru sambung lanjut belakangnya depannya ditambah tambah tambahin ' +
    'sambungannya sambungan lanjutannya ujungnya akhirnya berikutnya selanjutnya trus trs abis habis itu dan jeda enter garing miring pagar ' +
    'dulu dl awalnya depane mburine tengahnya'
  ).split(' '),
);
const TIMES = new Map([
  ['dobel', 2],
  ['double', 2],
  ['dabel', 2],
  ['triple', 3],
  ['tripel', 3],
]);
/** Strange words between parts of a number that begins as phones do; in other runs, usual words. */
const STRANGE_WORDS_MAX = 2;
/** Words of any kind between parts of a number that begins as phones do. */
const CALLED_WORDS_MAX = 4;
/** Groups back in which a phone may have begun. */
const CALLED_BACK = 5;
const GAP_MAX = 10;
/** Tokens without a gap that are read as one group. */
const CHUNK_MAX = 24;

/** `digitRuns` finds all runs of digit groups: each may be one number, or several side by side. */
export function digitRuns(tokens: readonly Token[], isTaken: (at: number) => boolean): Group[][] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let at = 0;
  while (at < tokens.length) {
    const group = isTaken(at) ? undefined : groupAt(tokens, at);
    if (!group) {
      close();
      at += 1;
      continue;
    }
    run.push(group);
    at = group.to;
    const gap = afterGap(tokens, at, isCalled(run) ? STRANGE_WORDS_MAX : 0);
    if (gap && !isTaken(gap.to)) {
      group.gap = textBetween(tokens, at, gap.to);
      group.strange = gap.strange;
      at = gap.to;
    } else {
      close();
    }
  }
  return runs;
}

function textBetween(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += tokens[at]?.text ?? '';
  return text;
}

/** `isCalled`: one of the last groups begins as phones do. */
function isCalled(run: readonly Group[]): boolean {
  return run.slice(-CALLED_BACK).some(({ digits }) => /^(?:08\d|628)/.test(digits));
}

/** `afterGap` is where the next group begins, behind at most `strangeMax` strange words. */
function afterGap(
  tokens: readonly Token[],
  from: number,
  strangeMax: number,
): { to: number; strange: number } | undefined {
  let words = 0;
  let strange = 0;
  for (let at = from; at <= from + GAP_MAX; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mask') return undefined;
    if (token.kind === 'digits') return { to: at, strange };
    if (token.kind !== 'word') continue;
    if (groupAt(tokens, at)) return { to: at, strange };
    words += 1;
    if (!BETWEEN_WORDS.has(token.low)) strange += 1;
    if (words > (strangeMax > 0 ? CALLED_WORDS_MAX : STRANGE_WORDS_MAX) || strange > strangeMax)
      return undefined;
  }
  return undefined;
}

function groupAt(tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from];
  if (!first || (first.kind !== 'digits' && first.kind !== 'word')) return undefined;
  return mixedGroup(tokens, from) ?? simpleGroup(tokens, from, first);
}

function simpleGroup(tokens: readonly Token[], from: number, first: Token): Group | undefined {
  if (first.kind === 'digits')
    return { from, to: from + 1, digits: first.text, spoken: false, gap: '', strange: 0 };
  const times = TIMES.get(first.low);
  if (times !== undefined) return repeated(tokens, from, times);
  const digits = spokenDigits(first.low);
  if (digits !== undefined)
    return inTens(tokens, { from, to: from + 1, digits, spoken: true, gap: '', strange: 0 });
  // "o8 12", "oooo": a letter alone is no digit, but it doesn't end a number either.
  return /^[oO]+$|^[lI]$/.test(first.text)
    ? { from, to: from + 1, digits: alikeDigits(first.text) ?? '', spoken: true, gap: '', strange: 0 }
    : undefined;
}

/** `repeated` reads "dobel tiga" as 33. */
function repeated(tokens: readonly Token[], from: number, times: number): Group | undefined {
  const token = tokens[from + 1]?.kind === 'space' ? tokens[from + 2] : undefined;
  const digit = token?.kind === 'digits' ? token.text : spokenDigits(token?.low ?? '');
  return digit?.length === 1
    ? { from, to: from + 3, digits: digit.repeat(times), spoken: true, gap: '', strange: 0 }
    : undefined;
}

/** `inTens` reads "dua belas" as 12, "dua puluh tiga" as 23. */
function inTens(tokens: readonly Token[], group: Group): Group {
  const word = tokens[group.to + 1]?.low ?? '';
  if (tokens[group.to]?.kind !== 'space' || group.digits.length !== 1) return group;
  if (TEN_MORE.has(word)) return { ...group, to: group.to + 2, digits: `1${group.digits}` };
  if (!TENS.has(word)) return group;
  const unit =
    tokens[group.to + 2]?.kind === 'space' ? spokenDigits(tokens[group.to + 3]?.low ?? '') : undefined;
  return unit?.length === 1 && unit !== '0'
    ? { ...group, to: group.to + 4, digits: `${group.digits}${unit}` }
    : { ...group, to: group.to + 2, digits: `${group.digits}0` };
}

/** `mixedGroup` reads O8l2: figures with similar letters. With more letters than figures it is a word or a name. */
function mixedGroup(tokens: readonly Token[], from: number): Group | undefined {
  let digits = '';
  let figures = 0;
  let letters = 0;
  let to = from;
  for (; to < from + CHUNK_MAX; to += 1) {
    const token = tokens[to];
    if (token?.kind === 'digits') {
      digits += token.text;
      figures += token.text.length;
    } else if (token?.kind === 'word') {
      const spoken = spokenDigits(token.low);
      const said = spoken ?? alikeDigits(token.text);
      if (said === undefined) return undefined;
      digits += said;
      if (spoken === undefined) letters += said.length;
    } else {
      break;
    }
  }
  if (to - from < 2 || letters > figures) return undefined;
  return { from, to, digits, spoken: false, gap: '', strange: 0 };
}
