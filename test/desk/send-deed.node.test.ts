import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { changeDeeds, deedState, forgetDeeds } from '../../demo/endpoint/desk/page/deeds/deed-state.js';
import { sendDeed } from '../../demo/endpoint/desk/page/deeds/send-deed.js';
import { undoLast } from '../../demo/endpoint/desk/page/deeds/undo-deed.js';
import { deedQueue, dropWaiting, sendWaiting } from '../../demo/endpoint/desk/page/deeds/waiting-deeds.js';
import { useSession, type SessionWire } from '../../demo/endpoint/desk/page/session.js';
import { FakeServer, type Sent } from './fake-server.js';

/**
 * What the modules ask of a browser; it has no storage, no other tabs (a channel to them would keep this process
 * alive) and, before Node 21, no navigator.
 */
Object.assign(globalThis, {
  window: new EventTarget(),
  location: { href: 'https://lapor.example/desk/' },
  BroadcastChannel: undefined,
});
if (typeof navigator === 'undefined') Object.assign(globalThis, { navigator: {} });
useSession({ officer: 'siti', roles: ['verifier'] } as unknown as SessionWire);

let server: FakeServer;

async function dropAll(): Promise<void> {
  for (const { id } of deedState().waiting) await dropWaiting(id);
}

beforeEach(async () => {
  server = new FakeServer();
  Object.assign(globalThis, { fetch: server.fetch });
  await dropAll();
  changeDeeds({ recent: [], news: '' });
});
// What waits has a timer.
after(dropAll);

const REPORT = { tracking_id: '100', version: 'v1' };

test('a deed carries a key and the version that was seen, and can be taken back while it is held', async () => {
  const outcome = await sendDeed(REPORT, 'verify', { released: [] });
  assert.equal(outcome.state === 'done' && outcome.view.work.act, 'act-100-1');
  const [{ path, key, officer, fields }] = server.sent as [Sent];
  assert.equal(officer, 'siti', 'another tab may have signed in another');
  assert.equal(path, 'reports/100/verify');
  assert.match(key!, /^[\da-f-]{36}$/);
  assert.deepEqual(fields, { released: [], version: 'v1' });
  assert.equal(deedState().recent.length, 1);
  await undoLast();
  assert.deepEqual(server.sent.at(-1)!.fields, { act: 'act-100-1' });
  assert.equal(deedState().about, '100', 'the page is at another report by then, and leads back');
  assert.deepEqual(deedState().recent, []);
});

test('while the server is away deeds wait in order, and are sent once each when it is back', async () => {
  server.away = true;
  const first = await sendDeed(REPORT, 'verify', {});
  assert.equal(first.state, 'waiting');
  server.away = false;
  // Behind the first one, though the server is back: it knows of it.
  assert.equal((await sendDeed(REPORT, 'dispose', { institution_id: 'pu' })).state, 'waiting');
  assert.equal(deedState().waiting.length, 2);
  await sendWaiting();
  assert.deepEqual(deedState().waiting, []);
  assert.deepEqual(
    server.sent.map(({ path, fields }) => `${path} ${String(fields['version'])}`),
    ['reports/100/verify v1', 'reports/100/dispose v2'],
  );
});

test('a lost answer is asked for with the same key and body, so that nothing is done twice', async () => {
  server.loses = 1;
  assert.equal((await sendDeed(REPORT, 'close', {})).state, 'waiting');
  await sendWaiting();
  const [before, after] = server.sent as [Sent, Sent];
  assert.equal(server.sent.length, 2);
  assert.deepEqual(after, before);
  assert.equal(server.versions.get('100'), 2);
});

test('what the server refuses after waiting stays to be seen, and is not sent again by itself', async () => {
  server.away = true;
  await sendDeed(REPORT, 'reject', { reason: 'Laporan ganda' });
  server.away = false;
  server.versions.set('100', 5);
  await sendWaiting();
  await sendWaiting();
  assert.equal(server.sent.length, 1);
  assert.equal(deedState().waiting[0]?.problem?.message, 'Berubah');
});

