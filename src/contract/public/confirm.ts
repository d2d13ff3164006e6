/** "Sudah baik?" of neighbours (contract §16): one answer per device, its last one, counted as "Dukung" is. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { count, readOrNull, readOrThrow, readsObject, toRecord } from '../read.js';
import { wireInteger, wireResults } from '../wire.js';

/** How many neighbours find the matter settled, and how many don't. */
export type Confirmations = { fixed: number; notFixed: number };

const counts = /* @__PURE__ */ readsObject(
  { fixed: count, not_fixed: count },
  ({ fixed, not_fixed }): Confirmations => ({ fixed, notFixed: not_fixed }),
);

/** @param value `Report.confirmations` @returns null where neighbours aren't asked */
export const toConfirmations = (value: unknown): Confirmations | null => readOrNull(counts, value);

/** @throws a zod error when there are no counts */
export const readConfirmations = (json: unknown): Confirmations =>
  readOrThrow(counts, toRecord(resultsOf(json)).confirmations);

export const confirmationsWire = /* @__PURE__ */ z.strictObject({
  fixed: wireInteger(),
  not_fixed: wireInteger(),
});

export const confirmBodyWire = /* @__PURE__ */ z.strictObject({ fixed: z.boolean() });

export const confirmAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({ confirmations: confirmationsWire }),
);
export type ConfirmAnswerWire = z.infer<typeof confirmAnswerWire>;
