import { writeDate } from '../../../../src/contract/dates.js';
import type { Database } from '../../database/connect.js';
import { isAlone, type Account } from '../../officers/accounts.js';
import type { Officer } from '../../officers/roles.js';
import { isSnoozed } from '../../reports/lifecycle/snooze.js';
import type { DeskDeps } from '../deps.js';
import { nearOf } from '../near/near.js';
import { possibleOffices, proposedOffice } from '../near/proposed-office.js';
import type { WholeReport } from '../reports/report.js';
import type { WorkWire } from '../wire.js';
import { mayWorkOn } from './assign.js';
import { draftsOf } from './drafts.js';
import { notesOf } from './internal-notes.js';
import { lookersOf } from './looking.js';
import { mainNumberOf, mergedOf } from './merged.js';

/** `HandsWire` is the part of a report's `work` about whose it is, and what stands beside it. */
export type HandsWire = Pick<
  WorkWire,
  | 'assignee'
  | 'snoozed_until'
  | 'notes'
  | 'drafts'
  | 'looking'
  | 'near'
  | 'merged_into'
  | 'merged'
  | 'merged_replies'
  | 'proposed_office'
  | 'possible_offices'
  | 'late_reason'
  | 'escalated_at'
  | 'escalated_to'
>;

/** `handsOf` is what this officer sees beside the report. Of an erased one nothing is left, or it is sealed. */
export async function handsOf(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  whole: WholeReport,
): Promise<HandsWire> {
  const { id, withdrawn_at } = whole.complaint;
  if (withdrawn_at !== null) return NOTHING;
  const { assignee, snoozed_until, late_reason, handed_back_by } = await handsRow(database, officer, whole);
  const { merged, replies } = await mergedOf(database, config, officer, id);
  const looking = await lookersOf(database, config.now(), officer, [id]);
  return {
    assignee,
    snoozed_until: isSnoozed(snoozed_until, whole.complaint, config) ? snoozed_until : null,
    notes: await notesOf(database, config, id, officer),
    drafts: await draftsOf(database, config, officer, id),
    looking: looking.get(id) ?? [],
    near: await nearOf(database, config, officer, whole),
    merged_into: await mainNumberOf(database, officer, id),
    merged,
    merged_replies: replies,
    proposed_office: proposedOffice(config.masters, { ...whole.complaint, handed_back_by }),
    possible_offices: possibleOffices(config.masters, whole.complaint),
    late_reason,
    ...(await escalationOf(database, config, id)),
  };
}

const NOTHING: HandsWire = {
  assignee: null,
  snoozed_until: null,
  notes: [],
  drafts: [],
  looking: [],
  near: [],
  merged_into: null,
  merged: [],
  merged_replies: [],
  proposed_office: null,
  possible_offices: [],
  late_reason: null,
  escalated_at: null,
  escalated_to: null,
};

/** An assignee who may no longer know of the report isn't named: it was handed on, or their account closed. */
async function handsRow(
  database: Database,
  officer: Officer,
  { complaint }: WholeReport,
): Promise<
  Pick<HandsWire, 'assignee' | 'snoozed_until' | 'late_reason'> & { handed_back_by: string[] | null }
> {
  const row = await database
    .selectFrom('complaints')
    .leftJoin('report_hands', 'report_hands.complaint_id', 'complaints.id')
    .leftJoin('late_reasons', 'late_reasons.complaint_id', 'complaints.id')
    .leftJoin('officers', 'officers.id', 'report_hands.assignee_id')
    .selectAll('officers')
    .select(['snoozed_until', 'handed_back_by', 'late_reasons.content as late_reason'])
    .where('complaints.id', '=', complaint.id)
    .executeTakeFirstOrThrow();
  const { snoozed_until, late_reason, handed_back_by, ...account } = row;
  const isFit = account.id !== null && mayWorkOn(account as Account, complaint, await isAlone(database));
  const assignee = isFit
    ? { name: account.name!, display_name: account.display_name!, is_own: account.id === officer.id }
    : null;
  return { assignee, snoozed_until, late_reason, handed_back_by };
}

async function escalationOf(
  database: Database,
  { timeZone }: Pick<DeskDeps['config'], 'timeZone'>,
  complaintId: number,
): Promise<Pick<HandsWire, 'escalated_at' | 'escalated_to'>> {
  const row = await database
    .selectFrom('escalations')
    .leftJoin('officers', 'officers.id', 'escalations.superior_id')
    .select(['at', 'display_name'])
    .where('complaint_id', '=', complaintId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row === undefined
    ? { escalated_at: null, escalated_to: null }
    : { escalated_at: writeDate(row.at, timeZone), escalated_to: row.display_name };
}
