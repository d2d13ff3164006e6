/** News of a report by e-mail, changed later (contract §6). The address is sent whole, and returned masked. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { MAXIMA } from '../maxima.js';
import { isRecord, toRecord, toText } from '../read.js';
import { wireOptional, wireResults, wireText } from '../wire.js';

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
