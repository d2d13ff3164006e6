import { stream } from 'hono/streaming';
import { writeDate } from '../../../../src/contract/dates.js';
import type { Endpoint } from '../../endpoint.js';
import { HOUR_MS } from '../../jobs.js';
import { isOfWholeAgency, rowIsOfTheirPlaces } from '../../officers/roles.js';
import type { Session } from '../../officers/sessions.js';
import { writeAudit } from './audit.js';
import type { ChainedEntry, Head } from './audit-chain.js';
import type { RequestContext } from '../../http/request-context.js';

const PAGE_SIZE = 50;
const BATCH = 1_000;

/**
 * `GET audit?before=&tracking_id=`: newest first, with the head to write down. An auditor of a village reads what was done to the reports from
 * there; the head speaks of the whole trail, and so to those who read all of it.
 */
export async function audit(
  context: RequestContext,
  { database, config }: Endpoint,
  { officer }: Session,
): Promise<Response> {
  const before = context.req.query('before');
  const trackingId = context.req.query('tracking_id');
  let query = database.selectFrom('desk_audit').selectAll();
  if (!isOfWholeAgency(officer)) {
    const ofTheirs = database
      .selectFrom('complaints')
      .select('complaints.tracking_id')
      .where(rowIsOfTheirPlaces(officer));
    query = query.where('tracking_id', 'in', ofTheirs);
  }
  if (/^\d{1,9}$/.test(before ?? '')) query = query.where('seq', '<', Number(before));
  if (trackingId) query = query.where('tracking_id', '=', trackingId.replaceAll('\0', ''));
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(PAGE_SIZE + 1)
    .execute();
  const shown = rows.slice(0, PAGE_SIZE);
  const refusals = await countRefusals({ database }, shown);
  return context.json({
    results: {
      data: shown.map(({ at, id: _id, ...row }) => ({
        ...row,
        at: writeDate(at, config.timeZone),
        ...(row.action === 'sign-in-refused' && { count: refusals.get(refusalKey(row.officer, at)) ?? 1 }),
      })),
      head: isOfWholeAgency(officer) ? await readHead({ database }) : null,
      next_before: rows.length > PAGE_SIZE ? (shown.at(-1)?.seq ?? null) : null,
    },
  });
}

/** The hour's refused sign-ins have one line together; how many they were is counted apart. */
async function countRefusals(
  { database }: Pick<Endpoint, 'database'>,
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

export async function readHead({ database }: Pick<Endpoint, 'database'>): Promise<Head> {
  return await database.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}

/** `GET audit/export`: the whole trail as JSON Lines, for a check that needs neither this program nor its database. */
export async function exportAudit(
  context: RequestContext,
  { database, config }: Endpoint,
  { officer }: Session,
): Promise<Response> {
  await writeAudit(database, config.now(), { officer: officer.name, action: 'audit-export' });
  const { seq: end } = await readHead({ database });
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
