import { sql, type SqlBool } from 'kysely';
import { readNewest, type PublicReport } from '../feed/pages.js';
import { askerOf } from '../http/remote-address.js';
import { publicMainOf } from '../reports/reading/merged.js';
import type { RequestContext } from '../http/request-context.js';
import { ApiError } from '../words/errors.js';
import { addressesOf } from './addresses.js';
import { documentAnswer, formatOf, partWithoutFormat } from './answer.js';
import { readAsked } from './asked.js';
import type { Open311Deps } from './deps.js';
import { requestOf, type Showing } from './present.js';
import type { Value } from './xml.js';

/** Reports that an answer may hold, or pass over, without being among the costly questions. */
const QUICK = 100;

/** `GET requests`: public reports, newest first. @throws ApiError 400, 503 */
export async function requests(context: RequestContext, deps: Open311Deps): Promise<Response> {
  const asked = readAsked(context, deps);
  const { publicQueries } = deps;
  const read = asked.size + asked.skip <= QUICK ? publicQueries.page : publicQueries.count;
  const reports = await read(() => readNewest(deps, asked.where, asked), askerOf(context, deps.config));
  const showing = showingOf(context, deps);
  return answer(
    context,
    deps,
    reports.map((report) => requestOf(report, showing)),
  );
}

/** `GET requests/{service_request_id}`. @throws ApiError 404 */
export async function request(context: RequestContext, deps: Open311Deps): Promise<Response> {
  const report = await publicReport(context, deps);
  if (report !== null) return answer(context, deps, [requestOf(report, showingOf(context, deps))]);
  const main = await publicMainOf(deps.database, partWithoutFormat(context));
  if (main === null) throw new ApiError('not-found', { say: 'open311-request-unknown' });
  // Tomorrow it may be withheld.
  context.header('Cache-Control', 'no-store');
  return context.redirect(`${main}.${formatOf(context)}${new URL(context.req.url).search}`, 307);
}

/**
 * `GET tokens/{token}`: services are `realtime`, so that no answer to a new report has a token. The number that it has
 * is one, once the public may read the report.
 * @throws ApiError 404
 */
export async function token(context: RequestContext, deps: Open311Deps): Promise<Response> {
  const report = await publicReport(context, deps);
  if (report === null) throw new ApiError('not-found', { say: 'open311-request-unknown' });
  const { tracking_id: id } = report.item;
  return answer(context, deps, [{ service_request_id: id, token: id }]);
}

async function publicReport(context: RequestContext, deps: Open311Deps): Promise<PublicReport | null> {
  const id = partWithoutFormat(context);
  // No other text is a number of ours, and the database refuses a NUL.
  const where = [sql<SqlBool>`tracking_id = ${/^\d{1,20}$/.test(id) ? id : ''}`];
  const read = () => readNewest(deps, where, { size: 1, skip: 0 });
  const found = await deps.publicQueries.page(read, askerOf(context, deps.config));
  return found[0] ?? null;
}

function showingOf(context: RequestContext, { config }: Open311Deps): Showing {
  const hasExtensions = context.req.query('extensions')?.trim().toLowerCase() === 'true';
  return { addresses: addressesOf(context, config), hasExtensions };
}

/** Without `PUBLIC_URL`, addresses in it are those of this request, and it is kept for nobody else. */
function answer(context: RequestContext, deps: Open311Deps, value: Value): Response {
  const isOfTheMoment = deps.config.publicUrl === null;
  return documentAnswer(context, deps, { root: 'service_requests', value }, { key: 'feed', isOfTheMoment });
}
