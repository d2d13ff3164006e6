import type { Selectable } from 'kysely';
import type { Database } from '../../../database/connect.js';
import type { SealedTables } from '../../../database/tables/sealed-tables.js';
import { pathPart, type RequestContext } from '../../../http/request-context.js';
import { dueDayOf, isSealedOverdue, turnOf, type SealedClock } from '../../../sealed/clocks.js';
import { notFound } from '../../../words/errors.js';
import type { SealedRowWire } from './wire.js';

export type SealedRow = Selectable<SealedTables['sealed_reports']>;

/**
 * `sealedAsked` is the sealed report whose number stands in the path. As `id`, because a `tracking_id` there is one of
 * `complaints`. @throws ApiError 404
 */
export async function sealedAsked(context: RequestContext, database: Database): Promise<SealedRow> {
  const number = pathPart(context, 'id');
  const row = /^\d{1,20}$/.test(number)
    ? await database
        .selectFrom('sealed_reports')
        .selectAll()
        .where('tracking_id', '=', number)
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw notFound();
  return row;
}

export type ShownRow = Pick<
  SealedRow,
  'tracking_id' | 'state' | 'created_day' | 'changed_day' | 'state_day' | 'kid' | 'is_held' | 'is_withdrawn'
>;

export function presentSealed({ state_day, ...row }: ShownRow, clock: SealedClock): SealedRowWire {
  const due = dueDayOf(row.state, state_day, clock);
  return {
    tracking_id: row.tracking_id,
    state: row.state,
    created_day: row.created_day,
    changed_day: row.changed_day,
    turn: turnOf(row.state),
    due_day: due,
    is_overdue: isSealedOverdue(due, clock),
    kid: row.kid,
    is_held: row.is_held,
    is_withdrawn: row.is_withdrawn,
  };
}
