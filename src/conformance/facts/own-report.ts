/** A report as its own code opens it. */
import { routes } from '../../contract/routes.js';
import type { Answer } from '../visit/asker.js';
import { fact, type Visit } from '../visit/visit.js';
import { plainReport } from '../writing/reports.js';
import type { WrittenReport } from '../writing/written.js';

export const ownDetail = (visit: Visit, { trackingId, code }: WrittenReport): Promise<Answer> =>
  visit.ask({ path: routes.detail(trackingId), code });

/** The first report, opened by number and code. */
export const openedOwn = fact('F-10', async (visit) => {
  const filed = await plainReport.filed(visit);
  return { filed, answer: await ownDetail(visit, filed) };
});
