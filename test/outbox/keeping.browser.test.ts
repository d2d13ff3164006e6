import { assert } from '@open-wc/testing';
import type { AduanError } from '../../src/errors.js';
import { createDatabase } from '../../src/outbox/database.js';
import { FakeEndpoint } from './fake-service.js';
import { cleanUp, ENDPOINT, entry, everythingOnDevice, place, until } from './fixtures.js';

/**
 * Another page in the midst of making the database: until it has ended, the browser answers nobody else who wants to
 * open it.
 */
function holdOpening(name: string, version: number, make: (making: IDBDatabase) => void) {
  const opening = indexedDB.open(name, version);
  let isOver = false;
  opening.onupgradeneeded = () => {
    make(opening.result);
    const store = opening.transaction!.objectStore(opening.result.objectStoreNames[0]!);
    const goOn = (): void => void (isOver || (store.get('none').onsuccess = goOn));
    goOn();
  };
  opening.onsuccess = () => opening.result.close();
  return { transaction: () => opening.transaction!, end: () => void (isOver = true) };
}

describe('outbox', () => {
  let service: FakeEndpoint;
  beforeEach(() => void (service = new FakeEndpoint()));
  afterEach(cleanUp);

  describe('keeping', () => {
    it('lies on the device, files and all, before add resolves', async () => {
      const { tab, database } = place();
      const id = await tab(service).add(entry({}, 'a photo'));
      const device = await everythingOnDevice(database);
      for (const text of ['Jembatan bambu patah', 'a photo', '7KQ2M9XD4F7KQ2M9XD4F', id])
        assert.include(device, text);
      assert.equal(service.created(), 0);
    });

    it('lists time, size and state, and nothing of the report', async () => {
      const { tab } = place();
      const outbox = tab(service);
      await outbox.add(entry({}, 'a photo'));
      const items = await until(outbox, ({ length }) => length === 1);
      assert.deepInclude(items[0], {
        state: 'waiting',
        kept: 'device',
        isEditable: true,
        trackingId: null,
        receipt: null,
      });
      assert.isAbove(items[0]!.bytes, 7);
      assert.notInclude(JSON.stringify(items), 'Jembatan');
      assert.notInclude(JSON.stringify(items), '7KQ2M');
    });

    it('falls back on memory where storage is denied, says so, and sends', async () => {
      const denied = {
        open: () => Promise.reject(new DOMException('no', 'SecurityError')),
        write: () => Promise.reject(new DOMException('no', 'SecurityError')),
        close() {},
      };
      const outbox = place().tab(service, { database: denied });
      const id = await outbox.add(entry({}, 'a photo'));
      assert.deepInclude((await until(outbox, ({ length }) => length === 1))[0], {
        kept: 'memory',
        state: 'waiting',
      });
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(service.reports.size, 1);
    });

    it('falls back on memory while the browser does not answer, and is on the device again afterwards', async () => {
      const { tab, name } = place();
      const held = holdOpening(name, 1, (making) => void making.createObjectStore('other'));
      const database = createDatabase(name, 20);
      const outbox = tab(service, { database });
      const id = await outbox.add(entry({}, 'a photo'));
      assert.equal((await until(outbox, ([item]) => Boolean(item)))[0]!.kept, 'memory');
      assert.equal((await outbox.send(id))?.state, 'sent');
      held.end();
      const isOpen = () =>
        database.open().then(
          () => true,
          () => false,
        );
      while (!(await isOpen())) await new Promise(requestAnimationFrame);
      await outbox.add(entry({}));
      const items = await until(outbox, ({ length }) => length === 2);
      assert.deepEqual(
        items.map(({ kept }) => kept),
        ['memory', 'device'],
      );
      database.close();
    });

    it('goes on in memory when the device is full in the middle', async () => {
      const { tab, database } = place();
      let isFull = false;
      const filling = {
        ...database,
        write: ((...stores: ('items' | 'payloads')[]) =>
          isFull
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : database.write(...stores)) as never,
      };
      const outbox = tab(service, { database: filling });
      const id = await outbox.add(entry({}, 'a photo'));
      isFull = true;
      service.fates = ['answer lost'];
      assert.equal((await outbox.send(id))?.state, 'unknown');
      assert.equal((await outbox.send(id))?.state, 'sent');
      // The device still holds it as it was: a later visit asks again, and the key answers.
      isFull = false;
      const later = tab(service);
      await later.flush();
      assert.equal((await until(later, ([item]) => item?.state === 'sent')).length, 1);
      assert.equal(service.reports.size, 1);
    });

    it('asks the browser to keep its storage when the first report has to wait, and only once', async () => {
      const { tab } = place();
      const outbox = tab(service);
      let asked = 0;
      // WebKitGTK has none of its own.
      const storage = { persist: () => Promise.resolve(Boolean(++asked)) };
      Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
      try {
        await outbox.send(await outbox.add(entry()));
        const before = asked;
        service.fates = ['offline', 'offline'];
        await outbox.send(await outbox.add(entry()));
        await outbox.send(await outbox.add(entry()));
        assert.deepEqual([before, asked], [0, 1]);
      } finally {
        Reflect.deleteProperty(navigator, 'storage');
      }
    });

    it('sends what an earlier visit left, as soon as a browser answers that had not', async () => {
      const earlier = place();
      const before = earlier.tab(service);
      service.fates = ['offline'];
      const id = await before.add(entry({}, 'a photo'));
      await before.send(id);
      const left = await earlier.database.open();
      const rows = { items: await left.get('items', id), payloads: await left.get('payloads', id) };
      const { tab, name } = place();
      const held = holdOpening(name, left.version, (making) => {
        for (const store of left.objectStoreNames) making.createObjectStore(store);
        for (const [store, row] of Object.entries(rows)) held.transaction().objectStore(store).put(row, id);
      });
      const outbox = tab(service, { database: createDatabase(name, 20) });
      await outbox.flush();
      assert.equal(service.reports.size, 0);
      held.end();
      await until(outbox, ([item]) => item?.state === 'sent');
      assert.equal(service.reports.size, 1);
    });

    it('keeps nothing on the device for who doesn’t want that', async () => {
      const { tab, database } = place();
      await tab(service).add(entry(), { keep: 'memory' });
      assert.notInclude(await everythingOnDevice(database), 'Jembatan');
    });

    it('refuses a file whose bytes are gone, and keeps nothing of it', async () => {
      const { tab, database } = place();
      const lost = entry({}, 'x');
      lost.files[0]!.data = {
        size: 1,
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
      } as Blob;
      const error = await tab(service)
        .add(lost)
        .catch((reason: unknown) => reason);
      assert.equal((error as AduanError).code, 'file-unreadable');
      assert.notInclude(await everythingOnDevice(database), 'Jembatan');
    });

    it('is not another endpoint’s business', async () => {
      const { tab } = place();
      const first = tab(service);
      await first.add(entry());
      const second = tab(service, { endpoint: 'https://other.example/sp4n' });
      await second.flush();
      assert.equal(service.created(), 0);
      assert.isEmpty(await until(second, () => true));
      const sameWithSlash = tab(service, { endpoint: `${ENDPOINT}/` });
      await until(sameWithSlash, ([item]) => item?.state === 'sent');
    });
  });
});
