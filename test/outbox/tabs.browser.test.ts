import { assert } from '@open-wc/testing';
import type { ReportPayload } from '../../src/outbox/database.js';
import { next } from '../../src/outbox/transitions.js';
import { FakeEndpoint } from './harness/fake-service.js';
import { openOutbox } from './harness/outbox-harness.js';

describe('outbox', () => {
  describe('a tab', () => {
    it('killed while posting: the next visit asks again, with the same key', async () => {
      const killed = openOutbox();
      const { database } = killed.device;
      const id = await killed.addReport();
      // As a killed tab leaves it: no more code runs, the item says `sending`.
      const transaction = await database.write('items');
      const item = (await transaction.objectStore('items').get(id))!;
      const posting = next(next(item, { type: 'start' }), { type: 'posting' });
      await Promise.all([transaction.objectStore('items').put(posting, id), transaction.done]);
      const { submission } = (await (await database.open()).get('payloads', id)) as ReportPayload;
      const { service } = killed;
      await service.create(submission, { attachments: [], idempotencyKey: item.key });
      await killed.anotherTab().until(([line]) => line?.state === 'sent');
      assert.equal(service.reports.size, 1);
      assert.equal(service.created(), 2);
    });

    it('leaves alone what another one is sending', async () => {
      const first = openOutbox();
      const { service } = first;
      service.willHang();
      const id = await first.addReport();
      const sending = first.send(id);
      await service.hanging;
      const second = first.anotherTab();
      await second.flush();
      assert.equal((await second.send(id))?.state, 'sending');
      assert.equal(service.created(), 1);
      service.release();
      assert.equal((await sending)?.state, 'sent');
      await second.until(([line]) => line?.state === 'sent');
      assert.equal(service.created(), 1);
    });

    it('hears the number of a secret report that another one sent, and neither leaves it on the device', async () => {
      const wrote = openOutbox();
      const sent = wrote.anotherTab();
      const id = await wrote.addReport({ isSecret: true });
      const heard = wrote.until(([line]) => line?.state === 'sent');
      const receipt = (await sent.send(id))!.receipt!;
      const [line] = await heard;
      assert.deepInclude(line, { number: receipt.trackingId, trackingId: null, receipt: null });
      assert.notInclude(await wrote.device.text(), receipt.trackingId);
    });

    it('does so without Web Locks too, as on http pages', async () => {
      const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks');
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined, configurable: true });
      try {
        const first = openOutbox();
        const { service, device } = first;
        service.willHang();
        const id = await first.addReport();
        const sending = first.send(id);
        await service.hanging;
        assert.include(await device.text(), 'holder');
        const second = first.anotherTab();
        await second.flush();
        assert.equal((await second.send(id))?.state, 'sending');
        service.release();
        assert.equal((await sending)?.state, 'sent');
        assert.equal(service.created(), 1);
        assert.notInclude(await device.text(), 'holder');
        // A lease no living tab can have written, by age or by a clock that jumped back, is nobody's.
        for (const until of [Date.now() - 1, Date.now() + 1e12]) {
          const next = await first.addReport();
          const transaction = await device.database.write('leases');
          const put = transaction.objectStore('leases').put({ holder: 'dead', until }, `aduan:${next}`);
          await Promise.all([put, transaction.done]);
          assert.equal((await first.send(next))?.state, 'sent');
        }
      } finally {
        if (locks) Object.defineProperty(Navigator.prototype, 'locks', locks);
      }
    });

    it('killed months ago while it sent: asks a person before it goes on', async () => {
      const killed = openOutbox();
      const id = await killed.addReport();
      const transaction = await killed.device.database.write('items');
      const item = (await transaction.objectStore('items').get(id))!;
      const createdAt = Date.now() - 61 * 86_400_000;
      const posting = next(next({ ...item, createdAt }, { type: 'start' }), { type: 'posting' });
      await Promise.all([transaction.objectStore('items').put(posting, id), transaction.done]);
      const later = killed.anotherTab();
      await later.flush();
      const [line] = await later.until(([first]) => first?.state === 'unknown');
      assert.equal(later.service.created(), 0);
      assert.equal((await later.send(line!.id))?.state, 'sent');
    });

    it('pressed twice sends once', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReport();
      await Promise.all([outbox.send(id), outbox.send(id), outbox.flush()]);
      assert.equal(outbox.service.created(), 1);
    });

    it('that hears the network is back tries at once, unless the server asked it to wait', async () => {
      const outbox = openOutbox();
      outbox.service.fates = ['offline'];
      const id = await outbox.addReport();
      assert.deepInclude((await outbox.send(id))?.problem, { code: 'network' });
      const sent = outbox.until(([line]) => line?.state === 'sent');
      window.dispatchEvent(new Event('online'));
      await sent;
    });

    it('that was stopped hears nothing more', async () => {
      const stopped = openOutbox();
      const { service } = stopped;
      await stopped.flush();
      stopped.stop();
      const other = stopped.anotherTab();
      service.fates = ['offline'];
      await other.send(await other.addReport());
      other.stop();
      const before = service.calls.length;
      window.dispatchEvent(new Event('online'));
      await other.anotherTab({ service: new FakeEndpoint(), endpoint: 'https://other.example/' }).flush();
      assert.equal(service.calls.length, before);
    });
  });
});
