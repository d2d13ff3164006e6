import { assert } from '@open-wc/testing';
import { openDB } from 'idb';
import { GAP_MS } from '../../src/outbox/draft/draft.js';
import { DRAFT_LIFE_MS, SHARED_DRAFT_LIFE_MS } from '../../src/outbox/draft/draft-records.js';
import {
  SECRET,
  failing,
  newVisit,
  ofPage,
  photo,
  placeDraftDevice,
  settled,
  written,
} from './harness/draft-harness.js';
import { DENIED } from './harness/outbox-harness.js';

describe('draft', () => {
  it('comes back with text and photos to the tab that wrote it', async () => {
    const { draft, reopened } = placeDraftDevice();
    const first = draft();
    assert.isNull(await first.open());
    first.save(written(SECRET, photo('bytes of a photo'), photo('as picked', false)));
    await settled(first);
    assert.isTrue(first.isKept);
    const back = await reopened();
    assert.deepEqual(back!.values, { title: SECRET });
    assert.deepInclude(back!.files[0], { ...photo(''), data: back!.files[0]!.data });
    assert.deepEqual(await Promise.all(back!.files.map(({ data }) => data.text())), [
      'bytes of a photo',
      'as picked',
    ]);
    assert.deepEqual(
      back!.files.map(({ isPrepared }) => isPrepared),
      [true, false],
    );
  });

  it('lies sealed on the device: a new visit sees its time, can’t read it, and can remove it', async () => {
    const { draft, write, counts, text } = placeDraftDevice();
    const now = () => Date.UTC(2026, 10, 24, 2, 15);
    await write(written(SECRET, photo('bytes of a photo')), { now });
    const held = await text();
    for (const open of ['Jembatan', 'jembatan', 'bytes of a photo', 'image/jpeg', 'title'])
      assert.notInclude(held, open);
    newVisit();
    const visitor = draft({ now });
    assert.isNull(await visitor.open());
    assert.equal(visitor.others[0]!.savedAt, now());
    assert.isFalse(visitor.isKept);
    await visitor.removeOthers();
    assert.isEmpty(visitor.others);
    assert.deepEqual(await counts(), { drafts: 0, files: 0 });
  });

  it('is another form’s business only where it is that form', async () => {
    const { draft, write } = placeDraftDevice();
    await write();
    newVisit();
    const other = draft({ form: 'another endpoint or preset' });
    await other.open();
    assert.isEmpty(other.others);
  });

  it('can’t be opened with another key, nor from another place', async () => {
    const { draft, database, write, reopened } = placeDraftDevice();
    const slot = 'place';
    await write(written(), { slot });
    const open = await database.open();
    const session = JSON.parse(sessionStorage.getItem('aduan-draft:place')!) as { id: string; key: string };
    const record = (await open.get('drafts', session.id))!;
    await open.put('drafts', record, 'moved');
    sessionStorage.setItem('aduan-draft:place', JSON.stringify({ ...session, id: 'moved' }));
    assert.isNull(await reopened({ slot }));
    const key = btoa('x'.repeat(32));
    sessionStorage.setItem('aduan-draft:place', JSON.stringify({ ...session, key }));
    const wrong = draft({ slot });
    assert.isNull(await wrong.open());
    assert.isNull(wrong.trouble);
  });

  it('writes a photo once, however much is typed, and drops what was taken away or replaced', async () => {
    const { draft, database } = placeDraftDevice();
    const first = draft();
    await first.open();
    const picked = photo('as picked', false);
    const shrunk = { ...picked, isPrepared: true, data: new Blob(['shrunk']) };
    first.save(written('J', picked));
    await settled(first);
    const keys = async () => (await database.open()).getAllKeys('draftFiles');
    const before = await keys();
    first.save(written('Je', picked));
    await settled(first);
    assert.deepEqual(await keys(), before);
    first.save(written('Jem', shrunk));
    await settled(first);
    const after = await keys();
    assert.lengthOf(after, 1);
    assert.notDeepEqual(after, before);
    first.save(written('Jemb'));
    await settled(first);
    assert.isEmpty(await keys());
  });

  it('writes a burst of keys a few times, the last one always', async () => {
    const { draft, database, reopened } = placeDraftDevice();
    let writes = 0;
    const counted = failing(database, () => {
      writes++;
      return false;
    });
    const first = draft({ database: counted });
    await first.open();
    const began = performance.now();
    for (let length = 1; length <= SECRET.length; length++) {
      first.save(written(SECRET.slice(0, length)));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await settled(first);
    assert.isAtMost(writes, 3 + (performance.now() - began) / GAP_MS);
    assert.equal((await reopened())!.values['title'], SECRET);
  });

  it('has what was typed a moment before the page was closed', async () => {
    const { draft, write } = placeDraftDevice();
    const first = await write(written('Jembatan', photo('x')));
    first.save({ ...written(SECRET, photo('x')), step: 2 });
    // As the page is torn down: nothing asynchronous comes to its end.
    void first.leave();
    const kept = sessionStorage.getItem(sessionStorage.key(0)!)!;
    await settled(first);
    assert.notInclude(sessionStorage.getItem(sessionStorage.key(0)!)!, 'Jembatan');
    sessionStorage.setItem(sessionStorage.key(0)!, kept);
    const back = draft();
    const { values, step } = (await back.open())!;
    assert.deepEqual([values['title'], step], [SECRET, 2]);
    await settled(back);
  });

  it('is gone when the form is emptied or it is removed, with its key', async () => {
    const { write, reopened, counts } = placeDraftDevice();
    const first = await write(written(SECRET, photo('x')));
    await first.remove();
    assert.isFalse(first.isKept);
    assert.deepEqual(await counts(), { drafts: 0, files: 0 });
    assert.equal(sessionStorage.length, 0);
    first.save(written('another'));
    await settled(first);
    assert.equal((await reopened())!.values['title'], 'another');
  });

  it('is gone with a page that goes a moment after it was emptied', async () => {
    const { write, counts } = placeDraftDevice();
    const first = await write(written(SECRET));
    first.save(null);
    await first.leave();
    assert.deepEqual([sessionStorage.length, (await counts()).drafts], [0, 0]);
  });

  it('goes when the queue has the report on the device, and stays when it hasn’t', async () => {
    const { draft, counts, putItem } = placeDraftDevice();
    const first = draft();
    await first.open();
    first.save(written());
    await first.handOver('in memory');
    assert.equal((await counts()).drafts, 1);
    await putItem('kept');
    await first.handOver('kept');
    assert.equal((await counts()).drafts, 0);
    assert.equal(sessionStorage.length, 0);
  });

  it('keeps what is written while the queue is still taking the report', async () => {
    const { draft, reopened, putItem } = placeDraftDevice();
    const first = draft();
    await first.open();
    first.save(written());
    await settled(first);
    await putItem('kept');
    const handingOver = first.handOver('kept');
    first.save(written('last word'));
    await handingOver;
    await settled(first);
    assert.equal((await reopened())?.values['title'], 'last word');
  });

  it('knows that it was handed in when the page ended before it could be removed; a refused one goes on as that report', async () => {
    const { write, reopened, counts, putItem, database } = placeDraftDevice();
    const page = ofPage(database);
    const first = await write(written(), { database: page.database });
    await putItem(first.id!, 'needs-fix');
    assert.equal((await reopened())!.item, first.id);
    first.save(written('last word'));
    // What was typed lies beside the key only.
    page.end();
    void first.leave();
    await putItem(first.id!, 'waiting');
    assert.isNull(await reopened());
    assert.equal((await counts()).drafts, 0);
    assert.equal(sessionStorage.length, 0);
  });

  it('of a copied tab goes its own way: neither loses a word', async () => {
    const { draft, write, reopened, counts } = placeDraftDevice();
    const first = await write(written('both', photo('of both')));
    const slot = sessionStorage.key(0)!;
    const copied = sessionStorage.getItem(slot)!;
    const second = draft();
    const content = (await second.open())!;
    second.save({ ...content, values: { title: 'second' } });
    await settled(second);
    first.save(written('first', photo('of first')));
    await settled(first);
    assert.equal((await counts()).drafts, 2);
    const back = (await reopened())!;
    assert.equal(back.values['title'], 'first');
    sessionStorage.setItem(slot, copied);
    const other = (await reopened())!;
    assert.equal(other.values['title'], 'second');
    assert.equal(await other.files[0]!.data.text(), 'of both');
  });

  it('is gone after seven days, with its photos; not before, and not because a clock stood wrong', async () => {
    const { draft, write, reopened, counts } = placeDraftDevice();
    let time = Date.UTC(2026, 10, 24);
    const now = () => time;
    await write(written(SECRET, photo('x')), { now });
    time += DRAFT_LIFE_MS - 1000;
    assert.isNotNull(await reopened({ now }));
    time += 2000;
    assert.isNull(await reopened({ now }));
    assert.deepEqual(await counts(), { drafts: 0, files: 0 });
    for (const wrong of [0, Date.UTC(2099, 0)]) {
      time = wrong;
      await write(written(), { now });
      time = Date.UTC(2026, 10, 24);
      assert.isNotNull(await reopened({ now }), `written at ${wrong}`);
      await draft({ now }).remove();
    }
  });

  for (const years of [7, -7])
    it(`outlives a clock that jumps by ${years} years and back, with what was typed last`, async () => {
      const { draft, write } = placeDraftDevice();
      let time = Date.UTC(2026, 10, 24);
      const now = () => time;
      const first = await write(written('Jembatan', photo('x')), { now });
      first.save(written(SECRET, photo('x')));
      // As the page is torn down: nothing asynchronous comes to its end.
      void first.leave();
      const kept = sessionStorage.getItem(sessionStorage.key(0)!)!;
      await settled(first);
      sessionStorage.setItem(sessionStorage.key(0)!, kept.replace(SECRET, 'Kata terakhir'));
      for (const jump of [years, -years]) {
        time += jump * 365.25 * 86_400_000;
        const back = draft({ now });
        const content = (await back.open())!;
        assert.deepEqual([content.values['title'], content.files.length], ['Kata terakhir', 1]);
        await settled(back);
      }
    });

  it('goes once its words and photos are kept under another name, and not before', async () => {
    const { draft, database, write, reopened } = placeDraftDevice();
    const content = written(SECRET, photo('x'));
    const former = await write(content);
    let isFull = (_store: string) => true;
    const next = draft({
      form: 'other',
      slot: 'other',
      database: failing(database, (store) => isFull(store)),
    });
    assert.isNull(await next.open());
    next.former = former;
    for (const room of [() => true, (store: string) => store === 'draftFiles']) {
      isFull = room;
      next.save({ ...content });
      await settled(next);
      assert.equal((await reopened())!.files.length, 1, 'it is the only one that is whole');
    }
    isFull = () => false;
    const whole = draft({ form: 'third', slot: 'third' });
    await whole.open();
    whole.former = former;
    whole.save({ ...content });
    await settled(whole);
    assert.isNull(await reopened());
    assert.equal((await reopened({ form: 'third', slot: 'third' }))!.files.length, 1);
  });

  it('goes with the one it goes on in, when that is emptied or handed in before it was kept', async () => {
    for (const end of ['remove', 'handOver'] as const) {
      const { draft, write, reopened, putItem } = placeDraftDevice();
      const former = await write();
      const next = draft({ form: 'other', slot: 'other' });
      await next.open();
      next.former = former;
      await putItem('queued');
      await next[end]('queued');
      assert.isNull(await reopened(), end);
      sessionStorage.clear();
    }
  });

  it('on a shared device comes back to the very page for minutes, and nobody else hears of it', async () => {
    const { draft, write, reopened, counts } = placeDraftDevice();
    let time = Date.UTC(2026, 10, 24);
    const options = { isShared: true, now: () => time };
    await write(written(), options);
    assert.isNotNull(await reopened(options));
    const next = draft({ ...options, isReturn: false });
    assert.isNull(await next.open());
    assert.isEmpty(next.others);
    assert.equal((await counts()).drafts, 0);
    await write(written(), options);
    time += SHARED_DRAFT_LIFE_MS + 1000;
    assert.isNull(await reopened(options));
    assert.equal((await counts()).drafts, 0);
  });

  it('says that storage is denied, and goes on without', async () => {
    const first = placeDraftDevice().draft({ database: DENIED });
    assert.isNull(await first.open());
    assert.equal(first.trouble, 'denied');
    first.save(written());
    await settled(first);
    await first.remove();
    assert.isFalse(first.isKept);
  });

  it('keeps the text when the device has no room for photos, and says which', async () => {
    const { draft, database, reopened, counts } = placeDraftDevice();
    const first = draft({ database: failing(database, (store) => store === 'draftFiles') });
    await first.open();
    // An original that doesn't fit is nothing to speak of yet: shrunk it may.
    first.save(written(SECRET, photo('original', false)));
    await settled(first);
    assert.isNull(first.trouble);
    const content = { ...written('and more', photo('shrunk, still too large')), step: 2 };
    first.save(content);
    await settled(first);
    assert.equal(first.trouble, 'photos-full');
    assert.equal((await counts()).files, 0);
    assert.deepEqual(await reopened(), { ...content, files: [] });
  });

  it('says when not even the text fits, and takes it as soon as it does', async () => {
    const { database, write, reopened } = placeDraftDevice();
    let isFull = true;
    const first = await write(written(), { database: failing(database, () => isFull) });
    assert.equal(first.trouble, 'full');
    isFull = false;
    first.save(written('now it fits'));
    await settled(first);
    assert.isNull(first.trouble);
    assert.equal((await reopened())!.values['title'], 'now it fits');
  });

  it('keeps the other files when one can’t be read', async () => {
    const { write, reopened } = placeDraftDevice();
    const lost = photo('x');
    lost.data = {
      size: 1,
      type: '',
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    } as unknown as Blob;
    const first = await write(written(SECRET, lost, photo('still there')));
    assert.isNull(first.trouble);
    const { files } = (await reopened())!;
    assert.deepEqual(await Promise.all(files.map(({ data }) => data.text())), ['still there']);
  });

  it('comes to a device that holds a queue of the version before, and leaves that as it is', async () => {
    const { name, database, write } = placeDraftDevice();
    const old = await openDB(name, 1, {
      upgrade: (fresh) => {
        for (const store of ['items', 'payloads', 'leases']) fresh.createObjectStore(store);
      },
    });
    await old.put('items', { id: 'waiting since before' }, 'old');
    await old.put('payloads', { submission: SECRET }, 'old');
    old.close();
    await write();
    const open = await database.open();
    assert.deepInclude(await open.get('items', 'old'), { id: 'waiting since before' });
    assert.propertyVal(await open.get('payloads', 'old'), 'submission', SECRET);
    assert.equal(await open.count('drafts'), 1);
  });
});
