/** Answered requests for information [ext], with the answer's beginning, if the capabilities list `information`. */
import { readPage, type Page } from '../envelope.js';
import { optionalText, readsObject } from '../read.js';
import type { StatusCode } from '../statuses.js';
import { buildFeedItem, feedFields, type FeedItem, type FeedQuery } from './feed.js';

/** Statuses in which an office has answered. */
export const ANSWERED = ['responded', 'done'] as const satisfies StatusCode[];

/** `ANSWERED_REQUESTS` is the list's query. */
export const ANSWERED_REQUESTS = {
  classificationId: '2',
  status: ANSWERED.join(','),
} as const satisfies FeedQuery;

export type AnsweredRequest = FeedItem & {
  /** Null where the endpoint doesn't tell it. */
  answer: string | null;
};

const item = /* @__PURE__ */ readsObject(
  { ...feedFields, answer: optionalText },
  ({ answer, ...fields }): AnsweredRequest => ({ ...buildFeedItem(fields), answer }),
);

/** @throws a zod error when there is no list; items without an id are dropped */
export const readAnsweredRequests = (json: unknown): Page<AnsweredRequest> => readPage(json, item);
