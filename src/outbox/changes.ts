/** Changes of an item, and the channel by which the other tabs hear of them. */
import { AduanError } from '../errors.js';
import type { Payload, Store } from './database.js';
import type { Item } from './item.js';

type Step = (item: Item) => Item;

/** The payload of an item; undefined when there is none. */
export async function payloadOf({ database, memory }: Store, id: string): Promise<Payload | undefined> {
  const held = memory.get(id);
  if (held) return held.payload;
  try {
    return await (await database.open()).get('payloads', id);
  } catch {
    return undefined;
  }
}

/**
 * Replaces an item by `step(item)`, in one strict transaction over all tabs, and its payload when one is given. A sent
 * item's payload is deleted in the same transaction.
 *
 * @param step Pure: it may run twice.
 * @returns The item's new state; undefined when there is none.
 * @throws {AduanError} `storage-unavailable` when the device can be neither written nor read.
 */
export async function change(
  store: Store,
  id: string,
  step: Step,
  payload?: Payload,
): Promise<Item | undefined> {
  if (!store.memory.has(id)) {
    try {
      return await changeOnDevice(store, id, step, payload);
    } catch {
      // The device takes no more writes: this tab continues the item in memory. The device's copy has the same key.
      await adopt(store, id);
    }
  }
  const held = store.memory.get(id);
  if (!held) return undefined;
  const item = step(held.item);
  // A refused step changes nothing, as on the device: another payload would be sent under the key it was refused for.
  if (item === held.item) return item;
  store.memory.set(id, { item, payload: item.state === 'sent' ? undefined : (payload ?? held.payload) });
  return item;
}

async function changeOnDevice({ database }: Store, id: string, step: Step, payload?: Payload) {
  const transaction = await database.write('items', 'payloads');
  const items = transaction.objectStore('items');
  const payloads = transaction.objectStore('payloads');
  const before = await items.get(id);
  const after = before && step(before);
  const writes: Promise<unknown>[] = [transaction.done];
  if (after && after !== before) {
    writes.push(items.put(after, id));
    if (after.state === 'sent') writes.push(payloads.delete(id));
    else if (payload) writes.push(payloads.put(payload, id));
  }
  await Promise.all(writes);
  return after;
}

async function adopt({ database, memory }: Store, id: string): Promise<void> {
  try {
    const transaction = (await database.open()).transaction(['items', 'payloads']);
    const [item, payload] = await Promise.all([
      transaction.objectStore('items').get(id),
      transaction.objectStore('payloads').get(id),
    ]);
    if (item) memory.set(id, { item, payload });
  } catch (cause) {
    throw new AduanError('storage-unavailable', { cause });
  }
}

/** @throws {AduanError} `storage-unavailable` when the item is on the device and can't be deleted */
export async function forget({ database, memory }: Store, id: string): Promise<void> {
  const wasInMemory = memory.delete(id);
  try {
    const transaction = await database.write('items', 'payloads');
    await Promise.all([
      transaction.objectStore('items').delete(id),
      transaction.objectStore('payloads').delete(id),
      transaction.done,
    ]);
  } catch (cause) {
    if (!wasInMemory) throw new AduanError('storage-unavailable', { cause });
  }
}

/** Number of a report just sent, for the tab that wrote it: the device keeps none of an anonymous or secret one. */
export interface SentNumber {
  id: string;
  trackingId: string;
}

/** Tells the other tabs of this origin that the queue changed. Does nothing where there is no `BroadcastChannel`. */
export interface Channel {
  tell(sent?: SentNumber): void;
  close(): void;
}

export function openChannel(onTold: (sent: SentNumber | null) => void): Channel {
  try {
    const channel = new BroadcastChannel('aduan-outbox');
    channel.onmessage = ({ data }: MessageEvent<SentNumber | null>) => onTold(data);
    let isOpen = true;
    return {
      // An attempt may outlive the outbox that started it.
      tell: (sent) => isOpen && channel.postMessage(sent ?? null),
      close() {
        isOpen = false;
        channel.close();
      },
    };
  } catch {
    // Missing, or refused where storage is blocked: other tabs notice when they become visible.
    return { tell() {}, close() {} };
  }
}
