import { stream } from 'hono/streaming';
import { writeDate } from '../../../src/contract/dates.js';
import type { DeskDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { isOfWholeAgency, rowIsOfTheirPlaces } from '../officers/roles.js';
import type { Session } from '../officers/signing-in/sessions.js';
import { readPlace, writePlace } from './sealed-places.js';
import { readHead, writeAudit } from '../audit/audit.js';
import type { ChainedEntry } from '../audit/audit-chain.js';
import type { RequestContext } from '../http/request-context.js';
import type { TrailWire } from './wire.js';

const PAGE_SIZE = 50;
const BATCH = 1_000;
const CURSOR = 'audit cursor';

/**
 * `GET audit?before=&tracking_id=`: newest first, with the head to write down. A village's auditor reads the lines on
 * the village's reports, without head, numbers and hashes: two numbers would tell how many lines lie between, of other
 * villages.
 */
export async function audit(
  context: RequestContext,
  { database, config, hashing }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const isWhole = isOfWholeAgency(officer);
  const before = context.req.query('before');
  const trackingId = context.req.query('tracking_id');
  let query = database.selectFrom('desk_audit').selectAll();
  if (!isWhole) {
    const ofTheirs = database
      .selectFrom('complaints')
      .select('complaints.tracking_id')
      .where(rowIsOfTheirPlaces(officer));
    query = query.where('tracking_id', 'in', ofTheirs);
  }
  const place = isWhole ? readNumber(before) : readPlace(hashing, CURSOR, before ?? '');
  if (place !== null) query = query.where('seq', '<', place);
  if (trackingId) query = query.where('tracking_id', '=', trackingId.replaceAll('\0', ''));
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(PAGE_SIZE + 1)
    .execute();
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1)?.seq;
  const refusals = await countRefusals({ database }, shown);
  const results: TrailWire = {
    data: shown.map(({ at, id: _id, seq, hash, salt, ...row }) => ({
      ...row,
      ...(isWhole && { seq, hash, salt }),
      at: writeDate(at, config.timeZone),
      ...(row.action === 'sign-in-refused' && { count: refusals.get(refusalKey(row.officer, at)) ?? 1 }),
    })),
    head: isWhole ? await readHead(database) : null,
    next_before:
      rows.length > PAGE_SIZE && last !== undefined
        ? isWhole
          ? last
          : writePlace(hashing, CURSOR, last)
        : null,
  };
  return context.json({ results });
}

const readNumber = (text = ''): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** `countRefusals`: refused sign-ins of an hour share one line of the trail; their number is kept in a table. */
async function countRefusals(
  { database }: Pick<DeskDeps, 'database'>,
  rows: readonly { action: string; at: Date; officer: string }[],
): Promise<Map<string, number>> {
  const refused = rows.filter(({ action }) => action === 'sign-in-refused');
  if (refused.length === 0) return new Map();
  const counts = await database
    .selectFrom('refused_sign_ins')
    .selectAll()
    .where(
      'officer',
      'in',
      refused.map(({ officer }) => officer),
    )
    .where('hour', '>=', hourOf(refused.at(-1)!.at))
    .where('hour', '<=', refused[0]!.at)
    .execute();
  return new Map(counts.map(({ hour, officer, count }) => [refusalKey(officer, hour), count]));
}

const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
const refusalKey = (officer: string, at: Date): string => `${hourOf(at).getTime()} ${officer}`;

/** `GET audit/export`: the whole trail as JSON Lines, to be checked without this program and its database. */
export async function exportAudit(
  context: RequestContext,
  { database, config }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  await writeAudit(database, config.now(), { officer: officer.name, action: 'audit-export' });
  const { seq: end } = await readHead(database);
  context.header('Content-Type', 'application/jsonl');
  context.header('Content-Disposition', 'attachment; filename="audit.jsonl"');
  return stream(context, async (output) => {
    for (let last = 0; last < end; last += BATCH) {
      const rows = await database
        .selectFrom('desk_audit')
        .selectAll()
        .where('seq', '>', last)
        .where('seq', '<=', Math.min(last + BATCH, end))
        .orderBy('seq')
        .execute();
      for (const { id: _id, at, ...row } of rows) {
        const entry: ChainedEntry = { ...row, at: at.toISOString() };
        await output.write(`${JSON.stringify(entry)}\n`);
      }
    }
  });
}
