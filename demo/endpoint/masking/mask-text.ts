import { findEmails } from './emails.js';
import { findNames } from './names/names.js';
import { findNumbers } from './numbers/numbers.js';
import { plainText } from './plain-text.js';
import { tokenize, withoutSpans, type Span, type Token } from './tokens.js';

export { MASK } from './tokens.js';

/** Raise it by one with every change that masks any text differently: masks that were stored by an older version are then made anew. */
export const MASK_VERSION = 9;

/**
 * The oldest masker whose masks are shown until they are made anew, so that the release before can run beside this one. A version that closes a
 * hole names itself: what older ones masked is then empty to the public until it has been masked again.
 */
export const MASK_SHOWN_FROM = 9;

/** A masked word can let its neighbours be recognised, so the text is searched again, so often at most; nearly every text changes only once. */
const ROUNDS_MAX = 8;

/**
 * Takes phones, NIK, e-mail addresses, account numbers and names of people out of a text that the public will read. What was
 * found is replaced whole: a masked number that shows its last digits still tells neighbours whose it is. Amounts of money,
 * dates, times, RT/RW, report numbers and places stay. How much of it is found is measured in
 * `test/endpoint/masking-sentences`.
 *
 * Rules, not understanding: an officer still reads the masked text before it becomes public.
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

/** Everything by which a person can be reached: e-mail addresses and numbers. */
export function findAddresses(tokens: readonly Token[]): Span[] {
  const emails = findEmails(tokens);
  const taken = new Set<number>();
  for (const { from, to } of emails) for (let at = from; at < to; at += 1) taken.add(at);
  return [...emails, ...findNumbers(tokens, (at) => taken.has(at))];
}

export { findNames };
