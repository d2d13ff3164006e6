/** Strict form of `GET /masters/fields`; in a file of its own, because no widget needs it. */
import * as z from 'zod/mini';
import { wireArray, wireId, wireInteger, wireList, wireOptional, wirePattern, wireText } from '../wire.js';
import { INPUT_MODES, QUESTION_LIMITS, QUESTION_TYPES, SHOWN_AS, SIGHTS } from './question.js';

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
