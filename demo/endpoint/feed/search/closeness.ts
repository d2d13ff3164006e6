import { sql, type RawBuilder } from 'kysely';
import type { Corpus } from './corpus.js';
import { allOf, anyOf, inArea, inCategory, MARKS, wordsIn } from './index-words.js';
import type { SoughtWord } from './meaning.js';
import type { Sources } from './interpret-query.js';
import type { Thesaurus } from '../../reference-data/search/thesaurus.js';
import { partHolding, wordQuestion } from './vocabulary.js';
import type { Roots } from './word-forms.js';

/** Points of a report for a word of the search: as written, in another form, as a synonym, and so on. */
const CREDIT = { own: 10, near: 7, sense: 8, area: 8, category: 4, categoryOfSeveral: 6 } as const;
const TITLE_CREDIT = 3;
/** The most that a report can be given for a word. */
const CREDIT_MAX = CREDIT.own + TITLE_CREDIT;

/** A word as the index is asked for it. */
export interface Asking {
  weight: number;
  /** In one of its own forms. */
  own: string;
  /** Estimated number of reports that hold the word in its own forms. */
  expected: number;
  /** Each way in which a report can hold it, its own forms first, and the points for that. */
  ways: readonly { points: number; question: string; isText: boolean }[];
}

/** `Question` is a query of the index with its estimated number of reports. */
export interface Question {
  question: string;
  expected: number;
}

/** The roots must have been learnt of the words and of all senses. */
export function askingFor(
  words: readonly SoughtWord[],
  { thesaurus, roots, vocabulary, size, limits }: Sources,
): Asking[] {
  const senses = thesaurus.sensesOf(words.map(({ word }) => word));
  return words.map(({ word, near, weight }, at) => {
    const here = senses.filter((sense) => sense.at.includes(at));
    // `bank plecit` is no `bank`.
    const ofSeveral = new Set(here.flatMap((sense) => (sense.at.length > 1 ? sense.categories : [])));
    const own = wordQuestion(word, roots, vocabulary, size.reports, limits);
    const asked: [credit: number, questions: string[], isText: boolean][] = [
      [CREDIT.own, [own], true],
      [CREDIT.near, near.length > 0 ? [roots.asExpressions(near.map((one) => [one]))] : [], true],
      [CREDIT.sense, expressionsOf(here, roots), true],
      [CREDIT.area, [...new Set(here.flatMap(({ areas }) => areas))].map(inArea), true],
      [CREDIT.categoryOfSeveral, [...ofSeveral].map(inCategory), false],
      [
        CREDIT.category,
        [...new Set(here.flatMap(({ categories }) => categories))]
          .filter((id) => !ofSeveral.has(id))
          .map(inCategory),
        false,
      ],
    ];
    const ways = asked.flatMap(([credit, questions, isText]) =>
      questions.length > 0 ? [{ points: credit * weight, question: anyOf(questions), isText }] : [],
    );
    return { weight, own, ways, expected: partHolding(word, roots, vocabulary) * size.reports };
  });
}

function expressionsOf(senses: ReturnType<Thesaurus['sensesOf']>, roots: Roots): string[] {
  const expressions = senses.flatMap((sense) => sense.expressions);
  return expressions.length > 0 ? [roots.asExpressions(expressions)] : [];
}

/** The most points that a report can have which holds these words and no others. */
export const mostPointsOf = (words: readonly Asking[]): number =>
  words.reduce((sum, { weight }) => sum + weight * CREDIT_MAX, 0);

/** The points of a report that holds all words as they were typed, in its text. */
export const pointsAsTyped = (words: readonly Asking[]): number =>
  words.reduce((sum, { weight }) => sum + weight * CREDIT.own, 0);

/** Reports that hold all words as they were typed. */
export const asTyped = (words: readonly Asking[]): Question => ({
  question: allOf(words.map(({ own }) => own)),
  expected: Math.min(...words.map(({ expected }) => expected)),
});

/** `inSomeWords` leaves out reports that hold a word by category only, which says little. */
export const inSomeWords = (words: readonly Asking[]): Question =>
  inSomeWay(words.map((word) => ({ ...word, ways: word.ways.filter(({ isText }) => isText) })));

/** Reports that hold all words in some way, leaving out ways that can't bring the points. */
export function inSomeWay(words: readonly Asking[], { least = 0, others = 0 } = {}): Question {
  const most = mostPointsOf(words) + others;
  const asked = words.map(({ own, ways, weight, expected }) => {
    const enough = ways.filter(
      ({ question, points }) => question === own || most - weight * CREDIT_MAX + points >= least,
    );
    const isByCategory = enough.some(({ isText }) => !isText);
    return {
      question: anyOf(enough.map(({ question }) => question)),
      expected: isByCategory ? Infinity : expected,
    };
  });
  return {
    question: allOf(asked.map(({ question }) => question)),
    expected: Math.min(...asked.map(({ expected }) => expected)),
  };
}

/** Reports that any of the questions finds. */
export const anyQuestion = (questions: readonly Question[]): Question => ({
  question: anyOf(questions.map(({ question }) => question)),
  expected: Math.max(...questions.map(({ expected }) => expected)),
});

/** `pointsOf` gives each report's points; for reports that hold all words as typed it only reads titles. */
export function pointsOf(
  ids: readonly number[],
  words: readonly Asking[],
  areAsTyped: boolean,
  corpus: Corpus,
): RawBuilder<{ id: number; points: number }> {
  const inTitle = words.map(
    ({ own, weight }) =>
      sql`case when title @@ ${own}::tsquery then ${sql.lit(weight * TITLE_CREDIT)} else 0 end`,
  );
  const inText = words.map(({ ways, weight }) =>
    areAsTyped
      ? sql`${sql.lit(weight * CREDIT.own)}`
      : sql`case ${sql.join(
          [...ways]
            .sort((a, b) => b.points - a.points)
            .map(({ points, question }) => sql`when whole @@ ${question}::tsquery then ${sql.lit(points)}`),
          sql` `,
        )} else 0 end`,
  );
  const whole = areAsTyped ? sql`null::tsvector` : sql`${wordsIn(corpus.content)} || ${MARKS}`;
  return sql`with parsed as materialized (
      select id, ${wordsIn(corpus.title)} as title, ${whole} as content
      from complaints where id = any(${sql.val(ids)}::int[]) and ${corpus.searchable}),
    joined as materialized (select id, title, title || content as whole from parsed)
    select id, (${sql.join([...inTitle, ...inText], sql` + `)})::int as points from joined`;
}
