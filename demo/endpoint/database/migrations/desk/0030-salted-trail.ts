import { sql, type Kysely } from 'kysely';

/**
 * Each new line of the trail is hashed with something random: whoever reads two hashes and not the line between them could otherwise guess the line,
 * its officer, second and report, until the hash is right. Lines from before are hashed as they were (null).
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table desk_audit add column salt text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table desk_audit drop column salt`.execute(database);
}
