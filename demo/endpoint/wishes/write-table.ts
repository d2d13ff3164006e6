import { sql } from 'kysely';
import type { WishState } from '../../../src/contract/reporting/wish.js';
import { dayIn } from '../../../src/contract/working-days.js';
import { BYTE_ORDER_MARK, csvCell } from '../feed/syndication/csv.js';
import { isMasked, publicTexts } from '../reports/moderation/masked-texts.js';
import { ApiError } from '../words/errors.js';
import type { WishDeps } from './deps.js';
import { publicWishes } from './public-wishes.js';
import { ROWS_MAX } from './read-table.js';

/** `ListedWish` is an aspiration as the table has it. Nothing in it names a person. */
interface ListedWish {
  trackingId: string;
  day: string;
  village: { code: string; name: string } | null;
  topic: string;
  title: string;
  supports: number;
  state: WishState;
  year: number | null;
  document: string;
  reason: string;
}

/** Names as in the contract, so that a table that comes back is known by them. */
const COLUMNS: Record<string, (wish: ListedWish) => string | number | null> = {
  tracking_id: ({ trackingId }) => trackingId,
  filed_on: ({ day }) => day,
  village_code: ({ village }) => village?.code ?? null,
  village_name: ({ village }) => village?.name ?? null,
  category_name: ({ topic }) => topic,
  title: ({ title }) => title,
  supports_count: ({ supports }) => supports,
  state: ({ state }) => state,
  year: ({ year }) => year,
  document: ({ document }) => document,
  reason: ({ reason }) => reason,
};

/**
 * `wishTable` is a year's public aspirations as CSV, by village and topic, those with most supports first: what a
 * village's meeting on its plan begins from.
 * @throws ApiError 409 for more than a table that comes back may hold
 */
export async function wishTable(deps: Pick<WishDeps, 'database' | 'config'>, year: number): Promise<string> {
  const wishes = await listedWishes(deps, year);
  if (wishes.length > ROWS_MAX)
    throw new ApiError('closed', { say: 'desk-wishes-too-many', values: { max: ROWS_MAX } });
  const lines = wishes.sort(byPlace).map((wish) => Object.values(COLUMNS).map((read) => csvCell(read(wish))));
  return `${BYTE_ORDER_MARK}${[Object.keys(COLUMNS), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

async function listedWishes(
  { database, config }: Pick<WishDeps, 'database' | 'config'>,
  year: number,
): Promise<ListedWish[]> {
  const { masters, timeZone } = config;
  const rows = await database
    .selectFrom('complaints')
    .leftJoin('wishes', 'wishes.complaint_id', 'complaints.id')
    .select([
      'tracking_id',
      'public_created_at',
      'location_id',
      'category_id',
      'supports_count',
      'public_title',
      'complaints.public_content',
      'complaints.mask_version',
      sql<WishState>`coalesce(wishes.state, 'noted')`.as('state'),
      'wishes.year',
      'wishes.public_document as document',
      'wishes.public_content as reason',
      'wishes.mask_version as wish_mask',
    ])
    .where(publicWishes(year, config))
    .limit(ROWS_MAX + 1)
    .execute();
  return rows.map((row) => {
    const place = row.location_id === null ? undefined : masters.location(row.location_id);
    const isShown = isMasked({ mask_version: row.wish_mask ?? 0 });
    return {
      trackingId: row.tracking_id,
      day: dayIn(timeZone, row.public_created_at),
      village: place?.level === 'village' ? { code: place.code, name: place.name } : null,
      topic: (row.category_id && masters.category(row.category_id)?.name) ?? '',
      title: publicTexts(row).public_title,
      supports: row.supports_count,
      state: row.state,
      year: row.year,
      document: isShown ? (row.document ?? '') : '',
      reason: isShown ? (row.reason ?? '') : '',
    };
  });
}

/** By village, those of none at the end; the same in every database. */
function byPlace(a: ListedWish, b: ListedWish): number {
  return (
    order(a.village?.code ?? '~', b.village?.code ?? '~') ||
    order(a.topic, b.topic) ||
    b.supports - a.supports ||
    order(a.trackingId, b.trackingId)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
