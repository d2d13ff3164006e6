import { assert } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { createDatabase, type Database } from '../../src/outbox/database.js';
import { Draft } from '../../src/outbox/draft/draft.js';
import type { DraftContent, DraftFile } from '../../src/outbox/draft/draft-content.js';
import type { DraftOptions } from '../../src/outbox/draft/draft-options.js';
import { DRAFT_LIFE_MS, SHARED_DRAFT_LIFE_MS } from '../../src/outbox/draft/draft-records.js';

const SECRET = 'Jembatan gantung putus';
const NAMES: string[] = [];

const photo = (text: string, isPrepared = true): DraftFile => ({
  name: 'jembatan.png',
  sentName: 'jembatan.jpg',
  type: 'image/jpeg',
  size: 4_000_000,
  kind: 'photo',
  isPrepared,
  data: new Blob([text], { type: 'image/jpeg' }),
});
const written = (title = SECRET, ...files: DraftFile[]): DraftContent => ({
  values: { title },
  item: null,
  files,
});

/**
 * A device, and tabs of it. All tabs of one test run share the browser's one `sessionStorage`, told apart by their
 * slots.
 */
function device() {
  const name = `aduan-draft-${Date.now()}-${NAMES.length}`;
  NAMES.push(name);
  const database = createDatabase(name);
  const draft = (options: Partial<DraftOptions> = {}) =>
    new Draft({
      form: 'form',
      slot: `slot-${name}`,
      isShared: false,
      isReturn: true,
      changed() {},
      database: createDatabase(name),
      ...options,
    });
  return { database, draft };
}

/** Resolves when all that was saved is written: the last turn of the queue. */
const settled = (draft: Draft): Promise<void> => draft.leave();

const newVisit = (): void => sessionStorage.clear();

async function everything(database: Database): Promise<string> {
  const open = await database.open();
  const rows = [...(await open.getAll('drafts')), ...(await open.getAll('draftFiles'))];
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
  );
}

const count = async (database: Database, store: 'drafts' | 'draftFiles'): Promise<number> =>
  (await database.open()).count(store);

