import type { Receipt } from '../contract/submission.js';
import { isEditable, type Item, type ItemState, type Problem } from './item.js';
import type { Kept } from './store.js';

/** One line of the waiting list: nothing of the report's text, person or code. */
export interface OutboxSummary {
  id: string;
  state: ItemState;
  kept: Kept;
  /** Milliseconds since 1970, by this device's clock. */
  createdAt: number;
  sentAt: number | null;
  /** Milliseconds since 1970 of the next try by itself; past or 0 when it is due. */
  nextAttemptAt: number;
  /** Text and files on the device; 0 once sent. */
  bytes: number;
  isEditable: boolean;
  problem: Problem | null;
  /** Null until sent, and for anonymous and secret reports. */
  trackingId: string | null;
  /** Share of the files' bytes that left, 0 to 1, while this tab sends; else null. */
  progress: number | null;
  /** Only in the tab that sent it, and only while that lives. */
  receipt: Receipt | null;
}

export const summarise = (
  { id, state, createdAt, sentAt, nextAttemptAt, bytes, problem, trackingId, ...rest }: Item,
  kept: Kept,
  progress: number | null,
  receipt: Receipt | null,
): OutboxSummary => ({
  id,
  state,
  kept,
  createdAt,
  sentAt,
  nextAttemptAt,
  bytes,
  isEditable: isEditable({ state, ...rest }),
  problem,
  trackingId,
  progress,
  receipt,
});
