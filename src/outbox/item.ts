import type { AduanErrorCode } from '../errors.js';

/**
 * - `waiting`: certainly not at the endpoint; sent automatically.
 * - `sending`: an attempt is under way, in this tab or another.
 * - `sent`: the endpoint has it; only its number is left here.
 * - `needs-fix`: the endpoint refused it, or a person is changing it; only a person sends it again.
 * - `unknown`: its body was sent and no answer came. Sent again automatically, with the same key and the same body, and
 * may not be changed until the outcome is known.
 */
export type ItemState = 'waiting' | 'sending' | 'sent' | 'needs-fix' | 'unknown';

/** A new report, the reporter's reply to an existing one, or a call of the outbox's user, made by their service. */
export type ItemKind = 'report' | 'reply' | 'call';

/** A file of an item, in order. Its data is in the payload. */
export interface ItemFile {
  /** Idempotency-Key of these bytes, renewed when they have to be uploaded anew. */
  key: string;
  bytes: number;
  /** The endpoint's id, once it has the file; a reply's files are part of its body and get none. */
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
  /** Index of the file at fault. */
  file?: number | undefined;
  retryAfterSeconds?: number | undefined;
  bodyLeft?: boolean | undefined;
}

/** Metadata of one submission, reply or call, without its text. Kept small: listing reads only these. */
export interface Item {
  id: string;
  kind: ItemKind;
  /** Base URL, with a trailing slash; then `SendingPool.ending`. */
  endpoint: string;
  /** Idempotency-Key, the same for the life of the submission; empty once sent, when it isn't needed any more. */
  key: string;
  /** Size on the device, text and files; 0 once sent. */
  bytes: number;
  state: ItemState;
  /** Milliseconds since 1970 by this device's clock, which may be wrong: only for display, never for decisions. */
  createdAt: number;
  sentAt: number | null;
  /** Public number of a report, once sent; never kept for an anonymous or secret one, nor for a reply. */
  trackingId: string | null;
  /** Failed attempts since the last success or edit. */
  attempts: number;
  /** Milliseconds since 1970; see `isDue`. */
  nextAttemptAt: number;
  /** True from the point where the attempt may have sent the report's body. */
  isPosting: boolean;
  /** True when an earlier body may have arrived: the report may exist. */
  isDoubtful: boolean;
  problem: Problem | null;
  files: ItemFile[];
}

/** State of an item before any attempt. */
export const FRESH = { state: 'waiting', problem: null, attempts: 0, nextAttemptAt: 0 } as const;

/** An item that wasn't tried yet. */
export function newItem(
  from: Pick<Item, 'id' | 'kind' | 'endpoint' | 'key' | 'bytes' | 'createdAt' | 'files'>,
): Item {
  return { ...from, ...FRESH, sentAt: null, trackingId: null, isPosting: false, isDoubtful: false };
}

const DAY_MS = 86_400_000;

/** Whole days since it was written; 0 where a clock must have been wrong. */
export const ageInDays = ({ createdAt }: Pick<Item, 'createdAt'>, now: number): number =>
  Math.floor(since(createdAt, now) / DAY_MS);

/** True when the report may be out of date: a person decides whether it is still sent. */
export const isStale = (item: Pick<Item, 'createdAt'>, now: number): boolean => ageInDays(item, now) >= 60;

/** True when a person may change the item: not while it may exist, since another text would be a second report. */
export const isEditable = ({ state, isDoubtful }: Pick<Item, 'state' | 'isDoubtful'>) =>
  !isDoubtful && (state === 'waiting' || state === 'needs-fix');

/** Release of this software: a clock that shows an earlier time was wrong. */
const RELEASED_AT = Date.UTC(2026, 0);
/** Longest absence in milliseconds that is believed: a clock that shows more has jumped. */
export const LONGEST_ABSENCE_MS = 365 * 86_400_000;

/**
 * Milliseconds from `at` until `now`, both by this device's clock; 0 where it must have been wrong at one of them,
 * since the real time is unknown.
 */
export const since = (at: number, now: number, longest = Infinity): number =>
  at < RELEASED_AT || at > now || now - at > longest ? 0 : now - at;
