import { sql, type Kysely } from 'kysely';

/**
 * The desk's filter by office knows the topic's office too, which no expression over one row does: it looks for what an
 * office has, for its topics and, here, for reporters' wishes. Each part has an index of its own, or none of them serves.
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
