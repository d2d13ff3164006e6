import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createSp4nService } from '../../src/client/sp4n/index.js';
import type { ComplaintService } from '../../src/client/service.js';
import { MINIMAL_CAPABILITIES } from '../../src/contract/capabilities.js';
import { AduanError } from '../../src/errors.js';
import { html, json, reset, startHostileServer, type HostileServer } from './hostile-server.js';
import { CAPABILITIES_JSON, KEY, RECEIPT_JSON, SUBMISSION } from './samples.js';

const CODE = '7KQ2M9XD4F7KQ2M9XD4F';
let server: HostileServer;
let service: ComplaintService;

before(async () => {
  server = await startHostileServer();
  service = createSp4nService({ endpoint: server.endpoint.replace(/\/$/, ''), language: 'su' });
});
after(() => server.close());
beforeEach(() => void (server.seen.length = 0));

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (error: unknown) => (error instanceof AduanError ? error.code : String(error)),
  );

describe('capabilities', () => {
  test('are read', async () => {
    server.answers(json(CAPABILITIES_JSON));
    const { name, features } = await service.capabilities();
    assert.deepEqual([name, [...features]], ['Desa Contoh', ['anonymous', 'attachments']]);
  });
  test('are minimal where a server has none', async () => {
    for (const answer of [html(404), json({ message: 'x' }, 404), html(200), html(403)]) {
      server.answers(answer);
      assert.equal(await service.capabilities(), MINIMAL_CAPABILITIES);
    }
  });
  test('are an error where nothing answers, or the server is broken, or says nonsense', async () => {
    server.answers(reset());
    assert.equal(await codeOf(service.capabilities()), 'network');
    server.answers(json({}, 500));
    assert.equal(await codeOf(service.capabilities()), 'server-error');
    server.answers(json({ login: 'required' }));
    assert.equal(await codeOf(service.capabilities()), 'unexpected-shape');
  });
});

describe('create', () => {
  test('sends the contract’s body under its key and reads the receipt', async () => {
    server.answers(json(RECEIPT_JSON, 201));
    const receipt = await service.create(SUBMISSION, {
      attachments: ['a1'],
      challenge: 'c1',
      idempotencyKey: KEY,
    });
    assert.deepEqual([receipt.trackingId, receipt.accessCode], ['4821093574', CODE]);
    const [request] = server.seen;
    assert.equal(request!.url, '/sp4n/complaints/complaint');
    assert.equal(request!.headers['idempotency-key'], KEY);
    assert.equal(request!.headers['accept-language'], 'su');
    const body = JSON.parse(Buffer.from(request!.body, 'latin1').toString()) as Record<string, unknown>;
    assert.deepEqual(
      [body['title'], body['attachments'], body['challenge']],
      [SUBMISSION.title, ['a1'], 'c1'],
    );
  });
  test('takes no receipt without a number', async () => {
    server.answers(json({ results: { complaint: { status_code: 'unverified' } } }, 201));
    const error = await service
      .create(SUBMISSION, { attachments: [], idempotencyKey: KEY })
      .catch((reason: unknown) => reason);
    assert.ok(error instanceof AduanError);
    assert.deepEqual([error.code, error.bodyLeft], ['unexpected-shape', true]);
  });
});

describe('tracking', () => {
  test('keeps the access code in the header', async () => {
    server.answers(
      json({ results: { data: { status_code: 'verified', tracking_id: '4821093574' }, data_logs: [] } }),
    );
    await service.ownReport(CODE);
    await service.report('48210/93574', { accessCode: CODE });
    for (const { url, headers } of server.seen) {
      assert.equal(headers['x-access-code'], CODE);
      assert.ok(!url.includes(CODE));
    }
    assert.equal(server.seen[1]!.url, '/sp4n/complaints/48210%2F93574/complaint');
  });

  test('follows the next page only below the endpoint', async () => {
    server.answers(json({ results: { data: [], total: 0, next_page_url: null } }));
    await service.followUps('1', { pageUrl: 'complaints/1/followups?cursor=abc', accessCode: CODE });
    assert.equal(server.seen[0]!.url, '/sp4n/complaints/1/followups?cursor=abc');
    const elsewhere = service.followUps('1', { pageUrl: `${server.origin}/other/`, accessCode: CODE });
    assert.equal(await codeOf(elsewhere), 'unexpected-shape');
    assert.equal(server.seen.length, 1);
  });

  test('withdraws under a key', async () => {
    server.answers(json({ results: { complaint: { status_code: 'archived', status_name: 'Diarsipkan' } } }));
    const receipt = await service.withdraw('1', {
      accessCode: CODE,
      idempotencyKey: KEY,
      reason: 'Sudah selesai',
    });
    assert.equal(receipt.statusCode, 'archived');
    const [request] = server.seen;
    assert.deepEqual(
      [request!.method, request!.url, request!.headers['idempotency-key'], request!.body],
      ['POST', '/sp4n/complaints/1/withdraw', KEY, '{"reason":"Sudah selesai"}'],
    );
  });
});

