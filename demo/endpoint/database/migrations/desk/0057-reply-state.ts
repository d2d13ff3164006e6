import { sql, type Kysely } from 'kysely';

/**
 * `keep_reply_state` of 0053 looked at a report's own replies alone. A reply to a merged report counts at the report
 * that it went into, until an office has written there: no tab of the queue has the merged one.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const lateOfMerged = sql`merged_reports as merge join followups
    on followups.complaint_id = merge.complaint_id and followups.created_at >= merge.at`;
  await replace(
    database,
    sql`for report in select own union all select into_id from merged_reports where complaint_id = own loop
      update complaints set reporter_wrote_last = state.wrote_last, reply_is_undecided = state.is_undecided
        from (select
          coalesce((select newest.author = 'reporter' from (
              (select id, author from followups where complaint_id = report order by id desc limit 1)
              union all (select followups.id, author from ${lateOfMerged}
                where merge.into_id = report order by followups.id desc limit 1)
            ) as newest order by newest.id desc limit 1), false) as wrote_last,
          exists (select from followups where complaint_id = report and author = 'reporter' and not is_released
            and not is_private and refused_at is null)
          or exists (select from ${lateOfMerged} where merge.into_id = report and author = 'reporter'
            and not is_released and not is_private and refused_at is null
            and followups.id > coalesce((select max(id) from followups
              where complaint_id = report and author <> 'reporter'), 0)) as is_undecided) as state
        where id = report and (reporter_wrote_last, reply_is_undecided)
          is distinct from (state.wrote_last, state.is_undecided);
      end loop;`,
  );
}

/** As 0053 has it. */
export async function down(database: Kysely<unknown>): Promise<void> {
  await replace(
    database,
    sql`report := own;
      update complaints set reporter_wrote_last = state.wrote_last, reply_is_undecided = state.is_undecided
        from (select
          coalesce((select author = 'reporter' from followups where complaint_id = report
            order by id desc limit 1), false) as wrote_last,
          exists (select from followups where complaint_id = report and author = 'reporter' and not is_released
            and not is_private and refused_at is null) as is_undecided) as state
        where id = report and (reporter_wrote_last, reply_is_undecided)
          is distinct from (state.wrote_last, state.is_undecided);`,
  );
}

const replace = async (database: Kysely<unknown>, body: ReturnType<typeof sql>): Promise<void> =>
  void (await sql`create or replace function keep_reply_state() returns trigger language plpgsql as $$
    declare own integer := coalesce(new.complaint_id, old.complaint_id); report integer;
    begin
      ${body}
      return null;
    end $$`.execute(database));
