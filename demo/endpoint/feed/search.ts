import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../database/connect.js';

/** More words make no search better; more bytes would not fit into a cursor. */
const WORDS_MAX = 8;
const BYTES_MAX = 100;
/** A slip of the finger in a shorter word makes it another word. */
const TYPO_LETTERS = 5;

/** What the indexes `complaints_public_by_words` and `…_by_trigrams` are made of; only the same expression uses them. */
const TEXT = sql`(searched.public_title || ' ' || searched.public_content)`;

const VECTOR = sql`(to_tsvector('simple', ${TEXT}) || to_tsvector('indonesian', ${TEXT}))`;

/**
 * Where nobody can end a statement that takes too long, as in the embedded database, likeness is looked for in so many of the
 * newest reports only.
 */
const LOOSE_NEWEST = 1_000;

/** How much alike words must be, 0–1: a wrong letter in a word of six is let through. */
const LIKENESS = 0.4;

/** The words to look for: small letters, no marks, at most eight; empty when there is nothing to look for. */
export function normalisedSearch(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX);
  while (Buffer.byteLength(words.join(' ')) > BYTES_MAX) words.pop();
  return words.join(' ');
}

/**
 * Reports that hold all words in any form, each perhaps as the beginning of a word. A report's own number finds that report.
 * Masked texts are searched, so that a search can't find out whose number was masked.
 * @param search from `normalisedSearch`, not empty
 * @param isLoose finds words that are merely alike too
 * @param isEmbedded where that must be bounded
 */
export function searchCondition(search: string, isLoose: boolean, isEmbedded: boolean): RawBuilder<SqlBool> {
  if (/^\d{10}$/.test(search)) return sql<SqlBool>`tracking_id = ${search}`;
  const words = search.split(' ');
  if (!isLoose) return found(holds(words));
  const parts = words.map((word) =>
    word.length < TYPO_LETTERS
      ? holds([word])
      : sql<SqlBool>`(${word} <% ${TEXT} or ${holdsOneOf(nearWords(word))})`,
  );
  return found(sql<SqlBool>`(${sql.join(parts, sql` and `)})`, isEmbedded ? NEWEST : ALL);
}

const ALL = sql`complaints`;
const NEWEST = sql`(select id, is_public, public_title, public_content from complaints where is_public
  order by created_at desc, id desc limit ${sql.lit(LOOSE_NEWEST)})`;

/**
 * An array that is looked up first: the planner can't know how rare a word is, and would rather read all reports by date,
 * parsing each, until it has a page.
 */
function found(condition: RawBuilder<SqlBool>, among: RawBuilder<unknown> = ALL): RawBuilder<SqlBool> {
  return sql<SqlBool>`id = any (array(
    select searched.id from ${among} as searched where searched.is_public and ${condition}))`;
}

/** Runs queries that look for words merely alike. */
export async function withLikeness<T>(
  database: Database,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  return await database.transaction().execute(async (transaction) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(LIKENESS)}, true)`.execute(
      transaction,
    );
    return await work(transaction);
  });
}

function holds(words: string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${VECTOR} @@ (${sql.join(words.map(wordForms), sql` && `)})`;
}

function holdsOneOf(words: string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${VECTOR} @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' | ')})`;
}

/** What may have been meant where two letters changed places, which trigrams hardly see, or one is too many. */
function nearWords(word: string): string[] {
  const letters = [...word];
  const joined = (from: number, to?: number) => letters.slice(from, to).join('');
  return letters
    .slice(1)
    .flatMap((letter, at) => [
      joined(0, at) + letter + joined(at, at + 1) + joined(at + 2),
      joined(0, at + 1) + joined(at + 2),
    ]);
}

/** Prefixes that swallow the first letter of a root, which the stemmer can't give back: `menumpuk` is of `tumpuk`. */
const SWALLOWING = { t: 'n', k: 'ng', p: 'm' };

/**
 * The word as it is written, its root, and forms of that root that the stemmer reads as another; each perhaps as a beginning. The stemmer is
 * PostgreSQL's, so only the database knows the root, and there the query for its index is put together:
 * - `tumpukan` has the root `tumpu`, and becomes `tumpukan:* | tumpu:* | menumpu:* | penumpu:*`;
 * - `menumpuk` has the root `umpuk` to the stemmer, and becomes `menumpuk:* | umpuk:* | tumpuk:*`;
 * - `air` is its own root, and becomes `air:* | air:*`.
 *
 * The `case` takes the first line that fits, and adds nothing where none does (`array || null` is the array). Words are letters and digits
 * alone, so nothing in them is an operator of the query language.
 */
function wordForms(word: string): RawBuilder<unknown> {
  const swallowed = Object.entries(SWALLOWING).flatMap(([letter, nasal]) => [
    sql`when starts_with(root, ${letter}) and length(root) > 3 then array[${`me${nasal}`} || substr(root, 2), ${`pe${nasal}`} || substr(root, 2)]`,
    ...(new RegExp(`^[mp]e${nasal}[aiueo]`).test(word)
      ? [sql`when ${word} <> root and length(root) > 3 then array[${letter} || root]`]
      : []),
  ]);
  return sql`(select to_tsquery('simple', array_to_string(array[${word}, root] || case ${sql.join(swallowed, sql` `)} end, ':* | ') || ':*')
    from (select coalesce((ts_lexize('indonesian_stem', ${word}))[1], ${word}) as root) as stemmed)`;
}
