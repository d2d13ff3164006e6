import { sql, type Kysely } from 'kysely';

/**
 * `salt` is random and hashed with each new line: otherwise a reader of two hashes could guess the line between them,
 * its officer, second and report, until the hash fits. Earlier lines have none (null).
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table desk_audit add column salt text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table desk_audit drop column salt`.execute(database);
}
