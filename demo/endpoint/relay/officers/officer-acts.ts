import { writeDate } from '../../../../src/contract/dates.js';
import { SYSTEM, writeAudit, type Audited } from '../../audit/audit.js';
import type { Database } from '../../database/connect.js';
import type { MappingKind } from '../../database/tables/relay-tables.js';
import type { RelayDeps } from '../deps.js';
import { writeLog } from '../../reports/lifecycle/lifecycle.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import { findReport } from '../../reports/lifecycle/officer-acts.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { ApiError, invalid } from '../../words/errors.js';
import { PausedError } from '../gateway/breaker.js';
import { settle } from '../forwarding/forwarding.js';
import { GatewayError } from '../gateway/gateway.js';
import type { RelayRow } from '../forwarding/lease.js';
import { UNCERTAIN } from '../forwarding/replies.js';
import type { Relay } from '../relay.js';
import type { OfficerEvent } from '../forwarding/steps.js';
import { isBefore } from '../../reports/forwarding/outbox.js';
import { sendAgainAt } from '../watch/report-way.js';

/**
 * `RelayActs` are what an act needs and who acts; each act leaves a line in the audit trail, in its own transaction.
 */
export interface RelayActs extends Pick<RelayDeps, 'database' | 'config'> {
  /** Looks a number up at the gateway; without it no number is checked. */
  relay?: Pick<Relay, 'client'> | null;
  /** The account's name; default the endpoint itself. */
  officer?: string;
}

export interface Found {
  transaction: Database;
  complaint: Complaint;
  row: RelayRow;
}

/**
 * `retry` makes a report due now that was parked by a refusal or waits for its next try, or a reply that was given
 * up.
 */
export async function retry(parts: RelayActs, trackingId: string): Promise<void> {
  await act(parts, trackingId, 'relay-retry', undefined, async (found) => {
    const { transaction, row } = found;
    const now = parts.config.now();
    if (row.parked_reason !== null) return await happened(parts, found, { kind: 'retry' });
    const replies = await transaction
      .updateTable('relay_replies')
      .set({ step: 'waiting', tries: 0, part_readings: 0, next_at: now })
      .where('complaint_id', '=', row.complaint_id)
      .where('step', '=', 'parked')
      .where('last_problem', '<>', UNCERTAIN)
      .returning('id')
      .execute();
    const waits = isBefore(row) || row.step === 'follow';
    if (!waits && replies.length === 0) throw unfit();
    const due = isBefore(row) ? { next_at: now } : row.step === 'follow' ? { next_poll_at: now } : null;
    if (due !== null) await update(found, due);
  });
}

/**
 * `found`: an officer saw the report at the gateway. @throws ApiError 422 for a number that the gateway hasn't got,
 * or another report has
 */
export async function found(parts: RelayActs, trackingId: string, nationalId: string): Promise<void> {
  if (!/^\d{1,20}$/.test(nationalId)) throw invalid({ national_id: [{ key: 'desk-relay-number' }] });
  if (await isUnknownThere(parts, nationalId))
    throw invalid({ national_id: [{ key: 'desk-relay-number-unknown' }] });
  await act(parts, trackingId, 'relay-found', nationalId, async (one) => {
    const other = await one.transaction
      .selectFrom('relay_reports')
      .select('complaint_id')
      .where('national_id', '=', nationalId)
      .where('complaint_id', '<>', one.row.complaint_id)
      .executeTakeFirst();
    if (other !== undefined) throw invalid({ national_id: [{ key: 'desk-relay-number-taken' }] });
    await happened(parts, one, { kind: 'found', nationalId });
  });
}

/**
 * Whether the gateway says that it has no such report, as when a number is mistyped; an error says nothing about it.
 */
async function isUnknownThere({ relay }: RelayActs, nationalId: string): Promise<boolean> {
  try {
    await relay?.client.harmless((gateway) => gateway.detail(nationalId));
    return false;
  } catch (error) {
    if (error instanceof GatewayError) return error.kind === 'refused' && error.status === 404;
    if (error instanceof PausedError) return false;
    throw error;
  }
}

/**
 * `notThere`: an officer didn't see the report at the gateway, so it is sent again. @throws ApiError 409 while a
 * create may still arrive
 */
export async function notThere(parts: RelayActs, trackingId: string): Promise<void> {
  await act(parts, trackingId, 'relay-not-there', undefined, async (one) => {
    const at = sendAgainAt(one.row, parts.config);
    if (at !== null) {
      const time = writeDate(at, parts.config.timeZone).slice(0, 16).replace('T', ' ');
      throw new ApiError('closed', { say: 'desk-relay-too-soon', values: { time } });
    }
    await happened(parts, one, { kind: 'not-there' });
  });
}

/** `giveUp` ends the forwarding of a report; its reporter and the officers read why. */
export async function giveUp(parts: RelayActs, trackingId: string, reason: string): Promise<void> {
  await act(parts, trackingId, 'relay-give-up', undefined, async (one) => {
    await happened(parts, one, { kind: 'give-up' });
    const content = `Laporan tidak diteruskan ke SP4N-LAPOR!. Alasan: ${typedWords(reason)}`;
    const from = { id: 'desk', name: parts.config.name };
    const { id, status_code } = one.complaint;
    const line = { content, from, isPrivate: true };
    await writeLog(one.transaction, id, parts.config.now(), line, status_code, status_code);
  });
}

/** Sets the gateway's id for one of ours; null removes it. */
export async function map(
  { database, config, officer = SYSTEM }: RelayActs,
  kind: MappingKind,
  ourId: string,
  gatewayId: string | null,
): Promise<void> {
  if (gatewayId !== null && !/^[\w-]{1,64}$/.test(gatewayId))
    throw invalid({ gateway_id: [{ key: 'desk-relay-number' }] });
  await database.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('relay_mappings')
      .where('kind', '=', kind)
      .where('our_id', '=', ourId)
      .execute();
    if (gatewayId !== null) {
      const row = { kind, our_id: ourId, gateway_id: gatewayId };
      await transaction.insertInto('relay_mappings').values(row).execute();
    }
    const detail = `${kind} ${ourId} ${gatewayId ?? 'none'}`;
    await writeAudit(transaction, config.now(), { officer, action: 'relay-map', detail });
  });
}

/** @throws ApiError 404; 409 where the report isn't forwarded, or the act isn't possible now */
export async function act(
  { database, config, officer = SYSTEM }: RelayActs,
  trackingId: string,
  action: Audited,
  detail: string | undefined,
  work: (found: Found) => Promise<void>,
): Promise<void> {
  const { id } = await findReport(database, trackingId);
  await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    const row = await transaction
      .selectFrom('relay_reports')
      .selectAll()
      .where('complaint_id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw unfit();
    await work({ transaction, complaint, row });
    const entry = { officer, action, trackingId, ...(detail !== undefined && { detail }) };
    await writeAudit(transaction, config.now(), entry);
  });
}

async function happened(
  { config }: RelayActs,
  { transaction, row }: Found,
  event: OfficerEvent,
): Promise<void> {
  if (!(await settle(transaction, config, row, event))) throw unfit();
}

async function update(
  { transaction, row }: Found,
  values: { next_at: Date } | { next_poll_at: Date },
): Promise<void> {
  await transaction
    .updateTable('relay_reports')
    .set(values)
    .where('complaint_id', '=', row.complaint_id)
    .execute();
}

export function unfit(): ApiError {
  return new ApiError('closed', { say: 'desk-relay-unfit' });
}
