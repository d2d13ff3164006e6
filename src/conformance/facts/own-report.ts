/** A report as its own code opens it. */
import { routes } from '../../contract/routes.js';
import type { Answer } from '../visit/asker.js';
import { fact, type Visit } from '../visit/visit.js';
import { noCode } from './numbers.js';
import { plainReport } from '../writing/reports.js';
import type { WrittenReport } from '../writing/written.js';

export const ownDetail = (visit: Visit, { trackingId, code }: WrittenReport): Promise<Answer> =>
  visit.ask({ path: routes.detail(trackingId), code });

/** The first report, opened by number and code. */
export const openedOwn = fact('F-10', async (visit) => {
  const filed = await plainReport.filed(visit);
  return { filed, answer: await ownDetail(visit, filed) };
});

/** What `complaints/mine` says without a code and with an unknown one. */
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
