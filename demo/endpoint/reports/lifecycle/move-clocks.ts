import { sql, type RawBuilder } from 'kysely';
import { lockThose, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { inPieces } from '../../jobs/in-pieces.js';
import type { EndpointConfig } from '../../config.js';
import { endEscalation } from './escalations.js';
import { tellObjectionDays } from './objection-days.js';
import { keepRequestDays } from './request-days.js';
import { moveOf, tellMove, whyMoved, type Move } from './told-move.js';

interface Parts {
  database: Database;
  config: Pick<EndpointConfig, 'timeZone' | 'name' | 'now' | 'calendar' | 'clocks'>;
}

/** `Moving` is a report with the deadlines that the holidays give now; null where one stays. */
interface Moving extends Complaint {
  moved_to: Date | null;
  shown_moved_to: Date | null;
}

/**
 * `moving` are the reports of which a deadline moves. Each pair of day and number is reckoned once, however many
 * reports have it. Where `due_told` isn't the deadline, another release wrote that, and the pair says nothing of it; a
 * release before this one leaves the pair of the deadline that it goes on showing. The reporter's own days never
 * become fewer.
 */
const moving = (where: RawBuilder<unknown>) => sql`
  with pairs as materialized (
    select due_from as starts, due_days as days, due_moment(due_from, due_days) as due
    from (select due_from, due_days from complaints where due_from is not null or shown_due_from is not null
      union select shown_due_from, shown_due_days from complaints where due_from is not null or shown_due_from is not null
    ) as told where due_from is not null
  ), turns as (
    select complaints.id, own.due as own_due, shown.due as shown_due, deadline_at, shown_deadline_at, status_code, shown_status_code
    from complaints
    left join pairs as own on due_told = deadline_at and own.starts = due_from and own.days = due_days
    left join pairs as shown on (shown_due_told = shown_deadline_at and shown.starts = shown_due_from and shown.days = shown_due_days)
      or (shown_due_from is null and due_told = shown_deadline_at and shown.starts = due_from and shown.days = due_days)
    where (due_from is not null or shown_due_from is not null) and ${where}
  )
  select id, moved_to, shown_moved_to from (
    select id,
      case when own_due > deadline_at or (own_due < deadline_at and status_code <> 'responded') then own_due end as moved_to,
      case when shown_due > shown_deadline_at or (shown_due < shown_deadline_at and shown_status_code <> 'responded')
        then shown_due end as shown_moved_to
    from turns
  ) as found where moved_to is not null or shown_moved_to is not null`;

/**
 * `moveClocks` moves the deadlines of open reports to where the holidays put them now, with a line in their history. By
 * `due_moment` the database reckons: processes that still have other files move nothing to and fro. Safe to run at any
 * moment, and again after it broke off; numbers of days that changed move nothing. Requests for information have their
 * own days before.
 */
export async function moveClocks({ database, config }: Parts): Promise<void> {
  await keepRequestDays({ database, config });
  await inPieces({
    find: async (after, limit) => {
      const found = sql`${moving(sql`complaints.id > ${after}`)} order by id limit ${limit}`;
      return (await found.execute(database)).rows as { id: number }[];
    },
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        // Officers who hold a report now may change its turn, and the next hour looks again.
        const locked = (await lockThose(transaction, ids).execute()).map(({ id }) => id);
        if (locked.length > 0) await moveThose({ database: transaction, config }, locked);
      }),
  });
  await tellObjectionDays({ database, config });
}

async function moveThose({ database, config }: Parts, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<Moving>`select complaints.*, moves.moved_to, moves.shown_moved_to
    from complaints join (${moving(sql`complaints.id in (${sql.join(ids)})`)}) as moves using (id)
    order by complaints.id`.execute(database);
  for (const complaint of rows) await moveOne({ database, config }, complaint);
}

async function moveOne({ database, config }: Parts, complaint: Moving): Promise<void> {
  const { id, shown_status_code, promise_is_private, deadline_at, deadline_told_at } = complaint;
  const own = moveOf(deadline_at, complaint.moved_to);
  const shown = moveOf(complaint.shown_deadline_at, complaint.shown_moved_to);
  const isHidden = shown_status_code !== null;
  // The days to object tell the day that a private answer promised.
  const tellsPromise = promise_is_private && complaint.public_status_code === 'responded';
  const now = config.now();
  const isPublic = (isHidden ? shown : own) !== null && !tellsPromise;
  // Officers who were told that the day has passed are told no second time that it has.
  const isToldPast = own !== null && own.to < now && deadline_told_at?.getTime() === own.from.getTime();
  await database
    .updateTable('complaints')
    .set({
      updated_at: now,
      ...(own && { deadline_at: own.to, due_told: own.to }),
      ...(isToldPast && { deadline_told_at: own.to }),
      ...(shown && { shown_deadline_at: shown.to, ...shownPair(complaint), shown_due_told: shown.to }),
      ...(isPublic && { public_updated_at: now }),
    })
    .where('id', '=', id)
    .execute();
  if (own !== null && own.to >= now) await endEscalation(database, now, id, 'overdue');
  const say = async (move: Move, seen: Parameters<typeof tellMove>[4]): Promise<void> =>
    await tellMove({ database, config }, id, move, whyMoved(move, config.timeZone), seen);
  // While a reply waits to be read, the public knows of the deadline before it alone.
  if (shown) await say(shown, { isPrivate: tellsPromise });
  if (own) await say(own, { isPrivate: isHidden || tellsPromise, tellsOfReply: isHidden });
}

/** `shownPair` is what the shown deadline was reckoned from; a release before this one kept it as the report's own. */
const shownPair = ({ shown_due_from, shown_due_days, due_from, due_days }: Moving) => ({
  shown_due_from: shown_due_from ?? due_from,
  shown_due_days: shown_due_days ?? due_days,
});
