import { randomBytes } from 'node:crypto';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { RelayDeps } from '../deps.js';
import { PausedError } from '../gateway/breaker.js';
import { GatewayError, type GatewayFile, type OutgoingReport } from '../gateway/gateway.js';
import { insist } from './insist.js';
import type { Held, Lease } from './lease.js';
import { loadMapping } from '../gateway/mapping.js';
import { FileLostError, outgoingFile } from '../outgoing/files.js';
import { markerOf, outgoingReport } from '../outgoing/report.js';
import type { GatewayClient } from '../gateway/gateway-client.js';
import { endUnsent, isBefore } from '../../reports/forwarding/outbox.js';
import type { ForwardingEvent } from './steps.js';
import { move } from './forwarding-state.js';

export type ForwardingParts = Pick<RelayDeps, 'config' | 'database' | 'storage'> & { client: GatewayClient };

/** Statuses by which an officer here has ended a report: such a report is not sent. */
const CLOSED: readonly StatusCode[] = ['archived', 'rejected'];

/** Uploads the next file that the gateway hasn't got; with none left the report goes on to `create`. */
export async function uploadNext(parts: ForwardingParts, lease: Lease): Promise<void> {
  const { config, database, client } = parts;
  const next = await database
    .selectFrom('attachments')
    .leftJoin('relay_files', 'relay_files.attachment_id', 'attachments.id')
    .select(['attachments.id', 'storage_key', 'media_type', 'position'])
    .where('attachments.complaint_id', '=', lease.complaintId)
    .where('attachments.followup_id', 'is', null)
    .where('relay_files.attachment_id', 'is', null)
    .orderBy('position')
    .executeTakeFirst();
  if (next === undefined) {
    await lease.write(({ transaction, row }) => move(transaction, config, row, { kind: 'uploaded' }));
    return;
  }
  try {
    const file = await outgoingFile(parts, next);
    const { id, kind } = await client.harmless((gateway) => gateway.upload(file));
    await lease.write(async ({ transaction, row }) => {
      await transaction
        .insertInto('relay_files')
        .values({ attachment_id: next.id, complaint_id: lease.complaintId, gateway_id: id, kind })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await transaction
        .updateTable('relay_reports')
        .set({ tries: 0, refusals: 0, last_problem: null })
        .where('complaint_id', '=', row.complaint_id)
        .execute();
    });
  } catch (error) {
    await fail(parts, lease, error);
  }
}

/**
 * `create` makes the report at the gateway. The step `creating` is durable before anything is sent, and only a clear
 * no leads back from it. The outcome is written even where another process has the lease by then: no other process
 * knows it.
 */
export async function create(parts: ForwardingParts, lease: Lease): Promise<void> {
  const { config, database, client } = parts;
  try {
    await client.assertOpen();
  } catch (error) {
    return await fail(parts, lease, error);
  }
  const attempt = randomBytes(12).toString('base64url');
  const report = await lease.write(async (held) => {
    // Withdrawn while it waited: there is nothing to send, and `leave` has taken it out.
    const outgoing = await compose(held, parts);
    const began = { attempt, create_began_at: config.now() };
    const state = await move(held.transaction, config, held.row, { kind: 'begun' }, began);
    return state === null ? null : outgoing;
  });
  if (report === null) return;
  // A process that stood still that long may pass for dead, and an officer may be looking for the report: it sends
  // nothing.
  const event: ForwardingEvent = lease.isFresh() ? await outcomeOf(client, report) : { kind: 'unsent' };
  await insist(() =>
    database.transaction().execute(async (transaction) => {
      await transaction
        .selectFrom('complaints')
        .select('id')
        .where('id', '=', lease.complaintId)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const row = await transaction
        .selectFrom('relay_reports')
        .selectAll()
        .where('complaint_id', '=', lease.complaintId)
        .where('attempt', '=', attempt)
        .forUpdate()
        .executeTakeFirst();
      if (row !== undefined) await settle(transaction, config, row, event);
    }),
  );
}

async function outcomeOf(client: GatewayClient, report: OutgoingReport): Promise<ForwardingEvent> {
  try {
    const { nationalId } = await client.create(report);
    return { kind: 'created', nationalId };
  } catch (error) {
    if (error instanceof PausedError) return { kind: 'unsent' };
    if (error instanceof GatewayError) return { kind: 'failed', problem: error.kind, status: error.status };
    // A gateway throws no other error; after one, what was sent is uncertain.
    return { kind: 'failed', problem: 'uncertain' };
  }
}

