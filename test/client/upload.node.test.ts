import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launch } from '../images/browser-page.js';
import type { Actions, Outcome } from './upload-page.js';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers':
    '*, Content-Type, Accept-Language, Idempotency-Key, X-Challenge, X-Access-Code',
  'Access-Control-Expose-Headers': 'Retry-After',
};
const MEGABYTE = 1 << 20;

/** A server that treats the body of a POST as a test says, and lets every origin in. */
async function startServer(answer: () => RequestListener) {
  const posts: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    if (request.method === 'POST') posts.push(request);
    answer()(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const whole =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  async (request, response) => {
    await bodyOf(request);
    response.writeHead(status, { ...CORS, 'Content-Type': type, 'Retry-After': '7' }).end(body);
  };

async function pageServer() {
  const entry = fileURLToPath(new URL('upload-page.ts', import.meta.url));
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return startServer(() => (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/page.js') {
      return void response.setHeader('Content-Type', 'text/javascript').end(bundle.outputFiles[0]!.contents);
    }
    response
      .setHeader('Content-Type', 'text/html')
      .end('<!doctype html><script type="module" src="/page.js"></script>');
  });
}

for (const name of BROWSERS) {
  describe(`upload in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    let answer: RequestListener;
    let endpoint: Awaited<ReturnType<typeof startServer>>;
    let other: Awaited<ReturnType<typeof startServer>>;
    let site: Awaited<ReturnType<typeof startServer>>;

    before(async () => {
      [endpoint, other, site] = await Promise.all([
        startServer(() => answer),
        startServer(() => whole(201, '{"results": {"images": [{"id": "stolen"}]}}')),
        pageServer(),
      ]);
      browser = await launch(name);
      page = await browser.newPage();
      await page.goto(site.origin);
      await page.waitForFunction(() => 'actions' in globalThis);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([endpoint, other, site].map((server) => server?.close()));
    });
    beforeEach(() => void (endpoint.posts.length = other.posts.length = 0));

    const act = <K extends keyof Actions>(action: K, ...args: unknown[]): Promise<Outcome> =>
      page.evaluate(
        (action, args) =>
          (globalThis as unknown as { actions: Record<string, (...args: unknown[]) => Promise<Outcome>> })
            .actions[action]!(...args),
        action,
        args,
      );
    const upload = (bytes = 1000) => act('upload', `${endpoint.origin}/sp4n`, bytes);

    test('sends one file under its key and reads its id', async () => {
      let body: Buffer = Buffer.alloc(0);
      answer = async (request, response) => {
        body = await bodyOf(request);
        const answer = {
          results: { images: [{ id: 'u1', file_name: 'jalan rusak.jpg', bytes: 1000 }], docs: [] },
        };
        response.writeHead(201, CORS).end(JSON.stringify(answer));
      };
      const { result, progress, total } = await upload();
      assert.deepEqual(result, { id: 'u1', fileName: 'jalan rusak.jpg', bytes: 1000 });
      const [request] = endpoint.posts;
      assert.equal(request!.url, '/sp4n/complaints/complaint/file');
      assert.equal(request!.headers['idempotency-key'], '3f2b8c1e-6a4d-4e9f-8b7a-1c2d3e4f5a6b');
      assert.equal(request!.headers['x-challenge'], 'solved');
      assert.equal(request!.headers['accept-language'], 'id');
      assert.match(
        body.toString('latin1'),
        /name="attachments\[\]"; filename="jalan rusak.jpg"\r\nContent-Type: image\/jpeg/,
      );
      assert.equal(progress.at(-1), total);
      assert.ok(total > 1000);
    });

    test('maps every answer to the error of any other call', async () => {
      for (const [status, body, code, bodyLeft] of [
        [413, '<html>too big</html>', 'too-large', false],
        [415, '{"message": "Jenis berkas"}', 'unsupported-type', false],
        [422, '{"code": "challenge-expired"}', 'challenge-expired', false],
        [503, '{}', 'unavailable', false],
        [502, '<html></html>', 'unavailable', true],
        [200, '<html>WiFi Desa</html>', 'not-json', true],
        [201, '', 'not-json', true],
        [201, '{"results": {"images"', 'not-json', true],
        [201, '{"results": {"images": [], "docs": []}}', 'unexpected-shape', true],
      ] as const) {
        answer = whole(status, body);
        const outcome = await upload();
        assert.deepEqual([outcome.code, outcome.bodyLeft], [code, bodyLeft], `${status} ${body}`);
      }
      answer = whole(415, '{"message": "Jenis berkas ini tidak diterima"}');
      assert.equal((await upload()).serverMessage, 'Jenis berkas ini tidak diterima');
    });

    test('is network when the line breaks: before, amid and after the body', async () => {
      const gone = await startServer(() => () => {});
      await gone.close();
      assert.equal((await act('upload', `${gone.origin}/sp4n`, 10)).code, 'network');
      answer = (request) => void request.once('data', () => request.socket.resetAndDestroy());
      const amid = await upload(8 * MEGABYTE);
      answer = async (request) => {
        await bodyOf(request);
        request.socket.resetAndDestroy();
      };
      const afterwards = await upload();
      for (const { code, bodyLeft } of [amid, afterwards])
        assert.deepEqual([code, bodyLeft], ['network', true]);
    });

    test('does not believe a redirect to another site, nor give it the reply’s code', async () => {
      answer = async (request, response) => {
        await bodyOf(request);
        response
          .writeHead(302, { ...CORS, Location: `${other.origin}/sp4n/complaints/complaint/file` })
          .end();
      };
      const { code, bodyLeft, result } = await upload();
      assert.deepEqual([result, bodyLeft], [undefined, true]);
      assert.ok(code === 'not-json' || code === 'network', code);
    });

    test('replies with files, rating and code', async () => {
      let body = '';
      answer = async (request, response) => {
        body = (await bodyOf(request)).toString('latin1');
        response
          .writeHead(201, CORS)
          .end('{"results": {"status_code": "reopened", "status_name": "Ditanggapi Pelapor"}}');
      };
      const { result } = await act('reply', `${endpoint.origin}/sp4n`);
      assert.deepEqual(result, { followUp: null, statusCode: 'reopened', statusName: 'Ditanggapi Pelapor' });
      assert.equal(endpoint.posts[0]!.headers['x-access-code'], '7KQ2M9XD4F7KQ2M9XD4F');
      for (const part of [
        'name="complaint_id"\r\n\r\n4821093574',
        'name="rating"\r\n\r\n5',
        'name="attachment[]"; filename=',
      ]) {
        assert.ok(body.includes(part), part);
      }
    });

    test('gives a slow line all the time it needs, as long as bytes move', async () => {
      // Takes 24 MB, far more than sockets hold, in about 6 s, with pauses far shorter than the patience for a stall,
      // also on a busy machine.
      answer = (request, response) => {
        let taken = 0;
        request.on('data', (chunk: Buffer) => {
          taken += chunk.length;
          if (taken < 2 * MEGABYTE) return;
          taken = 0;
          request.pause();
          setTimeout(() => request.resume(), 500);
        });
        request.on('end', () => response.writeHead(201, CORS).end('{}'));
      };
      const { result, milliseconds, progress } = await act(
        'post',
        endpoint.origin,
        24 * MEGABYTE,
        4_000,
        15_000,
      );
      assert.equal(result, 201);
      assert.ok(milliseconds > 4_000, `took only ${milliseconds} ms`);
      assert.ok(progress.length > 1);
      assert.deepEqual(
        progress,
        [...progress].sort((a, b) => a - b),
      );
    });

    test('gives up on a stalled line', async () => {
      answer = (request) => void request.once('data', () => request.pause());
      const { code, bodyLeft, milliseconds } = await act('post', endpoint.origin, 32 * MEGABYTE, 700, 60_000);
      assert.deepEqual([code, bodyLeft], ['timeout', true]);
      assert.ok(milliseconds < 20_000);
    });

    test('gives up on a server that took all and says nothing, later than on a stall', async () => {
      answer = (request) => void request.resume();
      const { code, milliseconds } = await act('post', endpoint.origin, 1000, 1_000, 2_500);
      assert.equal(code, 'timeout');
      assert.ok(milliseconds >= 2_400, `gave up after ${milliseconds} ms`);
    });

    test('aborting ends it on the wire', async () => {
      const closed = new Promise<void>((resolve) => {
        answer = (request) => {
          request.on('data', () => {});
          request.on('close', () => resolve());
        };
      });
      const { code, bodyLeft } = await act('post', endpoint.origin, 32 * MEGABYTE, 60_000, 60_000, 1);
      assert.deepEqual([code, bodyLeft], ['aborted', true]);
      await closed;
    });
  });
}
