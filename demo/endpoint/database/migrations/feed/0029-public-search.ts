import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * The search index holds the week of filing. It held the report's position in the table in thousands, which counts
 * secret reports too: a search of the newest found fewer public ones where more was hidden.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await replaceWords(database, sql`'#w' || (coalesce(filed_on - date '2000-01-03', 0) / 7)::text`);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await replaceWords(database, sql`'#n' || (id / 8192)::text`);
}

async function replaceWords(database: Kysely<unknown>, newest: RawBuilder<unknown>): Promise<void> {
  const text = sql`translate(public_title || ' ' || public_content, './_-', '    ')`;
  await sql`drop index if exists complaints_public_by_words`.execute(database);
  await sql`create index complaints_public_by_words on complaints using gin ((
      to_tsvector('simple', ${text}) || to_tsvector('indonesian', ${text}) || array_to_tsvector(array[
        '#c' || coalesce(category_id, ''), '#l' || coalesce(location_code collate "default", ''), ${newest}])))
    with (fastupdate = off) where is_public`.execute(database);
}
