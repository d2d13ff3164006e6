/** A process that is told to stop answers what is under way, and lets go of whoever keeps a connection. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { listen } from '../../../demo/endpoint/http/serve.js';
import { stopOnSignal } from '../../../demo/endpoint/program/stop-on-signal.js';

test('an answer that was under way ends the connection that its proxy kept, and then the process', async (t) => {
  const ended = new Promise<unknown>((resolve) =>
    t.mock.method(process, 'exit', (code: number) => resolve(code) as never),
  );
  let answer = (): void => undefined;
  let asked = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  const fetch = async (): Promise<Response> => {
    asked();
    await new Promise<void>((resolve) => (answer = resolve));
    return new Response('whole');
  };
  const server = listen({ fetch, port: 0, hostname: '127.0.0.1' }, () => undefined);
  await once(server, 'listening');
  stopOnSignal(server, () => Promise.resolve());
  const agent = new Agent({ keepAlive: true });
  const asking = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', agent });
  await isAsked;
  process.emit('SIGTERM');
  answer();
  const [told] = (await once(asking, 'response')) as [IncomingMessage];
  told.resume();
  assert.deepEqual([told.statusCode, told.headers.connection], [200, 'close']);
  assert.equal(await ended, 0);
  agent.destroy();
});