describe('an attachment', () => {
  const file = (type: string) => (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(200, { 'Content-Type': type }).end('bytes');

  test('is fetched with the code, and keeps a harmless type', async () => {
    server.answers(file('image/jpeg'));
    const blob = await service.attachment('complaints/1/files/2', { accessCode: CODE });
    assert.deepEqual([blob.type, await blob.text()], ['image/jpeg', 'bytes']);
    assert.equal(server.seen[0]!.headers['x-access-code'], CODE);
  });
  test('loses a type that could run on the page', async () => {
    for (const type of [
      'image/svg+xml',
      'application/xhtml+xml',
      'text/xml',
      'image/jpegx',
      'application/javascript',
    ]) {
      server.answers(file(type));
      assert.equal((await service.attachment('f')).type, 'application/octet-stream');
    }
  });
  test('is not a portal’s page, and not one from elsewhere', async () => {
    server.answers(html(200));
    assert.equal(await codeOf(service.attachment('f')), 'not-json');
    server.answers(json({ message: 'x' }, 404));
    assert.equal(await codeOf(service.attachment('f')), 'not-found');
    assert.equal(
      await codeOf(service.attachment('https://evil.example/f', { accessCode: CODE })),
      'unexpected-shape',
    );
  });
});

describe('feed and masters', () => {
  test('ask as the contract says', async () => {
    server.answers(json({ results: { data: [], total: 0, next_page_url: null } }));
    await service.feed({ search: 'jalan', categoryId: '436', sort: 'newest' });
    await service.feed({ pageUrl: 'complaints?cursor=xyz' });
    await service.locations({ search: 'bat', parentCode: '16.01', pageSize: 20 });
    await service.institutions({ search: '' });
    assert.deepEqual(
      server.seen.map(({ url }) => url),
      [
        '/sp4n/complaints?search=jalan&category_id=436&sort=newest',
        '/sp4n/complaints?cursor=xyz',
        '/sp4n/masters/locations?search=bat&parent_code=16.01&page_size=20',
        '/sp4n/masters/institutions/external',
      ],
    );
  });
  test('support is a keyed write with its own way back', async () => {
    server.answers(json({ results: { supports_count: 8 } }));
    assert.equal(await service.support('1', { idempotencyKey: KEY }), 8);
    assert.equal(await service.unsupport('1', { idempotencyKey: KEY }), 8);
    assert.deepEqual(
      server.seen.map(({ method, headers }) => [method, headers['idempotency-key']]),
      [
        ['POST', KEY],
        ['DELETE', KEY],
      ],
    );
  });
});

describe('what is known already', () => {
  const detail = { results: { data: { tracking_id: '1', status_code: 'verified' }, data_logs: [] } };
  const page = { results: { data: [{ id: 'f1', content: 'Halo' }], total: 1, next_page_url: null } };
  const unchanged = (_: unknown, response: { writeHead(status: number): { end(): void } }) =>
    void response.writeHead(304).end();

  test('is asked about by its tag, and comes back itself while it is so', async () => {
    for (const [answer, ask] of [
      [detail, (known?: never) => service.report('1', { accessCode: CODE, known })],
      [page, (known?: never) => service.followUps('1', { accessCode: CODE, known })],
    ] as const) {
      server.seen.length = 0;
      server.answers(json(answer, 200, { ETag: 'W/"a"' }), unchanged, json(answer, 200, { ETag: 'W/"b"' }));
      const first = await ask();
      assert.equal(server.seen[0]!.headers['if-none-match'], undefined);
      assert.equal(await ask(first as never), first);
      const { headers } = server.seen[1]!;
      assert.deepEqual([headers['if-none-match'], headers['x-access-code']], ['W/"a"', CODE]);
      const other = await ask(first as never);
      assert.notEqual(other, first);
      await ask(other as never);
      assert.equal(server.seen[3]!.headers['if-none-match'], 'W/"b"');
      // What was changed here is not what the endpoint gave.
      await ask({ ...other } as never);
      assert.equal(server.seen[4]!.headers['if-none-match'], undefined);
    }
  });

  test('304 that nobody asked for is no answer', async () => {
    server.answers(unchanged);
    assert.equal(await codeOf(service.report('1')), 'not-json');
    assert.equal(await codeOf(service.attachment('complaints/1/files/2')), 'not-json');
  });
});

describe('news by e-mail', () => {
  test('is asked for and changed under the code and a key, the address in the body alone', async () => {
    const to = 'warga@contoh.id';
    server.answers(json({ results: { notify: { channel: 'email', to: 'w…@c….id' }, channels: ['email'] } }));
    const setting = { to: 'w…@c….id', isAwaited: false, canMail: true };
    assert.deepEqual(await service.newsSetting('1', { accessCode: CODE }), setting);
    await service.changeNews('1', to, { accessCode: CODE, idempotencyKey: KEY });
    await service.changeNews('1', null, { accessCode: CODE, idempotencyKey: KEY });
    const [, change, end] = server.seen;
    assert.equal(change!.url, '/sp4n/complaints/1/notify');
    assert.deepEqual([change!.headers['x-access-code'], change!.headers['idempotency-key']], [CODE, KEY]);
    assert.deepEqual(JSON.parse(change!.body), { notify: { channel: 'email', to } });
    assert.deepEqual(JSON.parse(end!.body), { notify: null });
  });

  test('waits for the button in a letter where the endpoint says so', async () => {
    const notify = { channel: 'email', to: 'w…@c….id', confirmed: false };
    server.answers(json({ results: { notify, channels: ['email'] } }));
    assert.equal((await service.newsSetting('1', { accessCode: CODE })).isAwaited, true);
  });

  test('means none, and none to choose, where the answer can’t be read', async () => {
    server.answers(json({ results: { notify: 'x' } }));
    assert.deepEqual(await service.newsSetting('1', { accessCode: CODE }), { to: null, canMail: false });
  });
});
