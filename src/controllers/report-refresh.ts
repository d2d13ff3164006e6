import type { FollowUp } from '../contract/followups.js';
import { threadWith, type ReportLookup, type TrackerService } from './report-lookup.js';

/** The gateway's follow-ups have no id: who, when and what tell one from another. */
const identityOf = ({ id, fromName, createdAt, content }: FollowUp): string =>
  id ?? [fromName, createdAt, content].join('\n');

/** What `known` lacks of `page`. */
export function unknownOf(page: readonly FollowUp[], known: readonly FollowUp[]): FollowUp[] {
  const seen = new Set(known.map(identityOf));
  return page.filter((item) => !seen.has(identityOf(item)));
}

/**
 * Asks anew for the report on show and for its last page of answers; what is shown stays until the answer is there, and stays
 * when there is none. Rejects with what the service rejects with.
 */
export async function refreshReport(lookup: ReportLookup, service: TrackerService): Promise<void> {
  const { state, signal } = lookup;
  if (state.phase !== 'done') return;
  const { query, report, thread } = state;
  const accessCode = query.accessCode ?? undefined;
  const pageUrl = thread.pageUrl ?? undefined;
  const { trackingId } = report;
  const [fresh, page] = await Promise.all([
    service.report(trackingId, { accessCode, signal }),
    thread.phase === 'loading' ? null : service.followUps(trackingId, { accessCode, pageUrl, signal }),
  ]);
  lookup.renew(query, ({ thread: now }) => ({
    report: fresh,
    // A page that was asked for meanwhile has the last word.
    thread:
      page && now.phase !== 'loading' && now.pageUrl === thread.pageUrl
        ? threadWith([...now.items, ...unknownOf(page.items, now.items)], page, now.pageUrl)
        : now,
  }));
}
