import { answerProblem, type AnswerProblem } from '../../contract/questions/answers.js';
import type { Question } from '../../contract/questions/question.js';
import { toAnswer, type AnswerLine, type GivenAnswer, type GivenAnswers } from './answers.js';
import { lostField, questionField, type QuestionField } from './question-field.js';
import type { Problem } from '../rules.js';

/** What one category asks, and all that was answered so far. */
export interface Asked {
  readonly categoryId: string;
  readonly list: readonly Question[];
  readonly given: GivenAnswers;
}

/** What is said where something is wrong. */
export interface AskedSentences {
  wrong: (question: Question, wrong: AnswerProblem) => string;
  /** Of an answer to what isn't asked any more. */
  lost: (label: string) => string;
}

/** What was answered where this question stood; null where it was another kind of question. */
export function answerTo({ code, type, shows }: Question, given: GivenAnswers): GivenAnswer | null {
  const answer = Object.hasOwn(given, code) ? given[code] : undefined;
  return shows === 'question' && answer?.type === type ? answer : null;
}

/** Asked as it was when this was answered, as far as can be told: in another language it has other words. */
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
 * Each answer by the code of its question, or, where that has become another one, by a key of its own: it is no answer to what is asked
 * now, and only its person may let it go. Of two for one question the chosen category's own is taken.
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

/** Answers in this category to what it doesn't ask any more. */
export function lostAnswers({ categoryId, list, given }: Asked): (readonly [string, GivenAnswer])[] {
  return Object.entries(given).filter(
    ([key, answer]) =>
      answer.categoryId === categoryId && answer.text && !list.some(({ code }) => code === key),
  );
}

/** What is wrong, in the order of the questions, and what nobody asks any more. */
export function* askedProblems(asked: Asked, sentences: AskedSentences): Generator<Problem> {
  const told = (field: QuestionField, sentence: string): Problem => ({
    field,
    code: 'server',
    sentences: [sentence],
  });
  for (const question of asked.list) {
    const { code, type, label, shows } = question;
    if (shows === 'stop') yield told(questionField(code), label);
    if (shows !== 'question') continue;
    const given = answerTo(question, asked.given);
    const wrong = answerProblem(question, given && toAnswer(type, given));
    if (wrong) yield told(questionField(code), sentences.wrong(question, wrong));
  }
  for (const [key, { label }] of lostAnswers(asked)) yield told(lostField(key), sentences.lost(label));
}

/** What the review says before Kirim: each answer, and that one is missing. */
export function* askedLines(asked: Asked): Generator<AnswerLine> {
  for (const question of asked.list) {
    const { code, label, sight, required, shows } = question;
    const text = answerTo(question, asked.given)?.text ?? '';
    if (shows === 'question' && (text || required))
      yield { field: questionField(code), label, text, isPublic: sight === 'public' };
  }
  for (const [key, { label, text, isPublic = false }] of lostAnswers(asked))
    yield { field: lostField(key), label, text, isPublic };
}
