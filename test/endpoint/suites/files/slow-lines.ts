/**
 * Reports from lines on which a photo takes minutes, by a clock that the line moves: where a busy machine stands still,
 * it does too.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import sharp from 'sharp';
import { SLOW_REQUEST_LIMITS } from '../../../../demo/endpoint/limits/slow-request-guard.js';
import { listen } from '../../../../demo/endpoint/http/serve.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { PageVisitor } from '../../harness/page-visitor.js';

/** Of a line of 30 kbit/s, in bytes a second. */
const SLOW = 3_750;
/** Passes by the clock each time the line brings something, and what that takes at least. */
const TURN = { ms: 500, tookMs: 5 };

interface Clock {
  ms: number;
}

/** A photo as a phone makes it: noise doesn't get smaller. */
async function bigPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 70 } as const;
  const create = { width: 1400, height: 1050, channels: 3, background: '#888', noise } as const;
  return await sharp({ create }).jpeg({ quality: 92 }).toBuffer();
}

async function served(t: TestContext, opened: Opened) {
  const clock: Clock = { ms: 0 };
  const limits = {
    ...SLOW_REQUEST_LIMITS,
    everyMs: (SLOW_REQUEST_LIMITS.everyMs / TURN.ms) * TURN.tookMs,
    now: () => clock.ms,
  };
  const fetch = (request: Request) => opened.app.fetch(request);
  const server = await new Promise<ReturnType<typeof listen>>((resolve) => {
    const started = listen({ fetch, hostname: '127.0.0.1', port: 0, limits }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  t.after(async () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await opened.close();
  });
  return { port, origin: `http://127.0.0.1:${port}`, clock };
}

/** The form as a browser would send it, as bytes. */
async function written(origin: string, photo: Buffer): Promise<Buffer> {
  const visitor = new PageVisitor((request) => fetch(request), `${origin}/`);
  const shown = await visitor.open('lapor', { headers: { 'Accept-Encoding': 'identity' } });
  const form = new FormData();
  for (const [name, value] of shown.forms[0]!.fields) if (name !== 'title') form.append(name, value);
  form.append('title', 'Jembatan gantung putus');
  form.append('do', 'check');
  form.append('attachments', new File([photo as never], 'jembatan.jpg', { type: 'image/jpeg' }));
  const request = new Request(`${origin}/lapor`, { method: 'POST', body: form });
  const body = Buffer.from(await request.arrayBuffer());
  const head = [
    'POST /lapor?lang=id HTTP/1.1',
    `Host: ${new URL(origin).host}`,
    `Origin: ${origin}`,
    `Content-Type: ${request.headers.get('Content-Type')}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** Sends at such a pace, and gives what came back and how long that took by the clock, which it moves. */
async function send({ port, clock }: { port: number; clock: Clock }, bytes: Buffer, perSecond: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let said = '';
  socket.setEncoding('utf8').on('data', (part: string) => (said += part));
  // A line that is cut tells of it by an error, or by nothing: `once` would take that for its own.
  const end = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  const start = clock.ms;
  for (let at = 0; at < bytes.length && !socket.destroyed; await after(TURN.tookMs)) {
    clock.ms += TURN.ms;
    const until = Math.min(bytes.length, Math.floor(((clock.ms - start) / 1000) * perSecond));
    socket.write(bytes.subarray(at, until));
    at = until;
  }
  const seconds = (clock.ms - start) / 1000;
  await end;
  return { said, seconds };
}

onOneDatabase('A slow line', (databases) => {
  test('of 30 kbit/s brings a photo, however many minutes that takes', async (t) => {
    const opened = await databases.open();
    const line = await served(t, opened);
    const bytes = await written(line.origin, await bigPhoto());
    const { said, seconds } = await send(line, bytes, SLOW);
    assert.ok(seconds > 300, `${seconds} s for ${bytes.length} bytes`);
    assert.match(said, /^HTTP\/1\.1 422 /, 'the rest of the form is still empty');
    assert.match(said, /Hapus jembatan\.jpg/, 'the photo has arrived');
    assert.match(said, /value="Jembatan gantung putus"/);
  });

  test('that hardly moves is cut, and leaves nothing', async (t) => {
    const opened = await databases.open();
    const line = await served(t, opened);
    const bytes = await written(line.origin, await bigPhoto());
    const { said, seconds } = await send(line, bytes, SLOW_REQUEST_LIMITS.bytesPerSecond / 3);
    assert.ok(seconds > SLOW_REQUEST_LIMITS.graceMs / 1000 && seconds < 400, `${seconds} s`);
    assert.doesNotMatch(said, /HTTP\/1\.1 [23]/);
    assert.deepEqual(await opened.endpoint.database.selectFrom('attachments').select('id').execute(), []);
  });
});
