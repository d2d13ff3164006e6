/** Reads the `fields` of a create request: only their form. The questions decide whether the answers are right. */
import { safeText } from '../read.js';
import { isRecord } from '../read.js';
import { isEmptyAnswer } from './answers.js';
import { isQuestionCode, QUESTION_LIMITS, type Answer } from './question.js';

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
