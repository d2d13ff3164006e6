import { assert } from '@open-wc/testing';
import { openDB } from 'idb';
import type { ReplyEntry } from '../../src/outbox/entry.js';
import { FakeEndpoint, REPLY } from './harness/fake-service.js';
import { openOutbox, placeDevice, replyEntry, reportEntry } from './harness/outbox-harness.js';

describe('outbox', () => {
  describe('a reply', () => {
    it('goes with its files and its code in one call, and leaves nothing on the device', async () => {
      const outbox = openOutbox();
      const id = await outbox.addReply({}, 'a photo');
      assert.include(await outbox.device.text(), REPLY.content);
      const sent = await outbox.send(id);
      assert.deepInclude(sent, { kind: 'reply', state: 'sent', trackingId: null, bytes: 0, receipt: null });
      assert.equal(sent?.reply?.statusCode, 'reopened');
      assert.deepEqual(
        [...outbox.service.replies.values()],
        [{ reply: REPLY, accessCode: '7KQ2M9XD4F7KQ2M9XD4F', texts: ['a photo'] }],
      );
      assert.equal(outbox.service.uploaded(), 0);
      const device = await outbox.device.text();
      const [key] = outbox.service.replies.keys();
      for (const text of [REPLY.content, REPLY.trackingId, '7KQ2M', 'a photo', key!])
        assert.notInclude(device, text);
    });

    it('says that it is one, and nothing of what it says', async () => {
      const outbox = openOutbox();
      await outbox.addReply();
      await outbox.addReport();
      const lines = await outbox.until(({ length }) => length === 2);
      assert.deepEqual(
        lines.map(({ kind }) => kind),
        ['reply', 'report'],
      );
      for (const text of ['Lubang', REPLY.trackingId, '7KQ2M'])
        assert.notInclude(JSON.stringify(lines), text);
    });

    it('is asked about with the same key and body after its answer was lost, and not changed before', async () => {
      const outbox = openOutbox();
      outbox.service.fates = ['answer lost', 'offline'];
      const id = await outbox.addReply({}, 'one', 'two');
      assert.deepInclude(await outbox.send(id), { state: 'unknown', isEditable: false });
      assert.isUndefined(await outbox.edit(id));
      assert.equal((await outbox.send(id))?.state, 'unknown');
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(outbox.service.replies.size, 1);
      assert.deepEqual([...outbox.service.replies.values()][0]!.texts, ['one', 'two']);
      assert.equal(new Set(outbox.service.calls).size, 1);
    });

    it('waits for its network, and goes when that is back', async () => {
      const outbox = openOutbox();
      outbox.service.fates = [{ code: 'network' }];
      const id = await outbox.addReply();
      assert.deepInclude(await outbox.send(id), { state: 'waiting', isEditable: true });
      const sent = outbox.until(([line]) => line?.state === 'sent');
      window.dispatchEvent(new Event('online'));
      await sent;
      assert.equal(outbox.service.replies.size, 1);
    });

    it('keeps its key through a change', async () => {
      const outbox = openOutbox();
      outbox.service.fates = [
        { code: 'refused', details: { status: 422, fields: { content: ['Terlalu pendek'] } } },
      ];
      const id = await outbox.addReply({ content: 'Ya' }, 'one');
      assert.deepInclude(await outbox.send(id), { state: 'needs-fix', isEditable: true });
      const held = (await outbox.edit(id)) as ReplyEntry;
      assert.equal(held.accessCode, '7KQ2M9XD4F7KQ2M9XD4F');
      await outbox.add({ ...held, reply: REPLY }, { replaces: id });
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.deepEqual([...outbox.service.replies.values()][0]!.texts, ['one']);
      assert.equal(new Set(outbox.service.calls).size, 1);
    });

    it('prepares a file that was kept whole once, so that its key always means the same bytes', async () => {
      let prepared = 0;
      const outbox = openOutbox({
        async prepareFile({ name, type, data }) {
          return { name, type, data: new Blob([`${++prepared} ${await data.text()}`], { type }) };
        },
      });
      outbox.service.fates = ['answer lost'];
      const whole = replyEntry({}, 'one');
      whole.files[0]!.isPrepared = false;
      const id = await outbox.add(whole);
      await outbox.send(id);
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.deepEqual([...outbox.service.replies.values()][0]!.texts, ['1 one']);
    });

    it('is left to another widget by one whose service takes no replies', async () => {
      const replying = openOutbox();
      const reportsOnly = new FakeEndpoint();
      Object.defineProperty(reportsOnly, 'reply', { value: undefined });
      replying.service.fates = [{ code: 'network' }];
      await replying.send(await replying.addReply());
      const form = replying.anotherTab({ service: reportsOnly });
      await form.flush();
      assert.isEmpty(await form.until(() => true));
      assert.isEmpty(reportsOnly.calls);
      assert.equal((await replying.until(({ length }) => length === 1))[0]!.state, 'waiting');
    });
  });

  describe('a database of the release before replies', () => {
    it('goes on with what it holds: as reports', async () => {
      const device = placeDevice();
      const old = await openDB(device.name, 1, {
        upgrade(fresh) {
          for (const store of ['items', 'payloads', 'leases']) fresh.createObjectStore(store);
        },
      });
      const { submission } = reportEntry();
      const file = { name: 'foto.jpg', type: 'image/jpeg', data: new ArrayBuffer(3), isPrepared: true };
      const item = {
        id: 'old',
        endpoint: 'https://lapor.example/sp4n/',
        key: 'old-key',
        bytes: 9,
        createdAt: 1,
        state: 'waiting',
        problem: null,
        attempts: 0,
        nextAttemptAt: 0,
        sentAt: null,
        trackingId: null,
        isPosting: false,
        isDoubtful: false,
        files: [{ key: 'old-file', bytes: 3, uploadId: null }],
      };
      await old.put('items', item, 'old');
      await old.put('payloads', { submission, files: [file] }, 'old');
      old.close();
      const outbox = device.openTab();
      const [line] = await outbox.until(([first]) => first?.state === 'sent');
      assert.deepInclude(line, { id: 'old', kind: 'report' });
      assert.deepEqual([...outbox.service.reports.keys()], ['old-key']);
      assert.deepEqual([...outbox.service.uploads.values()][0]!.key, 'old-file');
    });
  });
});
