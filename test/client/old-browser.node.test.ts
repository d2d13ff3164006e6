/**
 * Chrome before 116, Firefox before 124 and Safari before 17.4 have no `AbortSignal.any`; ky then ends nothing by
 * itself.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AduanError } from '../../src/errors.js';
import { json, silence, startHostileServer, type HostileServer } from './hostile-server.js';

let server: HostileServer;
let createTransport: typeof import('../../src/client/transport.js').createTransport;

before(async () => {
  Object.defineProperty(AbortSignal, 'any', { value: undefined });
  ({ createTransport } = await import('../../src/client/transport.js'));
  server = await startHostileServer();
});
after(() => server.close());

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail('should have failed'),
    (error: AduanError) => error,
  );

test('a timeout ends the request', async () => {
  let signal: AbortSignal | undefined;
  const never: typeof fetch = (input) => {
    signal = (input as Request).signal;
    return new Promise((_, reject) => signal?.addEventListener('abort', reject));
  };
  const transport = createTransport({ endpoint: server.endpoint, fetch: never });
  const error = await failure(transport.json({ path: 'x', timeoutMs: 50 }, (body) => body));
  assert.deepEqual([error.code, signal?.aborted], ['timeout', true]);
});

test('an answer that stops in the middle ends in timeout', async () => {
  server.answers(silence((response) => response.writeHead(200).write('{')));
  const transport = createTransport({ endpoint: server.endpoint });
  const error = await failure(transport.json({ path: 'x', timeoutMs: 50 }, (body) => body));
  assert.equal(error.code, 'timeout');
});

test('aborting between two tries is heard at once', async () => {
  const controller = new AbortController();
  let abortedAt = 0;
  server.answers(json({}, 503, { 'Retry-After': '7' }));
  const abortingLater: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort();
    }, 200);
    return response;
  };
  const transport = createTransport({ endpoint: server.endpoint, fetch: abortingLater });
  const error = await failure(transport.json({ path: 'between', signal: controller.signal }, (body) => body));
  assert.equal(error.code, 'aborted');
  assert.ok(performance.now() - abortedAt < 4_000);
  // Only its own: on a busy machine a request of the test before may arrive late.
  assert.equal(server.seen.filter(({ url }) => url.endsWith('/between')).length, 1);
});
