import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { EndpointConfig } from '../../config.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { rowMayBeKnown, type Officer } from '../../officers/roles.js';
import type { WholeReport } from '../reports/report.js';
import type { NearWire } from '../wire.js';
import { nearWire } from './near-wire.js';

const NEAR_MAX = 5;
/** Of one reason as long as there are others: who writes often must not hide what lies near. */
const OF_ONE_REASON = 2;
/** Degrees of latitude in 150 m. */
const PLACE_DEGREES = 150 / 111_320;
/** Newest reports of the village whose words are compared: the cost doesn't grow with the town. */
const COMPARED_MAX = 200;
/** Letters of a text that are compared. */
const COMPARED_LETTERS = 160;
const ALIKE = 0.4;

type Why = Exclude<NearWire['why'], 'merged'>;
type Near = Pick<Complaint, 'id' | 'tracking_id' | 'title' | 'status_code' | 'created_at'> & { why: Why };

/** The strongest reason comes first, and is the one that is told: one person writes about many things. */
const ORDER: readonly Why[] = ['same-asset', 'same-place', 'same-words', 'same-reporter'];

/** `nearOf` are other reports that may be about the same, as far as the officer may know of them. */
export async function nearOf(
  database: Database,
  { timeZone }: Pick<EndpointConfig, 'timeZone'>,
  officer: Officer,
  whole: Pick<WholeReport, 'complaint' | 'reporter'>,
): Promise<NearWire[]> {
  const query = nearQuery(officer, whole);
  const { rows } = await query.execute(database);
  const first = new Map<number, Near>();
  for (const row of rows.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.id - a.id))
    if (!first.has(row.id)) first.set(row.id, row);
  return chosen([...first.values()]).map((row) => nearWire(row, row.why, timeZone));
}

function chosen(rows: readonly Near[]): Near[] {
  const among = (row: Near): number => rows.filter(({ why }) => why === row.why).indexOf(row);
  const [some, more] = [
    rows.filter((row) => among(row) < OF_ONE_REASON),
    rows.filter((row) => among(row) >= OF_ONE_REASON),
  ];
  const taken = new Set([...some, ...more].slice(0, NEAR_MAX));
  return rows.filter((row) => taken.has(row));
}

/**
 * `nearQuery` asks for a few of each reason, each by its own index (`offset 0`), or the newest reports would be looked
 * through instead. Exported for tests of its plan.
 */
export function nearQuery(
  officer: Officer,
  { complaint, reporter }: Pick<WholeReport, 'complaint' | 'reporter'>,
): RawBuilder<Near> {
  const other = sql<SqlBool>`complaints.id <> ${complaint.id} and withdrawn_at is null and ${rowMayBeKnown(officer)}
    and not exists (select from merged_reports where merged_reports.complaint_id = complaints.id)`;
  const newest = (why: Why, where: RawBuilder<SqlBool>) =>
    sql`(select id, tracking_id, title, status_code, created_at, ${sql.lit(why)} as why
      from (select * from complaints where ${where} offset 0) as complaints
      where ${other} order by id desc limit ${sql.lit(NEAR_MAX)})`;
  const kinds = [
    withAsset(complaint),
    officer.roles.includes('verifier') && !complaint.is_anonymous ? byReporter(reporter) : null,
    atPlace(complaint),
  ].flatMap((kind) => (kind === null ? [] : [newest(kind.why, kind.where)]));
  return sql<Near>`${sql.join([...kinds, alike(complaint, other)], sql` union all `)}`;
}

interface Kind {
  why: Why;
  where: RawBuilder<SqlBool>;
}

/** Expressions as in the indexes of migration 0051, or they wouldn't serve. */
function withAsset({ asset_ref }: Complaint): Kind | null {
  if (asset_ref === null) return null;
  return { why: 'same-asset', where: sql`asset_ref is not null and asset_ref || '' = ${asset_ref}` };
}

/** An anonymous report is never tied to another. */
function byReporter(reporter: WholeReport['reporter']): Kind | null {
  const phones = waysToWrite(reporter?.phone ?? null);
  const email = reporter?.email?.trim() ?? '';
  const found = [
    ...(phones.length > 0
      ? [sql`select complaint_id from reporters where phone in (${sql.join(phones)})`]
      : []),
    ...(email === ''
      ? []
      : [sql`select complaint_id from reporters where email in (${email}, ${email.toLowerCase()})`]),
  ];
  if (found.length === 0) return null;
  const where = sql<SqlBool>`not is_anonymous and complaints.id in (${sql.join(found, sql` union `)})`;
  return { why: 'same-reporter', where };
}

/** A telephone number as it was typed, and as it is written at home and from abroad. */
function waysToWrite(phone: string | null): string[] {
  if (phone === null) return [];
  const digits = phone.replace(/\D/g, '').replace(/^(?:62|0)/, '');
  return digits === '' ? [] : [...new Set([phone, `0${digits}`, `62${digits}`, `+62${digits}`])];
}

function atPlace({ latitude, longitude, category_id }: Complaint): Kind | null {
  if (latitude === null || longitude === null || category_id === null) return null;
  const across = PLACE_DEGREES / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return {
    why: 'same-place',
    where: sql`latitude between ${latitude - PLACE_DEGREES} and ${latitude + PLACE_DEGREES}
      and longitude between ${longitude - across} and ${longitude + across} and category_id = ${category_id}`,
  };
}

/** Titles or texts that share most of their trigrams, among the newest of the village. */
function alike(
  { title, content, location_code }: Complaint,
  other: RawBuilder<SqlBool>,
): RawBuilder<unknown> {
  const beginning = content.slice(0, COMPARED_LETTERS);
  return sql`(select id, tracking_id, title, status_code, created_at, 'same-words' as why from (
      select id, tracking_id, title, status_code, created_at, greatest(similarity(title, ${title}),
        similarity(left(content, ${sql.lit(COMPARED_LETTERS)}), ${beginning})) as alike
      from complaints where coalesce(location_code, '') = ${location_code ?? ''} and ${other}
      order by id desc limit ${sql.lit(COMPARED_MAX)}
    ) as compared where alike >= ${sql.lit(ALIKE)} order by alike desc, id desc limit ${sql.lit(NEAR_MAX)})`;
}
