/**
 * Answers of a create request: `readSentAnswers` reads their form alone; `answerProblem` judges them by their
 * questions, in the form and at the endpoint alike.
 */
import { readDay } from '../dates.js';
import { type Answer, type Question, isQuestionCode, QUESTION_LIMITS } from './question.js';
import { readPattern } from './pattern.js';
import { safeText, isRecord } from '../read.js';

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
function isEmptyAnswer(answer: Answer | null | undefined): boolean {
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

export type SentAnswers = {
  /** Answers by code, without empty ones. */
  answers: Record<string, Answer>;
  /** Codes whose answer can't be read. */
  unreadable: string[];
};

/** @returns null when it is no object of answers, or holds more than any category asks for */
export function readSentAnswers(value: unknown): SentAnswers | null {
  if (value === undefined || value === null || value === '') return { answers: {}, unreadable: [] };
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > QUESTION_LIMITS.perCategory || !entries.every(([code]) => isQuestionCode(code)))
    return null;
  const read = entries.map(([code, sent]) => [code, toAnswer(sent)] as const);
  return {
    answers: Object.fromEntries(
      read.filter((entry): entry is [string, Answer] => entry[1] !== null && !isEmptyAnswer(entry[1])),
    ),
    unreadable: read.filter(([, answer]) => answer === null).map(([code]) => code),
  };
}

/** Null for a value that is no answer; an empty answer is an empty text. */
function toAnswer(sent: unknown): Answer | null {
  if (sent === null || sent === undefined) return '';
  if (typeof sent === 'boolean') return sent;
  if (typeof sent === 'number') return Number.isFinite(sent) ? sent : null;
  if (typeof sent === 'string') return toWords(sent, QUESTION_LIMITS.textarea);
  if (!Array.isArray(sent) || sent.length > QUESTION_LIMITS.values) return null;
  const ids = sent.map((id: unknown) =>
    typeof id === 'string' || typeof id === 'number' ? toWords(String(id), 200) : null,
  );
  return ids.every((id) => id !== null) ? ids : null;
}

/** Null beyond twice the characters that people count: an emoji has two. */
function toWords(text: string, most: number): string | null {
  return text.length > 2 * most ? null : safeText(text).trim();
}
