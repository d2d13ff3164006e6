import { randomBytes } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { DeskActTable } from '../../database/tables/desk-tables.js';
import { ApiError } from '../../words/errors.js';
import { ACTIONS } from '../reports/actions.js';
import type { Body } from '../reports/officer-action.js';

/** `ActRow` is a deed as it is stored. */
export type ActRow = Selectable<DeskActTable>;

/** Deeds that wait on one report: so many no officer asks for within the time that they wait. */
const HELD_MAX = 20;

/** `heldActs` are the deeds that wait on a report, in their order. Another release's stay for its processes. */
export async function heldActs(database: Database, complaintId: number): Promise<ActRow[]> {
  return await database
    .selectFrom('desk_acts')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('state', '=', 'held')
    .where('act', 'in', Object.keys(ACTIONS))
    .orderBy('asked_at')
    .execute();
}

/** `NewAct` is a deed as it was asked for. */
interface NewAct {
  complaintId: number;
  officerId: number;
  act: string;
  /** `body` is what the deed takes, or, for one that is done, what it found. */
  body: Body;
  key: { hash: string; fingerprint: string } | null;
  state: 'held' | 'done';
}

/** `NewRow` is a deed's row that isn't stored yet. */
type NewRow = Insertable<DeskActTable> & Pick<ActRow, 'due_at'>;

/**
 * `rowBehind` makes a deed's row, behind those that wait on its report.
 * @throws ApiError 429
 */
export function rowBehind(
  held: readonly ActRow[],
  now: Date,
  holdMs: number,
  { complaintId, officerId, act, body, key, state }: NewAct,
): NewRow {
  if (state === 'held' && held.length >= HELD_MAX) {
    const seconds = Math.max(1, Math.ceil(holdMs / 1_000));
    throw new ApiError('rate-limited', { say: 'desk-acts-many', values: { seconds }, retryAfter: seconds });
  }
  const last = held.at(-1);
  // `askedAt` orders acts, also within a millisecond, and where the clock or `holdMs` was set back.
  const askedAt = Math.max(now.getTime(), last === undefined ? 0 : last.asked_at.getTime() + 1);
  const before = state === 'held' ? (last?.due_at.getTime() ?? 0) : 0;
  const dueAt = Math.max(askedAt + holdMs, before);
  return {
    id: randomBytes(16).toString('base64url'),
    complaint_id: complaintId,
    officer_id: officerId,
    act,
    body: JSON.stringify(body),
    key_hash: key?.hash ?? null,
    fingerprint: key?.fingerprint ?? null,
    asked_at: new Date(askedAt),
    due_at: new Date(dueAt),
    state,
    failure: null,
  };
}

export async function storeAct(transaction: Database, row: NewRow): Promise<void> {
  await transaction.insertInto('desk_acts').values(row).execute();
}

/** `endAct` says what became of a deed. Its words are kept no longer: they stand in the report, or in a draft. */
export async function endAct(
  transaction: Database,
  id: string,
  state: 'done' | 'undone' | 'failed',
  failure: string | null = null,
): Promise<void> {
  await transaction
    .updateTable('desk_acts')
    .set({ state, failure, body: null })
    .where('id', '=', id)
    .execute();
}

/** `actOfKey` is the deed that was asked for with this key. @throws ApiError 422 for another body */
export async function actOfKey(
  transaction: Database,
  { hash, fingerprint }: { hash: string; fingerprint: string },
): Promise<ActRow | null> {
  const row = await transaction
    .selectFrom('desk_acts')
    .selectAll()
    .where('key_hash', '=', hash)
    .executeTakeFirst();
  if (row !== undefined && row.fingerprint !== fingerprint) throw new ApiError('idempotency-mismatch');
  return row ?? null;
}

/** `isUndoable`: the deed waited, or could be taken back for as long as if it had. */
export const isUndoable = ({ asked_at, due_at }: Pick<ActRow, 'asked_at' | 'due_at'>): boolean =>
  due_at > asked_at;
