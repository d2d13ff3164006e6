/** What officers do, on the device: over a killed page, in two tabs, from an earlier release, and for a week. */
import { assert } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { changeDeeds, deedState, forgetDeeds } from '../../demo/endpoint/desk/page/deeds/deed-state.js';
import type { Deed } from '../../demo/endpoint/desk/page/deeds/deed.js';
import { endKept, openQueue } from '../../demo/endpoint/desk/page/deeds/waiting/deed-queue.js';
import { DATABASE } from '../../demo/endpoint/desk/page/deeds/waiting/kept-where.js';
import { endOldDeeds } from '../../demo/endpoint/desk/page/deeds/waiting-deeds.js';
import { useSession, type SessionWire } from '../../demo/endpoint/desk/page/session.js';
import { isFlagged } from '../../src/outbox/waiting-flag.js';
import { FakeServer } from './fake-server.js';

const WEEK_MS = 7 * 86_400_000;

let officers = 0;

/** Queues of tests before rest: their officer is not the one who is signed in. */
function signIn(name = `siti-${Date.now()}-${officers++}`): string {
  useSession({ officer: name, roles: ['verifier'] } as unknown as SessionWire);
  return name;
}

const deed = (act: string, content = 'Lampu sudah diganti.', trackingId = '100'): Deed => ({
  trackingId,
  version: 'v1',
  act,
  body: { kind: 'json', fields: { content } },
});

/** All that the device holds, as text. */
async function onDevice(): Promise<string> {
  const database = await openDB(DATABASE);
  const rows = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
  database.close();
  return JSON.stringify(rows);
}

/** Writes as a page does that lies there since then, or is killed at that moment. */
async function changeItems(change: (item: Record<string, unknown>) => object): Promise<void> {
  const database = await openDB(DATABASE);
  const transaction = database.transaction('items', 'readwrite');
  for (const id of await transaction.store.getAllKeys())
    await transaction.store.put(
      { ...(await transaction.store.get(id)), ...change(await transaction.store.get(id)) },
      id,
    );
  await transaction.done;
  database.close();
}

