/**
 * Calls for whoever holds a report's code (contract §6): news by e-mail, whose address is sent whole and returned
 * masked; and withdrawal, by which personal data is erased and the report archived.
 */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { MAXIMA } from '../maxima.js';
import { isRecord, toRecord, toText } from '../read.js';
import { wireOptional, wireResults, wireText, wireId } from '../wire.js';

/** Setting for news of a report. */
export interface NewsSetting {
  /** Masked, but recognisable for its owner; null when no news is sent. */
  to: string | null;
  /** True when nothing is sent yet, because the address isn't confirmed by the button in its letter. */
  isAwaited?: boolean;
  /** True when news of this report can be sent by e-mail. */
  canMail: boolean;
}

/** @param to The whole address; null ends it. */
export const writeNotifyBody = (to: string | null): NotifyBodyWire => ({
  notify: to === null ? null : { channel: 'email', to },
});

/** An unreadable setting means: nothing is sent, and nothing can be chosen. */
export function readNewsSetting(json: unknown): NewsSetting {
  const results = resultsOf(json);
  const { notify, channels } = toRecord(results);
  const canMail = Array.isArray(channels) && channels.includes('email');
  return isRecord(notify)
    ? { to: toText(notify.to), isAwaited: notify.confirmed === false, canMail }
    : { to: null, canMail };
}

export const notifyBodyWire = /* @__PURE__ */ z.object({
  /** Null ends the news. */
  notify: wireOptional(z.nullable(z.object({ channel: z.enum(['email']), to: wireText(MAXIMA.email) }))),
});
export type NotifyBodyWire = z.infer<typeof notifyBodyWire>;

export const notifyAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    /** `to` is masked; `confirmed` false: no news is sent until somebody confirms from that mailbox. */
    notify: z.nullable(
      z.strictObject({ channel: z.string(), to: z.string(), confirmed: z.optional(z.boolean()) }),
    ),
    channels: z.array(z.string()),
  }),
);
export type NotifyAnswerWire = z.infer<typeof notifyAnswerWire>;

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
