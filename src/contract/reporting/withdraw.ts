/** Withdrawing a report (contract §6): personal data is erased, the report archived. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { MAXIMA } from '../maxima.js';
import { toRecord, toText } from '../read.js';
import { wireId, wireOptional, wireResults, wireText } from '../wire.js';

export type WithdrawReceipt = { statusCode: string; statusName: string };

export function writeWithdrawBody(reason?: string): WithdrawBodyWire {
  return reason?.trim() ? { reason: reason.trim() } : {};
}

/** Any 2xx JSON means success. */
export function readWithdrawReceipt(json: unknown): WithdrawReceipt {
  const results = resultsOf(json);
  const complaint = toRecord(toRecord(results).complaint);
  return {
    statusCode: toText(complaint.status_code) ?? 'archived',
    statusName: toText(complaint.status_name) ?? '',
  };
}

export const withdrawBodyWire = /* @__PURE__ */ z.object({ reason: wireOptional(wireText(MAXIMA.reason)) });
export type WithdrawBodyWire = z.infer<typeof withdrawBodyWire>;

export const withdrawAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    complaint: z.strictObject({ tracking_id: wireId(), status_code: z.string(), status_name: z.string() }),
  }),
);
export type WithdrawAnswerWire = z.infer<typeof withdrawAnswerWire>;
