import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * Typing mistakes are corrected by written words (`feed/search/`), so the trigram index goes. The word index also holds
 * a report's category, place, and which few thousand reports it was filed among: one look finds the newest of many.
 * Signs that separate no words for PostgreSQL (`mati.tolong` would be a host name) become blanks.
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
