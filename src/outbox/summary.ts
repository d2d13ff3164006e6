import type { ReplyReceipt } from '../contract/reporting/reply.js';
import type { Receipt } from '../contract/reporting/submission.js';
import {
  ageInDays,
  isEditable,
  isStale,
  type Item,
  type ItemKind,
  type ItemState,
  type Problem,
} from './item.js';
import type { Kept } from './store.js';

/** What the endpoint said to an item that it accepted. */
export interface Answer {
  receipt?: Receipt;
  reply?: ReplyReceipt;
  /** Heard from the tab that sent it. */
  trackingId?: string;
}

/** One line of the waiting list: nothing of the report's text, person or code. */
export interface OutboxSummary {
  id: string;
  kind: ItemKind;
  state: ItemState;
  kept: Kept;
  /** Milliseconds since 1970, by this device's clock. */
  createdAt: number;
  sentAt: number | null;
  /** Whole days it has waited. */
  days: number;
  /** Goes only when a person says so. */
  isStale: boolean;
  /** Milliseconds since 1970 of the next try by itself; past or 0 when it is due. */
  nextAttemptAt: number;
  /** Text and files on the device; 0 once sent. */
  bytes: number;
  isEditable: boolean;
  problem: Problem | null;
  /** Null until sent, and for replies and for anonymous and secret reports. */
  trackingId: string | null;
  /** For the receipt alone: the number of any report, as long as a tab lives that was open when it was sent; else `trackingId`. */
  number: string | null;
  /** Share of the files' bytes that left, 0 to 1, while this tab sends; else null. */
  progress: number | null;
  /** Of a report: only in the tab that sent it, and only while that lives. */
  receipt: Receipt | null;
  /** Of a reply, likewise. */
  reply: ReplyReceipt | null;
}

export const summarise = (
  { id, kind, state, createdAt, sentAt, nextAttemptAt, bytes, problem, trackingId, ...rest }: Item,
  kept: Kept,
  progress: number | null,
  answer: Answer | undefined,
): OutboxSummary => ({
  id,
  kind,
  state,
  kept,
  createdAt,
  sentAt,
  days: ageInDays({ createdAt }, Date.now()),
  isStale: isStale({ createdAt }, Date.now()),
  nextAttemptAt,
  bytes,
  isEditable: isEditable({ state, ...rest }),
  problem,
  trackingId,
  number: answer?.receipt?.trackingId ?? answer?.trackingId ?? trackingId,
  progress,
  receipt: answer?.receipt ?? null,
  reply: answer?.reply ?? null,
});
