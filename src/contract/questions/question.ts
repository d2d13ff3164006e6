/** Extra questions of a category (contract §3a): type, limits, and the strict form of `GET /masters/fields`. */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import type { Named } from '../read.js';
import { wireArray, wireId, wireInteger, wireList, wireOptional, wirePattern, wireText } from '../wire.js';

export const QUESTION_TYPES = ['text', 'textarea', 'number', 'date', 'choice', 'choices', 'yes_no'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Readers of the answer beside its reporter: the office concerned, the endpoint's own officers alone, or everybody. */
export const SIGHTS = ['office', 'endpoint', 'public'] as const;
export type QuestionSight = (typeof SIGHTS)[number];

/** `notice` is a sentence, `stop` a sentence that ends the form: neither takes an answer. */
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
  /** Pattern of the whole answer; null for any. */
  pattern: string | null;
  /** Characters. */
  maxLength: number;
  /** Least and most: the value of a number, the day of a date as `YYYY-MM-DD`, the number of several choices. */
  min: number | string | null;
  max: number | string | null;
  inputMode: InputMode | null;
  /** Choices; empty for other types. */
  values: Named[];
  sight: QuestionSight;
  shows: ShownAs;
  /** Code of a yes-or-no question: this one is asked once that is answered with yes. */
  after?: string;
};

/** Answer to one question: a text, a number, a day as `YYYY-MM-DD`, the id of a choice, several ids, or yes and no. */
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

/** False for names that every object has: they would be found among the answers. */
export function isQuestionCode(code: unknown): code is string {
  return typeof code === 'string' && /^[a-z0-9_]{1,40}$/.test(code) && !(code in {});
}

/** Most characters of an answer, if the endpoint doesn't say. */
export const longestAnswer = (type: QuestionType): number =>
  type === 'textarea' ? QUESTION_LIMITS.textarea : QUESTION_LIMITS.text;

/** Bound of a number, of the number of choices, or of a day as `YYYY-MM-DD`. */
const bound = /* @__PURE__ */ wireOptional(z.union([z.number(), wirePattern(/^\d{4}-\d\d-\d\d$/)]));

export const questionWire = /* @__PURE__ */ z.strictObject({
  code: wirePattern(/^[a-z0-9_]{1,40}$/),
  label: wireText(QUESTION_LIMITS.label, 1),
  hint: wireOptional(wireText(QUESTION_LIMITS.hint)),
  type: z.enum(QUESTION_TYPES),
  required: z.boolean(),
  pattern: wireOptional(wireText(QUESTION_LIMITS.pattern)),
  max_length: wireOptional(wireInteger(1, QUESTION_LIMITS.textarea)),
  min: bound,
  max: bound,
  inputmode: wireOptional(z.enum(INPUT_MODES)),
  values: wireArray(
    z.strictObject({ id: wireId(), name: wireText(QUESTION_LIMITS.valueName, 1) }),
    QUESTION_LIMITS.values,
  ),
  sight: z.enum(SIGHTS),
  category_ids: z.array(wireId()),
  order: wireInteger(),
  shows: z.enum(SHOWN_AS),
  after: wireOptional(wirePattern(/^[a-z0-9_]{1,40}$/)),
});
export type QuestionWire = z.infer<typeof questionWire>;

export const questionsWire = /* @__PURE__ */ wireList(questionWire);

export const questionsQueryWire = /* @__PURE__ */ z.object({ category_id: wireOptional(wireId()) });
