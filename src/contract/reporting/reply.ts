/** The reporter's reply and rating (contract §6): multipart out, a follow-up back. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { followUpWire, readFollowUp, type FollowUp } from './followups.js';
import { MAXIMA } from '../maxima.js';
import { toRecord, toText } from '../read.js';
import { wireId, wireOptional, wirePattern, wireResults, wireText } from '../wire.js';

/** The multipart field a reply's files are sent in. */
export const REPLY_FILE_FIELD = 'attachment[]';

export type Reply = {
  trackingId: string;
  content: string;
  /** 1–5, or `null` for a reply without a rating. */
  rating: number | null;
  /**
   * The reporter's answer to “is it settled?”: `true` closes a report, `false` opens it again, `later` lets the
   * question rest until the day that the office promised; undefined leaves it.
   */
  resolved?: boolean | 'later' | undefined;
  /** Seen by the offices only. */
  isPrivate: boolean;
};

/** `statusCode` is the report's after the reply, if the endpoint tells it. */
export type ReplyReceipt = {
  followUp: FollowUp | null;
  statusCode: string | null;
  statusName: string | null;
};

/** The multipart fields; files are appended as {@link REPLY_FILE_FIELD}. */
export function writeReplyFields(reply: Reply): [string, string][] {
  const { trackingId, content, rating, resolved, isPrivate } = reply;
  return [
    ['complaint_id', trackingId],
    ['content', content.trim()],
    ['rating', String(rating ?? 0)],
    ['is_secret', isPrivate ? '1' : '0'],
    ...(resolved === undefined ? [] : [['resolved', String(resolved)] satisfies [string, string]]),
  ];
}

/** Any 2xx JSON will do: the gateway's answer isn't documented. */
export function readReplyReceipt(json: unknown): ReplyReceipt {
  const results = resultsOf(json);
  const { followup, status_code, status_name } = toRecord(results);
  return {
    followUp: readFollowUp(followup),
    statusCode: toText(status_code),
    statusName: toText(status_name),
  };
}

export const replyFieldsWire = /* @__PURE__ */ z.object({
  complaint_id: wireId(),
  /** May be empty beside a rating or `resolved`. */
  content: wireText(MAXIMA.content),
  rating: wireOptional(wirePattern(/^[0-5]?$/)),
  /** Whether the matter is settled; `later`, beside which nothing is needed, where `promised_at` is ahead. */
  resolved: wireOptional(z.enum(['true', 'false', 'later', ''])),
  is_secret: wireOptional(z.enum(['0', '1', 'true', 'false', ''])),
});

export const replyAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    /** `null` where `resolved: later` was said alone. */
    followup: z.nullable(followUpWire),
    status_code: z.string(),
    status_name: z.string(),
  }),
);
export type ReplyAnswerWire = z.infer<typeof replyAnswerWire>;
