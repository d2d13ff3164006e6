import { endpointUrl } from '../../../../../../src/client/location.js';
import type { CallEntry } from '../../../../../../src/outbox/entry.js';
import { randomKey } from '../../../../../../src/outbox/idempotency-key.js';
import type { Item } from '../../../../../../src/outbox/item.js';
import type { Deed } from '../deed.js';

/** `KeptDeed` is a deed as the outbox keeps it. */
export interface KeptDeed extends Deed {
  /** Of its item. */
  id: string;
  /** Milliseconds since 1970, by this device's clock. */
  at: number;
}

export type DeedEntry = CallEntry<KeptDeed>;

/** The same as an entry and as its payload: a deed's files are in its body. */
export const entryOf = (call: KeptDeed): DeedEntry & { files: never[] } => ({
  kind: 'call',
  call,
  files: [],
});

/** `OFFICER` comes before an officer's name in the address of their queue. */
const OFFICER = 'officer=';

/** `queueOf` is the outbox's name of an officer's queue: an address, below the desk's, that nothing is sent to. */
export const queueOf = (officer: string): string => endpointUrl(OFFICER + encodeURIComponent(officer)).href;

/** `newId` names report and deed, so that the queue's order is known without reading what was written. */
export const newId = (trackingId: string): string => `${trackingId}.${randomKey()}`;

export const reportOf = (id: string): string => id.slice(0, id.indexOf('.'));

type Line = Pick<Item, 'id' | 'state'>;

/** `isOnItsWay`: it is neither done nor refused. */
export const isOnItsWay = ({ state }: Pick<Line, 'state'>): boolean =>
  state !== 'sent' && state !== 'needs-fix';

/**
 * `isBehind`: an earlier deed on the same report is on its way; this one was written knowing it.
 *
 * @param lines the oldest first
 */
export function isBehind({ id }: Pick<Line, 'id'>, lines: readonly Line[]): boolean {
  const before = lines.slice(
    0,
    lines.findIndex((line) => line.id === id),
  );
  return before.some((line) => reportOf(line.id) === reportOf(id) && isOnItsWay(line));
}
