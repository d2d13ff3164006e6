import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import { ENDS } from '../../reports/lifecycle/lifecycle.js';

/** What ours says already, and more finely, where theirs says no more than this. */
const SAID: Partial<Record<StatusCode, readonly StatusCode[]>> = {
  verified: ['verified', 'in_progress', 'responded', 'reopened'],
  in_progress: ['in_progress', 'responded', 'reopened'],
};

/**
 * The status a report gets here when it changes there. Only a change there changes anything: what stays the same there says nothing about
 * what happened here meanwhile.
 * @param ours its status here
 * @param before its status there as last read, null where it never was; a name
 * @param now its status there; a code or a name
 * @returns null where ours stays
 */
export function statusAfter(
  ours: StatusCode,
  before: string | null,
  now: { code: string; name: string },
): StatusCode | null {
  const theirs = theirsOf(now);
  if (theirs === undefined || theirs === ours || before === now.name || theirs === 'unverified') return null;
  if (SAID[theirs]?.includes(ours)) return null;
  // An end that came about here is nobody else's to undo; one that came from there is theirs.
  const isOwnEnd = ENDS.includes(ours) && statusOf(before ?? '')?.code !== ours;
  return isOwnEnd ? null : theirs;
}

/** Undefined for one that nobody knows. */
export function theirsOf({ code, name }: { code: string; name: string }): StatusCode | undefined {
  return (statusOf(name) ?? statusOf(code))?.code;
}
