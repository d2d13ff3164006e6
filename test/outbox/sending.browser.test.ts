import { assert } from '@open-wc/testing';
import { FakeEndpoint } from './fake-service.js';
import { cleanUp, entry, everythingOnDevice, place, until } from './fixtures.js';

describe('outbox', () => {
  let service: FakeEndpoint;
  beforeEach(() => void (service = new FakeEndpoint()));
  afterEach(cleanUp);

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
});
