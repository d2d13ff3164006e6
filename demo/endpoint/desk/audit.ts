import type { Context } from 'hono';
import { writeDate } from '../../../src/contract/dates.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';

/** Stands in the trail where no officer did it. */
export const SYSTEM = 'sistem';

/**
 * Everything that leaves a trace. Looking at a report is one of them: it shows who somebody is. `auto-close` and `retention` are the
 * endpoint's own doing, `notify` the reporter's.
 */
export const AUDITED = [
  'sign-in',
  'sign-in-refused',
  'sign-out',
  'account-made',
  'account-changed',
  'view',
  'verify',
  'dispose',
  'note',
  'respond',
  'hold',
  'archive',
  'reject',
  'close',
  'auto-close',
  'notify',
  'release',
  'unrelease',
  'release-followup',
  'unrelease-followup',
  'withhold',
  'unwithhold',
  'redact',
  'office-copy',
  'reissue-code',
  'export',
  'erase',
  'retention',
  'legal-hold',
  'legal-hold-end',
] as const;
export type Audited = (typeof AUDITED)[number];

export interface AuditEntry {
  officer: string;
  action: Audited;
  trackingId?: string;
  /** A word of ours, never a person's text: reasons and answers stand in the report, where they can be erased. */
  detail?: string;
}

/** Adds to the trail, in the caller's transaction where there is one: no act without its trace, no trace without its act. */
export async function writeAudit(
  database: Database,
  now: Date,
  { officer, action, trackingId, detail }: AuditEntry,
): Promise<void> {
  await database
    .insertInto('desk_audit')
    .values({ at: now, officer, action, tracking_id: trackingId ?? null, detail: detail ?? null })
    .execute();
}

const PAGE_SIZE = 50;

/** `GET audit?before=&tracking_id=`: newest first. */
export async function audit(context: Context, { database, config }: Endpoint): Promise<Response> {
  const before = context.req.query('before');
  const trackingId = context.req.query('tracking_id');
  let query = database.selectFrom('desk_audit').selectAll();
  if (/^\d{1,9}$/.test(before ?? '')) query = query.where('id', '<', Number(before));
  if (trackingId) query = query.where('tracking_id', '=', trackingId.replaceAll('\0', ''));
  const rows = await query
    .orderBy('id', 'desc')
    .limit(PAGE_SIZE + 1)
    .execute();
  const shown = rows.slice(0, PAGE_SIZE);
  return context.json({
    results: {
      data: shown.map(({ at, ...row }) => ({ ...row, at: writeDate(at, config.timeZone) })),
      next_before: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
    },
  });
}
