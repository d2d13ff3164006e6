import { assert } from '@open-wc/testing';
import { type AduanError } from '../../src/errors.js';
import { next } from '../../src/outbox/transitions.js';
import { FakeEndpoint } from './fake-service.js';
import { cleanUp, ENDPOINT, entry, everythingOnDevice, place, until } from './fixtures.js';

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

  describe('sending', () => {
    it('wipes the payload, and gives the receipt with its code to this tab alone', async () => {
      const { tab, database } = place();
      const outbox = tab(service);
      const id = await outbox.add(entry({}, 'a photo'));
      const sent = await outbox.send(id);
      assert.deepInclude(sent, { state: 'sent', trackingId: '4821093570', bytes: 0 });
      assert.equal(sent?.receipt?.accessCode, '7KQ2M9XD4F7KQ2M9XD4F');
      const device = await everythingOnDevice(database);
      assert.include(device, '4821093570');
      const [key] = service.reports.keys();
      for (const text of ['Jembatan', 'a photo', '7KQ2M', 'Warga Contoh', key!])
        assert.notInclude(device, text);
      const other = (await until(tab(service), ({ length }) => length === 1))[0];
      assert.deepInclude(other, { state: 'sent', trackingId: '4821093570', receipt: null });
    });

    it('keeps not even the number of an anonymous or secret report', async () => {
      for (const over of [{ isAnonymous: true }, { isSecret: true }]) {
        const { tab, database } = place();
        const outbox = tab(service);
        const sent = await outbox.send(await outbox.add(entry(over)));
        assert.isNull(sent!.trackingId);
        assert.match(sent!.receipt!.trackingId, /^48210/);
        assert.notInclude(await everythingOnDevice(database), sent!.receipt!.trackingId);
      }
    });

    it('asks again with the same key and body after an answer was lost', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = ['answer lost'];
      const id = await outbox.add(entry({}, 'one', 'two'));
      assert.deepInclude(await outbox.send(id), { state: 'unknown', isEditable: false });
      assert.isUndefined(await outbox.edit(id));
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(service.reports.size, 1);
      assert.equal(service.uploaded(), 2);
      assert.equal(new Set(service.calls.filter((call) => call.startsWith('create'))).size, 1);
    });

    it('uploads each file once, under its own key, over failed attempts', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.uploadFates = ['ok', { code: 'network', details: { bodyLeft: true } }];
      const id = await outbox.add(entry({}, 'one', 'two', 'three'));
      assert.deepInclude(await outbox.send(id), { state: 'waiting', isEditable: true });
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(service.uploaded(), 4);
      assert.equal(new Set([...service.uploads.values()].map(({ key }) => key)).size, 3);
      const [report] = service.reports.values();
      const texts = report!.attachments.map((upload) => service.uploads.get(upload)!.text);
      assert.deepEqual(texts, ['one', 'two', 'three']);
    });

    it('uploads anew, under new keys, what the endpoint has let expire', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = [{ code: 'unavailable', details: { status: 503 } }];
      const id = await outbox.add(entry({}, 'one'));
      await outbox.send(id);
      const oldKey = [...service.uploads.values()][0]!.key;
      service.uploads.clear();
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.notEqual([...service.uploads.values()][0]!.key, oldKey);
    });

    it('tells which file was refused', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.uploadFates = ['ok', { code: 'unsupported-type', details: { status: 415 } }];
      const summary = await outbox.send(await outbox.add(entry({}, 'one', 'two')));
      assert.deepInclude(summary, { state: 'needs-fix' });
      assert.deepInclude(summary?.problem, { code: 'unsupported-type', file: 1, status: 415 });
    });

    it('prepares a file that was kept whole, once', async () => {
      const { tab } = place();
      let prepared = 0;
      const outbox = tab(service, {
        async prepareFile({ name, type, data }) {
          prepared++;
          return { name, type, data: new Blob([`shrunk ${await data.text()}`], { type }) };
        },
      });
      service.uploadFates = [{ code: 'network' }];
      const whole = entry({}, 'one');
      whole.files[0]!.isPrepared = false;
      const id = await outbox.add(whole);
      await outbox.send(id);
      await outbox.send(id);
      assert.equal(prepared, 1);
      assert.equal([...service.uploads.values()][0]!.text, 'shrunk one');
    });

    it('solves a challenge for each call when it is sent, and a new one when it expired', async () => {
      service.features = new Set(['attachments', 'challenge']);
      service.fates = [{ code: 'challenge-expired', details: { status: 422 } }];
      const { tab } = place();
      const outbox = tab(service, { solveChallenge: async ({ signature }) => `solved ${signature}` });
      const id = await outbox.add(entry({}, 'one'));
      assert.notInclude(service.calls, 'challenge');
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(new Set(service.challenges).size, 3);
      assert.equal(new Set(service.calls.filter((call) => call.startsWith('create'))).size, 1);
    });

    it('does not pour a report into a captive portal', async () => {
      service.isMinimal = true;
      const { tab } = place();
      const outbox = tab(service);
      const summary = await outbox.send(await outbox.add(entry({}, 'one')));
      assert.deepInclude(summary, { state: 'waiting' });
      assert.deepEqual(service.calls, ['capabilities']);
    });

    it('waits as long as the server asks, at most an hour', async () => {
      const { tab } = place();
      const outbox = tab(service);
      for (const [asked, atMost] of [
        [120, 240],
        [1e9, 3600],
      ] as const) {
        service.fates = [{ code: 'rate-limited', details: { status: 429, retryAfterSeconds: asked } }];
        const summary = await outbox.send(await outbox.add(entry()));
        const wait = (summary!.nextAttemptAt - Date.now()) / 1000;
        assert.isAtMost(wait, atMost);
        assert.isAbove(wait, Math.min(asked, 3600) - 5);
      }
      const before = service.created();
      await outbox.flush();
      assert.equal(service.created(), before);
    });

    it('survives a host’s service that throws whatever it likes', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.create = () => Promise.reject(new TypeError('boom'));
      assert.deepInclude(await outbox.send(await outbox.add(entry())), { state: 'unknown' });
    });
  });

  describe('a tab', () => {
    it('killed while posting: the next visit asks again, with the same key', async () => {
      const { tab, database } = place();
      const id = await tab(service).add(entry());
      // As a killed tab leaves it: no more code runs, the item says `sending`.
      const transaction = await database.write('items');
      const item = (await transaction.objectStore('items').get(id))!;
      const posting = next(next(item, { type: 'start' }), { type: 'posting' });
      await Promise.all([transaction.objectStore('items').put(posting, id), transaction.done]);
      await service.create((await (await database.open()).get('payloads', id))!.submission, {
        attachments: [],
        idempotencyKey: item.key,
      });
      await until(tab(service), ([line]) => line?.state === 'sent');
      assert.equal(service.reports.size, 1);
      assert.equal(service.created(), 2);
    });

    it('leaves alone what another one is sending', async () => {
      const { tab } = place();
      const first = tab(service);
      service.willHang();
      const id = await first.add(entry());
      const sending = first.send(id);
      await service.hanging;
      const second = tab(service);
      await second.flush();
      assert.equal((await second.send(id))?.state, 'sending');
      assert.equal(service.created(), 1);
      service.release();
      assert.equal((await sending)?.state, 'sent');
      await until(second, ([line]) => line?.state === 'sent');
      assert.equal(service.created(), 1);
    });

    it('does so without Web Locks too, as on http pages', async () => {
      const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks');
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined, configurable: true });
      try {
        const { tab, database } = place();
        const first = tab(service);
        service.willHang();
        const id = await first.add(entry());
        const sending = first.send(id);
        await service.hanging;
        assert.include(await everythingOnDevice(database), 'holder');
        const second = tab(service);
        await second.flush();
        assert.equal((await second.send(id))?.state, 'sending');
        service.release();
        assert.equal((await sending)?.state, 'sent');
        assert.equal(service.created(), 1);
        assert.notInclude(await everythingOnDevice(database), 'holder');
        // A lease no living tab can have written, by age or by a clock that jumped back, is nobody's.
        for (const until of [Date.now() - 1, Date.now() + 1e12]) {
          const next = await first.add(entry());
          const transaction = await database.write('leases');
          const put = transaction.objectStore('leases').put({ holder: 'dead', until }, `aduan:${next}`);
          await Promise.all([put, transaction.done]);
          assert.equal((await first.send(next))?.state, 'sent');
        }
      } finally {
        if (locks) Object.defineProperty(Navigator.prototype, 'locks', locks);
      }
    });

    it('pressed twice sends once', async () => {
      const { tab } = place();
      const outbox = tab(service);
      const id = await outbox.add(entry());
      await Promise.all([outbox.send(id), outbox.send(id), outbox.flush()]);
      assert.equal(service.created(), 1);
    });

    it('that hears the network is back tries at once, unless the server asked it to wait', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = ['offline'];
      const id = await outbox.add(entry());
      assert.deepInclude((await outbox.send(id))?.problem, { code: 'network' });
      const sent = until(outbox, ([line]) => line?.state === 'sent');
      window.dispatchEvent(new Event('online'));
      await sent;
    });

    it('that was stopped hears nothing more', async () => {
      const { tab } = place();
      const stopped = tab(service);
      await stopped.flush();
      stopped.stop();
      const other = tab(service);
      service.fates = ['offline'];
      await other.send(await other.add(entry()));
      other.stop();
      const before = service.calls.length;
      window.dispatchEvent(new Event('online'));
      await tab(new FakeEndpoint(), { endpoint: 'https://other.example/' }).flush();
      assert.equal(service.calls.length, before);
    });
  });

  describe('editing', () => {
    it('keeps the key, and the uploads of files that stay', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = [{ code: 'refused', details: { status: 422, fields: { title: ['Terlalu pendek'] } } }];
      const id = await outbox.add(entry({ title: 'Rusak' }, 'one', 'two'));
      const refused = await outbox.send(id);
      assert.deepInclude(refused, { state: 'needs-fix', isEditable: true });
      assert.deepEqual(refused!.problem!.fields, { title: ['Terlalu pendek'] });
      const held = (await outbox.edit(id))!;
      assert.deepEqual(await Promise.all(held.files.map(({ data }) => data.text())), ['one', 'two']);
      const fixed = { submission: { ...held.submission, title: 'Jembatan rusak' }, files: [held.files[1]!] };
      assert.equal(await outbox.add(fixed, { replaces: id }), id);
      assert.equal((await outbox.send(id))?.state, 'sent');
      const [report] = service.reports.values();
      assert.deepInclude(report, { attachments: ['upload-2'] });
      assert.equal(report!.submission.title, 'Jembatan rusak');
      assert.equal(service.uploaded(), 2);
      assert.equal(new Set(service.calls.filter((call) => call.startsWith('create'))).size, 1);
    });

    it('holds a waiting one back until it returns', async () => {
      const { tab } = place();
      const outbox = tab(service);
      const id = await outbox.add(entry());
      await outbox.edit(id);
      await outbox.flush();
      assert.equal(service.created(), 0);
      await outbox.add(entry({ title: 'Judul baru sekali' }), { replaces: id });
      await outbox.flush();
      assert.deepEqual(
        [...service.reports.values()].map(({ submission }) => submission.title),
        ['Judul baru sekali'],
      );
    });

    it('is refused once it was sent', async () => {
      const { tab } = place();
      const outbox = tab(service);
      const id = await outbox.add(entry());
      await outbox.send(id);
      assert.isUndefined(await outbox.edit(id));
      const error = await outbox.add(entry(), { replaces: id }).catch((reason: unknown) => reason);
      assert.equal((error as AduanError).code, 'in-progress');
    });
  });

  describe('removing', () => {
    it('leaves nothing, and ends an attempt under way', async () => {
      const { tab, database } = place();
      const outbox = tab(service);
      service.willHang();
      const id = await outbox.add(entry());
      const sending = outbox.send(id);
      await service.hanging;
      await outbox.remove(id);
      assert.isUndefined(await sending);
      assert.notInclude(await everythingOnDevice(database), id);
      await outbox.flush();
      assert.equal(service.created(), 1);
    });
  });
});
