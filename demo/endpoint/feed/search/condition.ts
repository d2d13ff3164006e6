import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { rowLiesIn } from '../../masters/within.js';
import type { Sense, Thesaurus } from './thesaurus.js';

/** One word of a search, and how much it says. */
export interface SoughtWord {
  word: string;
  /** Words much like it, one of which may have been meant. */
  near: readonly string[];
  /** The rarer, the more. */
  weight: number;
}

/** What a search was found to mean. Small: it travels in cursors. */
export interface Meaning {
  words: readonly SoughtWord[];
  /** Reports that are less close than this aren't shown: what holds a common word alone is no answer to a rare one. */
  least: number;
}

interface Close {
  id: number;
  closeness: string | number;
}

/** What a report is given for a word that it holds as it was written or in another form, as another expression, and so on. */
const CREDIT = { own: 10, near: 7, sense: 8, area: 8, category: 4, categoryOfSeveral: 6 } as const;
const TITLE_CREDIT = 3;
/** A category or a district has tens of thousands of reports in a large town, and says little of each. */
const LISTED_NEWEST = 1_000;
/** Of so many of the closest texts the titles decide how close the closest is. */
const TITLES_READ = 500;

/** What the indexes `complaints_public_by_words` is made of; only the same expression uses it. */
const TEXT = sql`(searched.public_title || ' ' || searched.public_content)`;
const VECTOR = vectorOf(TEXT);

function vectorOf(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(to_tsvector('simple', ${text}) || to_tsvector('indonesian', ${text}))`;
}

/** A report's own number finds that report. */
export const isNumber = (search: string): boolean => /^\d{10}$/.test(search);

export function numberCondition(search: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`tracking_id = ${search}`;
}

/** The rows `id, closeness` of the reports that are close enough: points, and behind them the minute, so that of two the newer is closer. */
export function closeReports({ words, least }: Meaning, thesaurus: Thesaurus): RawBuilder<Close> {
  const titleMost = words.reduce((sum, { weight }) => sum + weight * TITLE_CREDIT, 0);
  const summed = sql`${summedOver(words, thesaurus)} having sum(points) >= ${sql.lit(least - titleMost)}`;
  return sql<Close>`(select id, points * 100000000::int8 + (extract(epoch from created_at) / 60)::int8 as closeness
    from ${withTitles(summed, words)} as pointed where points >= ${sql.lit(least)})`;
}

/** The points of the closest report, as far as the titles of the closest texts say. */
export function mostPoints(words: readonly SoughtWord[], thesaurus: Thesaurus): RawBuilder<unknown> {
  const summed = sql`${summedOver(words, thesaurus)} order by sum(points) desc limit ${sql.lit(TITLES_READ)}`;
  return sql`select coalesce(max(points), 0)::int as most from ${withTitles(summed, words)} as pointed`;
}

/** How many public reports hold each word, as `own_0`, … and its other expressions, as `sense_0`, …; and how many there are, as `total`. */
export function countsOfWords(words: readonly string[], thesaurus: Thesaurus): RawBuilder<unknown> {
  const senses = thesaurus.sensesOf(words);
  const count = (condition: RawBuilder<SqlBool> | null, name: string) =>
    sql`${condition === null ? sql`0` : sql`(select count(*) from complaints as searched where searched.is_public and ${condition})`}::int as ${sql.ref(name)}`;
  return sql`select ${sql.join([
    count(sql<SqlBool>`true`, 'total'),
    ...words.flatMap((word, at) => [
      count(holds(wordForms(word)), `own_${at}`),
      count(holdsSense(senses, at), `sense_${at}`),
    ]),
  ])}`;
}

/** The rows `id, text_points`: of each word the best way in which a report holds it. */
function summedOver(words: readonly SoughtWord[], thesaurus: Thesaurus): RawBuilder<unknown> {
  const senses = thesaurus.sensesOf(words.map(({ word }) => word));
  const found = words.flatMap((sought, at) => foundBy(sought, at, senses));
  return sql`select id, sum(points) as text_points from
    (select id, at, max(points) as points from (${sql.join(found, sql` union all `)}) as found group by id, at) as best
    group by id`;
}

/** The rows `id, created_at, points`. One by one, so that the planner doesn't read all reports for the few that are left here. */
function withTitles(summed: RawBuilder<unknown>, words: readonly SoughtWord[]): RawBuilder<unknown> {
  const inTitle = sql.join(
    words.map(
      ({ word, weight }) =>
        sql`case when title @@ ${wordForms(word)} then ${sql.lit(weight * TITLE_CREDIT)} else 0 end`,
    ),
    sql` + `,
  );
  return sql`(select summed.id, created_at, text_points + ${inTitle} as points from (${summed}) as summed
    cross join lateral (select created_at, ${vectorOf(sql`public_title`)} as title
      from complaints where complaints.id = summed.id and is_public offset 0) as titled)`;
}

/** Each way in which a report can hold a word, and what it gets for that. */
function foundBy(
  { word, near, weight }: SoughtWord,
  at: number,
  senses: readonly Sense[],
): RawBuilder<unknown>[] {
  const here = senses.filter((sense) => sense.at.includes(at));
  const categories = new Set(here.flatMap((sense) => sense.categories));
  const areas = new Set(here.flatMap((sense) => sense.areas));
  // `bank plecit` is no `bank`.
  const ofSeveral = new Set(here.flatMap((sense) => (sense.at.length > 1 ? sense.categories : [])));
  const found = (credit: number, condition: RawBuilder<SqlBool>, limit = sql``) =>
    sql`(select searched.id, ${sql.lit(at)} as at, ${sql.lit(credit * weight)} as points
      from complaints as searched where searched.is_public and ${condition} ${limit})`;
  const holding: [number, RawBuilder<SqlBool> | null][] = [
    [CREDIT.own, holds(wordForms(word))],
    [CREDIT.near, near.length > 0 ? holds(expressionsQuery(near.map((one) => [one]))) : null],
    [CREDIT.sense, holdsSense(senses, at)],
  ];
  const newest = sql`order by searched.created_at desc limit ${sql.lit(LISTED_NEWEST)}`;
  return [
    ...holding.flatMap(([credit, condition]) => (condition === null ? [] : [found(credit, condition)])),
    ...[...areas].map((code) => found(CREDIT.area, rowLiesIn(code), newest)),
    ...[...categories].map((id) =>
      found(
        ofSeveral.has(id) ? CREDIT.categoryOfSeveral : CREDIT.category,
        sql<SqlBool>`searched.category_id = ${id}`,
        newest,
      ),
    ),
  ];
}

function holds(query: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${VECTOR} @@ ${query}`;
}

