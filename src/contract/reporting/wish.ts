/** The way of an aspiration into the village's plan (contract §16, feature `wishes`). */
import * as z from 'zod/mini';
import { wireInteger, wireText } from '../wire.js';

/** The way of an aspiration, in its order; `declined` ends it wherever it is. */
export const WISH_STATES = ['noted', 'proposed', 'ranked', 'planned', 'built', 'declined'] as const;
export type WishState = (typeof WISH_STATES)[number];

/** Characters of a plan's name, and of a reason; `years` that a plan may be of. */
export const WISH_LIMITS = { document: 150, reason: 500, years: { first: 2000, last: 2199 } } as const;

export const wishWire = /* @__PURE__ */ z.strictObject({
  state: z.enum(WISH_STATES),
  /** Year of the plan. */
  year: z.nullable(wireInteger(WISH_LIMITS.years.first, WISH_LIMITS.years.last)),
  /** The plan that it stands in, such as "RKPDes 2027". */
  document: z.nullable(wireText(WISH_LIMITS.document, 1)),
  /** Why, in the planners' words. */
  reason: z.nullable(wireText(WISH_LIMITS.reason, 1)),
});
export type WishWire = z.infer<typeof wishWire>;
