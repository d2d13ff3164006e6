import type { Database, Payload } from '../../../../../../src/outbox/database.js';
import { newItem, type Item } from '../../../../../../src/outbox/item.js';
import type { Deed } from '../deed.js';
import { entryOf, newId, queueOf } from './deed-entry.js';
import { ENDED } from './deed-error.js';

/** `EarlierDeed` is a deed as the release before kept it, in a store of this database that has no other use now. */
interface EarlierDeed extends Deed {
  key: string;
  officer: string;
  at: number;
  problem: { message: string; lines: readonly string[] } | null;
  isEnded?: true;
}

const EARLIER = 'deeds';

/** The database's type has no store that is no longer made. */
interface WithEarlier {
  objectStoreNames: DOMStringList;
  transaction(stores: string[], mode: 'readwrite', options: IDBTransactionOptions): EarlierTransaction;
}
interface EarlierTransaction {
  done: Promise<void>;
  objectStore(name: typeof EARLIER): { getAll(): Promise<EarlierDeed[]>; clear(): Promise<void> };
  objectStore(name: 'items'): { put(item: Item, id: string): Promise<unknown> };
  objectStore(name: 'payloads'): { put(payload: Payload, id: string): Promise<unknown> };
}

/**
 * `moveDeeds` takes the deeds of an earlier release into the outbox, in one transaction, so that each is there once.
 */
export async function moveDeeds(database: Database): Promise<void> {
  const open = (await database.open()) as unknown as WithEarlier;
  if (!open.objectStoreNames.contains(EARLIER)) return;
  const stores = [EARLIER, 'items', 'payloads'];
  const transaction = open.transaction(stores, 'readwrite', { durability: 'strict' });
  const deeds = await transaction.objectStore(EARLIER).getAll();
  const writes: Promise<unknown>[] = [transaction.done];
  const tried = new Set<string>();
  for (const deed of deeds.sort((one, other) => one.at - other.at)) {
    const line = `${deed.officer} ${deed.trackingId}`;
    // Tried before it was kept, unless it went behind another one.
    const mayExist = deed.problem === null && !tried.has(line);
    if (mayExist) tried.add(line);
    const [item, payload] = moved(deed, mayExist);
    writes.push(transaction.objectStore('items').put(item, item.id));
    writes.push(transaction.objectStore('payloads').put(payload, item.id));
  }
  writes.push(transaction.objectStore(EARLIER).clear());
  await Promise.all(writes);
}

function moved({ key, officer, problem, isEnded, ...deed }: EarlierDeed, mayExist: boolean): [Item, Payload] {
  const id = newId(deed.trackingId);
  const bytes = isEnded ? 0 : JSON.stringify(deed).length;
  const endpoint = queueOf(officer);
  const fresh = newItem({ id, kind: 'call', endpoint, key, bytes, createdAt: deed.at, files: [] });
  const state = problem !== null ? 'needs-fix' : mayExist ? 'unknown' : 'waiting';
  const why = problem && {
    code: 'refused' as const,
    serverMessage: problem.message,
    serverCode: isEnded ? ENDED : '',
    fields: { changed: problem.lines },
  };
  return [{ ...fresh, state, isDoubtful: mayExist, problem: why }, entryOf({ ...deed, id })];
}
