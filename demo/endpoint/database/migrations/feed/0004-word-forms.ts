import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * Words as written and as roots: PostgreSQL's Indonesian stemmer (Snowball) makes `lubang` of `berlubang`. One index
 * has both, for a root no longer matches the beginning of a word that is still being typed.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const both = (text: RawBuilder<unknown>) =>
    sql`(to_tsvector('simple', ${text}) || to_tsvector('indonesian', ${text}))`;
  await replaceIndex(database, both);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await replaceIndex(database, (text) => sql`to_tsvector('simple', ${text})`);
}

async function replaceIndex(
  database: Kysely<unknown>,
  words: (text: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<void> {
  const text = sql`(public_title || ' ' || public_content)`;
  await sql`drop index complaints_public_by_words`.execute(database);
  await sql`create index complaints_public_by_words on complaints using gin (${words(text)})
    with (fastupdate = off) where is_public`.execute(database);
}
