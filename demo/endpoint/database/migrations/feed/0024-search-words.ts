import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * Slips are put right by the words that were written (`feed/search/`): nothing asks any more which texts are merely alike. Beside its words the
 * index holds a report's category, its place, and which few thousand reports it was filed among, so that one question of the index finds the
 * newest of many. Signs that part no words to PostgreSQL (`mati.tolong` would be a host's name) are blanks.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`drop index if exists complaints_public_by_trigrams`.execute(database);
  const text = sql`translate(public_title || ' ' || public_content, './_-', '    ')`;
  await replaceWords(
    database,
    sql`(to_tsvector('simple', ${text}) || to_tsvector('indonesian', ${text}) || array_to_tsvector(array[
      '#c' || coalesce(category_id, ''), '#l' || coalesce(location_code collate "default", ''), '#n' || (id / 8192)::text]))`,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  const text = sql`(public_title || ' ' || public_content)`;
  await replaceWords(database, sql`(to_tsvector('simple', ${text}) || to_tsvector('indonesian', ${text}))`);
  await sql`create index complaints_public_by_trigrams on complaints
    using gin (${text} gin_trgm_ops) with (fastupdate = off) where is_public`.execute(database);
}

async function replaceWords(database: Kysely<unknown>, words: RawBuilder<unknown>): Promise<void> {
  await sql`drop index if exists complaints_public_by_words`.execute(database);
  await sql`create index complaints_public_by_words on complaints using gin (${words})
    with (fastupdate = off) where is_public`.execute(database);
}
