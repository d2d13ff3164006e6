import { assert } from '@open-wc/testing';
import { openOutbox, reportEntry } from './harness/outbox-harness.js';

describe('outbox', () => {
  describe('sending', () => {
    it('wipes the payload, and gives the receipt with its code to this tab alone', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReport({}, 'a photo');
      const sent = await outbox.send(id);
      assert.deepInclude(sent, { state: 'sent', trackingId: '4821093570', bytes: 0 });
      assert.equal(sent?.receipt?.accessCode, '7KQ2M9XD4F7KQ2M9XD4F');
      const device = await outbox.device.text();
      assert.include(device, '4821093570');
      const [key] = outbox.service.reports.keys();
      for (const text of ['Jembatan', 'a photo', '7KQ2M', 'Warga Contoh', key!])
        assert.notInclude(device, text);
      const other = (await outbox.anotherTab().until(({ length }) => length === 1))[0];
      assert.deepInclude(other, { state: 'sent', trackingId: '4821093570', receipt: null });
    });

    it('keeps not even the number of an anonymous or secret report', async () => {
      for (const over of [{ isAnonymous: true }, { isSecret: true }]) {
        const outbox = openOutbox();
        const sent = await outbox.send(await outbox.addReport(over));
        assert.isNull(sent!.trackingId);
        assert.match(sent!.receipt!.trackingId, /^48210/);
        assert.notInclude(await outbox.device.text(), sent!.receipt!.trackingId);
      }
    });

    it('asks again with the same key and body after an answer was lost', async () => {
      const outbox = openOutbox();
      outbox.service.fates = ['answer lost'];
      const id = await outbox.addReport({}, 'one', 'two');
      assert.deepInclude(await outbox.send(id), { state: 'unknown', isEditable: false });
      assert.isUndefined(await outbox.edit(id));
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(outbox.service.reports.size, 1);
      assert.equal(outbox.service.uploaded(), 2);
      assert.equal(new Set(outbox.service.calls.filter((call) => call.startsWith('create'))).size, 1);
    });

    it('uploads each file once, under its own key, over failed attempts', async () => {
      const outbox = openOutbox();
      outbox.service.uploadFates = ['ok', { code: 'network', details: { bodyLeft: true } }];
      const id = await outbox.addReport({}, 'one', 'two', 'three');
      assert.deepInclude(await outbox.send(id), { state: 'waiting', isEditable: true });
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(outbox.service.uploaded(), 4);
      assert.equal(new Set([...outbox.service.uploads.values()].map(({ key }) => key)).size, 3);
      const [report] = outbox.service.reports.values();
      const texts = report!.attachments.map((upload) => outbox.service.uploads.get(upload)!.text);
      assert.deepEqual(texts, ['one', 'two', 'three']);
    });

    it('uploads anew, under new keys, what the endpoint has let expire', async () => {
      const outbox = openOutbox();
      outbox.service.fates = [{ code: 'unavailable', details: { status: 503 } }];
      const id = await outbox.addReport({}, 'one');
      await outbox.send(id);
      const oldKey = [...outbox.service.uploads.values()][0]!.key;
      outbox.service.uploads.clear();
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.notEqual([...outbox.service.uploads.values()][0]!.key, oldKey);
    });

    it('tells which file was refused', async () => {
      const outbox = openOutbox();
      outbox.service.uploadFates = ['ok', { code: 'unsupported-type', details: { status: 415 } }];
      const summary = await outbox.send(await outbox.addReport({}, 'one', 'two'));
      assert.deepInclude(summary, { state: 'needs-fix' });
      assert.deepInclude(summary?.problem, { code: 'unsupported-type', file: 1, status: 415 });
    });

    it('prepares a file that was kept whole, once', async () => {
      let prepared = 0;
      const outbox = openOutbox({
        async prepareFile({ name, type, data }) {
          prepared++;
          return { name, type, data: new Blob([`shrunk ${await data.text()}`], { type }) };
        },
      });
      outbox.service.uploadFates = [{ code: 'network' }];
      const whole = reportEntry({}, 'one');
      whole.files[0]!.isPrepared = false;
      const id = await outbox.add(whole);
      await outbox.send(id);
      await outbox.send(id);
      assert.equal(prepared, 1);
      assert.equal([...outbox.service.uploads.values()][0]!.text, 'shrunk one');
    });

    it('solves a challenge for each call when it is sent, and a new one when it expired', async () => {
      const outbox = openOutbox({ solveChallenge: async ({ signature }) => `solved ${signature}` });
      outbox.service.features = new Set(['attachments', 'challenge']);
      outbox.service.fates = [{ code: 'challenge-expired', details: { status: 422 } }];
      const id = await outbox.addReport({}, 'one');
      assert.notInclude(outbox.service.calls, 'challenge');
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(new Set(outbox.service.challenges).size, 3);
      assert.equal(new Set(outbox.service.calls.filter((call) => call.startsWith('create'))).size, 1);
    });

    it('does not pour a report into a captive portal', async () => {
      const outbox = openOutbox();
      outbox.service.isMinimal = true;
      const summary = await outbox.send(await outbox.addReport({}, 'one'));
      assert.deepInclude(summary, { state: 'waiting' });
      assert.deepEqual(outbox.service.calls, ['capabilities']);
    });

    it('waits as long as the server asks, at most an hour', async () => {
      const outbox = openOutbox();
      for (const [asked, atMost] of [
        [120, 240],
        [1e9, 3600],
      ] as const) {
        outbox.service.fates = [{ code: 'rate-limited', details: { status: 429, retryAfterSeconds: asked } }];
        const summary = await outbox.send(await outbox.addReport());
        const wait = (summary!.nextAttemptAt - Date.now()) / 1000;
        assert.isAtMost(wait, atMost);
        assert.isAbove(wait, Math.min(asked, 3600) - 5);
      }
      const before = outbox.service.created();
      await outbox.flush();
      assert.equal(outbox.service.created(), before);
    });

    it('survives a host’s service that throws whatever it likes', async () => {
      const outbox = openOutbox();
      outbox.service.create = () => Promise.reject(new TypeError('boom'));
      assert.deepInclude(await outbox.send(await outbox.addReport()), { state: 'unknown' });
    });
  });
});
