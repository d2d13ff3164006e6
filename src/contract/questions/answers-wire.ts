/** Answers on the wire; apart from their questions, which no tracker knows. */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import { wireId, wirePattern, wireText } from '../wire.js';

/** `fields` of a report: answers by code. */
export const answersWire = /* @__PURE__ */ z.record(
  wirePattern(/^[a-z0-9_]{1,40}$/),
  z.union([wireText(MAXIMA.answer), z.number(), z.boolean(), z.array(wireId())]),
);

/** An answer as it is shown to whoever may read it. */
export const shownAnswerWire = /* @__PURE__ */ z.strictObject({
  code: z.string(),
  label: z.string(),
  content: z.string(),
});
export type ShownAnswerWire = z.infer<typeof shownAnswerWire>;
