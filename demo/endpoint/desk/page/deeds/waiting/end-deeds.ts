import { change, payloadOf } from '../../../../../../src/outbox/changes.js';
import { since, type Item } from '../../../../../../src/outbox/item.js';
import { withLock } from '../../../../../../src/outbox/lock.js';
import type { Payload, Store } from '../../../../../../src/outbox/database.js';
import { entryOf, type KeptDeed } from './deed-entry.js';
import { ENDED } from './deed-error.js';

/** Milliseconds for which a device keeps words and photos: a week's leave, and no store for whoever comes later. */
const KEPT_MS = 7 * 86_400_000;

/** @param at milliseconds since 1970, by this device's clock */
export const isTooOld = (at: number): boolean => since(at, Date.now()) >= KEPT_MS;

const isEnded = ({ problem, bytes }: Item): boolean => bytes === 0 && problem?.serverCode === ENDED;

/**
 * `endDeeds` takes out of the device what waited too long, whoever wrote it; a line stays to tell its officer.
 *
 * @returns true while something is left whose words are on the device
 */
export async function endDeeds(store: Store): Promise<boolean> {
  const kept = (await store.list()).map(({ item }) => item).filter((item) => item.state !== 'sent');
  for (const item of kept)
    if (!isEnded(item) && isTooOld(item.createdAt))
      // The engine's own lock: what another tab is sending at this moment is left to it.
      await withLock(store.database, `aduan:${item.id}`, () => endOne(store, item.id));
  return (await store.list()).some(({ item }) => item.state !== 'sent' && !isEnded(item));
}

async function endOne(store: Store, id: string): Promise<void> {
  const payload = await payloadOf(store, id);
  const end = (item: Item): Item =>
    item.state === 'sent'
      ? item
      : { ...item, ...ENDED_STATE, problem: { code: 'refused', serverCode: ENDED } };
  await change(store, id, end, payload && wordless(payload));
}

const ENDED_STATE = { state: 'needs-fix', isPosting: false, isDoubtful: false, bytes: 0 } as const;

const wordless = ({ call }: Payload & { call?: unknown }): Payload =>
  entryOf({ ...(call as KeptDeed), body: { kind: 'json', fields: {} } });
