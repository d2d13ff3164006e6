import { sql, type Kysely, type RawBuilder } from 'kysely';

/** Public statuses in which an office has to act, as `feed/lateness/late-ones.ts` has them. */
const TURN = `'verified', 'in_progress', 'reopened'`;

/** Whether a row has a promise that the public may read. */
const isPromised = (row: 'old' | 'new'): RawBuilder<unknown> =>
  sql.raw(`(${row}.promised_at is not null and not ${row}.promise_is_private)`);

const COLUMNS = ['promised_at', 'promise_is_private', 'public_status_code', 'is_public'];
const all = (row: string): RawBuilder<unknown> =>
  sql.join(COLUMNS.map((column) => sql.ref(`${row}.${column}`)));

/** `NoteRules` are what a later migration has otherwise. */
interface NoteRules {
  /** Statements for a report that its reporter reopens. */
  takenBack: RawBuilder<unknown>;
  /** Whether an end of the public promise, in the same status, may be an answer. */
  mayBeAnswer: RawBuilder<unknown>;
}

/** `FIRST_RULES` go by the day of the connection's zone. */
export const FIRST_RULES: NoteRules = {
  takenBack: sql`update promises set kept_at = null
    where id = (select max(id) from promises where complaint_id = new.id)
      and promised_at >= new.updated_at::date;`,
  mayBeAnswer: sql`true`,
};

/** `notePromise` is the trigger's function. */
export const notePromise = ({ takenBack, mayBeAnswer }: NoteRules): RawBuilder<unknown> =>
  sql`create or replace function note_promise() returns trigger language plpgsql as $$
    begin
      if new.is_public <> old.is_public then
        update promises set is_shown = new.is_public where complaint_id = new.id;
      end if;
      if ${isPromised('new')} and (not ${isPromised('old')} or new.promised_at <> old.promised_at) then
        insert into promises (complaint_id, institution_id, institution_name, promised_at, is_shown)
          values (new.id, new.disposition_id, new.disposition_name, new.promised_at, new.is_public)
          on conflict (complaint_id, promised_at) do update set kept_at = null,
            institution_id = excluded.institution_id, institution_name = excluded.institution_name;
      elsif new.public_status_code = 'done' and old.public_status_code <> 'done'
        or new.public_status_code = 'responded' and not ${isPromised('new')}
          and (${isPromised('old')} and ${mayBeAnswer} or old.public_status_code <> 'responded') then
        update promises set kept_at = new.updated_at where complaint_id = new.id and kept_at is null;
      elsif new.public_status_code = 'reopened' and old.public_status_code <> 'reopened' then
        ${takenBack}
      end if;
      return null;
    end $$`;

/**
 * `promises` keeps each day that a public answer promised, with the office that had the report, because a report's row
 * knows the last one alone. `kept_at` is when its office first answered without a public day behind it, or the report
 * was done; a report that its reporter publicly reopens before its day is over takes that back. A trigger keeps them,
 * so that a release that doesn't know of them adds to them too. Only what the public reads is recorded: a private
 * answer's day never is.
 *
 * `is_shown` repeats the report's `is_public`: numbers for the public read an index of such rows alone. The other two
 * indexes are of public reports by the days whose passing makes an office late.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table promises (
    id integer generated always as identity primary key,
    complaint_id integer not null references complaints on delete cascade,
    institution_id text,
    institution_name text,
    promised_at date not null,
    kept_at timestamptz,
    is_shown boolean not null,
    unique (complaint_id, promised_at)
  )`.execute(database);
  await sql`insert into promises (complaint_id, institution_id, institution_name, promised_at, kept_at, is_shown)
    select id, disposition_id, disposition_name, promised_at,
      case when public_status_code = 'done' then coalesce(
        (select max(created_at) from complaint_logs
          where complaint_id = complaints.id and not is_private and status_new = 'Selesai'), public_updated_at) end,
      is_public
    from complaints where promised_at is not null and not promise_is_private`.execute(database);
  await sql`create index promises_shown_by_day on promises (promised_at)
    include (institution_id, institution_name, kept_at) where is_shown`.execute(database);
  await notePromise(FIRST_RULES).execute(database);
  await sql`create trigger complaints_promises after update on complaints for each row
    when ((${all('old')}) is distinct from (${all('new')})) execute function note_promise()`.execute(
    database,
  );
  await sql`create index complaints_public_by_deadline on complaints
    ((case when shown_status_code is null then deadline_at else shown_deadline_at end)) include (id)
    where is_public and public_status_code in (${sql.raw(TURN)})`.execute(database);
  await sql`create index complaints_public_by_promise on complaints (promised_at) include (id)
    where is_public and not promise_is_private and promised_at is not null
      and public_status_code in (${sql.raw(TURN)}, 'responded')`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_public_by_deadline, complaints_public_by_promise`.execute(database);
  await sql`drop trigger complaints_promises on complaints`.execute(database);
  await sql`drop function note_promise`.execute(database);
  await sql`drop table promises`.execute(database);
}
