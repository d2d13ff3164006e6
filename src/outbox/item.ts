import type { AduanErrorCode } from '../errors.js';
import { since } from './clock.js';

/**
 * - `waiting`: surely not at the endpoint; goes by itself.
 * - `sending`: an attempt is under way, in this tab or another.
 * - `sent`: the endpoint has it; nothing but its number is left here.
 * - `needs-fix`: the endpoint refused it, or a person is changing it; only a person sends it again.
 * - `unknown`: its body left and no answer came. Goes by itself, with the same key and the same body, and may not be
 *   changed until that has settled it.
 */
export type ItemState = 'waiting' | 'sending' | 'sent' | 'needs-fix' | 'unknown';

/** A new report, or the reporter's answer to one that exists. */
export type ItemKind = 'report' | 'reply';

/** A file of an item, in order. The data itself lies with the payload. */
export interface ItemFile {
  /** Its Idempotency-Key: of these bytes, renewed when they have to be uploaded anew. */
  key: string;
  bytes: number;
  /** The endpoint's id, once it has the file; a reply's files go along with it and get none. */
  uploadId: string | null;
}

/** Why the last attempt failed: codes and the server's own sentences, nothing of the report. */
export interface Problem {
  code: AduanErrorCode;
  /** HTTP status, when there was an answer. */
  status?: number | undefined;
  /** The server's per-field sentences, keyed by wire name. */
  fields?: Readonly<Record<string, readonly string[]>> | undefined;
  serverMessage?: string | undefined;
  serverCode?: string | undefined;
  /** Index of the file it is about. */
  file?: number | undefined;
  retryAfterSeconds?: number | undefined;
  bodyLeft?: boolean | undefined;
}

/** What the queue knows of one submission or reply, without its text. Kept small: listing reads only these. */
export interface Item {
  id: string;
  kind: ItemKind;
  /** Base URL, with a trailing slash. */
  endpoint: string;
  /** Idempotency-Key, the same for the life of the submission; empty once sent, when it has nothing left to guard. */
  key: string;
  /** Size on the device, text and files; 0 once sent. */
  bytes: number;
  state: ItemState;
  /** Milliseconds since 1970 by this device's clock, which may be wrong: to show, never to decide by. */
  createdAt: number;
  sentAt: number | null;
  /** Public number of a report, once sent; never kept for an anonymous or secret one, nor for a reply. */
  trackingId: string | null;
  /** Failed attempts since the last success or edit. */
  attempts: number;
  /** Milliseconds since 1970; see `isDue`. */
  nextAttemptAt: number;
  /** An attempt is past the point where the report's body may have left. */
  isPosting: boolean;
  /** An earlier body may have arrived: the report may exist. */
  isDoubtful: boolean;
  problem: Problem | null;
  files: ItemFile[];
}

/** How an item stands before any attempt. */
export const FRESH = { state: 'waiting', problem: null, attempts: 0, nextAttemptAt: 0 } as const;

/** What nobody has tried to send yet. */
export function newItem(
  from: Pick<Item, 'id' | 'kind' | 'endpoint' | 'key' | 'bytes' | 'createdAt' | 'files'>,
): Item {
  return { ...from, ...FRESH, sentAt: null, trackingId: null, isPosting: false, isDoubtful: false };
}

const DAY_MS = 86_400_000;

/** Whole days since it was written; 0 where a clock must have been wrong. */
export const ageInDays = ({ createdAt }: Pick<Item, 'createdAt'>, now: number): number =>
  Math.floor(since(createdAt, now) / DAY_MS);

/** What it tells may be over by now: a person says whether it still goes. */
export const isStale = (item: Pick<Item, 'createdAt'>, now: number): boolean => ageInDays(item, now) >= 60;

/** May a person change it? Not while it may exist: the same key with another text would be a second report. */
export const isEditable = ({ state, isDoubtful }: Pick<Item, 'state' | 'isDoubtful'>) =>
  !isDoubtful && (state === 'waiting' || state === 'needs-fix');
