import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { HEAD_STARTS, type HeadStart } from '../../src/client/head-start.js';
import { createTransport } from '../../src/client/transport.js';

const page = globalThis as { [HEAD_STARTS]?: Map<string, HeadStart> };
const json = (word: string) =>
  new Response(JSON.stringify({ word }), { headers: { 'Content-Type': 'application/json' } });
const KEY = 'id https://desa.example/sp4n/complaints';

describe('a question that was asked early', () => {
  const { fetch } = globalThis;
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    globalThis.fetch = async () => ((asked += 1), json('late'));
    page[HEAD_STARTS] = new Map();
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    delete page[HEAD_STARTS];
  });
  const start = (answer: Promise<Response>) => {
    const abort = new AbortController();
    answer.catch(() => {});
    page[HEAD_STARTS]!.set(KEY, { answer, abort });
    return abort;
  };
  const transport = () => createTransport({ endpoint: 'https://desa.example/sp4n' });
  const word = (answer: unknown) => (answer as { word: string }).word;

  it('is taken once', async () => {
    start(Promise.resolve(json('early')));
    assert.equal(await transport().json({ path: 'complaints' }, word), 'early');
    assert.equal(asked, 0);
    assert.equal(await transport().json({ path: 'complaints' }, word), 'late');
  });

  for (const [why, call] of [
    ['with an access code', { path: 'complaints', accessCode: '7KQ2M9XD4FABCDEFGHJK' }],
    ['in another language', { path: 'complaints', language: 'en' }],
    ['about something else', { path: 'complaints', query: [['status', 'done']] as const }],
    ['whether it is still so', { path: 'complaints', ifNoneMatch: '"1"' }],
    ['that writes', { path: 'complaints', method: 'post' as const }],
  ] as const) {
    it(`is not taken by one ${why}`, async () => {
      start(Promise.resolve(json('early')));
      assert.equal(await transport().json(call, word), 'late');
      assert.equal(page[HEAD_STARTS]!.size, 1);
    });
  }

  it('is not taken by a host that fetches for itself', async () => {
    start(Promise.resolve(json('early')));
    const own = createTransport({ endpoint: 'https://desa.example/sp4n', fetch: async () => json('own') });
    assert.equal(await own.json({ path: 'complaints' }, word), 'own');
  });

  it('is asked again by the client where it failed', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    start(Promise.reject(new TypeError('network')));
    const answer = transport().json({ path: 'complaints' }, word);
    const settled = answer.finally(() => (isDone = true));
    let isDone = false;
    while (!isDone) {
      await new Promise((done) => setImmediate(done));
      mock.timers.tick(1_000);
    }
    mock.timers.reset();
    assert.equal(await settled, 'late');
  });

  it('ends with who took it', async () => {
    const abort = start(new Promise(() => {}));
    const leaving = new AbortController();
    const answer = transport().json({ path: 'complaints', signal: leaving.signal }, word);
    while (page[HEAD_STARTS]!.size > 0) await new Promise((done) => setImmediate(done));
    leaving.abort();
    await assert.rejects(answer, { code: 'aborted' });
    assert.ok(abort.signal.aborted);
  });
});
