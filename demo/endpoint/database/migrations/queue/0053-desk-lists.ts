import { sql, type Kysely } from 'kysely';

/** Exactly as `desk/lists/` asks for them, or the indexes wouldn't serve. */
const DUE = sql`(coalesce(deadline_at, 'infinity'::timestamptz)), ((created_at at time zone 'UTC')), id`;
const OPEN = sql`status_code not in ('done', 'archived', 'rejected')`;

/** Each tab of the queue in the order of its deadlines; sorted by age it is either short or found by `_by_filing`. */
const TABS = {
  new: sql`status_code = 'unverified'`,
  to_answer: sql`status_code in ('verified', 'in_progress', 'reopened')`,
  replied: sql`(reply_is_undecided or (reporter_wrote_last and ${OPEN})) and withdrawn_at is null`,
  open: OPEN,
  all: sql`id > 0`,
};

/**
 * Columns that an officer filters by. `id > 0` is true of each report and said by the desk alone: no public query uses
 * an index with hidden rows, for its time would tell of them.
 */
const FILTERS = {
  office: sql`(coalesce(disposition_id, suggestion_institution_id))`,
  disposition: sql`disposition_id`,
  place: sql`location_code`,
  topic: sql`category_id`,
};

/** Tables of 0050 whose officers had no index: an account that is deleted would read all of them. */
const OFFICERS_OF = ['desk_acts', 'internal_notes', 'answer_drafts', 'merged_reports', 'desk_looks'];

/**
 * The desk's queue among 100,000 reports. `reporter_wrote_last` and `reply_is_undecided` say of a report what else only
 * its newest replies tell; `keep_reply_state` keeps them whoever writes a reply.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column reporter_wrote_last boolean not null default false,
    add column reply_is_undecided boolean not null default false`.execute(database);
  await keepReplyState(database);
  for (const [name, where] of Object.entries(TABS))
    await sql`create index ${sql.ref(`complaints_desk_${name}`)} on complaints (${DUE}) where ${where}`.execute(
      database,
    );
  for (const [name, column] of Object.entries(FILTERS))
    await sql`create index ${sql.ref(`complaints_desk_by_${name}`)} on complaints (${column}) where id > 0`.execute(
      database,
    );
  await sql`create index complaints_desk_by_promise on complaints (promised_at)
    where promised_at is not null and ${OPEN}`.execute(database);
  await sql`create index report_hands_by_snooze on report_hands (snoozed_until)
    where snoozed_until is not null`.execute(database);
  for (const table of OFFICERS_OF)
    await sql`create index ${sql.ref(`${table}_by_officer`)} on ${sql.table(table)} (officer_id)`.execute(
      database,
    );
  const text = sql`translate(title || ' ' || content, './_-', '    ')`;
  await sql`create index complaints_desk_by_words on complaints using gin ((
      to_tsvector('simple', ${text}) || to_tsvector('indonesian', ${text}) || array_to_tsvector(array[
        '#c' || coalesce(category_id, ''), '#l' || coalesce(location_code collate "default", ''),
        '#w' || (coalesce(filed_on - date '2000-01-03', 0) / 7)::text])))
    with (fastupdate = off) where id > 0`.execute(database);
  for (const column of ['title', 'content'])
    await sql`drop index ${sql.ref(`complaints_by_${column}_trigrams`)}`.execute(database);
}

async function keepReplyState(database: Kysely<unknown>): Promise<void> {
  await sql`create function keep_reply_state() returns trigger language plpgsql as $$
    declare report integer := coalesce(new.complaint_id, old.complaint_id);
    begin
      update complaints set reporter_wrote_last = state.wrote_last, reply_is_undecided = state.is_undecided
        from (select
          coalesce((select author = 'reporter' from followups where complaint_id = report
            order by id desc limit 1), false) as wrote_last,
          exists (select from followups where complaint_id = report and author = 'reporter' and not is_released
            and not is_private and refused_at is null) as is_undecided) as state
        where id = report and (reporter_wrote_last, reply_is_undecided)
          is distinct from (state.wrote_last, state.is_undecided);
      return null;
    end $$`.execute(database);
  await sql`create trigger followups_reply_state after insert or delete
    or update of author, is_released, is_private, refused_at on followups
    for each row execute function keep_reply_state()`.execute(database);
  await sql`update complaints set reporter_wrote_last = state.wrote_last, reply_is_undecided = state.is_undecided
    from (select complaint_id, (array_agg(author order by id desc))[1] = 'reporter' as wrote_last,
        bool_or(author = 'reporter' and not is_released and not is_private and refused_at is null) as is_undecided
      from followups group by complaint_id) as state
    where id = complaint_id and (state.wrote_last or state.is_undecided)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const column of ['title', 'content'])
    await sql`create index ${sql.ref(`complaints_by_${column}_trigrams`)} on complaints
      using gin (${sql.ref(column)} gin_trgm_ops)`.execute(database);
  await sql`drop index complaints_desk_by_words, complaints_desk_by_promise, report_hands_by_snooze`.execute(
    database,
  );
  for (const table of OFFICERS_OF) await sql`drop index ${sql.ref(`${table}_by_officer`)}`.execute(database);
  for (const name of [...Object.keys(TABS), ...Object.keys(FILTERS).map((filter) => `by_${filter}`)])
    await sql`drop index ${sql.ref(`complaints_desk_${name}`)}`.execute(database);
  await sql`drop trigger followups_reply_state on followups`.execute(database);
  await sql`drop function keep_reply_state`.execute(database);
  await sql`alter table complaints drop column reporter_wrote_last, drop column reply_is_undecided`.execute(
    database,
  );
}
