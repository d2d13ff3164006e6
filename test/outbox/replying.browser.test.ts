import { assert } from '@open-wc/testing';
import { openDB } from 'idb';
import type { ReplyEntry } from '../../src/outbox/entry.js';
import { FakeEndpoint, REPLY } from './fake-service.js';
import { cleanUp, entry, everythingOnDevice, place, replyEntry, until } from './fixtures.js';

describe('outbox', () => {
  let service: FakeEndpoint;
  beforeEach(() => void (service = new FakeEndpoint()));
  afterEach(cleanUp);

  describe('a reply', () => {
    it('goes with its files and its code in one call, and leaves nothing on the device', async () => {
      const { tab, database } = place();
      const outbox = tab(service);
      const id = await outbox.add(replyEntry({}, 'a photo'));
      assert.include(await everythingOnDevice(database), REPLY.content);
      const sent = await outbox.send(id);
      assert.deepInclude(sent, { kind: 'reply', state: 'sent', trackingId: null, bytes: 0, receipt: null });
      assert.equal(sent?.reply?.statusCode, 'reopened');
      assert.deepEqual(
        [...service.replies.values()],
        [{ reply: REPLY, accessCode: '7KQ2M9XD4F7KQ2M9XD4F', texts: ['a photo'] }],
      );
      assert.equal(service.uploaded(), 0);
      const device = await everythingOnDevice(database);
      const [key] = service.replies.keys();
      for (const text of [REPLY.content, REPLY.trackingId, '7KQ2M', 'a photo', key!])
        assert.notInclude(device, text);
    });

    it('says that it is one, and nothing of what it says', async () => {
      const { tab } = place();
      const outbox = tab(service);
      await outbox.add(replyEntry());
      await outbox.add(entry());
      const lines = await until(outbox, ({ length }) => length === 2);
      assert.deepEqual(
        lines.map(({ kind }) => kind),
        ['reply', 'report'],
      );
      for (const text of ['Lubang', REPLY.trackingId, '7KQ2M'])
        assert.notInclude(JSON.stringify(lines), text);
    });

    it('is asked about with the same key and body after its answer was lost, and not changed before', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = ['answer lost', 'offline'];
      const id = await outbox.add(replyEntry({}, 'one', 'two'));
      assert.deepInclude(await outbox.send(id), { state: 'unknown', isEditable: false });
      assert.isUndefined(await outbox.edit(id));
      assert.equal((await outbox.send(id))?.state, 'unknown');
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.equal(service.replies.size, 1);
      assert.deepEqual([...service.replies.values()][0]!.texts, ['one', 'two']);
      assert.equal(new Set(service.calls).size, 1);
    });

    it('waits for its network, and goes when that is back', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = [{ code: 'network' }];
      const id = await outbox.add(replyEntry());
      assert.deepInclude(await outbox.send(id), { state: 'waiting', isEditable: true });
      const sent = until(outbox, ([line]) => line?.state === 'sent');
      window.dispatchEvent(new Event('online'));
      await sent;
      assert.equal(service.replies.size, 1);
    });

    it('keeps its key through a change', async () => {
      const { tab } = place();
      const outbox = tab(service);
      service.fates = [
        { code: 'refused', details: { status: 422, fields: { content: ['Terlalu pendek'] } } },
      ];
      const id = await outbox.add(replyEntry({ content: 'Ya' }, 'one'));
      assert.deepInclude(await outbox.send(id), { state: 'needs-fix', isEditable: true });
      const held = (await outbox.edit(id)) as ReplyEntry;
      assert.equal(held.accessCode, '7KQ2M9XD4F7KQ2M9XD4F');
      await outbox.add({ ...held, reply: REPLY }, { replaces: id });
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.deepEqual([...service.replies.values()][0]!.texts, ['one']);
      assert.equal(new Set(service.calls).size, 1);
    });

    it('prepares a file that was kept whole once, so that its key always means the same bytes', async () => {
      const { tab } = place();
      let prepared = 0;
      const outbox = tab(service, {
        async prepareFile({ name, type, data }) {
          return { name, type, data: new Blob([`${++prepared} ${await data.text()}`], { type }) };
        },
      });
      service.fates = ['answer lost'];
      const whole = replyEntry({}, 'one');
      whole.files[0]!.isPrepared = false;
      const id = await outbox.add(whole);
      await outbox.send(id);
      assert.equal((await outbox.send(id))?.state, 'sent');
      assert.deepEqual([...service.replies.values()][0]!.texts, ['1 one']);
    });

    it('is left to another widget by one whose service takes no replies', async () => {
      const { tab } = place();
      const reportsOnly = new FakeEndpoint();
      Object.defineProperty(reportsOnly, 'reply', { value: undefined });
      service.fates = [{ code: 'network' }];
      const replying = tab(service);
      await replying.send(await replying.add(replyEntry()));
      const form = tab(reportsOnly);
      await form.flush();
      assert.isEmpty(await until(form, () => true));
      assert.isEmpty(reportsOnly.calls);
      assert.equal((await until(replying, ({ length }) => length === 1))[0]!.state, 'waiting');
    });
  });

  describe('a database of the release before replies', () => {
    it('goes on with what it holds: as reports', async () => {
      const { name, tab } = place();
      const old = await openDB(name, 1, {
        upgrade(fresh) {
          for (const store of ['items', 'payloads', 'leases']) fresh.createObjectStore(store);
        },
      });
      const { submission } = entry();
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
      const outbox = tab(service);
      const [line] = await until(outbox, ([first]) => first?.state === 'sent');
      assert.deepInclude(line, { id: 'old', kind: 'report' });
      assert.deepEqual([...service.reports.keys()], ['old-key']);
      assert.deepEqual([...service.uploads.values()][0]!.key, 'old-file');
    });
  });
});
