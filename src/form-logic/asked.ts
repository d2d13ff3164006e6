import { answerProblem, type AnswerProblem } from '../contract/questions/answers.js';
import type { Question } from '../contract/questions/question.js';
import { questionField, toAnswer, type AnswerLine, type GivenAnswer, type GivenAnswers } from './answers.js';
import type { Problem } from './rules.js';

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

/** Answers in this category to what it doesn't ask any more. */
export function lostAnswers({ categoryId, list, given }: Asked): (readonly [string, GivenAnswer])[] {
  return Object.entries(given).filter(([code, answer]) => {
    const question = list.find((one) => one.code === code);
    return answer.categoryId === categoryId && answer.text && (!question || !answerTo(question, given));
  });
}

/** What is wrong, in the order of the questions, and what nobody asks any more. */
export function* askedProblems(asked: Asked, sentences: AskedSentences): Generator<Problem> {
  const told = (code: string, sentence: string): Problem => ({
    field: questionField(code),
    code: 'server',
    sentences: [sentence],
  });
  for (const question of asked.list) {
    const { code, type, label, shows } = question;
    if (shows === 'stop') yield told(code, label);
    if (shows !== 'question') continue;
    const entered = answerTo(question, asked.given)?.entered ?? '';
    const wrong = answerProblem(question, toAnswer(type, entered));
    if (wrong) yield told(code, sentences.wrong(question, wrong));
  }
  for (const [code, { label }] of lostAnswers(asked)) yield told(code, sentences.lost(label));
}

/** What the review says before Kirim: each answer, and that one is missing. */
export function* askedLines(asked: Asked): Generator<AnswerLine> {
  for (const question of asked.list) {
    const { code, label, sight, required, shows } = question;
    const text = answerTo(question, asked.given)?.text ?? '';
    if (shows === 'question' && (text || required))
      yield { field: questionField(code), label, text, isPublic: sight === 'public' };
  }
  for (const [code, { label, text }] of lostAnswers(asked))
    yield { field: questionField(code), label, text, isPublic: false };
}
