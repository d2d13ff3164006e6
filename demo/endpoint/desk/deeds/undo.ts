import { writeAudit } from '../../audit/audit.js';
import { lockComplaint } from '../../database/complaint.js';
import { inTransaction } from '../../database/transaction.js';
import type { Officer } from '../../officers/roles.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import type { Body } from '../reports/officer-action.js';
import { findFor } from '../reports/sight.js';
import { endAct, isUndoable, type ActRow } from './act-rows.js';
import { insideDeed } from './rules.js';

/**
 * `undo` takes a deed back whole, as long as nothing of it has left. Asked again it answers as before; a failed deed
 * is taken off the report's view.
 * @throws ApiError 404; 422 for no deed of the report; 403 for another officer's; 409 `gone-out`
 */
export async function undo(
  endpoint: DeskDeps,
  officer: Officer,
  trackingId: string,
  body: Body,
): Promise<void> {
  const { id } = await findFor(endpoint.database, officer, trackingId);
  await inTransaction(endpoint.database, async (database) => {
    await lockComplaint(database, id);
    const inside = { ...endpoint, database };
    const act = await findAct(inside, officer, id, body['act']);
    if (act.state === 'undone') return;
    if (act.state !== 'failed') await takeBack(inside, officer, trackingId, act);
    await endAct(database, act.id, 'undone');
  });
}

async function findAct(
  { database }: DeskDeps,
  officer: Officer,
  complaintId: number,
  asked: unknown,
): Promise<ActRow> {
  const act = await database
    .selectFrom('desk_acts')
    .selectAll()
    .where('id', '=', typeof asked === 'string' && /^[\w-]{22}$/.test(asked) ? asked : '')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (act === undefined) throw invalid({ act: [{ key: 'desk-act-unknown' }] });
  if (act.officer_id !== officer.id) throw new ApiError('forbidden', { say: 'desk-act-of-another' });
  return act;
}

async function takeBack(
  endpoint: DeskDeps,
  officer: Officer,
  trackingId: string,
  act: ActRow,
): Promise<void> {
  const { database, config } = endpoint;
  if (!isUndoable(act) || act.due_at <= config.now()) throw new ApiError('gone-out');
  if (act.state === 'done') {
    const inside = insideDeed(act.act);
    if (inside === null) throw new ApiError('gone-out');
    await inside.takeBack(database, {
      complaintId: act.complaint_id,
      officerId: officer.id,
      found: act.body ?? {},
      now: config.now(),
    });
  }
  const entry = { officer: officer.name, action: 'undo', trackingId, detail: act.act } as const;
  await writeAudit(database, config.now(), entry);
}
