import { digitRuns, type Group } from './digit-runs.js';
import { Joined } from './joined-groups.js';
import { cueAfter, cueBefore } from './number-cues.js';
import { readGroups, type Reading } from './number-readings.js';
import type { Span, Token } from '../tokens.js';

/** A person's number has at most so many digits, and at most as many groups. */
const GROUPS_MAX = 24;
const DIGITS_MAX = 24;

/** `findNumbers` finds phone, NIK, KK and account numbers, in figures or in words. */
export function findNumbers(tokens: readonly Token[], isTaken: (at: number) => boolean): Span[] {
  return digitRuns(tokens, isTaken).flatMap((run) => personalSpans(tokens, run));
}

interface Cut extends Reading {
  readonly first: number;
  readonly total: number;
}

/**
 * `personalSpans` cuts a run of groups into numbers so that their readings cost least together, which is likeliest, and
 * returns those of persons.
 */
function personalSpans(tokens: readonly Token[], run: readonly Group[]): Span[] {
  const around = run.map((group) => ({
    before: cueBefore(tokens, group.from),
    plus: plusBefore(tokens, group.from) !== undefined,
    after: cueAfter(tokens, group.to),
  }));
  const best: Cut[] = [];
  for (const [last, group] of run.entries()) {
    let cheapest: Cut | undefined;
    const joined = new Joined(group);
    for (let first = last; first >= 0 && first > last - GROUPS_MAX; first -= 1) {
      const more = run[first];
      if (more && first < last) joined.growLeft(more);
      if (joined.digits.length > DIGITS_MAX && first < last) break;
      const reading = readGroups(joined, {
        before: around[first]?.before,
        plus: around[first]?.plus ?? false,
        after: around[last]?.after,
      });
      const total = reading.cost + (first > 0 ? (best[first - 1]?.total ?? 0) + seam(run[first - 1]) : 0);
      if (!cheapest || total < cheapest.total) cheapest = { ...reading, first, total };
    }
    if (cheapest) best.push(cheapest);
  }
  return cutOut(tokens, run, best);
}

function cutOut(tokens: readonly Token[], run: readonly Group[], best: readonly Cut[]): Span[] {
  const spans: Span[] = [];
  for (let last = run.length - 1; last >= 0;) {
    const cut = best[last];
    if (!cut) break;
    const first = run[cut.first];
    const to = run[last]?.to;
    if (cut.hide && first && to !== undefined)
      spans.push({ from: plusBefore(tokens, first.from) ?? first.from, to });
    last = cut.first - 1;
  }
  return spans;
}

/** `plusBefore` is where the plus before a number stands, as a sign or in words. */
function plusBefore(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from - 1]?.text === '+') return from - 1;
  const said = tokens[from - 2]?.low;
  return tokens[from - 1]?.text === ' ' && (said === '+' || said === 'plus') ? from - 2 : undefined;
}

/** `seam` is the cost of taking two groups for two numbers: more where only a dot separates them. */
function seam(group: Group | undefined): number {
  const { gap, strange } = group ?? { gap: '', strange: 0 };
  if (strange > 0) return 0;
  if (/\s/.test(gap)) return 0.05;
  if (gap === '') return 2;
  return gap === '.' ? 0.7 : 0.3;
}
