/** Public reports in detail, as anybody without a code reads them. */
import { readFollowUps, type FollowUp } from '../../contract/reporting/followups.js';
import { readReport, type Report } from '../../contract/reporting/report.js';
import { routes } from '../../contract/routes.js';
import { notRefused } from '../judging/found.js';
import type { Answer } from '../visit/asker.js';
import { fact, type Visit, type WrittenReport } from '../visit/visit.js';
import { publicItems } from './feed.js';
import { readOrNothing, noCode, nobody } from './offer.js';
import { plainReport } from '../writing/reports.js';

export interface Opened {
  trackingId: string;
  answer: Answer;
  /** Null where it can't be read. */
  report: Report | null;
  followUpsAnswer: Answer;
  followUps: FollowUp[];
}

/** Reports that are opened: those with the most to show. */
const OPENED = 3;

export const openedReports = fact('R-01', async (visit) => {
  const richest = [...(await publicItems(visit))].sort(
    (a, b) => b.followupsCount + b.attachmentsCount - a.followupsCount - a.attachmentsCount,
  );
  const opened: Opened[] = [];
  for (const { trackingId } of richest.slice(0, OPENED)) {
    const answer = await visit.ask(routes.detail(trackingId));
    const followUpsAnswer = await visit.ask(routes.followUps(trackingId));
    opened.push({
      trackingId,
      answer,
      report: readOrNothing(answer, (json) => readReport(json, trackingId)),
      followUpsAnswer,
      followUps: readOrNothing(followUpsAnswer, readFollowUps)?.items ?? [],
    });
  }
  return opened;
});

/** The same, where each of them can be read. */
export const readableReports = fact('T-06', async (visit) => {
  const opened = await openedReports(visit);
  const readable = opened.filter((one): one is Opened & { report: Report } => one.report !== null);
  return readable.length === opened.length ? readable : null;
});

/** The refusal of a number that nobody has: what all others are compared with. */
export const refusal = fact('T-01', async (visit) => {
  const answer = await visit.ask(routes.detail(nobody(2)));
  return notRefused(answer, 404).length === 0 ? answer : null;
});

/** A public number with a code that isn't its own. */
export const wrongCode = fact('R-01', async (visit) => {
  const [item] = await publicItems(visit);
  return await visit.ask({ path: routes.detail(item!.trackingId), code: noCode() });
});

export const ownDetail = (visit: Visit, { trackingId, code }: WrittenReport): Promise<Answer> =>
  visit.ask({ path: routes.detail(trackingId), code });

/** The first report, opened by number and code. */
export const openedOwn = fact('F-10', async (visit) => {
  const filed = await plainReport.filed(visit);
  return { filed, answer: await ownDetail(visit, filed) };
});

/** Answers of `complaints/mine` without a code and with an unknown one. */
export const mineAsked = fact('T-05', async (visit) => ({
  none: await visit.ask(routes.mine),
  unknown: await visit.ask({ path: routes.mine, code: noCode() }),
}));

/** The same where there is such a call: an unknown path has one answer for everybody. */
export const mineRefused = fact('T-05', async (visit) => {
  const { none, unknown } = await mineAsked(visit);
  const isUnknown = none.status === 404 && none.text === unknown.text && !none.text.includes('not-found');
  return isUnknown ? null : { none, unknown };
});
