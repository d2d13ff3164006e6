/** An extra question of a category (contract §3a): what it is, and how much of it there may be. */
import { MAXIMA } from '../maxima.js';
import type { Named } from '../read.js';

export const QUESTION_TYPES = ['text', 'textarea', 'number', 'date', 'choice', 'choices', 'yes_no'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Who reads the answer beside its reporter: the office concerned, the endpoint's own officers alone, or everybody. */
export const SIGHTS = ['office', 'endpoint', 'public'] as const;
export type QuestionSight = (typeof SIGHTS)[number];

/** `notice` is a sentence, `stop` a sentence and no way on: neither takes an answer. */
export const SHOWN_AS = ['question', 'notice', 'stop'] as const;
type ShownAs = (typeof SHOWN_AS)[number];

export const INPUT_MODES = ['text', 'numeric', 'decimal', 'tel', 'email', 'url', 'search'] as const;
type InputMode = (typeof INPUT_MODES)[number];

export type Question = {
  code: string;
  label: string;
  /** Empty for none. */
  hint: string;
  type: QuestionType;
  required: boolean;
  /** What the whole answer must look like; null for anything. */
  pattern: string | null;
  /** Characters. */
  maxLength: number;
  /** Least and most: of a number the number, of a date the day as `YYYY-MM-DD`, of several choices how many. */
  min: number | string | null;
  max: number | string | null;
  inputMode: InputMode | null;
  /** What there is to choose from; empty for other types. */
  values: Named[];
  sight: QuestionSight;
  shows: ShownAs;
};

/** By code: a text, a number, a day as `YYYY-MM-DD`, the id of a choice, several ids, or yes and no. */
export type Answer = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

export const QUESTION_LIMITS = {
  perCategory: 12,
  values: 30,
  /** Characters. */
  label: 120,
  hint: 300,
  valueName: 120,
  pattern: 200,
  text: 200,
  textarea: MAXIMA.answer,
} as const;

/** Names every object has would be taken for answers that were given. */
export function isQuestionCode(code: unknown): code is string {
  return typeof code === 'string' && /^[a-z0-9_]{1,40}$/.test(code) && !(code in {});
}

/** Characters at most, where the endpoint says nothing of it. */
export const longestAnswer = (type: QuestionType): number =>
  type === 'textarea' ? QUESTION_LIMITS.textarea : QUESTION_LIMITS.text;
