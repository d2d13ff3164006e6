import { assert } from '@open-wc/testing';
import type { ReportPayload } from '../../src/outbox/database.js';
import { next } from '../../src/outbox/transitions.js';
import { FakeEndpoint } from './fake-service.js';
import { cleanUp, entry, everythingOnDevice, place, until } from './fixtures.js';

describe('outbox', () => {
  let service: FakeEndpoint;
  beforeEach(() => void (service = new FakeEndpoint()));
  afterEach(cleanUp);

  describe('a tab', () => {
    it('killed while posting: the next visit asks again, with the same key', async () => {
      const { tab, database } = place();
      const id = await tab(service).add(entry());
      // As a killed tab leaves it: no more code runs, the item says `sending`.
      const transaction = await database.write('items');
      const item = (await transaction.objectStore('items').get(id))!;
      const posting = next(next(item, { type: 'start' }), { type: 'posting' });
      await Promise.all([transaction.objectStore('items').put(posting, id), transaction.done]);
      const { submission } = (await (await database.open()).get('payloads', id)) as ReportPayload;
      await service.create(submission, {
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

    it('hears the number of a secret report that another one sent, and neither leaves it on the device', async () => {
      const { tab, database } = place();
      const [wrote, sent] = [tab(service), tab(service)];
      const id = await wrote.add(entry({ isSecret: true }));
      const heard = until(wrote, ([line]) => line?.state === 'sent');
      const receipt = (await sent.send(id))!.receipt!;
      const [line] = await heard;
      assert.deepInclude(line, { number: receipt.trackingId, trackingId: null, receipt: null });
      assert.notInclude(await everythingOnDevice(database), receipt.trackingId);
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

    it('killed months ago while it sent: asks a person before it goes on', async () => {
      const { tab, database } = place();
      const id = await tab(service).add(entry());
      const transaction = await database.write('items');
      const item = (await transaction.objectStore('items').get(id))!;
      const createdAt = Date.now() - 61 * 86_400_000;
      const posting = next(next({ ...item, createdAt }, { type: 'start' }), { type: 'posting' });
      await Promise.all([transaction.objectStore('items').put(posting, id), transaction.done]);
      const later = tab(service);
      await later.flush();
      const [line] = await until(later, ([first]) => first?.state === 'unknown');
      assert.equal(service.created(), 0);
      assert.equal((await later.send(line!.id))?.state, 'sent');
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
});