function holdsSense(senses: readonly Sense[], at: number): RawBuilder<SqlBool> | null {
  const expressions = senses.flatMap((sense) => (sense.at.includes(at) ? sense.expressions : []));
  return expressions.length === 0 ? null : holds(expressionsQuery(expressions));
}

/**
 * Any of the expressions, all words of it, as they are or by their roots. Selected, so that the planner can't see how many they find: it would
 * rather parse the texts of a few hundred reports than ask the index some times.
 */
function expressionsQuery(expressions: readonly (readonly string[])[]): RawBuilder<unknown> {
  const text = expressions.map((words) => `(${words.join(' & ')})`).join(' | ');
  return sql`(select to_tsquery('simple', ${text}) || to_tsquery('indonesian', ${text}))`;
}

/** Shorter ones begin too many others. */
const BEGINNING_MIN = 4;

/** Prefixes that swallow the first letter of a root, which the stemmer can't give back: `menumpuk` is of `tumpuk`. */
const SWALLOWING = { t: 'n', k: 'ng', p: 'm' };

/**
 * The word as it is written, its root, and forms of that root that the stemmer reads as another; each perhaps as a beginning. The stemmer is
 * PostgreSQL's, so only the database knows the root, and there the query for its index is put together:
 * - `tumpukan` has the root `tumpu`, and becomes `tumpukan:* | tumpu:* | menumpu:* | penumpu:*`;
 * - `menumpuk` has the root `umpuk` to the stemmer, and becomes `menumpuk:* | umpuk:* | tumpuk:*`;
 * - `air` is too short to be the beginning of another, and becomes `air | air`.
 *
 * The `case` takes the first line that fits, and adds nothing where none does (`array || null` is the array). Words are letters and digits
 * alone, so nothing in them is an operator of the query language.
 */
function wordForms(word: string): RawBuilder<unknown> {
  if (word.length < BEGINNING_MIN) return expressionsQuery([[word]]);
  const swallowed = Object.entries(SWALLOWING).flatMap(([letter, nasal]) => [
    sql`when starts_with(root, ${letter}) and length(root) > 3 then array[${`me${nasal}`} || substr(root, 2), ${`pe${nasal}`} || substr(root, 2)]`,
    ...(new RegExp(`^[mp]e${nasal}[aiueo]`).test(word)
      ? [sql`when ${word} <> root and length(root) > 3 then array[${letter} || root]`]
      : []),
  ]);
  return sql`(select to_tsquery('simple', array_to_string(array[${word}, root] || case ${sql.join(swallowed, sql` `)} end, ':* | ') || ':*')
    from (select coalesce((ts_lexize('indonesian_stem', ${word}))[1], ${word}) as root) as stemmed)`;
}
