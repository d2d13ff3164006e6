import type { FollowUpWire, ReportWire } from '../report-wire.js';

/** `mayShow`: whether the public may read it at all, once somebody at the desk has. */
export const mayShow = (report: ReportWire, { is_private }: Pick<FollowUpWire, 'is_private'>): boolean =>
  !report.is_secret && !is_private && report.withdrawn_at === null;

/** `isWaiting`: an officer has to decide. What one has refused is decided, and may be shown later all the same. */
export function isWaiting(report: ReportWire, one: FollowUpWire): boolean {
  const isOthers = one.author === 'reporter' || one.from_national;
  return isOthers && !one.is_released && !one.refused_at && mayShow(report, one);
}