/** A database whose writes are seen, and refused as on a full device when `isFull` says so. */
function failing(database: Database, isFull: (store: string) => boolean): Database {
  const check = (store: string): void => {
    if (isFull(store)) throw new DOMException('', 'QuotaExceededError');
  };
  return {
    ...database,
    open: async () =>
      new Proxy(await database.open(), {
        get(target, property) {
          if (property === 'put')
            return (...given: Parameters<typeof target.put>) => {
              check(given[0]);
              return target.put(...given);
            };
          if (property === 'transaction')
            return (...given: Parameters<typeof target.transaction>) => {
              if (given[0] === ('drafts' as never) && given[1] === 'readwrite') check('drafts');
              return target.transaction(...given);
            };
          const value: unknown = Reflect.get(target, property);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  };
}

describe('draft', () => {
  afterEach(async () => {
    sessionStorage.clear();
    for (const name of NAMES.splice(0)) await deleteDB(name);
  });

  it('comes back with text and photos to the tab that wrote it', async () => {
    const { draft } = device();
    const first = draft();
    assert.isNull(await first.open());
    first.save(written(SECRET, photo('bytes of a photo'), photo('as picked', false)));
    await settled(first);
    assert.isTrue(first.isKept);
    const back = await draft().open();
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
    const { draft, database } = device();
    const now = () => Date.UTC(2026, 10, 24, 2, 15);
    const first = draft({ now });
    await first.open();
    first.save(written(SECRET, photo('bytes of a photo')));
    await settled(first);
    const text = await everything(database);
    for (const open of ['Jembatan', 'jembatan', 'bytes of a photo', 'image/jpeg', 'title'])
      assert.notInclude(text, open);
    newVisit();
    const visitor = draft({ now });
    assert.isNull(await visitor.open());
    assert.equal(visitor.others[0]!.savedAt, now());
    assert.isFalse(visitor.isKept);
    await visitor.removeOthers();
    assert.isEmpty(visitor.others);
    assert.equal((await count(database, 'drafts')) + (await count(database, 'draftFiles')), 0);
  });

  it('is another form’s business only where it is that form', async () => {
    const { draft } = device();
    const first = draft();
    await first.open();
    first.save(written());
    await settled(first);
    newVisit();
    const other = draft({ form: 'another endpoint or preset' });
    await other.open();
    assert.isEmpty(other.others);
  });

  it('can’t be opened with another key, nor from another place', async () => {
    const { draft, database } = device();
    const slot = 'place';
    const first = draft({ slot });
    await first.open();
    first.save(written());
    await settled(first);
    const open = await database.open();
    const session = JSON.parse(sessionStorage.getItem('aduan-draft:place')!) as { id: string; key: string };
    const record = (await open.get('drafts', session.id))!;
    await open.put('drafts', record, 'moved');
    sessionStorage.setItem('aduan-draft:place', JSON.stringify({ ...session, id: 'moved' }));
    assert.isNull(await draft({ slot }).open());
    const key = btoa('x'.repeat(32));
    sessionStorage.setItem('aduan-draft:place', JSON.stringify({ ...session, key }));
    const wrong = draft({ slot });
    assert.isNull(await wrong.open());
    assert.isNull(wrong.trouble);
  });

  it('writes a photo once, however much is typed, and drops what was taken away or replaced', async () => {
    const { draft, database } = device();
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
    const { draft, database } = device();
    let writes = 0;
    const counted = failing(database, () => {
      writes++;
      return false;
    });
    const first = draft({ database: counted });
    await first.open();
    for (let length = 1; length <= SECRET.length; length++) {
      first.save(written(SECRET.slice(0, length)));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await settled(first);
    assert.isAtMost(writes, 3);
    assert.equal((await draft().open())!.values['title'], SECRET);
  });

  it('has what was typed a moment before the page was closed', async () => {
    const { draft } = device();
    const first = draft();
    await first.open();
    first.save(written('Jembatan', photo('x')));
    await settled(first);
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
    const { draft, database } = device();
    const first = draft();
    await first.open();
    first.save(written(SECRET, photo('x')));
    await settled(first);
    await first.remove();
    assert.isFalse(first.isKept);
    assert.equal((await count(database, 'drafts')) + (await count(database, 'draftFiles')), 0);
    assert.equal(sessionStorage.length, 0);
    first.save(written('another'));
    await settled(first);
    assert.equal((await draft().open())!.values['title'], 'another');
  });

  it('is gone with a page that goes a moment after it was emptied', async () => {
    const { draft, database } = device();
    const first = draft();
    await first.open();
    first.save(written(SECRET));
    await settled(first);
    first.save(null);
    await first.leave();
    assert.deepEqual([sessionStorage.length, await count(database, 'drafts')], [0, 0]);
  });

  it('goes when the queue has the report on the device, and stays when it hasn’t', async () => {
    const { draft, database } = device();
    const first = draft();
    await first.open();
    first.save(written());
    await first.handOver('in memory');
    assert.equal(await count(database, 'drafts'), 1);
    await (await database.open()).put('items', {} as never, 'kept');
    await first.handOver('kept');
    assert.equal(await count(database, 'drafts'), 0);
    assert.equal(sessionStorage.length, 0);
  });

  it('keeps what is written while the queue is still taking the report', async () => {
    const { draft, database } = device();
    const first = draft();
    await first.open();
    first.save(written());
    await settled(first);
    await (await database.open()).put('items', {} as never, 'kept');
    const handingOver = first.handOver('kept');
    first.save(written('last word'));
    await handingOver;
    await settled(first);
    assert.equal((await draft().open())?.values['title'], 'last word');
  });

  it('knows that it was handed in when the page ended before it could be removed; a refused one goes on as that report', async () => {
    const { draft, database } = device();
    const first = draft();
    await first.open();
    first.save(written());
    await settled(first);
    const items = await database.open();
    const stands = (state: string) => items.put('items', { state } as never, first.id!);
    await stands('needs-fix');
    assert.equal((await draft().open())!.item, first.id);
    first.save(written('last word'));
    // Ended at once: what was typed lies beside the key only.
    void first.leave();
    await stands('waiting');
    assert.isNull(await draft().open());
    assert.equal(await count(database, 'drafts'), 0);
    assert.equal(sessionStorage.length, 0);
  });

  it('of a copied tab goes its own way: neither loses a word', async () => {
    const { draft, database } = device();
    const first = draft();
    await first.open();
    first.save(written('both', photo('of both')));
    await settled(first);
    const slot = sessionStorage.key(0)!;
    const copied = sessionStorage.getItem(slot)!;
    const second = draft();
    const content = (await second.open())!;
    second.save({ ...content, values: { title: 'second' } });
    await settled(second);
    first.save(written('first', photo('of first')));
    await settled(first);
    assert.equal(await count(database, 'drafts'), 2);
    const back = (await draft().open())!;
    assert.equal(back.values['title'], 'first');
    sessionStorage.setItem(slot, copied);
    const other = (await draft().open())!;
    assert.equal(other.values['title'], 'second');
    assert.equal(await other.files[0]!.data.text(), 'of both');
  });

  it('is gone after seven days, with its photos; not before, and not because a clock stood wrong', async () => {
    const { draft, database } = device();
    let time = Date.UTC(2026, 10, 24);
    const now = () => time;
    const first = draft({ now });
    await first.open();
    first.save(written(SECRET, photo('x')));
    await settled(first);
    time += DRAFT_LIFE_MS - 1000;
    assert.isNotNull(await draft({ now }).open());
    time += 2000;
    assert.isNull(await draft({ now }).open());
    assert.equal((await count(database, 'drafts')) + (await count(database, 'draftFiles')), 0);
    for (const wrong of [0, Date.UTC(2099, 0)]) {
      time = wrong;
      const second = draft({ now });
      await second.open();
      second.save(written());
      await settled(second);
      time = Date.UTC(2026, 10, 24);
      assert.isNotNull(await draft({ now }).open(), `written at ${wrong}`);
      await draft({ now }).remove();
    }
  });

  for (const years of [7, -7])
    it(`outlives a clock that jumps by ${years} years and back, with what was typed last`, async () => {
      const { draft } = device();
      let time = Date.UTC(2026, 10, 24);
      const now = () => time;
      const first = draft({ now });
      await first.open();
      first.save(written('Jembatan', photo('x')));
      await settled(first);
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
    const { draft, database } = device();
    const former = draft();
    await former.open();
    const content = written(SECRET, photo('x'));
    former.save(content);
    await settled(former);
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
      assert.equal((await draft().open())!.files.length, 1, 'it is the only one that is whole');
    }
    isFull = () => false;
    const whole = draft({ form: 'third', slot: 'third' });
    await whole.open();
    whole.former = former;
    whole.save({ ...content });
    await settled(whole);
    assert.isNull(await draft().open());
    assert.equal((await draft({ form: 'third', slot: 'third' }).open())!.files.length, 1);
  });

  it('goes with the one it goes on in, when that is emptied or handed in before it was kept', async () => {
    for (const end of ['remove', 'handOver'] as const) {
      const { draft, database } = device();
      const former = draft();
      await former.open();
      former.save(written());
      await settled(former);
      const next = draft({ form: 'other', slot: 'other' });
      await next.open();
      next.former = former;
      await (await database.open()).put('items', {} as never, 'queued');
      await next[end]('queued');
      assert.isNull(await draft().open(), end);
      sessionStorage.clear();
    }
  });

  it('on a shared device comes back to the very page for minutes, and nobody else hears of it', async () => {
    const { draft, database } = device();
    let time = Date.UTC(2026, 10, 24);
    const options = { isShared: true, now: () => time };
    const write = async () => {
      const first = draft(options);
      await first.open();
      first.save(written());
      await settled(first);
    };
    await write();
    assert.isNotNull(await draft(options).open());
    const next = draft({ ...options, isReturn: false });
    assert.isNull(await next.open());
    assert.isEmpty(next.others);
    assert.equal(await count(database, 'drafts'), 0);
    await write();
    time += SHARED_DRAFT_LIFE_MS + 1000;
    assert.isNull(await draft(options).open());
    assert.equal(await count(database, 'drafts'), 0);
  });

  it('says that storage is denied, and goes on without', async () => {
    const denied: Database = {
      open: () => Promise.reject(new DOMException('', 'SecurityError')),
      write: () => Promise.reject(new DOMException('', 'SecurityError')),
      close() {},
    };
    const first = device().draft({ database: denied });
    assert.isNull(await first.open());
    assert.equal(first.trouble, 'denied');
    first.save(written());
    await settled(first);
    await first.remove();
    assert.isFalse(first.isKept);
  });

  it('keeps the text when the device has no room for photos, and says which', async () => {
    const { draft, database } = device();
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
    assert.equal(await count(database, 'draftFiles'), 0);
    assert.deepEqual(await draft().open(), { ...content, files: [] });
  });

  it('says when not even the text fits, and takes it as soon as it does', async () => {
    const { draft, database } = device();
    let isFull = true;
    const first = draft({ database: failing(database, () => isFull) });
    await first.open();
    first.save(written());
    await settled(first);
    assert.equal(first.trouble, 'full');
    isFull = false;
    first.save(written('now it fits'));
    await settled(first);
    assert.isNull(first.trouble);
    assert.equal((await draft().open())!.values['title'], 'now it fits');
  });

  it('keeps the other files when one can’t be read', async () => {
    const { draft } = device();
    const lost = photo('x');
    lost.data = {
      size: 1,
      type: '',
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    } as unknown as Blob;
    const first = draft();
    await first.open();
    first.save(written(SECRET, lost, photo('still there')));
    await settled(first);
    assert.isNull(first.trouble);
    const { files } = (await draft().open())!;
    assert.deepEqual(await Promise.all(files.map(({ data }) => data.text())), ['still there']);
  });

  it('comes to a device that holds a queue of the version before, and leaves that as it is', async () => {
    const name = `aduan-draft-${Date.now()}-old`;
    NAMES.push(name);
    const old = await openDB(name, 1, {
      upgrade: (fresh) => {
        for (const store of ['items', 'payloads', 'leases']) fresh.createObjectStore(store);
      },
    });
    await old.put('items', { id: 'waiting since before' }, 'old');
    await old.put('payloads', { submission: SECRET }, 'old');
    old.close();
    const database = createDatabase(name);
    const first = new Draft({
      form: 'form',
      slot: 'old',
      isShared: false,
      isReturn: true,
      changed() {},
      database,
    });
    await first.open();
    first.save(written());
    await settled(first);
    const open = await database.open();
    assert.deepInclude(await open.get('items', 'old'), { id: 'waiting since before' });
    assert.propertyVal(await open.get('payloads', 'old'), 'submission', SECRET);
    assert.equal(await open.count('drafts'), 1);
  });
});
