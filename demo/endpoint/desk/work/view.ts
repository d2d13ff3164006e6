import type { RequestContext } from '../../http/request-context.js';
import type { Officer } from '../../officers/roles.js';
import { languageOf } from '../../words/messages.js';
import { asItWillBe } from '../deeds/projected.js';
import type { DeskDeps } from '../deps.js';
import { loadReport } from '../reports/report.js';
import { findFor, presentTo } from '../reports/sight.js';
import type { WorkWire } from '../wire.js';
import { versionsOf } from './version.js';
import { workOf, type Asking } from './work.js';

/** `DeskView` is a report as an officer sees it, and what stands beside it. */
export type DeskView = Record<string, unknown> & { work: WorkWire };

/** `viewOf` is what an officer sees of a report as it stands in the database. */
export async function viewOf(endpoint: DeskDeps, trackingId: string, asking: Asking): Promise<DeskView> {
  const { officer } = asking;
  // Read first: what changes meanwhile is shown under a version that is gone, and no deed passes over it.
  const version = (await versionsOf(endpoint.database, officer, [trackingId])).get(trackingId) ?? '';
  const whole = await loadReport(endpoint, trackingId);
  return {
    ...presentTo(officer, whole, endpoint.config),
    work: await workOf(endpoint, whole, version, asking),
  };
}

/** `view` is what an officer sees: the report as it will be when the deeds that wait are done. */
export async function view(
  context: RequestContext,
  endpoint: DeskDeps,
  officer: Officer,
  trackingId: string,
): Promise<DeskView> {
  const asking = { officer, language: languageOf(context.req.header('Accept-Language')), act: null };
  const { id } = await findFor(endpoint.database, officer, trackingId);
  return await asItWillBe(endpoint, id, (inside) => viewOf(inside, trackingId, asking));
}
