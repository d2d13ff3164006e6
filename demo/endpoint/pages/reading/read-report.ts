import { readFollowUps, type FollowUp } from '../../../../src/contract/reporting/followups.js';
import { readClockDays, type ClockDays } from '../../../../src/contract/reporting/clock-days.js';
import { clockKind, OBJECTION_CLOCK, objectionDue } from '../../../../src/contract/reporting/clock-kind.js';
import { clockDaysRoute } from '../../../../src/contract/reporting/clocks.js';
import { readReport, type Report } from '../../../../src/contract/reporting/report.js';
import { routes } from '../../../../src/contract/routes.js';
import type { Answer, OwnCalls } from '../sending/own-calls.js';

export interface WholeReport {
  report: Report;
  followUps: FollowUp[];
  /** How its due day is reckoned; null where nothing is due, or no line tells since when. */
  clockDays: ClockDays | null;
  /** How the day is reckoned by which an objection is decided on; null where none waits. */
  objectionDays: ClockDays | null;
}

/** Pages of a conversation: more is too long to read on one page. */
const PAGES_MAX = 4;

/**
 * `readWhole` reads a report and its follow-ups as a widget does: by number, with or without code, or by code alone.
 */
export async function readWhole(
  calls: OwnCalls,
  trackingId: string | null,
  code: string | null,
): Promise<Answer<WholeReport>> {
  const own = code ?? undefined;
  const found = await calls.get<unknown>(trackingId === null ? routes.mine : routes.detail(trackingId), own);
  if (!found.ok) return found;
  const report = readReport(found.body);
  const followUps: FollowUp[] = [];
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const thread = await calls.get<unknown>(`${routes.followUps(report.trackingId)}?page=${page}`, own);
    if (!thread.ok) return thread;
    const { items, nextPageUrl } = readFollowUps(thread.body);
    followUps.push(...items);
    if (nextPageUrl === null) break;
  }
  const daysOf = async (kind: string | null): Promise<ClockDays | null> => {
    const days = kind && (await calls.get<unknown>(clockDaysRoute(report.trackingId, kind), own));
    return days && days.ok ? readClockDays(days.body) : null;
  };
  const clockDays = await daysOf(clockKind(report));
  const objectionDays = await daysOf(objectionDue(report) && OBJECTION_CLOCK);
  return { ok: true, body: { report, followUps, clockDays, objectionDays } };
}
