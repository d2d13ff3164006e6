import { canonicalAccessCode } from '../contract/access-code.js';
import { hasValidCheckDigit, normaliseTrackingId } from '../contract/tracking-id.js';

/** Search terms: a number, a number with its access code, or a code alone. Codes are in canonical form. */
export type ReportQuery =
  { trackingId: string; accessCode: string | null } | { trackingId: null; accessCode: string };

export type QueryProblem = 'empty' | 'number-unreadable' | 'number-typo' | 'code-unreadable' | 'code-sealed';

/** Problems by control; at most one each. */
export type QueryProblems = { number?: QueryProblem; code?: QueryProblem };

export type QueryReading = { query: ReportQuery } | { problems: QueryProblems };

/** A code inside other text: `kode=…` of a link, or four groups of five with at least one digit. */
export const CODE_IN_TEXT = /kode=[^&\s]+|(?<![\da-z])(?=[a-z-]*\d)[\da-z]{5}(?:-?[\da-z]{5}){3}(?![\da-z])/i;
/** Length of this project's own numbers, which end in a check digit. National numbers have 7 or 8 digits and none. */
const CHECKED_LENGTH = 10;

/**
 * Reads both boxes leniently: a whole message or link pasted into either gives its number and its code.
 *
 * @param canUseCode False where a code must not be typed (insecure page) or means nothing to the endpoint: it is
 * dropped.
 */
export function readQuery(number: string, code: string, canUseCode: boolean): QueryReading {
  const pasted = CODE_IN_TEXT.exec(number)?.[0];
  const typed = code.trim();
  const given = typed || pasted;
  const accessCode = given
    ? (canonicalAccessCode(given) ?? canonicalAccessCode(CODE_IN_TEXT.exec(given)?.[0] ?? ''))
    : null;
  const rest = pasted && canonicalAccessCode(pasted) ? number.replace(pasted, ' ') : number;
  // A link in the code box contains the number too.
  const trackingId = normaliseTrackingId(rest) || (/aduan=\d/.test(typed) ? normaliseTrackingId(typed) : '');

  if (typed && canUseCode && !accessCode) return { problems: { code: 'code-unreadable' } };
  const usable = canUseCode ? accessCode : null;
  if (trackingId) return { query: { trackingId, accessCode: usable } };
  if (usable) return { query: { trackingId: null, accessCode: usable } };
  return { problems: { number: rest.trim() ? 'number-unreadable' : 'empty' } };
}

/** True when the number can't be right, if the endpoint uses check digits. */
export function looksMistyped({ trackingId }: ReportQuery): boolean {
  return trackingId?.length === CHECKED_LENGTH && !hasValidCheckDigit(trackingId);
}