/** Resolves in the first frame in which it is so. */
async function frameWhen(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

describe('deeds on an officer’s device', () => {
  const { fetch } = window;
  let server: FakeServer;

  beforeEach(async () => {
    useSession(null);
    await deleteDB(DATABASE);
    localStorage.clear();
    changeDeeds({ recent: [], waiting: [], news: '' });
    server = new FakeServer();
    window.fetch = server.fetch as unknown as typeof fetch;
  });
  after(() => {
    useSession(null);
    forgetDeeds();
    window.fetch = fetch;
  });

  it('of a page that was killed between sending and the answer are done once', async () => {
    const officer = signIn();
    server.loses = 1;
    await (await openQueue(officer)).send(deed('respond'));
    // As a killed page leaves it: no more code runs, the item says `sending`.
    signIn();
    await changeItems(() => ({ state: 'sending', isPosting: true, isDoubtful: false }));
    signIn(officer);
    await (await openQueue(officer)).sendAll();
    assert.deepEqual(server.sent[1], server.sent[0], 'the same key and words');
    assert.equal(server.versions.get('100'), 2, 'done once');
    assert.deepEqual([deedState().waiting, server.sent.length], [[], 2]);
    assert.notInclude(await onDevice(), 'Lampu');
  });

  it('lie there before they are sent, and nothing of them afterwards', async () => {
    const queue = await openQueue(signIn());
    let answer = () => {};
    server.gate = new Promise((resolve) => (answer = resolve));
    const sending = queue.send(deed('respond'));
    await frameWhen(() => server.sent.length > 0);
    assert.include(await onDevice(), 'Lampu');
    assert.deepEqual(deedState().waiting, [], 'nobody is told of a wait that is none');
    answer();
    assert.equal((await sending).state, 'done');
    assert.notInclude(await onDevice(), 'Lampu');
  });

  it('are sent by one of two tabs, also without Web Locks', async () => {
    const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks');
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined, configurable: true });
    try {
      const officer = signIn();
      const [one, other] = await Promise.all([openQueue(officer), openQueue(officer)]);
      server.away = true;
      await one.send(deed('respond'));
      server.away = false;
      let answer = () => {};
      server.gate = new Promise((resolve) => (answer = resolve));
      // Either may be the one that sends: what waits is also tried when its pause is over, in both tabs.
      const tries = [one.sendAll(), other.sendAll()];
      let isOneOver = false;
      void Promise.race(tries).then(() => (isOneOver = true));
      await frameWhen(() => server.sent.length > 1 || (isOneOver && server.sent.length > 0));
      assert.equal(server.sent.length, 1);
      answer();
      await Promise.all(tries);
      await frameWhen(() => server.versions.get('100') === 2);
      await Promise.all([one.sendAll(), other.sendAll()]);
      assert.deepEqual([server.sent.length, server.versions.get('100')], [1, 2]);
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', locks!);
    }
  });

  it('that one tab did while another waits behind it are followed by the version after them', async () => {
    const officer = signIn();
    const [one, other] = await Promise.all([openQueue(officer), openQueue(officer)]);
    server.away = true;
    await one.send(deed('verify'));
    await other.send(deed('respond'));
    server.away = false;
    await one.sendAll();
    assert.deepEqual(
      server.sent.map(({ path, fields }) => `${path} ${String(fields['version'])}`),
      ['reports/100/verify v1', 'reports/100/respond v2'],
    );
  });

  it('of an earlier release arrive, each once, in order and under their keys', async () => {
    const officer = signIn();
    const kept = (key: string, over: object) => ({
      ...deed('respond', `Kata ${key}.`),
      key,
      officer,
      at: Date.now() - 1_000,
      problem: null,
      ...over,
    });
    const earlier = await openDB(DATABASE, 1, { upgrade: (fresh) => void fresh.createObjectStore('deeds') });
    for (const one of [
      kept('a', { act: 'verify' }),
      kept('b', { at: Date.now() - 500 }),
      kept('c', { trackingId: '200', problem: { message: 'Berubah', lines: ['Baris'] } }),
      kept('d', { trackingId: '300', at: Date.now() - WEEK_MS - 1 }),
      kept('e', { trackingId: '400', officer: 'budi' }),
    ])
      await earlier.put('deeds', one, one.key);
    earlier.close();
    await endOldDeeds();
    assert.notInclude(await onDevice(), 'Kata d', 'before anybody has signed in');
    const [queue] = await Promise.all([openQueue(officer), endKept(), endKept()]);
    await queue.sendAll();
    assert.deepEqual(
      server.sent.map(({ path, key, fields }) => [path, key, fields['version']]),
      [
        ['reports/100/verify', 'a', 'v1'],
        ['reports/100/respond', 'b', 'v2'],
      ],
    );
    assert.deepEqual(
      deedState().waiting.map(({ trackingId, isEnded, problem }) => [trackingId, isEnded, problem?.lines]),
      [
        ['300', true, []],
        ['200', false, ['Baris']],
      ],
    );
    useSession(null);
    signIn('budi');
    await (await openQueue('budi')).sendAll();
    assert.equal(server.sent.at(-1)?.key, 'e');
  });

  it('end after a week, whoever wrote them and whoever has signed in', async () => {
    const officer = signIn();
    server.away = true;
    await (await openQueue(officer)).send(deed('respond'));
    signIn();
    await changeItems(({ createdAt }) => ({ createdAt: Number(createdAt) - WEEK_MS }));
    assert.isTrue(isFlagged('desk'));
    useSession(null);
    await endOldDeeds();
    assert.notInclude(await onDevice(), 'Lampu');
    assert.isFalse(isFlagged('desk'), 'no page looks for it any more');
    server.away = false;
    signIn(officer);
    const queue = await openQueue(officer);
    await queue.sendAll();
    const [line] = deedState().waiting;
    assert.deepInclude(line, { act: 'respond', trackingId: '100', isEnded: true });
    assert.equal(server.sent.length, 0);
    await queue.drop(line!.id);
    assert.deepEqual(deedState().waiting, []);
  });
});
