import { sql, type Kysely } from 'kysely';
import { FIRST_RULES, notePromise } from './0087-promises.js';

/**
 * `BY_THE_TOWN` takes a promise back until its day is over in the town. `due_moment` has its zone; an endpoint makes it
 * when it first begins.
 */
const BY_THE_TOWN = sql`declare
    day date;
    day_ends timestamptz;
  begin
    select promised_at into day from promises where complaint_id = new.id order by id desc limit 1;
    if to_regprocedure('due_moment(date,integer)') is null then
      day_ends := day + time '23:59:59';
    else
      day_ends := due_moment(day, 0);
    end if;
    update promises set kept_at = null where complaint_id = new.id and promised_at = day
      and day_ends >= date_trunc('second', new.updated_at);
  end;`;

/** `SAME_OFFICE`: a report that another office gets loses the promise of the one before, and nobody has answered. */
const SAME_OFFICE = sql`new.disposition_id is not distinct from old.disposition_id`;

/**
 * `keep_held_reason` keeps, under a legal hold, a reason for lateness that another office's, or other words, put aside:
 * in `legal_holds`, where no reader looks, and until the hold ends. A trigger, so that a release before this one keeps
 * them too.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await notePromise({ takenBack: BY_THE_TOWN, mayBeAnswer: SAME_OFFICE }).execute(database);
  await sql`alter table legal_holds add column late_reasons jsonb`.execute(database);
  await sql`create function keep_held_reason() returns trigger language plpgsql as $$
    begin
      update legal_holds set late_reasons = coalesce(late_reasons, '[]') || jsonb_build_array(
          jsonb_build_object('content', old.content, 'officer_id', old.officer_id,
            'at', to_char(old.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        where complaint_id = old.complaint_id;
      return null;
    end $$`.execute(database);
  await sql`create trigger late_reasons_held_update after update on late_reasons for each row
    when (old.content is distinct from new.content) execute function keep_held_reason()`.execute(database);
  await sql`create trigger late_reasons_held_delete after delete on late_reasons for each row
    execute function keep_held_reason()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger late_reasons_held_update on late_reasons`.execute(database);
  await sql`drop trigger late_reasons_held_delete on late_reasons`.execute(database);
  await sql`drop function keep_held_reason`.execute(database);
  await sql`alter table legal_holds drop column late_reasons`.execute(database);
  await notePromise(FIRST_RULES).execute(database);
}
