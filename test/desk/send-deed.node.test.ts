import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { changeDeeds, deedState, forgetDeeds } from '../../demo/endpoint/desk/page/deeds/deed-state.js';
import { sendDeed } from '../../demo/endpoint/desk/page/deeds/send-deed.js';
import { undoLast } from '../../demo/endpoint/desk/page/deeds/undo-deed.js';
import {
  endOldDeeds,
  readWaiting,
  sendWaiting,
  dropWaiting,
} from '../../demo/endpoint/desk/page/deeds/waiting-deeds.js';
import { useSession, type SessionWire } from '../../demo/endpoint/desk/page/session.js';

/** What the modules ask of a browser; it has no storage and, before Node 21, no navigator. */
Object.assign(globalThis, { window: new EventTarget() });
if (typeof navigator === 'undefined') Object.assign(globalThis, { navigator: {} });
useSession({ officer: 'siti', roles: ['verifier'] } as unknown as SessionWire);

type Fields = Record<string, unknown>;

interface Sent {
  path: string;
  key: string | undefined;
  officer: string | undefined;
  fields: Fields;
}

/** A server whose reports change their version with each deed. */
class FakeServer {
  readonly sent: Sent[] = [];
  /** Nobody can reach it. */
  away = false;
  /** The answers to so many calls get lost after the deed is done. */
  loses = 0;
  readonly versions = new Map<string, number>();
  private readonly answered = new Map<string, () => Response>();

  fetch = async (url: string, { headers, body }: { headers: Record<string, string>; body: unknown }) => {
    await Promise.resolve();
    if (this.away) throw new TypeError('Failed to fetch');
    const path = url.replace(/^api\//, '');
    const key = headers['Idempotency-Key'];
    const fields = (body instanceof FormData ? Object.fromEntries(body) : JSON.parse(String(body))) as Fields;
    this.sent.push({ path, key, officer: headers['X-Desk-Officer'], fields });
    const answer = this.answered.get(key ?? '') ?? this.answer(path, fields);
    this.answered.set(key ?? '', answer);
    if (this.loses > 0) {
      this.loses -= 1;
      throw new TypeError('Failed to fetch');
    }
    return answer();
  };

  private answer(path: string, { version }: Fields): () => Response {
    const id = path.split('/')[1]!;
    const now = this.versions.get(id) ?? 1;
    const isUndo = path.endsWith('/undo');
    if (!isUndo && version !== `v${now}`)
      return () => Response.json({ code: 'closed', message: 'Berubah' }, { status: 409 });
    this.versions.set(id, now + 1);
    const due_at = new Date(Date.now() + 10_000).toISOString();
    const acts = isUndo ? [] : [{ id: `act-${id}-${now}`, state: 'held', due_at }];
    const work = { version: `v${now + 1}`, act: acts[0]?.id ?? null, due_at: isUndo ? null : due_at, acts };
    return () => Response.json({ results: { work } });
  }
}

let server: FakeServer;

beforeEach(async () => {
  server = new FakeServer();
  Object.assign(globalThis, { fetch: server.fetch });
  for (const { key } of await readWaiting()) await dropWaiting(key);
  changeDeeds({ recent: [], news: '' });
});

const REPORT = { tracking_id: '100', version: 'v1' };

test('a deed carries a key and the version that was seen, and can be taken back while it is held', async () => {
  const outcome = await sendDeed(REPORT, 'verify', { released: [] });
  assert.equal(outcome.state === 'done' && outcome.view.work.act, 'act-100-1');
  const [{ path, key, officer, fields }] = server.sent as [Sent];
  assert.equal(officer, 'siti', 'another tab may have signed in another');
  assert.equal(path, 'reports/100/verify');
  assert.match(key!, /^[\da-f]{32}$/);
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

test('what waits ends after a week: its words leave the device, and its officer is told', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  server.away = true;
  await sendDeed(REPORT, 'respond', { content: 'Lampu sudah diganti.' });
  context.mock.timers.tick(7 * 86_400_000 - 1);
  await endOldDeeds();
  assert.deepEqual(
    (await readWaiting()).map(({ problem }) => problem),
    [null],
  );
  context.mock.timers.tick(1);
  server.away = false;
  await sendWaiting();
  const [deed] = await readWaiting();
  assert.match(deed!.problem!.message, /7 hari/);
  assert.doesNotMatch(JSON.stringify(deed), /Lampu/);
  assert.equal(server.sent.length, 0, 'nor is anything sent without its words');
});

test('whoever signs out leaves nothing to be seen, also of what comes back later', async (context) => {
  const signIn = () => useSession({ officer: 'siti', roles: ['verifier'] } as unknown as SessionWire);
  context.after(signIn);
  server.away = true;
  await sendDeed(REPORT, 'respond', { content: 'Lampu sudah diganti.' });
  server.away = false;
  await sendDeed({ tracking_id: '200', version: 'v1' }, 'verify', {});
  assert.deepEqual([deedState().recent.length, deedState().waiting.length], [1, 1]);
  const reading = readWaiting();
  const sending = sendDeed({ tracking_id: '300', version: 'v1' }, 'verify', {});
  useSession(null);
  forgetDeeds();
  await Promise.all([reading, sending]);
  assert.deepEqual(deedState(), { recent: [], waiting: [], news: '', about: null, isBusy: false });
  signIn();
  assert.equal((await readWaiting()).length, 1, 'it waits for its officer');
});
