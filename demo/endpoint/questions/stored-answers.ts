import { answerText } from '../../../src/contract/questions/answers.js';
import type { Answer, QuestionSight, QuestionType } from '../../../src/contract/questions/question.js';
import type { ShownAnswerWire } from '../../../src/contract/wire.js';
import type { CreateBody } from '../../../src/contract/reporting/create-body.js';
import { maskText } from '../masking/mask-text.js';
import type { Masters } from '../reference-data/masters.js';
import { fittedAnswer } from './check-answers.js';
import { questionsOf } from './questions.js';

/** `StoredAnswer` keeps an answer with its question as asked: lists change, and a report must explain itself. */
export interface StoredAnswer {
  code: string;
  type: QuestionType;
  /** Indonesian, as offices read it; so is `content`. */
  label: string;
  sight: QuestionSight;
  /** The question's sight when it was answered, where the report's topic was corrected since. */
  givenSight?: QuestionSight;
  answer: Answer;
  /** The answer in words. */
  content: string;
}

/** `storedAnswers` are in the order of the questions; null without answers. */
export function storedAnswers(
  { category_id, fields }: Pick<CreateBody, 'category_id' | 'fields'>,
  masters: Masters,
): StoredAnswer[] | null {
  const stored = questionsOf(masters, category_id, 'id').flatMap((question): StoredAnswer[] => {
    const { code, type, label, sight } = question;
    const answer = Object.hasOwn(fields, code) ? fittedAnswer(question, fields[code]) : undefined;
    if (answer === undefined) return [];
    return [{ code, type, label, sight, answer, content: answerText(question, answer, YES_AND_NO) }];
  });
  return stored.length === 0 ? null : stored;
}

const YES_AND_NO = { yes: 'Ya', no: 'Tidak' };

/** `publicAnswers` are answers for the public, masked as the report's text is; null without any. */
export function publicAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] | null {
  const open = openAnswers(answers);
  return open.length === 0 ? null : open.map((answer) => ({ ...answer, content: maskText(answer.content) }));
}

/** `openAnswers` are answers to public questions, unmasked. */
export function openAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] {
  return ownAnswers(answers?.filter(({ sight }) => sight === 'public') ?? null);
}

/** `ownAnswers` are all answers, for the reporter and the endpoint's officers. */
export function ownAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] {
  return answers?.map(shown) ?? [];
}

/** `officeAnswers` go to the office concerned, and to the gateway where the public can't read them there. */
export function officeAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] {
  return ownAnswers(answers?.filter(({ sight }) => sight !== 'endpoint') ?? null);
}

/** `answerLines` writes one answer a line, for texts without fields. */
export function answerLines(answers: readonly ShownAnswerWire[]): string {
  return answers.map(({ label, content }) => `${label}: ${content.replace(/\s+/g, ' ')}`).join('\n');
}

const shown = ({ code, label, content }: StoredAnswer): ShownAnswerWire => ({ code, label, content });
