import { answerProblem, isAskedNow, type AnswerProblem } from '../../contract/questions/answers.js';
import type { Answer, Question } from '../../contract/questions/question.js';
import { toAnswer, type AnswerLine, type GivenAnswer, type GivenAnswers } from './answers.js';
import { lostField, questionField, type QuestionField } from '../state.js';
import type { Problem } from '../rules.js';

/** Questions of one category, and all answers so far. */
export interface Asked {
  readonly categoryId: string;
  readonly list: readonly Question[];
  readonly given: GivenAnswers;
}

/** Sentences for problems of answers. */
export interface AskedSentences {
  wrong: (question: Question, wrong: AnswerProblem) => string;
  /** Said of an answer whose question isn't asked any more. */
  lost: (label: string) => string;
}

/** Answer to this question; null if the code was another type of question before. */
export function answerTo({ code, type, shows }: Question, given: GivenAnswers): GivenAnswer | null {
  const answer = Object.hasOwn(given, code) ? given[code] : undefined;
  return shows === 'question' && answer?.type === type ? answer : null;
}

/** True when the question is the one that was answered, as far as can be told: its label differs by language. */
export function isAskedStill(
  { label, type, shows, values }: Question,
  answer: Pick<GivenAnswer, 'label' | 'type' | 'language' | 'entered'>,
  language: string,
): boolean {
  const isSame = answer.language !== language || answer.label === label;
  const isThere = (id: string): boolean => values.some((one) => one.id === id);
  const isWhole = values.length === 0 || [answer.entered].flat().every(isThere);
  return shows === 'question' && answer.type === type && isSame && isWhole;
}

/**
 * Answers by the code of their question. If the question has changed, its old answer gets a key of its own: it doesn't
 * answer the new question, and only its author may remove it. Of two, the chosen category's own comes first.
 */
export function settle({ categoryId, list, given }: Asked, language: string): GivenAnswers {
  const settled: Record<string, GivenAnswer> = {};
  const isForeign = ([, answer]: [string, GivenAnswer]): number => Number(answer.categoryId !== categoryId);
  for (const [at, answer] of Object.entries(given).sort((a, b) => isForeign(a) - isForeign(b))) {
    let key = at.replace(/\.+$/, '');
    const question = list.find(({ code }) => code === key);
    if (question && !isAskedStill(question, answer, language)) key += '.';
    while (Object.hasOwn(settled, key)) key += '.';
    settled[key] = answer;
  }
  return settled;
}

/** Answers in this category whose questions aren't asked any more. */
export function lostAnswers({ categoryId, list, given }: Asked): (readonly [string, GivenAnswer])[] {
  return Object.entries(given).filter(
    ([key, answer]) =>
      answer.categoryId === categoryId && answer.text && !list.some(({ code }) => code === key),
  );
}

/** Questions that are asked now: those `after` a yes only once it is given. */
export function askedNow({ list, given }: Pick<Asked, 'list' | 'given'>): Question[] {
  const answerOf = (code: string): Answer | null => {
    const answer = Object.hasOwn(given, code) ? given[code] : undefined;
    return answer ? toAnswer(answer.type, answer) : null;
  };
  return list.filter((question) => isAskedNow(question, list, answerOf));
}

/** Problems in the order of the questions, then answers whose questions aren't asked any more. */
export function* askedProblems(asked: Asked, sentences: AskedSentences): Generator<Problem> {
  const told = (field: QuestionField, sentence: string): Problem => ({
    field,
    code: 'server',
    sentences: [sentence],
  });
  for (const question of askedNow(asked)) {
    const { code, type, label, shows } = question;
    if (shows === 'stop') yield told(questionField(code), label);
    if (shows !== 'question') continue;
    const given = answerTo(question, asked.given);
    const wrong = answerProblem(question, given && toAnswer(type, given));
    if (wrong) yield told(questionField(code), sentences.wrong(question, wrong));
  }
  for (const [key, { label }] of lostAnswers(asked)) yield told(lostField(key), sentences.lost(label));
}

/** Lines of the review: each answer, and required ones that are missing. */
export function* askedLines(asked: Asked): Generator<AnswerLine> {
  for (const question of askedNow(asked)) {
    const { code, label, sight, required, shows } = question;
    const text = answerTo(question, asked.given)?.text ?? '';
    if (shows === 'question' && (text || required))
      yield { field: questionField(code), label, text, isPublic: sight === 'public' };
  }
  for (const [key, { label, text, isPublic = false }] of lostAnswers(asked))
    yield { field: lostField(key), label, text, isPublic };
}
