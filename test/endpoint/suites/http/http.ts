import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { errorWire } from '../../../../src/contract/envelope.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { countWaiting } from '../../harness/waiting-for-lock.js';

const JSON_TYPE = 'application/json';

onOneDatabase('HTTP', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('preflights and answers are open to the pages of the list, never with credentials', async () => {
    const { citizen } = await opened();
    const ask = (origin: string) =>
      citizen.request('OPTIONS', 'complaints/complaint', {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      });
    const { status, headers } = await ask('http://localhost:5173');
    assert.equal(status, 204);
    assert.equal(headers.get('Access-Control-Allow-Origin'), 'http://localhost:5173');
    assert.equal(headers.get('Access-Control-Max-Age'), '7200');
    assert.equal(headers.get('Access-Control-Allow-Methods'), 'GET,POST,DELETE');
    for (const name of [
      'Content-Type',
      'Accept-Language',
      'Idempotency-Key',
      'If-None-Match',
      'X-Access-Code',
      'X-Challenge',
    ]) {
      assert.ok(headers.get('Access-Control-Allow-Headers')?.split(',').includes(name), name);
    }
    const answer = await citizen.get('capabilities', undefined, { Origin: 'http://127.0.0.1:1234' });
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), 'http://127.0.0.1:1234');
    assert.equal(answer.headers.get('Access-Control-Expose-Headers'), 'ETag,Retry-After');
    const failure = await citizen.request('POST', 'nowhere', { Origin: 'http://localhost:1' });
    assert.equal(
      failure.headers.get('Access-Control-Allow-Origin'),
      'http://localhost:1',
      'failures can be read too',
    );
    for (const origin of [
      'https://evil.example',
      'http://localhost.evil.example:80',
      'http://localhost:80.evil.example',
      'null',
    ]) {
      assert.equal((await ask(origin)).headers.get('Access-Control-Allow-Origin'), null, origin);
    }
    assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
  });

  test('browsers are told to stay with TLS where the agency says it is reached so, and only there', async () => {
    for (const [publicUrl, header] of [
      ['https://contoh.go.id/sp4n', 'max-age=31536000'],
      ['http://contoh.desa.id/sp4n', null],
      [null, null],
    ] as const) {
      const fresh = await databases.open({ publicUrl });
      for (const path of ['capabilities', 'nowhere', 'lapor'])
        assert.equal((await fresh.citizen.get(path)).headers.get('Strict-Transport-Security'), header, path);
      await fresh.close();
    }
  });

  test('the list of origins is the agency’s', async () => {
    const fresh = await databases.open({ allowedOrigins: ['https://*.oku.example'], allowNullOrigin: true });
    const allowed = async (Origin: string) =>
      (await fresh.citizen.get('capabilities', undefined, { Origin })).headers.get(
        'Access-Control-Allow-Origin',
      );
    assert.equal(await allowed('https://desa.oku.example'), 'https://desa.oku.example');
    assert.equal(await allowed('null'), 'null');
    for (const origin of ['https://oku.example', 'http://localhost:8080']) {
      const { status } = await fresh.citizen.get('capabilities', undefined, { Origin: origin });
      assert.equal(status, 403, origin);
    }
    await fresh.close();
  });

  test('a page that is not allowed may read so at its first question, and what is public, but no code opens anything', async () => {
    const { citizen } = await opened();
    const { trackingId, accessCode } = await citizen.file();
    for (const [path, code] of [
      ['capabilities'],
      ['complaints'],
      ['masters/categories'],
      [`complaints/${trackingId}/complaint`, accessCode],
      ['complaints/mine', accessCode],
    ] as const) {
      // The second answer would be a kept one.
      for (const origin of [undefined, 'https://evil.example', 'null']) {
        const answer = await citizen.get(path, code, origin === undefined ? {} : { Origin: origin });
        const isRefused = origin !== undefined && (code !== undefined || path === 'capabilities');
        assert.equal(answer.status === 403, isRefused, `${path} ${origin}`);
        if (!isRefused) {
          assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*', path);
          continue;
        }
        assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
        assert.match(answer.headers.get('Cache-Control') ?? '', /^(private, )?no-store$/);
        const body = errorWire.parse(answer.body);
        assert.equal(body.code, 'site-not-allowed');
        assert.match(body.message, /ALLOWED_ORIGINS/);
      }
    }
    const files = await citizen.request('GET', 'widgets/embed.js', { Origin: 'https://evil.example' });
    assert.notEqual(files.status, 403, 'scripts are everybody’s');
  });

  test('every answer carries the headers that keep it data', async () => {
    const { citizen } = await opened();
    for (const path of ['capabilities', 'nowhere', 'complaints/1/complaint', 'complaints/mine']) {
      const { headers } = await citizen.get(path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
      const vary =
        path === 'capabilities' ? 'X-Access-Code, Origin, Accept-Language' : 'X-Access-Code, Accept-Language';
      assert.equal(headers.get('Vary'), vary, path);
      assert.match(headers.get('Content-Type') ?? '', /^application\/json/);
    }
  });

  test('a public answer is known again by its ETag', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId } = await citizen.file();
    await officerActs.verify(endpoint, trackingId, { id: '1', name: 'Admin' });
    const path = `complaints/${trackingId}/complaint`;
    const tag = (await citizen.get(path)).headers.get('ETag') ?? '';
    assert.match(tag, /^W\//);
    const again = await citizen.get(path, undefined, { 'If-None-Match': tag, Origin: 'http://localhost:1' });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(again.headers.get('Vary'), 'X-Access-Code, Accept-Language');
  });

  test('unknown paths, wrong methods and wrong content types are answered in JSON', async () => {
    const { citizen } = await opened();
    const key = { 'Idempotency-Key': randomUUID() };
    const cases: [string, string, HeadersInit, string | null, number][] = [
      ['GET', 'complaints/process/1/reject', {}, null, 404],
      ['GET', 'x'.repeat(3000), {}, null, 404],
      ['GET', '%E0%A4%A', {}, null, 404],
      ['PUT', 'complaints/complaint', key, '{}', 405],
      ['GET', 'complaints/complaint', {}, null, 405],
      ['DELETE', 'capabilities', {}, null, 405],
      ['POST', 'complaints/complaint', { ...key, 'Content-Type': 'text/plain' }, '{}', 415],
      [
        'POST',
        'complaints/complaint',
        { ...key, 'Content-Type': 'application/x-www-form-urlencoded' },
        'title=a',
        415,
      ],
      ['POST', 'complaints/complaint/file', { ...key, 'Content-Type': JSON_TYPE }, '{}', 415],
      ['POST', 'complaints/followup/add', { ...key, 'Content-Type': JSON_TYPE }, '{}', 415],
      ['POST', 'complaints/complaint/file', { ...key, 'Content-Type': 'multipart/form-data' }, 'x', 400],
      [
        'POST',
        'complaints/complaint/file',
        { ...key, 'Content-Type': 'multipart/form-data; boundary=a' },
        '--b\r\n',
        400,
      ],
      [
        'POST',
        'complaints/complaint',
        { ...key, 'Content-Type': JSON_TYPE },
        `{"a":"${'x'.repeat(300_000)}"}`,
        413,
      ],
    ];
    for (const [method, path, headers, body, expected] of cases) {
      const answer = await citizen.request(method, path, headers, body);
      assert.equal(answer.status, expected, `${method} ${path.slice(0, 40)}: ${JSON.stringify(answer.body)}`);
      errorWire.parse(answer.body);
    }
    assert.equal((await citizen.request('PUT', 'complaints/mine')).headers.get('Allow'), 'GET, OPTIONS');
  });

  test('speaks Indonesian unless English, Javanese, Sundanese or Palembang Malay is asked for first', async () => {
    const { citizen } = await opened();
    const speak = async (language: string) =>
      (await citizen.get('complaints/1/complaint', undefined, { 'Accept-Language': language })).body.message;
    for (const language of ['', 'id', 'id-ID,id;q=0.9,en-US;q=0.8', 'fr', 'en;q=0', '*', ';;;,,q=']) {
      assert.match(await speak(language), /Laporan tidak ditemukan/, language);
    }
    for (const language of ['en', 'en-US,en;q=0.9,id;q=0.8', 'fr, en;q=0.2', 'id;q=0.1, en']) {
      assert.match(await speak(language), /No such report/, language);
    }
    assert.match(await speak('jv,en;q=0.5'), /Laporan mboten kepanggih/);
    assert.match(await speak('su-ID'), /Laporan teu kapendak/);
    assert.match(await speak('mui'), /Laporan dak ketemu/);
    assert.match(await speak('plm-ID,en;q=0.5'), /Laporan dak ketemu/);
  });

  test('logs tell what happened, and nothing of whom', async () => {
    const fresh = await databases.open();
    const { trackingId, accessCode, key } = await fresh.citizen.file();
    await fresh.citizen.get(`complaints/${trackingId}/complaint?kode=${accessCode}`, accessCode);
    await fresh.citizen.get(`nowhere/${accessCode}`);
    fresh.endpoint.newTrackingId = () => {
      throw Object.assign(new Error('Key (name)=(Sumarni) exists'), { code: '23505', detail: 'Sumarni' });
    };
    await fresh.citizen.create(aReport());
    assert.ok(
      fresh.logs.some((line) =>
        /^request side=public method=POST route=complaints\/complaint status=201 ms=\d+$/.test(line),
      ),
      fresh.logs.join('\n'),
    );
    assert.ok(fresh.logs.some((line) => line.includes('method=GET route=(unknown path) status=404')));
    assert.ok(fresh.logs.some((line) => line.includes('23505')));
    const all = fresh.logs.join('\n');
    for (const hidden of [trackingId, accessCode, key, 'Sumarni', 'kode'])
      assert.ok(!all.includes(hidden), hidden);
    await fresh.close();
  });

  test('hands out what pages load of the build, small and to any origin, and nothing else of it', async (t) => {
    const widgetsDir = mkdtempSync(join(tmpdir(), 'aduan-widgets-'));
    t.after(() => rmSync(widgetsDir, { recursive: true }));
    for (const folder of ['chunks', 'themes']) mkdirSync(join(widgetsDir, folder));
    const served =
      'embed.js form.page.js frame.html integrity.json THIRD-PARTY-NOTICES.txt themes/netral.css chunks/form-Ab_1.js'.split(
        ' ',
      );
    const kept = 'index.js embed.js.map chunks.json chunks/x.txt themes/a.js docs.html'.split(' ');
    for (const name of [...served, ...kept]) writeFileSync(join(widgetsDir, name), `plain ${name}`);
    for (const name of served) writeFileSync(join(widgetsDir, `${name}.br`), `small ${name}`);
    const { app } = await databases.open({ widgetsDir });
    const get = async (path: string, headers: Record<string, string> = {}) =>
      await app.fetch(new Request(`http://localhost/widgets/${path}`, { headers }));

    for (const name of served) {
      const plain = await get(name, { Origin: 'https://anybody.example' });
      assert.equal(await plain.text(), `plain ${name}`);
      assert.equal(plain.headers.get('Access-Control-Allow-Origin'), '*', name);
      assert.equal(plain.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin', name);
      assert.match(
        plain.headers.get('Cache-Control')!,
        name.startsWith('chunks/') ? /immutable/ : /^no-cache$/,
      );
      const small = await get(name, { 'Accept-Encoding': 'gzip, br' });
      assert.equal(await small.text(), `small ${name}`);
      assert.equal(small.headers.get('Content-Encoding'), 'br');
      assert.equal(small.headers.get('Vary'), 'Accept-Encoding');
      const again = await get(name, { 'If-None-Match': plain.headers.get('ETag')! });
      assert.deepEqual([again.status, again.headers.get('Vary')], [304, 'Accept-Encoding'], name);
    }
    for (const name of [
      ...kept,
      'none.js',
      '..%2fembed.js',
      'chunks/..%2f..%2fembed.js',
      'themes/%2e%2e/index.js',
      '',
    ])
      assert.equal((await get(name)).status, 404, name);
  });

  if (databases.kind === 'PostgreSQL') {
    test('a database that is away is 503 with Retry-After, and nothing is lost', async () => {
      const fresh = await databases.open();
      const key = randomUUID();
      await databases.server().crash();
      const away = await fresh.citizen.create(aReport(), key);
      assert.deepEqual([away.status, away.body.code], [503, 'unavailable']);
      assert.ok(Number(away.headers.get('Retry-After')) > 0);
      assert.equal((await fresh.citizen.get('complaints/1/complaint')).status, 503);
      await databases.server().start();
      assert.equal((await fresh.citizen.create(aReport(), key)).status, 201);
      await fresh.close();
    });

    test('a database that crashes in the middle of requests is 503 to each, with Retry-After and a sentence', async () => {
      const fresh = await databases.open();
      const { database } = fresh.endpoint;
      const keys = Array.from({ length: 4 }, () => randomUUID());
      const file = (key: string) => fresh.citizen.create(aReport(), key);
      const holder = new pg.Client({ connectionString: fresh.config.databaseUrl! });
      holder.on('error', () => undefined);
      await holder.connect();
      await holder.query('begin; lock table complaints in access exclusive mode');
      const underWay = keys.map(file);
      let isOver = false;
      for (const one of underWay) void one.then(() => (isOver = true));
      // Each has begun, and waits for what the holder has locked.
      while ((await countWaiting(database)) < underWay.length) assert.ok(!isOver, 'one did not wait');
      await databases.server().crash();
      for (const { status, body, headers } of await Promise.all(underWay)) {
        assert.deepEqual([status, body.code], [503, 'unavailable'], JSON.stringify(body));
        assert.ok(Number(headers.get('Retry-After')) > 0);
        assert.match(body.message, /^\p{Lu}.* .*\.$/u);
      }
      await databases.server().start();
      for (const key of keys) assert.equal((await file(key)).status, 201);
      const filed = await database.selectFrom('complaints').select('id').execute();
      assert.equal(filed.length, keys.length);
      await fresh.close();
    });
  }
});
