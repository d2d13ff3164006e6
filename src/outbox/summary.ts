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
import type { Kept } from './database.js';

/** Answer of the endpoint to an accepted item. */
export interface Answer {
  receipt?: Receipt;
  reply?: ReplyReceipt;
  /** Of a call: what its service resolved to. */
  call?: unknown;
  /** Told by the tab that sent it. */
  trackingId?: string;
}

/** `OutboxSummary` is a line of the waiting list, without the report's text, person or code. */
export interface OutboxSummary {
  id: string;
  kind: ItemKind;
  state: ItemState;
  kept: Kept;
  /** Milliseconds since 1970, by this device's clock. */
  createdAt: number;
  sentAt: number | null;
  /** Whole days since it was written. */
  days: number;
  /** True when only a person may still send it. */
  isStale: boolean;
  /** Milliseconds since 1970 of the next automatic try; past or 0 when it is due. */
  nextAttemptAt: number;
  /** Text and files on the device; 0 once sent. */
  bytes: number;
  isEditable: boolean;
  problem: Problem | null;
  /** Null until sent, and for replies and for anonymous and secret reports. */
  trackingId: string | null;
  /** Number of any report, for the receipt, while a tab lives that was open when it was sent; else `trackingId`. */
  number: string | null;
  /** Share of the files' bytes that were sent, 0 to 1, while this tab sends; else null. */
  progress: number | null;
  /** Receipt of a report: only in the tab that sent it, and only while that lives. */
  receipt: Receipt | null;
  /** Receipt of a reply: as `receipt`. */
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
