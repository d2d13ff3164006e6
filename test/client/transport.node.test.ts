import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { AduanErrorCode } from '../../src/errors.js';
import { createSp4nService } from '../../src/client/sp4n/index.js';
import { createMasters } from '../../src/client/sp4n/masters.js';
import { createTransport, type Call, type Transport } from '../../src/client/transport.js';
import { failure } from './failure.js';
import { html, json, reset, startHostileServer, type HostileServer } from './hostile-server.js';
import { KEY } from './samples.js';

let server: HostileServer;
let other: HostileServer;
let transport: Transport;

before(async () => {
  [server, other] = [await startHostileServer(), await startHostileServer()];
  transport = createTransport({ endpoint: server.endpoint });
});
after(() => Promise.all([server.close(), other.close()]));
beforeEach(() => {
  server.seen.length = 0;
  other.seen.length = 0;
  other.answers(json({ results: 'stolen' }));
});

const get = (call: Partial<Call> = {}) => transport.json({ path: 'complaints', ...call }, (body) => body);
const post = (call: Partial<Call> = {}) => get({ method: 'post', json: {}, idempotencyKey: KEY, ...call });

describe('a GET', () => {
  test('asks below the endpoint, in the reader’s language, without cookies or referrer', async () => {
    server.answers(json({ results: 1 }));
    assert.deepEqual(await get({ query: [['search', 'jalan rusak & banjir']], language: 'jv' }), {
      results: 1,
    });
    const [request] = server.seen;
    assert.equal(request!.url, '/sp4n/complaints?search=jalan+rusak+%26+banjir');
    assert.equal(request!.headers['accept-language'], 'jv');
    assert.equal(request!.headers['cookie'], undefined);
    assert.equal(request!.headers['referer'], undefined);
  });

  test('is tried three times while the gateway is down, and not a fourth', async () => {
    server.answers(html(502), json({ message: 'x' }, 503), json({ results: 'ok' }));
    assert.deepEqual(await get(), { results: 'ok' });
    assert.equal(server.seen.length, 3);
    server.answers(html(504));
    assert.equal((await failure(get())).code, 'unavailable');
    assert.equal(server.seen.length, 6);
  });

  test('is tried again after a reset, also one in the middle of the answer', async () => {
    server.answers(reset(), reset('{"results": [1, 2'), json({ results: 'whole' }));
    assert.deepEqual(await get(), { results: 'whole' });
    assert.equal(server.seen.length, 3);
  });

  test('honours a short Retry-After and does not wait out a long one', async () => {
    server.answers(json({}, 503, { 'Retry-After': '1' }), json({ results: 1 }));
    const start = performance.now();
    await get();
    assert.ok(performance.now() - start >= 950);
    server.answers(json({}, 503, { 'Retry-After': '600' }));
    const error = await failure(get());
    assert.equal(error.retryAfterSeconds, 600);
    assert.equal(server.seen.length, 3);
  });

  test('is asked for past all caches when what came was broken, and only once', async () => {
    const caches: RequestCache[] = [];
    const answers = ['{"results": [1, 2', '{"results": "whole"}', '<html>', '<html>'];
    const careful = createTransport({
      endpoint: server.endpoint,
      fetch: (asked) => {
        caches.push((asked as Request).cache);
        return Promise.resolve(new Response(answers.shift()));
      },
    });
    const ask = () => careful.json({ path: 'complaints', cache: 'no-cache' }, (body) => body);
    assert.deepEqual(await ask(), { results: 'whole' });
    assert.equal((await failure(ask())).code, 'not-json');
    assert.deepEqual(caches, ['no-cache', 'reload', 'no-cache', 'reload']);
  });

  test('that no cache may keep goes past all of them as it is, and isn’t asked for by way of one', async () => {
    const caches: RequestCache[] = [];
    const broken = createTransport({
      endpoint: server.endpoint,
      fetch: (asked) => {
        caches.push((asked as Request).cache);
        return Promise.resolve(new Response('{"results": [1, 2'));
      },
    });
    const { locations } = createMasters(broken);
    assert.equal((await failure(locations({ search: 'kurup' }))).code, 'not-json');
    assert.deepEqual(caches, ['no-store']);
    await failure(locations({ parentCode: '16.01' }));
    assert.deepEqual(caches, ['no-store', 'default', 'reload'], 'what a load plan fetches ahead may be kept');
  });

  test('that tells what was typed, chosen for a report or tracked is kept by no browser', async () => {
    const caches: RequestCache[] = [];
    const service = createSp4nService({
      endpoint: server.endpoint,
      fetch: (asked) => {
        caches.push((asked as Request).cache);
        return Promise.resolve(Response.json({ results: { data: [], total: 0, next_page_url: null } }));
      },
    });
    const asked: Record<string, () => Promise<unknown>> = {
      'similar reports': () => service.feed({ categoryId: 'jalan', locationId: '16.01', pageSize: 50 }),
      'a search': () => service.feed({ search: 'jembatan', sort: 'newest' }),
      'a page behind one': () => service.feed({ pageUrl: 'complaints?cursor=abc' }),
      'a searched map': () => service.map({ bbox: [104, -5, 105, -4], zoom: 9, search: 'jembatan' }),
      'a searched office': () => service.institutions({ search: 'dinas' }),
      questions: () => service.questions!('kekerasan'),
      report: () => service.report('4821093574'),
      'its answers': () => service.followUps('4821093574'),
      'its due day': () => service.clockDays!({ trackingId: '4821093574', kind: 'reply' }),
    };
    for (const [what, ask] of Object.entries(asked)) {
      caches.length = 0;
      // Some answers have another shape, which matters to their readers alone.
      await ask().catch(() => null);
      assert.deepEqual(caches, ['no-store'], what);
    }
    caches.length = 0;
    await service.feed({ sort: 'newest', pageSize: 20 });
    assert.deepEqual(caches, ['no-cache'], 'a list that is looked through costs little where it is the same');
  });

  test('is not tried again for an answer that is final', async () => {
    for (const [answer, code] of [
      [json({ message: 'Tidak ada' }, 404), 'not-found'],
      [json({ message: 'Belum', code: 'site-not-allowed' }, 403), 'site-not-allowed'],
      [json({}, 500), 'server-error'],
      [json({ code: 'rate-limited' }, 429, { 'Retry-After': '7' }), 'rate-limited'],
    ] as const) {
      server.seen.length = 0;
      server.answers(answer);
      assert.equal((await failure(get())).code, code);
      assert.equal(server.seen.length, 1);
    }
  });
});

