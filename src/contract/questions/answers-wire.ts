/** Answers on the wire; in a file of their own, because no tracker needs the questions. */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import { wireId, wirePattern, wireText } from '../wire.js';

/** `fields` of a report: answers by code. */
export const answersWire = /* @__PURE__ */ z.record(
  wirePattern(/^[a-z0-9_]{1,40}$/),
  z.union([wireText(MAXIMA.answer), z.number(), z.boolean(), z.array(wireId())]),
);

/** An answer as its readers see it. */
export const shownAnswerWire = /* @__PURE__ */ z.strictObject({
  code: z.string(),
  label: z.string(),
  content: z.string(),
});
export type ShownAnswerWire = z.infer<typeof shownAnswerWire>;