test('files are kept as bytes and sent as the form that the officer filled in', async () => {
  server.away = true;
  const form = new FormData();
  form.append('content', 'Sudah ditambal.');
  form.append('attachment[]', new File(['abc'], 'sesudah.jpg', { type: 'image/jpeg' }));
  await sendDeed(REPORT, 'respond', form);
  server.away = false;
  await sendWaiting();
  const { fields } = server.sent[0]!;
  const file = fields['attachment[]'] as File;
  assert.deepEqual([file.name, file.type, await file.text()], ['sesudah.jpg', 'image/jpeg', 'abc']);
  assert.deepEqual([fields['content'], fields['version']], ['Sudah ditambal.', 'v1']);
});

test('of another officer’s waiting deeds nothing is shown or sent', async () => {
  server.away = true;
  await sendDeed(REPORT, 'verify', {});
  server.away = false;
  useSession({ officer: 'budi', roles: [] } as unknown as SessionWire);
  await sendWaiting();
  assert.deepEqual([deedState().waiting, server.sent], [[], []]);
  useSession({ officer: 'siti', roles: [] } as unknown as SessionWire);
  await sendWaiting();
  assert.equal(server.sent.length, 1);
});

test('where the device keeps nothing the officer is told, and it is sent all the same', async () => {
  server.away = true;
  await sendDeed(REPORT, 'verify', {});
  assert.deepEqual(
    deedState().waiting.map(({ isOnDevice }) => isOnDevice),
    [false],
  );
  server.away = false;
  await sendWaiting();
  assert.deepEqual([deedState().waiting.length, server.sent.length], [0, 1]);
});

test('what may have reached the server says so, also to who takes it back', async () => {
  server.loses = 1;
  await sendDeed(REPORT, 'close', {});
  assert.equal(deedState().waiting[0]?.isDoubtful, true);
  // The first is asked about before anything goes behind it.
  await sendDeed(REPORT, 'internal-note', { content: 'Sudah dicek.' });
  assert.deepEqual(
    deedState().waiting.map(({ isDoubtful }) => isDoubtful),
    [true, false],
  );
  await undoLast();
  assert.match(deedState().news, /^Dibatalkan/);
  await undoLast();
  assert.match(deedState().news, /terlanjur/);
});

test('a server that asks for time is left alone until then, though it is reached meanwhile for what waits for a network', async (context) => {
  // By its own time it would go in four seconds.
  context.mock.method(Math, 'random', () => 0.999);
  const busy = { status: 503, headers: { 'Retry-After': '120' } };
  server.refusals.push(Response.json({ code: 'unavailable', message: 'Sibuk' }, busy));
  const before = Date.now();
  assert.equal((await sendDeed(REPORT, 'verify', {})).state, 'waiting');
  const [deed] = deedState().waiting;
  assert.ok(deed!.waitsUntil! >= before + 120_000, String(deed!.waitsUntil! - before));
  assert.deepEqual([deed!.problem, deed!.isDoubtful], [null, false]);
  server.away = true;
  await sendDeed({ tracking_id: '300', version: 'v1' }, 'verify', {});
  server.away = false;
  // Its success has all the rest tried, the oldest first, that waits for a network alone.
  assert.equal((await sendDeed({ tracking_id: '200', version: 'v1' }, 'verify', {})).state, 'done');
  await reached('300');
  assert.deepEqual(
    server.sent.map(({ path }) => path.split('/')[1]),
    ['100', '200', '300'],
  );
  await sendWaiting();
  assert.deepEqual(deedState().waiting, [], 'the officer may ask all the same');
});

