import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { TwoPersonRequestTable } from '../../database/schema.js';
import type { DeskDeps } from '../deps.js';
import { HOUR_MS } from '../../jobs/jobs.js';
import { rowIsOfTheirPlaces, type Officer } from '../../officers/roles.js';
import { discardFiles } from '../../uploads/incoming.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { Selectable } from 'kysely';
import { writeAudit, type AuditEntry } from '../../audit/audit.js';
import { readOneOf } from '../fields.js';
import { findComplaint } from '../reports/report.js';
import { assertPersons, inTrail, lockPersons } from './persons.js';
import {
  assertPossible,
  closeCode,
  eraseSubject,
  exportSubject,
  makeCode,
  type SubjectAction,
} from './subject.js';

/**
 * `Request` is an act that one officer alone could abuse, so it takes two: one asks, having checked who the reporter
 * is, another confirms. The asker, who sits with the reporter, takes a new code or an export, once. The confirmer sees
 * neither: nobody can both order a code and read it, not even an administrator, who opens accounts (`persons.ts`).
 */
export type Request = Selectable<TwoPersonRequestTable>;

/** How an officer identified the reporter. The trail keeps the kind of check, not what was shown. */
const IDENTITY_CHECKS = ['id-card', 'call-back', 'e-mail', 'letter'] as const;

/** Long enough for a colleague who is away today. */
const WAITS_MS = 72 * HOUR_MS;
/** How long a confirmed request can be taken. */
const TAKEN_WITHIN_MS = 24 * HOUR_MS;

/** @throws ApiError 422 without an identity check; 409 where it is impossible, or already asked for */
export async function ask(
  endpoint: DeskDeps,
  officer: Officer,
  action: SubjectAction,
  trackingId: string,
  body: Record<string, unknown>,
): Promise<Request> {
  const identity_check = readOneOf(body, 'identity_check', IDENTITY_CHECKS, 'desk-identity-unchecked');
  if (body['confirmed'] !== true) throw invalid({ confirmed: [{ key: 'desk-identity-unchecked' }] });
  const { database, config } = endpoint;
  const now = config.now();
  const { id, tracking_id } = await findComplaint(database, trackingId);
  await expire(endpoint);
  return await database.transaction().execute(async (transaction) => {
    const persons = await lockPersons(transaction, [officer.id]);
    assertPersons(endpoint, persons, officer.id);
    await assertPossible(transaction, id, action);
    const request = await transaction
      .insertInto('two_person_requests')
      .values({
        action,
        tracking_id,
        identity_check,
        state: 'waiting',
        asked_by: officer.id,
        asked_at: now,
        expires_at: new Date(now.getTime() + WAITS_MS),
      })
      .onConflict((conflict) =>
        conflict.columns(['tracking_id', 'action']).where('state', '=', 'waiting').doNothing(),
      )
      .returningAll()
      .executeTakeFirst();
    if (request === undefined) throw new ApiError('closed', { say: 'desk-request-waits' });
    const detail = await inTrail(transaction, identity_check, persons[0]!);
    await trace(transaction, endpoint, officer, request, `ask-${action}`, detail);
    return request;
  });
}

/** `confirm` is the second officer's yes, which carries the act out. @throws ApiError 403 for the asker; 404; 409 */
export async function confirm(endpoint: DeskDeps, officer: Officer, id: number): Promise<Request> {
  const { database, config } = endpoint;
  let erased: { storageKey: string }[] = [];
  const confirmed = await database.transaction().execute(async (transaction) => {
    const { asked_by } = await find(transaction, officer, id);
    const persons = await lockPersons(transaction, [asked_by, officer.id]);
    const request = await lock(transaction, endpoint, officer, id, 'waiting');
    if (asked_by === officer.id) throw new ApiError('forbidden', { say: 'desk-second-person' });
    assertPersons(endpoint, persons, officer.id);
    const action = request.action as SubjectAction;
    const complaint = await findComplaint(transaction, request.tracking_id);
    await assertPossible(transaction, complaint.id, action);
    if (action === 'reissue-code') {
      await closeCode(transaction, endpoint, complaint.id);
      // The news also warns reporters who didn't ask for a new code.
      await endpoint.notifier.changed(transaction, complaint.id, 'reissue-code');
    }
    if (action === 'erase') erased = await eraseSubject(transaction, endpoint, complaint.id);
    const second = persons.find((person) => person.id === officer.id)!;
    const detail = await inTrail(transaction, request.identity_check, second);
    await trace(transaction, endpoint, officer, request, action, detail);
    return await decide(transaction, id, {
      state: action === 'erase' ? 'taken' : 'confirmed',
      decided_by: officer.id,
      decided_at: config.now(),
      expires_at: new Date(config.now().getTime() + TAKEN_WITHIN_MS),
    });
  });
  endpoint.notifier.wake();
  await discardFiles(endpoint, erased);
  return confirmed;
}

