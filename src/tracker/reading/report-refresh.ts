import type { FollowUp } from '../../contract/reporting/followups.js';
import { threadWith, type ReportLookup, type TrackerService } from '../../report/report-lookup.js';

/** The national gateway's follow-ups have no id: two are the same when sender, time and text are. */
const identityOf = ({ id, fromName, createdAt, content }: FollowUp): string =>
  id ?? [fromName, createdAt, content].join('\n');

/** The items of `page` that are not in `known`. */
export function unknownOf(page: readonly FollowUp[], known: readonly FollowUp[]): FollowUp[] {
  const seen = new Set(known.map(identityOf));
  return page.filter((item) => !seen.has(identityOf(item)));
}

/** Changes between two requests of a report. */
export interface ReportChange {
  /** Whether the status changed. */
  status: boolean;
  /** How many answers are new. */
  answers: number;
}

/**
 * Requests the shown report and its last page of answers again. The old state stays until the new one arrives, and on
 * failure. Rejects with what the service rejects with.
 *
 * @returns null when nothing changed
 */
export async function refreshReport(
  lookup: ReportLookup,
  service: TrackerService,
): Promise<ReportChange | null> {
  const { state, signal } = lookup;
  if (state.phase !== 'done') return null;
  const { query, report, thread } = state;
  const accessCode = query.accessCode ?? undefined;
  const pageUrl = thread.pageUrl ?? undefined;
  const { trackingId } = report;
  const [fresh, page] = await Promise.all([
    service.report(trackingId, { accessCode, signal, known: report }),
    thread.phase === 'loading'
      ? null
      : service.followUps(trackingId, { accessCode, pageUrl, signal, known: thread.page ?? undefined }),
  ]);
  let change: ReportChange | null = null;
  lookup.renew(query, ({ report: before, thread: now }) => {
    // If the reader has loaded another page meanwhile, that newer thread stays.
    const isStill = page && now.phase !== 'loading' && now.pageUrl === thread.pageUrl;
    const items = isStill ? unknownOf(page.items, now.items) : [];
    const status = fresh.statusCode !== before.statusCode;
    const isOther =
      status || items.length > 0 || (fresh !== before && JSON.stringify(fresh) !== JSON.stringify(before));
    if (isOther) change = { status, answers: items.length };
    return {
      report: fresh,
      thread: isStill ? threadWith([...now.items, ...items], page, now.pageUrl) : now,
    };
  });
  return change;
}
