import { sql, type Kysely } from 'kysely';

/** Slips are put right by the words that were written (`feed/search/near-words.ts`): nothing asks any more which texts are merely alike. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`drop index complaints_public_by_trigrams`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`create index complaints_public_by_trigrams on complaints
    using gin ((public_title || ' ' || public_content) gin_trgm_ops) with (fastupdate = off) where is_public`.execute(
    database,
  );
}
