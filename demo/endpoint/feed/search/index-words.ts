import { sql, type RawBuilder } from 'kysely';

/** The week of a report's filing. */
export const WEEK = sql`(coalesce(filed_on - date '2000-01-03', 0) / 7)`;

/** `MARKS` is in the index `complaints_public_by_words` beside its words; see the migration `0029-public-search`. */
export const MARKS = sql`array_to_tsvector(array['#c' || coalesce(category_id, ''),
  '#l' || coalesce(location_code collate "default", ''), '#w' || ${WEEK}::text])`;

/** The words of a text as they are written, and their roots. */
export function wordsIn(text: RawBuilder<unknown>): RawBuilder<unknown> {
  const parted = sql`translate(${text}, './_-', '    ')`;
  return sql`to_tsvector('simple', ${parted}) || to_tsvector('indonesian', ${parted})`;
}

/* Questions of the index in PostgreSQL's `tsquery` language, built here so that no word is ever an operator. */

/** A word of the index, or all that begin with it. */
export function term(word: string, isBeginning = false): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'${isBeginning ? ':*' : ''}`;
}

export const anyOf = (questions: readonly string[]): string =>
  questions.length === 1 ? questions[0]! : `(${questions.join(' | ')})`;

export const allOf = (questions: readonly string[]): string =>
  questions.length === 1 ? questions[0]! : `(${questions.join(' & ')})`;

export const inCategory = (id: string): string => term(`#c${id}`);

/** `inArea`: the report lies in the area, or in a place below it. */
export const inArea = (code: string): string => anyOf([term(`#l${code}`), term(`#l${code}.`, true)]);

export const inWeek = (week: number): string => term(`#w${week}`);

/** `asked` hides the query in a `select`: knowing its count, the planner would parse texts by date instead. */
export const asked = (question: string): RawBuilder<unknown> => sql`(select ${question}::tsquery)`;
