import { assert } from '@open-wc/testing';
import type { AduanError } from '../../src/errors.js';
import { createDatabase } from '../../src/outbox/database.js';
import { DENIED, ENDPOINT, openOutbox, placeDevice, reportEntry } from './harness/outbox-harness.js';

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
  describe('keeping', () => {
    it('lies on the device, files and all, before add resolves', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReport({}, 'a photo');
      const device = await outbox.device.text();
      for (const text of ['Jembatan bambu patah', 'a photo', '7KQ2M9XD4F7KQ2M9XD4F', id])
        assert.include(device, text);
      assert.equal(outbox.service.created(), 0);
    });

    it('lists time, size and state, and nothing of the report', async () => {
      const outbox = openOutbox();
      await outbox.addReport({}, 'a photo');
      const items = await outbox.until(({ length }) => length === 1);
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
      const outbox = openOutbox({ database: DENIED });
      const id = await outbox.addReport({}, 'a photo');
      assert.deepInclude((await outbox.until(({ length }) => length === 1))[0], {
        kept: 'memory',
        state: 'waiting',
      });
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(outbox.service.reports.size, 1);
    });

    it('falls back on memory while the browser does not answer, and is on the device again afterwards', async () => {
      const device = placeDevice();
      const held = holdOpening(device.name, 1, (making) => void making.createObjectStore('other'));
      const database = createDatabase(device.name, 20);
      const outbox = device.openTab({ database });
      const id = await outbox.addReport({}, 'a photo');
      assert.equal((await outbox.until(([item]) => Boolean(item)))[0]!.kept, 'memory');
      assert.equal((await outbox.send(id))?.state, 'sent');
      held.end();
      const isOpen = () =>
        database.open().then(
          () => true,
          () => false,
        );
      while (!(await isOpen())) await new Promise(requestAnimationFrame);
      await outbox.addReport({});
      const items = await outbox.until(({ length }) => length === 2);
      assert.deepEqual(
        items.map(({ kept }) => kept),
        ['memory', 'device'],
      );
      database.close();
    });

    it('goes on in memory when the device is full in the middle', async () => {
      const device = placeDevice();
      let isFull = false;
      const filling = {
        ...device.database,
        write: ((...stores: ('items' | 'payloads')[]) =>
          isFull
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : device.database.write(...stores)) as never,
      };
      const outbox = device.openTab({ database: filling });
      const id = await outbox.addReport({}, 'a photo');
      isFull = true;
      outbox.service.fates = ['answer lost'];
      assert.equal((await outbox.send(id))?.state, 'unknown');
      assert.equal((await outbox.send(id))?.state, 'sent');
      // The device still holds it as it was: a later visit asks again, and the key answers.
      isFull = false;
      const later = outbox.anotherTab();
      await later.flush();
      assert.equal((await later.until(([item]) => item?.state === 'sent')).length, 1);
      assert.equal(outbox.service.reports.size, 1);
    });

    it('asks the browser to keep its storage when the first report has to wait, and only once', async () => {
      const outbox = openOutbox();
      let asked = 0;
      // WebKitGTK has none of its own.
      const storage = { persist: () => Promise.resolve(Boolean(++asked)) };
      Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
      try {
        await outbox.send(await outbox.addReport());
        const before = asked;
        outbox.service.fates = ['offline', 'offline'];
        await outbox.send(await outbox.addReport());
        await outbox.send(await outbox.addReport());
        assert.deepEqual([before, asked], [0, 1]);
      } finally {
        Reflect.deleteProperty(navigator, 'storage');
      }
    });

    it('sends what an earlier visit left, as soon as a browser answers that had not', async () => {
      const before = openOutbox();
      before.service.fates = ['offline'];
      const id = await before.addReport({}, 'a photo');
      await before.send(id);
      const left = await before.device.database.open();
      const rows = { items: await left.get('items', id), payloads: await left.get('payloads', id) };
      // Or it would send again by itself what this test looks at.
      before.stop();
      const device = placeDevice(before.service);
      const held = holdOpening(device.name, left.version, (making) => {
        for (const store of left.objectStoreNames) making.createObjectStore(store);
        for (const [store, row] of Object.entries(rows)) held.transaction().objectStore(store).put(row, id);
      });
      const outbox = device.openTab({ database: createDatabase(device.name, 20) });
      await outbox.flush();
      assert.equal(outbox.service.reports.size, 0);
      held.end();
      await outbox.until(([item]) => item?.state === 'sent');
      assert.equal(outbox.service.reports.size, 1);
    });

    it('keeps nothing on the device for who doesn’t want that', async () => {
      const outbox = openOutbox();
      await outbox.add(reportEntry(), { keep: 'memory' });
      assert.notInclude(await outbox.device.text(), 'Jembatan');
    });

    it('refuses a file whose bytes are gone, and keeps nothing of it', async () => {
      const outbox = openOutbox();
      const lost = reportEntry({}, 'x');
      lost.files[0]!.data = {
        size: 1,
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
      } as Blob;
      const error = await outbox.add(lost).catch((reason: unknown) => reason);
      assert.equal((error as AduanError).code, 'file-unreadable');
      assert.notInclude(await outbox.device.text(), 'Jembatan');
    });

    it('is not another endpoint’s business', async () => {
      const first = openOutbox();
      await first.addReport();
      const second = first.anotherTab({ endpoint: 'https://other.example/sp4n' });
      await second.flush();
      assert.equal(first.service.created(), 0);
      assert.isEmpty(await second.until(() => true));
      const sameWithSlash = first.anotherTab({ endpoint: `${ENDPOINT}/` });
      await sameWithSlash.until(([item]) => item?.state === 'sent');
    });
  });
});