describe('what is not an answer of the endpoint', () => {
  const cases: [string, Parameters<HostileServer['answers']>[0], AduanErrorCode][] = [
    ['a portal’s page with 200', html(200), 'not-json'],
    ['nothing at all with 200', (_, response) => void response.end(), 'not-json'],
    [
      'JSON cut off by a server that closes',
      (_, response) => void response.end('{"results": {"da'),
      'not-json',
    ],
    ['a bare word', (_, response) => void response.end('"ok"'), 'not-json'],
    ['a 404 page', html(404), 'not-json'],
    ['a firewall’s 403 page', html(403), 'not-json'],
    ['a proxy’s 413 page', html(413), 'too-large'],
    ['a proxy’s 429 page', html(429), 'rate-limited'],
    ['a 500 page', html(500), 'server-error'],
    ['invalid UTF-8', (_, response) => void response.end(Buffer.from([0xff, 0xfe, 0x7b])), 'not-json'],
  ];
  for (const [name, answer, code] of cases) {
    test(`${name} is ${code}`, async () => {
      server.answers(answer);
      assert.equal((await failure(get())).code, code);
    });
  }

  test('JSON of another shape is unexpected-shape, with the reader’s complaint as cause', async () => {
    server.answers(json({ results: [] }));
    const cause = new TypeError('no');
    const error = await failure(
      transport.json({ path: 'x' }, () => {
        throw cause;
      }),
    );
    assert.deepEqual([error.code, error.cause], ['unexpected-shape', cause]);
  });

  test('an answer without an end is cut off at 4 MiB', async () => {
    let sent = 0;
    const megabyte = Buffer.alloc(1 << 20, 32);
    server.answers((request, response) => {
      const more = () => {
        if (request.socket.destroyed || sent >= 40) return;
        sent++;
        response.write(megabyte, more);
      };
      more();
    });
    assert.equal((await failure(get())).code, 'unexpected-shape');
    assert.ok(sent < 40, `${sent} MiB were taken`);
  });

  test('a dead port is network', async () => {
    const gone = await startHostileServer();
    await gone.close();
    const dead = createTransport({ endpoint: gone.endpoint });
    const error = await failure(dead.json({ path: 'complaints', method: 'post' }, (body) => body));
    assert.equal(error.code, 'network');
  });
});

