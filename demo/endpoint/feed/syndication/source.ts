import type { Context } from 'hono';
import { sql } from 'kysely';
import type { Endpoint } from '../../endpoint.js';
import { conditions } from '../filters.js';
import {
  all,
  nextCursor,
  readAsked,
  readPage,
  settleSearch,
  type Asked,
  type PublicReport,
} from '../pages.js';

/** A feed reader looks in by the hour; a report that is withdrawn is gone from every cache after this many seconds. */
export const MAX_AGE = 300;

/** Where this endpoint is reached, as the asker wrote it or as `PUBLIC_URL` says; without a slash at the end. */
function publicBase(context: Context, { config }: Endpoint): string {
  if (config.publicUrl !== null) return config.publicUrl;
  const { origin, pathname } = new URL(context.req.url);
  return origin + pathname.slice(0, pathname.lastIndexOf('/'));
}

/** One report as it is syndicated. */
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
  /** Of this document, as it was asked for. */
  selfUrl: string;
  /** Of the page after it; null at the end. */
  nextUrl: string | null;
  /** The page on which people read reports. */
  homeUrl: string;
  reports: SyndicatedReport[];
}

/** As many as a reader that comes by once a day should not miss. */
const CHANNEL_SIZE = 50;

/** @throws ApiError 400 for a question that can't be read */
export async function readChannel(context: Context, endpoint: Endpoint, path: string): Promise<Channel> {
  const asked = await settled(endpoint, readAsked(context, endpoint, CHANNEL_SIZE));
  const page = await readPage(endpoint, asked);
  const base = publicBase(context, endpoint);
  const next = nextCursor(asked, page, endpoint);
  return {
    title: `Laporan warga – ${endpoint.config.name}`,
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
  pages: AsyncIterable<SyndicatedReport[]>;
  /** Another one whenever anything in it is. */
  version: string;
}

/** Reports that are fetched at once. */
const BATCH = 500;

/** @throws ApiError 400 for a question that can't be read */
export async function readCollection(context: Context, endpoint: Endpoint): Promise<Collection> {
  const asked = await settled(endpoint, readAsked(context, endpoint));
  const base = publicBase(context, endpoint);
  async function* pages(): AsyncIterable<SyndicatedReport[]> {
    let { after } = asked;
    do {
      const page = await readPage(endpoint, { ...asked, after, size: BATCH, skip: 0 });
      yield page.reports.map((report) => syndicated(report, base));
      ({ after } = page);
    } while (after !== null);
  }
  return { pages: pages(), version: await versionOf(endpoint, asked) };
}

async function settled({ database, config }: Endpoint, asked: Asked): Promise<Asked> {
  const { filters } = await settleSearch(database, asked.filters, config);
  return { ...asked, filters };
}

/** Over what changes in a report once it is public; a press of "Dukung" moves no date. */
async function versionOf({ database, config }: Endpoint, { filters, sort }: Asked): Promise<string> {
  const { version } = await database
    .selectFrom('complaints')
    .select(
      sql<string>`count(*) || ' ' || coalesce(sum(hashint8extended(id,
        (extract(epoch from updated_at) * 1000)::int8 + supports_count * 7919 + mask_version)::numeric), 0)`.as(
        'version',
      ),
    )
    .where(all(conditions({ ...filters, isLoose: false }, config)))
    .executeTakeFirstOrThrow();
  return `${version} ${sort}`;
}

function syndicated({ item, content }: PublicReport, base: string): SyndicatedReport {
  const id = item.tracking_id;
  return {
    item,
    content,
    title: item.title || `Laporan #${id}`,
    url: `${base}/lacak?aduan=${encodeURIComponent(id)}`,
    photoUrl: item.thumbnail_url && `${base}/${item.thumbnail_url}`,
  };
}
