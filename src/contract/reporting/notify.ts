/** News of a report by e-mail, chosen anew later (contract §6). The address goes in whole, and comes back masked only. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { MAXIMA } from '../maxima.js';
import { isRecord, toText } from '../read.js';
import { wireOptional, wireResults, wireText } from '../wire.js';

/** Where news of a report goes. */
export interface NewsSetting {
  /** Masked, enough for its owner to know it again; null where none goes anywhere. */
  to: string | null;
  /** Nothing goes there before somebody presses the button in the letter that asks for it. */
  isAwaited?: boolean;
  /** This report's news can go by e-mail. */
  canMail: boolean;
}

/** @param to The whole address; null ends it. */
export const writeNotifyBody = (to: string | null): NotifyBodyWire => ({
  notify: to === null ? null : { channel: 'email', to },
});

/** What can't be read means: nothing goes, and nothing can be chosen. */
export function readNewsSetting(json: unknown): NewsSetting {
  const results = resultsOf(json);
  const { notify, channels } = isRecord(results) ? results : {};
  const canMail = Array.isArray(channels) && channels.includes('email');
  return isRecord(notify)
    ? { to: toText(notify.to), isAwaited: notify.confirmed === false, canMail }
    : { to: null, canMail };
}

export const notifyBodyWire = /* @__PURE__ */ z.object({
  /** Null ends it. */
  notify: wireOptional(z.nullable(z.object({ channel: z.enum(['email']), to: wireText(MAXIMA.email) }))),
});
export type NotifyBodyWire = z.infer<typeof notifyBodyWire>;

export const notifyAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    /** `to` is masked; `confirmed` false: nothing goes there until somebody confirms from that mailbox. */
    notify: z.nullable(
      z.strictObject({ channel: z.string(), to: z.string(), confirmed: z.optional(z.boolean()) }),
    ),
    channels: z.array(z.string()),
  }),
);
export type NotifyAnswerWire = z.infer<typeof notifyAnswerWire>;
