/** Problems of an answer: the form and the endpoint apply the same rules. */
import { readDay } from '../dates.js';
import type { Answer, Question } from './question.js';
import { readPattern } from './pattern.js';

export type AnswerProblem =
  | { code: 'missing' }
  /** Of another type than the question, or not a choice of its list. */
  | { code: 'malformed' }
  /** Doesn't match the pattern. */
  | { code: 'unlike' }
  | { code: 'too-long'; max: number }
  | { code: 'too-small'; min: number | string }
  | { code: 'too-large'; max: number | string }
  | { code: 'too-few'; min: number }
  | { code: 'too-many'; max: number };

/** True for an empty text or no choice. "No" is an answer. */
export function isEmptyAnswer(answer: Answer | null | undefined): boolean {
  if (answer === null || answer === undefined) return true;
  return typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0;
}

/**
 * True when the question is asked now: always, or `after` a yes to another. A no takes it back; while that is
 * unanswered, an answer given already counts. A client that doesn't know `after` asks always.
 *
 * @param list all questions of the category; an `after` that isn't a yes-or-no question among them is ignored
 */
export function isAskedNow(
  { code, after }: Pick<Question, 'code' | 'after'>,
  list: readonly Pick<Question, 'code' | 'type'>[],
  answerTo: (code: string) => Answer | null | undefined,
): boolean {
  if (!list.some((one) => one.code === after && one.type === 'yes_no')) return true;
  const given = answerTo(after!);
  return given === true || (given !== false && !isEmptyAnswer(answerTo(code)));
}

/** @returns null when nothing is wrong, and always for a notice */
export function answerProblem(question: Question, answer: Answer | null | undefined): AnswerProblem | null {
  if (question.shows !== 'question') return isEmptyAnswer(answer) ? null : { code: 'malformed' };
  if (isEmptyAnswer(answer)) return question.required ? { code: 'missing' } : null;
  return RULES[question.type](question, answer as Answer);
}

type Rule = (question: Question, answer: Answer) => AnswerProblem | null;
const MALFORMED: AnswerProblem = { code: 'malformed' };

const text: Rule = ({ maxLength, pattern }, answer) => {
  if (typeof answer !== 'string') return MALFORMED;
  const said = answer.trim();
  if ([...said].length > maxLength) return { code: 'too-long', max: maxLength };
  // An unreadable pattern must not block a citizen's report.
  const isLike = pattern === null || (readPattern(pattern)?.(said) ?? true);
  return isLike ? null : { code: 'unlike' };
};

const number: Rule = ({ min, max }, answer) => {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return MALFORMED;
  return between(answer, min, max);
};

const day: Rule = ({ min, max }, answer) => {
  const isDay = typeof answer === 'string' && /^\d{4}-\d\d-\d\d$/.test(answer) && readDay(answer) === answer;
  return isDay ? between(answer, min, max) : MALFORMED;
};

function between<T extends number | string>(
  answer: T,
  min: Question['min'],
  max: Question['max'],
): AnswerProblem | null {
  if (typeof min === typeof answer && answer < (min as T)) return { code: 'too-small', min: min as T };
  if (typeof max === typeof answer && answer > (max as T)) return { code: 'too-large', max: max as T };
  return null;
}

const choice: Rule = ({ values }, answer) => (values.some(({ id }) => id === answer) ? null : MALFORMED);

const choices: Rule = ({ values, min, max }, answer) => {
  if (!Array.isArray(answer)) return MALFORMED;
  const ids = new Set(values.map(({ id }) => id));
  if (new Set(answer).size < answer.length || !answer.every((id) => ids.has(id as string))) return MALFORMED;
  if (typeof min === 'number' && answer.length < min) return { code: 'too-few', min };
  return typeof max === 'number' && answer.length > max ? { code: 'too-many', max } : null;
};

const RULES: Readonly<Record<Question['type'], Rule>> = {
  text,
  textarea: text,
  number,
  date: day,
  choice,
  choices,
  yes_no: (_question, answer) => (typeof answer === 'boolean' ? null : MALFORMED),
};

/** An answer as text for people. @param words for yes and no @param language of numbers: English, or Indonesian */
export function answerText(
  { type, values }: Pick<Question, 'type' | 'values'>,
  answer: Answer,
  words: { readonly yes: string; readonly no: string },
  language = 'id',
): string {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number' && type === 'number')
    return answer.toLocaleString(language === 'en' ? 'en' : 'id', { maximumFractionDigits: 20 });
  const nameOf = (id: unknown): string => values.find((value) => value.id === id)?.name ?? String(id);
  if (Array.isArray(answer)) return answer.map(nameOf).join(', ');
  return type === 'choice' ? nameOf(answer) : String(answer);
}
