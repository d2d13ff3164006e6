import { findEmails } from './emails.js';
import { findLinks } from './links.js';
import { findNames } from './names/names.js';
import { findNumbers } from './numbers/numbers.js';
import { plainText } from './plain-text.js';
import { tokenize, withoutSpans, type Span, type Token } from './tokens.js';

export { MASK } from './tokens.js';

/**
 * Raise `MASK_VERSION` with every change that masks any text differently: stored masks of older versions are then
 * redone.
 */
export const MASK_VERSION = 11;

/**
 * The oldest version whose masks are still shown until they are redone, so that the earlier release can run beside this
 * one. A version that closes a leak names itself: older masks are then hidden from the public until redone.
 */
export const MASK_SHOWN_FROM = 11;

/** A masked word can make its neighbours recognisable, so the text is searched again; nearly all texts change once. */
const ROUNDS_MAX = 8;

/**
 * `maskText` takes phone numbers, NIK, e-mail addresses, account numbers, people's own pages and people's names out of
 * a text for the public. Each is replaced whole: the last digits alone would tell neighbours whose number it is.
 * Amounts of money, dates, times, RT/RW, report numbers and places stay. `test/endpoint/masking-sentences` measures how
 * much is found.
 *
 * Rules don't understand: an officer still reads the masked text before it becomes public.
 */
export function maskText(text: string): string {
  let masked = plainText(text);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const next = maskOnce(masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

function maskOnce(text: string): string {
  const tokens = tokenize(text);
  const open = tokenize(withoutSpans(tokens, findAddresses(tokens)));
  return withoutSpans(open, findNames(open));
}

/** `findAddresses` finds all by which a person can be reached: e-mail addresses, pages and numbers. */
export function findAddresses(tokens: readonly Token[]): Span[] {
  const named = [...findEmails(tokens), ...findLinks(tokens)];
  const taken = new Set<number>();
  for (const { from, to } of named) for (let at = from; at < to; at += 1) taken.add(at);
  return [...named, ...findNumbers(tokens, (at) => taken.has(at))];
}

export { findNames };
