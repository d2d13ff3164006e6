import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { findAccount, isAlone, officerOf, type Account } from '../../officers/accounts.js';
import { has, mayKnow, type Officer } from '../../officers/roles.js';
import type { RequestContext } from '../../http/request-context.js';
import { trackingIdOf } from '../../http/request-context.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import type { OfficerAction } from '../reports/officer-action.js';
import { findFor } from '../reports/sight.js';
import type { AssigneeWire } from '../wire.js';
import { onLocked } from './locked.js';

/** `Known` is what of a report tells who may know of it. */
type Known = Parameters<typeof mayKnow>[1];

/** Accounts that a choice shows. */
const ASSIGNEES_MAX = 200;

/** `assign {user|null}` says whose the report is. Nobody is named who may not know of it. */
export async function assign(asked: OfficerAction): Promise<void> {
  const name = asked.body['user'];
  if (name !== null && (typeof name !== 'string' || name.trim() === '' || name.length > 80)) throw unfit();
  await onLocked(asked, 'assign', async ({ transaction, complaint }) => {
    const assignee = name === null ? null : await assigneeNamed(transaction, complaint, name);
    await keepHands(transaction, complaint.id, { assignee_id: assignee });
  });
}

type Hands = Partial<{ assignee_id: number | null; snoozed_until: string | null; handed_back_by: string[] }>;

/** `keepHands` writes whose a report is, until when it is put off, or who gave it back, and leaves the others. */
export async function keepHands(transaction: Database, complaintId: number, hands: Hands): Promise<void> {
  await transaction
    .insertInto('report_hands')
    .values({ complaint_id: complaintId, assignee_id: null, snoozed_until: null, ...hands })
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(hands))
    .execute();
}

/** `handedBackBy` are offices that gave the report back, by id; the last one at the end. */
export async function handedBackBy(database: Database, complaintId: number): Promise<string[]> {
  const row = await database
    .selectFrom('report_hands')
    .select('handed_back_by')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row?.handed_back_by ?? [];
}

/** `freeHands`: an assignee who may not know of the report any more, as it was handed on or moved, has it no longer. */
export async function freeHands(transaction: Database, complaintId: number): Promise<void> {
  const held = await transaction
    .selectFrom('report_hands')
    .innerJoin('officers', 'officers.id', 'assignee_id')
    .innerJoin('complaints', 'complaints.id', 'complaint_id')
    .selectAll('officers')
    .select(['disposition_id', 'location_code'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (held !== undefined && !mayWorkOn(held, held, await isAlone(transaction)))
    await keepHands(transaction, complaintId, { assignee_id: null });
}

/** `namesOfHands` are display names of those whose these reports are, by account; null for whoever may not have it. */
export async function namesOfHands(
  database: Database,
  assigneeIds: readonly (number | null)[],
): Promise<(assigneeId: number | null, complaint: Known) => string | null> {
  const ids = assigneeIds.filter((id) => id !== null);
  if (ids.length === 0) return () => null;
  const accounts = await database.selectFrom('officers').selectAll().where('id', 'in', ids).execute();
  const alone = await isAlone(database);
  return (assigneeId, complaint) => {
    const account = accounts.find(({ id }) => id === assigneeId);
    return account !== undefined && mayWorkOn(account, complaint, alone) ? account.display_name : null;
  };
}

/** The same refusal for a name that nobody has, so that it tells no names. */
const unfit = () => invalid({ user: [{ key: 'desk-assignee-unfit' }] });

async function assigneeNamed(transaction: Database, complaint: Complaint, name: string): Promise<number> {
  const account = await findAccount(transaction, name);
  if (account === null || !mayWorkOn(account, complaint, await isAlone(transaction))) throw unfit();
  return account.id;
}

/** `mayWorkOn`: the account is open, may know of the report, and judges or answers reports. */
export function mayWorkOn(account: Account, complaint: Known, alone: boolean): boolean {
  const officer = officerOf(account, alone);
  return !account.is_disabled && has(officer, ['verifier', 'office']) && mayKnow(officer, complaint);
}

/** `GET reports/{id}/assignees`: accounts that `assign` takes, by display name. */
export async function assignees(
  context: RequestContext,
  { database }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const complaint = await findFor(database, officer, trackingIdOf(context));
  const accounts = await database
    .selectFrom('officers')
    .selectAll()
    .where('is_disabled', '=', false)
    .orderBy('display_name')
    .orderBy('id')
    .execute();
  const data = accounts
    .filter((account) => mayWorkOn(account, complaint, accounts.length < 2))
    .slice(0, ASSIGNEES_MAX)
    .map((account) => named(account, officer));
  return context.json({ results: { data } });
}

const named = ({ id, name, display_name }: Account, officer: Officer): AssigneeWire => ({
  name,
  display_name,
  is_own: id === officer.id,
});