test('a session that ended refuses what is sent, and keeps what waits', async () => {
  const ended = () => Response.json({ code: 'unauthorized', message: 'Sesi berakhir' }, { status: 401 });
  server.refusals.push(ended());
  const outcome = await sendDeed(REPORT, 'respond', { content: 'Sudah ditambal.' });
  assert.equal(outcome.state === 'refused' && outcome.refusal.status, 401);
  assert.deepEqual(deedState().waiting, [], 'its words stand in the form');
  server.away = true;
  await sendDeed(REPORT, 'respond', { content: 'Sudah ditambal.' });
  server.away = false;
  server.refusals.push(ended());
  await sendWaiting();
  assert.equal(deedState().waiting[0]?.problem, null);
  await sendWaiting();
  assert.deepEqual([deedState().waiting.length, server.versions.get('100')], [0, 2]);
});

test('what finds its report changed keeps its words, says what is new, and goes once the officer has seen it', async () => {
  server.away = true;
  await sendDeed(REPORT, 'respond', { content: 'Sudah ditambal.' });
  server.away = false;
  server.versions.set('100', 3);
  const changed = { lines: ['Diverifikasi Bu Ratna'], results: { work: { version: 'v3' } } };
  server.refusals.push(Response.json({ code: 'changed', message: 'Berubah', changed }, { status: 409 }));
  await sendWaiting();
  const [deed] = deedState().waiting;
  assert.deepEqual(deed!.problem, { message: 'Berubah', lines: ['Diverifikasi Bu Ratna'] });
  await (await deedQueue())!.sendAnyway(deed!, 'v3');
  assert.deepEqual(deedState().waiting, []);
  assert.deepEqual(server.sent.at(-1)!.fields, { content: 'Sudah ditambal.', version: 'v3' });
});

test('what waited for a week is not sent any more, and its officer is told', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  server.away = true;
  await sendDeed(REPORT, 'respond', { content: 'Lampu sudah diganti.' });
  await sendDeed({ tracking_id: '200', version: 'v1' }, 'respond', { content: 'Lampu sudah diganti.' });
  context.mock.timers.tick(7 * 86_400_000 - 1);
  await dropWaiting(deedState().waiting[1]!.id);
  assert.equal(deedState().waiting[0]!.isEnded, false);
  context.mock.timers.tick(1);
  server.away = false;
  await sendWaiting();
  const [deed] = deedState().waiting;
  assert.match(deed!.problem!.message, /7 hari/);
  assert.doesNotMatch(JSON.stringify(deed), /Lampu/);
  await (await deedQueue())!.sendAnyway(deed!, 'v1');
  assert.equal(server.sent.length, 0);
});

test('whoever signs out leaves nothing to be seen, also of what comes back later', async (context) => {
  const signIn = () => useSession({ officer: 'siti', roles: ['verifier'] } as unknown as SessionWire);
  context.after(signIn);
  server.away = true;
  await sendDeed(REPORT, 'respond', { content: 'Lampu sudah diganti.' });
  server.away = false;
  await sendDeed({ tracking_id: '200', version: 'v1' }, 'verify', {});
  assert.deepEqual([deedState().recent.length, deedState().waiting.length], [1, 1]);
  const reading = sendWaiting();
  const sending = sendDeed({ tracking_id: '300', version: 'v1' }, 'verify', {});
  useSession(null);
  forgetDeeds();
  await Promise.all([reading, sending]);
  assert.deepEqual(deedState(), { recent: [], waiting: [], news: '', about: null, isBusy: false });
  signIn();
  await sendWaiting();
  assert.equal(
    server.sent.filter(({ path }) => path === 'reports/100/respond').length,
    1,
    'it waits for its officer',
  );
});

/** Resolves once the server was asked for a deed on a report, or hasn't been for two seconds. */
async function reached(trackingId: string): Promise<void> {
  const end = performance.now() + 2_000;
  while (performance.now() < end && !server.sent.some(({ path }) => path === `reports/${trackingId}/verify`))
    await new Promise((resolve) => setImmediate(resolve));
}