/**
 * `settle` writes the outcome of an event. A report that isn't at the gateway ends here if it was withdrawn, closed
 * or given up meanwhile.
 * @returns whether the event could happen
 */
export async function settle(
  transaction: Held['transaction'],
  config: ForwardingParts['config'],
  row: Held['row'],
  event: ForwardingEvent,
): Promise<boolean> {
  const problem = event.kind === 'failed' ? problemOf(event.problem, event.status) : null;
  const state = await move(transaction, config, row, event, { last_problem: problem });
  const { withdrawn_at, status_code } = await transaction
    .selectFrom('complaints')
    .select(['withdrawn_at', 'status_code'])
    .where('id', '=', row.complaint_id)
    .executeTakeFirstOrThrow();
  if (state === null) return false;
  const isUnsent = isBefore(state) || (state.step === 'ended' && state.nationalId === null);
  if (withdrawn_at === null) {
    // An officer ended the report while its fate at the gateway was unknown.
    const isOver = isUnsent && (state.step === 'ended' || CLOSED.includes(status_code as StatusCode));
    if (isOver) await endUnsent(transaction, row.complaint_id, config.now());
    return true;
  }
  if (isUnsent) {
    await transaction.deleteFrom('relay_reports').where('complaint_id', '=', row.complaint_id).execute();
    await transaction
      .updateTable('complaints')
      .set({ relay_state: 'none', relay_since: config.now() })
      .where('id', '=', row.complaint_id)
      .execute();
  } else if (state.step === 'follow') {
    await transaction
      .updateTable('relay_reports')
      .set({ step: 'ended', next_poll_at: null })
      .where('complaint_id', '=', row.complaint_id)
      .execute();
  }
  return true;
}

/** `find` settles a create whose sender is gone: a gateway that can search is asked, else an officer must look. */
export async function find(parts: ForwardingParts, lease: Lease): Promise<void> {
  const { config, database, client } = parts;
  const lost = (): Promise<unknown> =>
    lease.write(({ transaction, row }) =>
      move(transaction, config, row, { kind: 'lost' }, { last_problem: 'uncertain' }),
    );
  if (!client.canFind) return void (await lost());
  const { tracking_id } = await database
    .selectFrom('complaints')
    .select('tracking_id')
    .where('id', '=', lease.complaintId)
    .executeTakeFirstOrThrow();
  try {
    const nationalId = await client.harmless((gateway) => gateway.find!(markerOf({ tracking_id })));
    const event: ForwardingEvent = nationalId === null ? { kind: 'absent' } : { kind: 'created', nationalId };
    await lease.write(({ transaction, row }) => settle(transaction, config, row, event));
  } catch (error) {
    if (error instanceof GatewayError) return void (await lost());
    throw error;
  }
}

/** The report as it leaves, with the words and files it has now. */
async function compose(
  { transaction, complaint }: Held,
  { config }: ForwardingParts,
): Promise<OutgoingReport> {
  const reporter = await transaction
    .selectFrom('reporters')
    .select(['name', 'email', 'phone'])
    .where('complaint_id', '=', complaint.id)
    .executeTakeFirst();
  const files = await transaction
    .selectFrom('relay_files')
    .innerJoin('attachments', 'attachments.id', 'relay_files.attachment_id')
    .select(['gateway_id', 'kind'])
    .where('relay_files.complaint_id', '=', complaint.id)
    .orderBy('position')
    .execute();
  const known = files.map(({ gateway_id, kind }): GatewayFile => ({ id: gateway_id, kind }));
  return outgoingReport(
    complaint,
    reporter ?? null,
    known,
    await loadMapping(transaction, config.masters),
    config,
  );
}

/** `fail` writes a failed try that changed nothing at the gateway. */
async function fail({ config }: ForwardingParts, lease: Lease, error: unknown): Promise<void> {
  // A paused gateway was not asked: no try is counted.
  if (error instanceof PausedError) throw error;
  const event: ForwardingEvent | null =
    error instanceof GatewayError
      ? { kind: 'failed', problem: error.kind, status: error.status }
      : error instanceof FileLostError
        ? { kind: 'unmade' }
        : null;
  if (event === null) throw error;
  const problem = error instanceof GatewayError ? problemOf(error.kind, error.status) : 'file-lost';
  await lease.write(({ transaction, row }) =>
    move(transaction, config, row, event, { last_problem: problem }),
  );
}

/** The text of `last_problem`: the kind of error, with the HTTP status where there was one. */
export function problemOf(kind: string, status?: number): string {
  return status === undefined ? kind : `${kind} ${status}`;
}
