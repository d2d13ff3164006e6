import type { AduanErrorCode } from '../errors.js';
import { LONGEST_WAIT_MS, waitMs } from './backoff.js';
import { FRESH, isEditable, isStale, type Item, type ItemFile, type Problem } from './item.js';

export type ItemEvent =
  /** An attempt starts; `byHand` also takes up an item that needs fixing. */
  | { type: 'start'; byHand?: boolean }
  /** A file kept whole was shrunk. */
  | { type: 'prepared'; file: number; bytes: number }
  | { type: 'uploaded'; file: number; uploadId: string }
  /** The endpoint no longer has the uploads: `keys`, one for each file, for the next try. */
  | { type: 'uploads-lost'; keys: string[] }
  /** The body is about to be sent. Must be durable before. */
  | { type: 'posting' }
  | { type: 'accepted'; trackingId: string | null; now: number }
  | { type: 'failed'; problem: Problem; now: number; random: number }
  /** The attempt's tab is gone: noticed by the holder of the item's lock, who finds it `sending`. */
  | { type: 'crashed' }
  /** A person takes the item out to change it. */
  | { type: 'held' }
  /** A person takes the item out, which also ends an attempt whose body has not been sent. */
  | { type: 'recalled' }
  /** The item is put back changed. */
  | { type: 'edited'; files: ItemFile[]; bytes: number };

/** Errors that only a person can correct; others pass, or the endpoint must correct them. */
const FOR_A_PERSON: readonly AduanErrorCode[] = [
  'refused',
  'too-large',
  'unsupported-type',
  'file-unreadable',
  'idempotency-mismatch',
];

/** True while an item is tried again and again; a stale one is only sent by hand. */
export const goesByItself = (item: Item, now: number): boolean =>
  (item.state === 'waiting' || item.state === 'unknown') && !isStale(item, now);

/**
 * True when the item should be tried. Clocks jump: a time further ahead than the longest wait was written by another
 * clock, and is due.
 *
 * @param eager After `online` or a new visit: a wait for the network is over, one the server caused is not.
 */
export function isDue(item: Item, now: number, eager = false): boolean {
  const ahead = item.nextAttemptAt - now;
  return (
    goesByItself(item, now) && (ahead <= 0 || ahead > LONGEST_WAIT_MS || (eager && !item.problem?.status))
  );
}

/** A report's endpoint may be wrong for a while; a reply's report is gone, or its code is wrong. */
const needsPerson = ({ kind }: Item, code: AduanErrorCode) =>
  FOR_A_PERSON.includes(code) || (kind === 'reply' && (code === 'not-found' || code === 'unauthorized'));

/** The whole life of an item. An event that doesn't fit its state changes nothing, and returns the same object. */
export function next(item: Item, event: ItemEvent): Item {
  const isSending = item.state === 'sending';
  switch (event.type) {
    case 'start':
      return isSending || !canStart(item, event.byHand)
        ? item
        : { ...item, state: 'sending', isPosting: false, problem: null };
    case 'prepared':
      return isSending ? withFile(item, event.file, { bytes: event.bytes }) : item;
    case 'uploaded':
      return isSending ? withFile(item, event.file, { uploadId: event.uploadId }) : item;
    case 'uploads-lost':
      // A 422 about attachments comes after the key was looked up: the report does not exist.
      return isSending
        ? { ...item, isPosting: false, isDoubtful: false, files: renewed(item.files, event.keys) }
        : item;
    case 'posting':
      return isSending ? { ...item, isPosting: true } : item;
    case 'accepted':
      // An item is doubtful if its tab was taken for dead while the answer was on the way.
      return isSending || item.isDoubtful ? accepted(item, event) : item;
    case 'failed':
      return isSending ? failed(item, event) : item;
    case 'crashed':
      return isSending ? rested({ ...item, isDoubtful: item.isDoubtful || item.isPosting }) : item;
    case 'recalled':
      return isSending && !item.isPosting && !item.isDoubtful
        ? { ...item, state: 'needs-fix' }
        : next(item, { type: 'held' });
    case 'held':
      return isEditable(item) ? { ...item, state: 'needs-fix' } : item;
    case 'edited':
      return isEditable(item) ? { ...item, ...FRESH, files: event.files, bytes: event.bytes } : item;
  }
}

function canStart({ state, problem }: Item, byHand = false): boolean {
  // After a mismatch the endpoint holds another text under this key: another try would mismatch again.
  const isFixable = byHand && state === 'needs-fix' && problem?.code !== 'idempotency-mismatch';
  return state === 'waiting' || state === 'unknown' || isFixable;
}

function accepted(item: Item, { trackingId, now }: ItemEvent & { type: 'accepted' }): Item {
  const wiped = { key: '', bytes: 0, files: [], isPosting: false, isDoubtful: false };
  return { ...item, ...FRESH, ...wiped, state: 'sent', trackingId, sentAt: now };
}

function failed(item: Item, { problem, now, random }: ItemEvent & { type: 'failed' }): Item {
  const attempts = item.attempts + 1;
  const { code, retryAfterSeconds, bodyLeft } = problem;
  const isMismatch = code === 'idempotency-mismatch';
  if (needsPerson(item, code)) {
    // Refused by the create call the report is not recorded, so settled; refused by an upload nothing is known of it.
    const isDoubtful = isMismatch || (item.isDoubtful && !item.isPosting);
    return { ...item, attempts, problem, isPosting: false, isDoubtful, state: 'needs-fix' };
  }
  const mayExist = item.isPosting && (bodyLeft || code === 'in-progress');
  return rested({
    ...item,
    attempts,
    problem,
    isDoubtful: item.isDoubtful || Boolean(mayExist),
    nextAttemptAt: now + waitMs(attempts, random, retryAfterSeconds),
  });
}

const rested = (item: Item): Item => ({
  ...item,
  state: item.isDoubtful ? 'unknown' : 'waiting',
  isPosting: false,
});

const withFile = (item: Item, index: number, change: Partial<ItemFile>): Item => ({
  ...item,
  files: item.files.map((file, at) => (at === index ? { ...file, ...change } : file)),
});

const renewed = (files: ItemFile[], keys: string[]) =>
  files.map((file, index) => ({ ...file, key: keys[index] ?? file.key, uploadId: null }));
