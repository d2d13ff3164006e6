import { routes } from '../../../../src/contract/routes.js';
import type { FeedDeps } from '../deps.js';
import { writeAtom } from './atom.js';
import { csvHead, csvLine } from './csv.js';
import { exportStream } from './export-stream.js';
import { geojsonFeature, geojsonFoot, geojsonHead } from './geojson.js';
import { writeJsonFeed } from './json-feed.js';
import { MAX_AGE, readChannel, readCollection, type SyndicatedReport } from './source.js';
import type { RequestContext } from '../../http/request-context.js';

/**
 * What the public may read of reports, for feed readers and for whoever reckons with them: the same reports, masked texts and
 * snapped places as the feed's, because all of it comes through the feed's own pages.
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
  context.header('Content-Disposition', 'attachment; filename="laporan.csv"');
  return send(context, endpoint, {
    type: 'text/csv; charset=utf-8; header=present',
    version,
    body: exportStream((signal) => lines(pages(signal)), endpoint.reading),
  });
}

async function* lines(pages: AsyncIterable<SyndicatedReport[]>): AsyncGenerator<string, void> {
  yield csvHead;
  for await (const reports of pages) yield reports.map(csvLine).join('');
}

/** `GET /complaints.geojson`: every report that answers. */
export async function geojson(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { pages, version } = await readCollection(context, endpoint);
  context.header('Content-Disposition', 'attachment; filename="laporan.geojson"');
  const body = exportStream((signal) => features(pages(signal)), endpoint.reading);
  return send(context, endpoint, { type: 'application/geo+json', version, body });
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
  body: string | ReadableStream<Uint8Array>;
}

function send(context: RequestContext, { hashing }: FeedDeps, { type, version, body }: Document): Response {
  const tag = hashing.sha256(`${context.req.url}\n${version}`).slice(0, 32);
  context.header('ETag', `W/"${tag}"`);
  context.header('Cache-Control', `public, max-age=${MAX_AGE}`);
  context.header('Content-Type', type);
  return context.body(body);
}
