/** Requests for public information: how far one is, and the objection to how it was answered (contract §16). */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import { wireDay, wireResults, wireText } from '../wire.js';

/** `not-held`: others have what was asked for. `objection` and `decided` are told to the requester alone. */
const INFORMATION_STATES = [
  'filed',
  'incomplete',
  'answered',
  'partly',
  'refused',
  'not-held',
  'extended',
  'objection',
  'decided',
] as const;
export type InformationState = (typeof INFORMATION_STATES)[number];

export const DECISIONS = ['granted', 'partly', 'refused', 'not-held'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Apart from `OBJECTION_GROUNDS`, because the reader of every report knows this file. */
const objectionGround = /* @__PURE__ */ z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
export type ObjectionGround = z.infer<typeof objectionGround>;

export const informationWire = /* @__PURE__ */ z.strictObject({
  state: z.enum(INFORMATION_STATES),
  decision: z.nullable(z.enum(DECISIONS)),
  /** Why it was refused, or who has what was asked for. */
  ground: z.nullable(z.string()),
  extended_reason: z.nullable(z.string()),
  /** `may` is for its requester; empty for others. */
  may: z.array(z.enum(['object'])),
  /** Last day on which its requester may object. */
  object_until: z.optional(z.nullable(wireDay())),
  /** The objection, for its requester. */
  objection: z.optional(z.nullable(z.strictObject({ ground: objectionGround, content: z.string() }))),
});
export type InformationWire = z.infer<typeof informationWire>;

export const objectionBodyWire = /* @__PURE__ */ z.object({
  ground: objectionGround,
  content: wireText(MAXIMA.reason),
});
export type ObjectionBodyWire = z.infer<typeof objectionBodyWire>;

export const objectionAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({ information: informationWire }),
);
export type ObjectionAnswerWire = z.infer<typeof objectionAnswerWire>;