/** `decline` is either officer's no. @throws ApiError 404; 409 */
export async function decline(endpoint: DeskDeps, officer: Officer, id: number): Promise<Request> {
  return await endpoint.database.transaction().execute(async (transaction) => {
    const { asked_by } = await find(transaction, officer, id);
    await lockPersons(transaction, [asked_by]);
    const request = await lock(transaction, endpoint, officer, id, 'waiting');
    await trace(transaction, endpoint, officer, request, 'decline', request.action);
    const decided_at = endpoint.config.now();
    return await decide(transaction, id, { state: 'declined', decided_by: officer.id, decided_at });
  });
}

/** `take` gives the asker the result, once. @throws ApiError 403 for other officers; 404; 409 */
export async function take(
  endpoint: DeskDeps,
  officer: Officer,
  id: number,
): Promise<{ access_code: string } | Record<string, unknown>> {
  const { database } = endpoint;
  const asked = await find(database, officer, id);
  if (asked.asked_by !== officer.id) throw new ApiError('forbidden', { say: 'desk-request-of-another' });
  // Files are read before the transaction: the embedded database serves nobody else meanwhile.
  const exported =
    asked.action === 'export' && asked.state === 'confirmed'
      ? await exportSubject(endpoint, asked.tracking_id)
      : null;
  return await database.transaction().execute(async (transaction) => {
    const persons = await lockPersons(transaction, [officer.id]);
    const request = await lock(transaction, endpoint, officer, id, 'confirmed');
    assertPersons(endpoint, persons, officer.id);
    const complaint = await findComplaint(transaction, request.tracking_id);
    await assertPossible(transaction, complaint.id, request.action as SubjectAction);
    await decide(transaction, id, { state: 'taken' });
    const taken = exported ?? { access_code: await makeCode(transaction, endpoint, complaint.id) };
    await trace(transaction, endpoint, officer, request, 'take', request.action);
    return taken;
  });
}

/** `openRequests` lists requests that wait for the second officer or for their asker; newest first. */
export async function openRequests(endpoint: DeskDeps, officer: Officer) {
  await expire(endpoint);
  return await endpoint.database
    .selectFrom('two_person_requests')
    .innerJoin('officers', 'officers.id', 'two_person_requests.asked_by')
    .innerJoin('complaints', 'complaints.tracking_id', 'two_person_requests.tracking_id')
    .selectAll('two_person_requests')
    .select('officers.display_name as asked_by_name')
    .where('state', 'in', ['waiting', 'confirmed'])
    .where(rowIsOfTheirPlaces(officer))
    .orderBy('two_person_requests.id', 'desc')
    .execute();
}

async function expire({ database, config }: DeskDeps): Promise<void> {
  await database
    .updateTable('two_person_requests')
    .set({ state: 'expired' })
    .where('state', 'in', ['waiting', 'confirmed'])
    .where('expires_at', '<=', config.now())
    .execute();
}

/** @throws ApiError 404, also for a request about a report that this officer may not know of */
async function find(database: Database, officer: Officer, id: number): Promise<Request> {
  const row = await database
    .selectFrom('two_person_requests')
    .innerJoin('complaints', 'complaints.tracking_id', 'two_person_requests.tracking_id')
    .selectAll('two_person_requests')
    .where('two_person_requests.id', '=', id)
    .where(rowIsOfTheirPlaces(officer))
    .executeTakeFirst();
  if (row === undefined) throw new ApiError('not-found', { say: 'desk-request-unknown' });
  return row;
}

/** @throws ApiError 404; 409 where the request is in another state, or too old */
async function lock(
  transaction: Database,
  { config }: DeskDeps,
  officer: Officer,
  id: number,
  state: string,
): Promise<Request> {
  await sql`select from two_person_requests where id = ${id}::int for update`.execute(transaction);
  const request = await find(transaction, officer, id);
  const isOld = request.expires_at.getTime() <= config.now().getTime();
  if (request.state !== state || isOld) throw new ApiError('closed', { say: 'desk-request-over' });
  return request;
}

async function decide(
  transaction: Database,
  id: number,
  change: Partial<Pick<Request, 'state' | 'decided_by' | 'decided_at' | 'expires_at'>>,
): Promise<Request> {
  return await transaction
    .updateTable('two_person_requests')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function trace(
  transaction: Database,
  { config }: DeskDeps,
  officer: Officer,
  { tracking_id: trackingId }: Request,
  action: AuditEntry['action'],
  detail: string,
): Promise<void> {
  await writeAudit(transaction, config.now(), { officer: officer.name, action, trackingId, detail });
}
