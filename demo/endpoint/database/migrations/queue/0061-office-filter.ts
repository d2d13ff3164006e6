import { sql, type Kysely } from 'kysely';

/**
 * `complaints_desk_by_wish` serves the desk's filter by office, which knows the topic's office too. It looks for what
 * an office has, for its topics, and for reporters' wishes; each of the three has an index, or none of them is used.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_desk_by_office`.execute(database);
  await sql`create index complaints_desk_by_wish on complaints (suggestion_institution_id)
    where id > 0 and disposition_name is null and suggestion_institution_id is not null`.execute(database);
}

/** As 0053 has it. */
export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_desk_by_wish`.execute(database);
  await sql`create index complaints_desk_by_office
    on complaints ((coalesce(disposition_id, suggestion_institution_id))) where id > 0`.execute(database);
}
