import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import { ENDS } from '../../reports/lifecycle/lifecycle.js';

/** By the gateway's status: our statuses that already say as much, or more. */
const SAID: Partial<Record<StatusCode, readonly StatusCode[]>> = {
  verified: ['verified', 'in_progress', 'responded', 'reopened'],
  in_progress: ['in_progress', 'responded', 'reopened'],
};

/**
 * `statusAfter` gives a report's new status when its status at the gateway changes. A status that stays the same
 * there says nothing about what happened here meanwhile.
 * @param ours its status here
 * @param before its status there as last read, a name; null where it was never read
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
  // The gateway can't undo an end that officers here decided; it can undo its own.
  const isOwnEnd = ENDS.includes(ours) && statusOf(before ?? '')?.code !== ours;
  return isOwnEnd ? null : theirs;
}

/** Undefined for an unknown status. */
export function theirsOf({ code, name }: { code: string; name: string }): StatusCode | undefined {
  return (statusOf(name) ?? statusOf(code))?.code;
}
