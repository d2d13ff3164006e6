import { answerText } from '../../../src/contract/questions/answers.js';
import type { Answer, QuestionSight, QuestionType } from '../../../src/contract/questions/question.js';
import type { ShownAnswerWire } from '../../../src/contract/questions/answers-wire.js';
import type { CreateBody } from '../../../src/contract/reporting/create-body.js';
import { maskText } from '../masking/mask-text.js';
import type { Masters } from '../reference-data/masters.js';
import { fittedAnswer } from './check-answers.js';
import { questionsOf } from './questions.js';

/** One answer as it was given, with the question as it was asked: lists change, and a report must say by itself what was meant. */
export interface StoredAnswer {
  code: string;
  type: QuestionType;
  /** Indonesian, as the offices read it; so is `content`. */
  label: string;
  sight: QuestionSight;
  answer: Answer;
  /** The answer in words. */
  content: string;
}

/** In the order in which they were asked; null for none. */
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

/** What anybody may read, masked as the report's own text is. */
export function publicAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] | null {
  const open = openAnswers(answers);
  return open.length === 0 ? null : open.map((answer) => ({ ...answer, content: maskText(answer.content) }));
}

/** What was asked for anybody to read, as it was written. */
export function openAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] {
  return ownAnswers(answers?.filter(({ sight }) => sight === 'public') ?? null);
}

/** All for its reporter and the endpoint's officers. */
export function ownAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] {
  return answers?.map(shown) ?? [];
}

/** What leaves the endpoint for the office concerned, and for the gateway where the public can't read it there. */
export function officeAnswers(answers: readonly StoredAnswer[] | null): ShownAnswerWire[] {
  return ownAnswers(answers?.filter(({ sight }) => sight !== 'endpoint') ?? null);
}

/** One below the other, for texts that have no fields. */
export function answerLines(answers: readonly ShownAnswerWire[]): string {
  return answers.map(({ label, content }) => `${label}: ${content.replace(/\s+/g, ' ')}`).join('\n');
}

const shown = ({ code, label, content }: StoredAnswer): ShownAnswerWire => ({ code, label, content });
