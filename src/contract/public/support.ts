/** "Dukung" (contract §7): one press per device, counted by an HMAC key, never by a person. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { demands, readOrThrow, readsObject, toNumber } from '../read.js';
import { wireInteger, wireResults } from '../wire.js';

/** @throws a zod error when there is no number */
export function readSupportsCount(json: unknown): number {
  const results = resultsOf(json);
  const { supports_count } = readOrThrow(readsObject({ supports_count: demands(toNumber) }), results);
  return Math.max(0, Math.floor(supports_count));
}

export const supportAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({ supports_count: wireInteger() }),
);
export type SupportAnswerWire = z.infer<typeof supportAnswerWire>;
