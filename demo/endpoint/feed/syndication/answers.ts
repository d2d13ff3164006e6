import { routes } from '../../../../src/contract/routes.js';
import type { FeedDeps } from '../deps.js';
import { writeAtom } from './atom.js';
import { csvHead, csvLine } from './csv.js';
import { officeWorkOf } from './office-work.js';
import { exportStream } from '../../http/export-stream.js';
import { geojsonFeature, geojsonFoot, geojsonHead } from './geojson.js';
import { writeJsonFeed } from './json-feed.js';
import { MAX_AGE, readChannel, readCollection, type SyndicatedReport } from './source.js';
import { SURROGATE_KEY, type SurrogateKey } from '../../http/surrogate-key.js';
import { isKnown } from '../../http/tagged-answer.js';
import { askerOf } from '../../http/remote-address.js';
import type { RequestContext } from '../../http/request-context.js';

/**
 * Public reports for feed readers and programs: the same reports, masked texts and snapped places as in the feed,
 * because all come through the feed's own pages.
 */

/** `GET /complaints.atom` */
export async function atom(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const text = writeAtom(await readChannel(context, endpoint, routes.openData.atom), endpoint.hashing);
  return send(context, endpoint, { type: 'application/atom+xml; charset=utf-8', version: text, body: text });
}

/** `GET /complaints.json` */
export async function jsonFeed(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const text = writeJsonFeed(await readChannel(context, endpoint, routes.openData.jsonFeed));
  return send(context, endpoint, { type: 'application/feed+json; charset=utf-8', version: text, body: text });
}

/** `GET /complaints.csv`: every report that answers, not a page of them. */
export async function csv(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { pages, version } = await readCollection(context, endpoint);
  const { calendar, deadlines } = endpoint.config;
  return await sendExport(context, endpoint, {
    type: 'text/csv; charset=utf-8; header=present',
    // The last columns change with the office calendar too, and all with a release that adds one.
    version: `${version}\n${csvHead}${JSON.stringify([calendar, deadlines])}`,
    fileName: 'laporan.csv',
    parts: (signal) => lines(endpoint, pages(signal), signal),
  });
}

async function* lines(
  endpoint: FeedDeps,
  pages: AsyncIterable<SyndicatedReport[]>,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  yield csvHead;
  for await (const reports of pages) {
    const ids = reports.map(({ item }) => item.tracking_id);
    const works = await endpoint.publicQueries.part(() => officeWorkOf(endpoint, ids), { signal });
    yield reports
      .map((report) => csvLine({ ...report, work: works.get(report.item.tracking_id) ?? null }))
      .join('');
  }
}

/** `GET /complaints.geojson`: every report that answers. */
export async function geojson(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { pages, version } = await readCollection(context, endpoint);
  return await sendExport(context, endpoint, {
    type: 'application/geo+json',
    version,
    fileName: 'laporan.geojson',
    parts: (signal) => features(pages(signal)),
  });
}

async function* features(pages: AsyncIterable<SyndicatedReport[]>): AsyncGenerator<string, void> {
  yield geojsonHead;
  let isFirst = true;
  for await (const reports of pages) {
    if (reports.length === 0) continue;
    yield (isFirst ? '' : ',\n') + reports.map(geojsonFeature).join(',\n');
    isFirst = false;
  }
  yield geojsonFoot;
}

interface Document {
  type: string;
  /** Another one whenever the document is. */
  version: string;
}

interface Export extends Document {
  fileName: string;
  parts: (signal: AbortSignal) => AsyncGenerator<string, void>;
}

/** @throws ApiError 503 where too many are under way, or too many of one sender */
async function sendExport(
  context: RequestContext,
  endpoint: FeedDeps,
  { fileName, parts, ...document }: Export,
): Promise<Response> {
  const asker = askerOf(context, endpoint.config);
  const known = context.req.header('If-None-Match');
  // HEAD and 304 answers have no body, so none is made.
  const isRead =
    context.req.method !== 'HEAD' &&
    (known === undefined || !isKnown(tagOf(context, endpoint, document), known));
  const body = isRead ? await exportStream(parts, endpoint.publicQueries.exports, asker) : null;
  context.header('Content-Disposition', `attachment; filename="${fileName}"`);
  return send(context, endpoint, { ...document, body });
}

function send(
  context: RequestContext,
  endpoint: FeedDeps,
  { body, ...document }: Document & { body: string | ReadableStream<Uint8Array> | null },
): Response {
  context.header('ETag', tagOf(context, endpoint, document));
  context.header('Cache-Control', `public, max-age=${MAX_AGE}`);
  context.header(SURROGATE_KEY, 'feed' satisfies SurrogateKey);
  context.header('Content-Type', document.type);
  return body === null ? context.body(null) : context.body(body);
}

function tagOf(context: RequestContext, { hashing }: FeedDeps, { version }: Document): string {
  return `W/"${hashing.sha256(`${context.req.url}\n${version}`).slice(0, 32)}"`;
}
