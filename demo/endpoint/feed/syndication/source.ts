import { publicAddress } from '../../http/public-address.js';
import { sql } from 'kysely';
import type { FeedDeps } from '../deps.js';
import { conditions } from '../filters.js';
import type { Asker } from '../../limits/slots.js';
import { askerOf } from '../../http/remote-address.js';
import {
  all,
  nextCursor,
  readAsked,
  readerOf,
  readPage,
  settleSearch,
  type Asked,
  type PublicReport,
  type SettledAsked,
} from '../pages.js';
import type { RequestContext } from '../../http/request-context.js';

/** A feed reader looks in by the hour; a report that is withdrawn is gone from every cache after this many seconds. */
export const MAX_AGE = 300;

/** `SyndicatedReport`, as feeds for other programs have it. */
export interface SyndicatedReport extends PublicReport {
  /** Never empty. */
  title: string;
  /** The endpoint's own page on which the report can be read. */
  url: string;
  /** Absolute; null without a released photo. */
  photoUrl: string | null;
}

/** A channel of the newest reports that answer a question, with what every format says about it. */
export interface Channel {
  title: string;
  description: string;
  agency: string;
  /** Address of this document, as it was asked for. */
  selfUrl: string;
  /** Address of the next page; null at the end. */
  nextUrl: string | null;
  /** The page on which people read reports. */
  homeUrl: string;
  reports: SyndicatedReport[];
}

/** Entries that a reader who comes once a day should not miss. */
const CHANNEL_SIZE = 50;

/** @throws ApiError 400 for a question that can't be read */
export async function readChannel(
  context: RequestContext,
  endpoint: FeedDeps,
  path: string,
): Promise<Channel> {
  const asker = askerOf(context, endpoint.config);
  const asked = await settled(endpoint, readAsked(context, endpoint, CHANNEL_SIZE, 'newest'), asker);
  const page = await readerOf(asked, endpoint)(() => readPage(endpoint, asked), asker);
  const base = publicAddress(context, endpoint.config);
  const next = nextCursor(asked, page, endpoint);
  return {
    title: `${asked.filters.lateOn === null ? 'Laporan warga' : 'Laporan yang terlambat'} – ${endpoint.config.name}`,
    description: 'Laporan yang sudah diverifikasi. Nama, nomor, dan alamat email di dalamnya disamarkan.',
    agency: endpoint.config.name,
    selfUrl: `${base}/${path}${new URL(context.req.url).search}`,
    nextUrl: next && `${base}/${path}?cursor=${next}`,
    homeUrl: `${base}/lacak`,
    reports: page.reports.map((report) => syndicated(report, base)),
  };
}

/** All reports that answer a question, page by page, so that neither this server nor the database holds them all. */
export interface Collection {
  /** @param signal aborted when the reader has gone */
  pages: (signal: AbortSignal) => AsyncIterable<SyndicatedReport[]>;
  /** Another one whenever anything in it is. */
  version: string;
}

/** Reports that are fetched at once. */
const BATCH = 200;

/** @throws ApiError 400 for a question that can't be read */
export async function readCollection(context: RequestContext, endpoint: FeedDeps): Promise<Collection> {
  const { publicQueries } = endpoint;
  const asker = askerOf(context, endpoint.config);
  // HEAD and conditional requests may need no entries, which is known once they are counted.
  const mayNeedNone = context.req.method === 'HEAD' || context.req.header('If-None-Match') !== undefined;
  if (!mayNeedNone) publicQueries.exports.assertRoom(asker);
  const asked = await settled(endpoint, readAsked(context, endpoint, BATCH, 'newest'), asker);
  const base = publicAddress(context, endpoint.config);
  async function* pages(signal: AbortSignal): AsyncIterable<SyndicatedReport[]> {
    let { after } = asked;
    do {
      const part = { ...asked, after, size: BATCH, skip: 0 };
      const page = await publicQueries.part(() => readPage(endpoint, part), { signal });
      yield page.reports.map((report) => syndicated(report, base));
      ({ after } = page);
    } while (after !== null);
  }
  return { pages, version: await publicQueries.count(() => versionOf(endpoint, asked), asker) };
}

/** `settled` finds the meaning of the search. */
async function settled(endpoint: FeedDeps, asked: Asked, asker: Asker): Promise<SettledAsked> {
  const settle = () => settleSearch(endpoint, asked.filters);
  const { filters } = await (asked.filters.search === ''
    ? settle()
    : endpoint.publicQueries.count(settle, asker));
  return { ...asked, filters };
}

/** Over what changes in a report once it is public; a press of "Dukung" moves no date. */
async function versionOf({ database, config }: FeedDeps, { filters, sort }: SettledAsked): Promise<string> {
  const { version } = await database
    .selectFrom('complaints')
    .select(
      sql<string>`count(*) || ' ' || coalesce(sum(hashtextextended(tracking_id,
        (extract(epoch from public_updated_at) * 1000)::int8 + supports_count * 7919 + mask_version)::numeric), 0)`.as(
        'version',
      ),
    )
    .where(all(conditions(filters, config)))
    .executeTakeFirstOrThrow();
  return `${version} ${sort}`;
}

function syndicated({ item, content, answers }: PublicReport, base: string): SyndicatedReport {
  const id = item.tracking_id;
  return {
    item,
    content,
    answers,
    title: item.title || `Laporan #${id}`,
    url: `${base}/lacak?aduan=${encodeURIComponent(id)}`,
    photoUrl: item.thumbnail_url && `${base}/${item.thumbnail_url}`,
  };
}