describe('redirects', () => {
  const away = (status: number) => (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(status, { Location: `${other.origin}/elsewhere` }).end();

  test('never carry an access code away', async () => {
    server.answers(away(307));
    const error = await failure(get({ accessCode: '7KQ2M9XD4F7KQ2M9XD4F' }));
    assert.equal(error.code, 'not-json');
    assert.equal(server.seen[0]!.headers['x-access-code'], '7KQ2M9XD4F7KQ2M9XD4F');
    assert.equal(other.seen.length, 0);
  });

  test('never carry a body away, nor turn a POST into a GET', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      server.answers(away(status));
      const error = await failure(post());
      assert.deepEqual([error.code, error.bodyLeft], ['not-json', true]);
    }
    assert.equal(other.seen.length, 0);
  });

  test('to another site are not believed, within the site they are followed', async () => {
    server.answers(away(302));
    assert.equal((await failure(get())).code, 'not-json');
    server.answers(
      (_, response) => void response.writeHead(302, { Location: '/sp4n/complaints/' }).end(),
      json({ results: 'home' }),
    );
    assert.deepEqual(await get(), { results: 'home' });
  });
});

describe('a POST', () => {
  test('is sent once, whatever happens, and says whether its outcome is unknown', async () => {
    const cases: [Parameters<HostileServer['answers']>[0], AduanErrorCode, boolean][] = [
      [reset(), 'network', true],
      [reset('{"comp'), 'network', true],
      [html(200), 'not-json', true],
      [html(502), 'unavailable', true],
      [json({}, 504), 'unavailable', true],
      [json({}, 500), 'server-error', true],
      [json({}, 503, { 'Retry-After': '0' }), 'unavailable', false],
      [html(403), 'not-json', false],
      [json({ code: 'invalid' }, 422), 'refused', false],
      [json({ code: 'in-progress' }, 409, { 'Retry-After': '3' }), 'in-progress', false],
      [json({ code: 'already-rated' }, 409), 'refused', false],
      [json({ code: 'idempotency-mismatch' }, 422), 'idempotency-mismatch', false],
      [json({ code: 'challenge-expired' }, 422), 'challenge-expired', false],
      [json({}, 415), 'unsupported-type', false],
    ];
    for (const [answer, code, bodyLeft] of cases) {
      server.seen.length = 0;
      server.answers(answer);
      const error = await failure(post());
      assert.deepEqual([error.code, error.bodyLeft, server.seen.length], [code, bodyLeft, 1]);
    }
    assert.equal(server.seen[0]!.headers['idempotency-key'], KEY);
  });

  test('hands on the server’s words, field by field', async () => {
    server.answers(
      json(
        { message: 'Periksa isian', code: 'invalid', errors: { title: ['Wajib diisi'], content: 'Pendek' } },
        422,
      ),
    );
    const error = await failure(post());
    assert.deepEqual(
      { ...error.fields, message: error.serverMessage, code: error.serverCode, status: error.status },
      { title: ['Wajib diisi'], content: ['Pendek'], message: 'Periksa isian', code: 'invalid', status: 422 },
    );
  });
});
