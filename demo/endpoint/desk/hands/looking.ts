import type { DeskDeps } from '../deps.js';
import type { Database } from '../../database/connect.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';
import type { Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { findFor } from '../reports/sight.js';

/** A page says every 20 seconds that it has a report open; twice missed, it hasn't. */
const LOOK_SHOWN_MS = 45_000;
const LOOK_KEPT_MS = 60_000;

/** `shownSince`: whoever said so later has a report open. */
export const shownSince = (now: Date): Date => new Date(now.getTime() - LOOK_SHOWN_MS);

/** `POST reports/{id}/looking`: this officer has the report open. The answer names the others who have. */
export async function look(
  context: RequestContext,
  { database, config }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const { id } = await findFor(database, officer, trackingIdOf(context));
  const now = config.now();
  await database
    .deleteFrom('desk_looks')
    .where('at', '<', new Date(now.getTime() - LOOK_KEPT_MS))
    .execute();
  await database
    .insertInto('desk_looks')
    .values({ complaint_id: id, officer_id: officer.id, at: now })
    .onConflict((conflict) => conflict.columns(['complaint_id', 'officer_id']).doUpdateSet({ at: now }))
    .execute();
  const looking = (await lookersOf(database, now, officer, [id])).get(id) ?? [];
  return context.json({ results: { looking } });
}

/** `lookersOf` names who else has these reports open, by the report's row id. */
export async function lookersOf(
  database: Database,
  now: Date,
  { id }: Pick<Officer, 'id'>,
  complaintIds: readonly number[],
): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  if (complaintIds.length === 0) return found;
  const rows = await database
    .selectFrom('desk_looks')
    .innerJoin('officers', 'officers.id', 'desk_looks.officer_id')
    .select(['complaint_id', 'display_name'])
    .where('complaint_id', 'in', [...complaintIds])
    .where('officer_id', '<>', id)
    .where('at', '>', shownSince(now))
    .where('at', '<=', new Date(now.getTime() + LOOK_SHOWN_MS))
    .orderBy('display_name')
    .execute();
  for (const { complaint_id, display_name } of rows)
    found.set(complaint_id, [...(found.get(complaint_id) ?? []), display_name]);
  return found;
}
