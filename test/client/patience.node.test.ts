import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createTransport, type Call, type Transport } from '../../src/client/transport.js';
import { failure } from './failure.js';
import { html, json, silence, startHostileServer, type HostileServer } from './hostile-server.js';
import { KEY } from './samples.js';

let server: HostileServer;
let transport: Transport;

before(async () => {
  server = await startHostileServer();
  transport = createTransport({ endpoint: server.endpoint });
});
after(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const get = (call: Partial<Call> = {}) => transport.json({ path: 'complaints', ...call }, (body) => body);
const post = (call: Partial<Call> = {}) => get({ method: 'post', json: {}, idempotencyKey: KEY, ...call });

describe('time and the reader’s patience', () => {
  test('a silent server ends in timeout; so does one that stops in the middle', async () => {
    server.answers(silence());
    assert.equal((await failure(get({ timeoutMs: 60 }))).code, 'timeout');
    server.answers(silence((response) => response.writeHead(200).write('{"results": ')));
    const error = await failure(post({ timeoutMs: 60 }));
    assert.deepEqual([error.code, error.bodyLeft], ['timeout', true]);
  });

  test('the time runs anew for each try', async () => {
    const slow =
      (answer: RequestListener): RequestListener =>
      (request, response) =>
        void setTimeout(() => answer(request, response), 1_800);
    server.answers(slow(html(502)), slow(json({ results: 'second' })));
    assert.deepEqual(await get({ timeoutMs: 3_000 }), { results: 'second' });
  });

  test('aborting ends the request on the wire too', async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) =>
      server.answers((request) => {
        request.socket.on('close', () => resolve());
        controller.abort();
      }),
    );
    const error = await failure(post({ signal: controller.signal }));
    assert.deepEqual([error.code, error.bodyLeft], ['aborted', true]);
    await closed;
  });

  test('an aborted signal sends nothing, and one aborted between tries sends no more', async () => {
    const error = await failure(post({ signal: AbortSignal.abort() }));
    assert.deepEqual([error.code, error.bodyLeft, server.seen.length], ['aborted', false, 0]);
    const controller = new AbortController();
    server.answers((request, response) => {
      json({}, 503, { 'Retry-After': '5' })(request, response);
      response.on('close', () => setTimeout(() => controller.abort(), 200));
    });
    assert.equal((await failure(get({ signal: controller.signal }))).code, 'aborted');
    assert.equal(server.seen.length, 1);
  });
});
