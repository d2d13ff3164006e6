import { sql, type RawBuilder } from 'kysely';
import { endOfDay } from '../../../../src/contract/working-days.js';
import { lockThose } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { EndpointConfig } from '../../config.js';
import { inPieces } from '../../jobs/in-pieces.js';
import { tellMove, whyMoved } from './told-move.js';

interface Parts {
  database: Database;
  config: Pick<EndpointConfig, 'timeZone' | 'name' | 'now'>;
}

/** `ToldDay` is a last day that the holidays have moved, or that was looked at never before. */
interface ToldDay {
  id: number;
  complaint_id: number;
  act: 'filed' | 'objection';
  told_on: string | null;
  due_on: string;
}

const WHAT = {
  filed: 'batas waktu mengajukan keberatan',
  objection: 'batas waktu memutus keberatan',
} as const;

/** `toldDays` are those in which the database's holidays lead to another day than was told. */
const toldDays = (timeZone: string, where: RawBuilder<unknown>) => sql<ToldDay>`
  select id, complaint_id, act, told_on::text, due_on::text from (
    select told.id, told.complaint_id, told.act, told.told_on,
      (due_moment((case told.act when 'objection' then told.at else coalesce(decided.at, answered_at) end
        at time zone ${timeZone})::date, (rule ->> 'days')::int) at time zone ${timeZone})::date as due_on
    from information_acts as told
    join complaints on complaints.id = told.complaint_id
    join information_acts as filed on filed.complaint_id = told.complaint_id and filed.act = 'filed'
    left join information_acts as decided on decided.complaint_id = told.complaint_id and decided.act = 'decide'
    left join information_acts as objection on objection.complaint_id = told.complaint_id and objection.act = 'objection'
    cross join lateral (select filed.rules -> case told.act when 'objection' then 'superior' else 'objection' end) as by (rule)
    where withdrawn_at is null and rule ->> 'counted' = 'working' and told.ended_at is null
      and (told.act = 'objection' or (told.act = 'filed' and objection.id is null)) and ${where}
  ) as days where due_on is distinct from told_on and due_on is not null`;

/**
 * `tellObjectionDays` tells by a line when the holidays have moved the last day to object to an answer, or to decide on
 * an objection: to the requester and officers alone, who know of these days. A day that is over gets no line.
 */
export async function tellObjectionDays({ database, config }: Parts): Promise<void> {
  const { timeZone, now } = config;
  const isAhead = sql`(told.told_on is null or told.told_on >= (${now()}::timestamptz at time zone ${timeZone})::date)`;
  await inPieces({
    find: async (after, limit) => {
      const found = toldDays(timeZone, sql`${isAhead} and told.complaint_id > ${after}`);
      const { rows } = await sql<{ id: number }>`select distinct complaint_id as id from (${found}) as found
        order by complaint_id limit ${limit}`.execute(database);
      return rows;
    },
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        const locked = (await lockThose(transaction, ids).execute()).map(({ id }) => id);
        if (locked.length === 0) return;
        const those = sql`${isAhead} and told.complaint_id in (${sql.join(locked)})`;
        const { rows } = await toldDays(timeZone, those).execute(transaction);
        for (const row of rows) await tellOne({ database: transaction, config }, row);
      }),
  });
}

async function tellOne(
  { database, config }: Parts,
  { id, complaint_id, act, told_on, due_on }: ToldDay,
): Promise<void> {
  await database.updateTable('information_acts').set({ told_on: due_on }).where('id', '=', id).execute();
  if (told_on === null) return;
  const move = { from: endOfDay(config.timeZone, told_on), to: endOfDay(config.timeZone, due_on) };
  const seen = { isPrivate: true, what: WHAT[act] };
  await tellMove({ database, config }, complaint_id, move, whyMoved(move, config.timeZone), seen);
  await database
    .updateTable('complaints')
    .set({ updated_at: config.now() })
    .where('id', '=', complaint_id)
    .execute();
}
