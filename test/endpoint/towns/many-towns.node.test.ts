/** Many towns in one program: who is asked for, what sleeps, what it costs, and that none knows of another. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { routes } from '../../../src/contract/routes.js';
import { runDatabaseCommand } from '../../../demo/endpoint/program/control.js';
import { readTownStart } from '../../../demo/endpoint/program/towns/read-towns.js';
import type { OpenTowns } from '../../../demo/endpoint/program/towns/serve-towns.js';
import { createMigratedDatabase } from '../database/migrated-database.js';
import { aReport, type Citizen, type Reply } from '../harness/citizen.js';
import { photo } from '../harness/files.js';
import { PASSWORD } from '../harness/officers/officer.js';
import { solve } from '../harness/solve.js';
import { citizenAt, makeTownFolders, type TownFolders } from './town-folders.js';

const CONNECTIONS = 30;
const METRICS_TOKEN = 'kunci-angka-angka-yang-panjang';
/** A word that stands in no other town. */
const MARK = 'Zamrudbarat';

describe('Many towns in one program', () => {
  let folders: TownFolders;
  let open: OpenTowns;
  let west: Citizen;
  let east: Citizen;
  const urls: Record<string, string> = {};

  before(async () => {
    folders = makeTownFolders({
      DATABASE_CONNECTIONS: String(CONNECTIONS),
      CHALLENGE_NORTH: 'on',
      CHALLENGE_SOUTH: 'on',
      METRICS_TOKEN,
    });
    for (const name of ['east', 'north', 'south', 'west']) {
      urls[name] = await createMigratedDatabase();
      folders.add(name, urls[name]);
    }
    folders.add('away', 'postgresql://postgres@127.0.0.1:1/away');
    open = await folders.open();
    [west, east] = [citizenAt(open, 'west.example'), citizenAt(open, 'east.example')];
  });
  after(async () => {
    await open.towns.close();
    folders.remove();
  });

  const at = (name: string) => open.towns.at(`${name}.example`)!;
  /** Connections to a town's database, as its server counts them. */
  const connectionsOf = async (name: string): Promise<number> => {
    const client = new pg.Client({ connectionString: urls[name]! });
    await client.connect();
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await client.end();
    return rows[0]!.count;
  };

  test('a request goes to the town whose host it asks for, and to none by another host', async () => {
    for (const [citizen, name] of [
      [west, 'Kabupaten west'],
      [east, 'Kabupaten east'],
      [citizenAt(open, 'WEST.example.'), 'Kabupaten west'],
      [citizenAt(open, 'west.example:8443'), 'Kabupaten west'],
    ] as const)
      assert.equal((await citizen.get('capabilities')).body.results.name, name);
    for (const host of ['example', 'xwest.example', 'west.example.evil.test', 'localhost', '127.0.0.1'])
      for (const path of ['capabilities', 'complaints', '../desk/api/session']) {
        const { status, body } = await citizenAt(open, host).get(path);
        assert.equal(status, 421, host);
        assert.doesNotMatch(body, /west|east/);
      }
  });

  test('a request that names two hosts is for no town: a cache in front may have gone by the other', async () => {
    const Host = 'west.example, east.example';
    const asked = new Request('http://west.example/sp4n/capabilities', { headers: { Host } });
    assert.equal((await open.app.fetch(asked)).status, 421);
  });

  test('a town whose database is away is told to come again later; the others answer', async () => {
    const answer = await citizenAt(open, 'away.example').get('capabilities');
    assert.equal(answer.status, 503);
    assert.ok(Number(answer.headers.get('Retry-After')) > 0);
    assert.equal(
      answer.headers.get('Access-Control-Allow-Origin'),
      '*',
      'a page may read when to come again',
    );
    assert.equal((await east.get('capabilities')).status, 200);
    const ready = await open.app.fetch(new Request('http://127.0.0.1/readyz'));
    assert.equal(ready.status, 200);
  });

  test('asleep a town has no connection, and what was filed is there when it is woken', async () => {
    const { trackingId, accessCode } = await east.file();
    assert.ok((await connectionsOf('east')) > 0);
    await at('east').sleep();
    assert.deepEqual([at('east').isAwake, await connectionsOf('east')], [false, 0]);
    const { body } = await east.get(routes.detail(trackingId), accessCode);
    assert.equal(body.results.data.tracking_id, trackingId);
    assert.equal(at('east').isAwake, true);
  });

  test('requests that come while a town falls asleep are answered', async () => {
    const answers = await Promise.all([
      east.get('complaints'),
      at('east').sleep(),
      ...Array.from({ length: 20 }, () => east.get('complaints')),
    ]);
    for (const answer of answers) if (answer !== undefined) assert.equal(answer.status, 200);
  });

  test('all towns together take no more connections than the budget, and each gets its turn', async () => {
    await Promise.all([west.get('capabilities'), east.get('capabilities')]);
    let most = 0;
    const look = setInterval(() => (most = Math.max(most, open.budget.open)), 1);
    const asked = await Promise.all(
      [west, east].flatMap((citizen) => Array.from({ length: 25 }, () => citizen.create(aReport()))),
    );
    clearInterval(look);
    assert.deepEqual(new Set(asked.map(({ status }) => status)), new Set([201]));
    assert.ok(most > 0 && most <= CONNECTIONS / 3, `${most}`);
  });

  test('metrics tell each town’s numbers by its name, also while it sleeps, to who may read them alone', async () => {
    await east.file();
    await at('east').sleep();
    const ask = (headers: HeadersInit = {}) =>
      open.app.fetch(new Request('https://west.example/metrics', { headers }));
    assert.equal((await ask()).status, 404);
    const text = await (await ask({ Authorization: `Bearer ${METRICS_TOKEN}` })).text();
    const told = (name: string) => new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(text)?.[1];
    assert.equal(told('aduan_town_awake(?=\\{town="east"\\})'), '0');
    assert.equal(told('aduan_town_up(?=\\{town="away"\\})'), '0');
    assert.ok(Number(told('aduan_reports_open(?=\\{status="unverified",town="east"\\})')) > 0, text);
    assert.ok(Number(told('process_cpu_seconds_total')) > 0);
    const helps = text.match(/^# HELP (\S+)/gm) ?? [];
    assert.equal(new Set(helps).size, helps.length, 'each metric is explained once');
  });

  describe('what one of them has is unknown to another', () => {
    /** What west has, and what nobody has, of the same form. */
    let known: Ids;
    const unknown: Ids = {
      tracking_id: '1000000003',
      file_id: '00000000-0000-4000-8000-000000000000',
      upload: '00000000-0000-4000-8000-000000000001',
      code: 'ABCD-EFGH-JKLM-NPQR-STVW',
      cookie: 'aduan_desk=' + 'A'.repeat(43),
      key: randomUUID(),
    };

    before(async () => {
      known = await makeKnown();
    });

    test('by every call that takes an id, a code or a session, in every way', async () => {
      const patterns = await at('east').use(({ site }) => site.routes);
      const calls = patterns.filter(({ method, path }) => method !== 'ALL' && path.includes('/:'));
      assert.ok(calls.length > 40, String(calls.length));
      for (const { method, path } of calls)
        assert.deepEqual(
          await ask(method, path, known),
          await ask(method, path, unknown),
          `${method} ${path}`,
        );
    });

    test('by reports, replies, numbers and pages that name it in their words', async () => {
      const asks: ((ids: Ids) => Promise<Reply>)[] = [
        ({ upload, key }) => east.create(aReport({ attachments: [upload] }), `x${key}`),
        ({ tracking_id, code }) =>
          east.reply(tracking_id, code, { content: 'Masih rusak.' }, { key: known.key }),
        ({ code }) => east.get('complaints/mine', code),
        ({ tracking_id }) => east.get(`complaints?search=${tracking_id}`),
        ({ tracking_id, code }) =>
          east.request(
            'POST',
            'lacak',
            { 'Content-Type': 'application/x-www-form-urlencoded' },
            new URLSearchParams({ id: tracking_id, kode: code, nomor: tracking_id }).toString(),
          ),
        ({ tracking_id }) => east.get(`../open311/v2/requests/${tracking_id}.json`),
        ({ cookie }) => asReply(desk('east', 'GET', 'session', undefined, cookie)),
        ({ cookie }) => asReply(desk('east', 'POST', 'reports/search', {}, cookie)),
      ];
      for (const one of asks)
        assert.deepEqual(plain(await one(known), known), plain(await one(unknown), unknown));
    });

    test('by the key under which it was filed: there it is another report', async () => {
      const { status, body } = await east.create(aReport(), known.key);
      assert.equal(status, 201, JSON.stringify(body));
      assert.notEqual(body.complaint_id, known.tracking_id);
      assert.equal((await west.get(routes.detail(known.tracking_id), known.code)).status, 200);
    });

    test('by the place in a list', async () => {
      await west.file({ title: `Lampu ${MARK} padam` });
      for (const path of ['complaints?page_size=1', 'complaints?page_size=1&sort=oldest']) {
        const { body } = await west.get(path);
        const cursor = (body.results.next_cursor ?? body.results.cursor) as string | undefined;
        const answer = await east.get(`${path}&cursor=${cursor ?? ''}`);
        assert.doesNotMatch(JSON.stringify(answer.body), new RegExp(MARK));
      }
    });

    test('in any list, number, export or page', async () => {
      for (const path of [
        'complaints',
        'complaints/counts',
        'complaints/map?zoom=14',
        'complaints.csv',
        'complaints.atom',
        'complaints.geojson',
        'laporan',
        'beranda',
        '../open311/v2/requests.json',
        `complaints?search=${MARK}`,
      ]) {
        const answer = await east.get(path);
        assert.ok(answer.status < 400, path);
        assert.doesNotMatch(
          JSON.stringify(answer.body),
          path.includes(MARK) ? /Jembatan Zamrudbarat/ : new RegExp(MARK),
          path,
        );
      }
      assert.match(JSON.stringify((await west.get('complaints')).body), new RegExp(MARK), 'west shows it');
    });

    test('by the work that was done for another town’s challenge', async () => {
      const north = citizenAt(open, 'north.example');
      const answerOf = async (challenge: string) => {
        const { status, body } = await north.create(aReport({ challenge }));
        return { status, code: body.code };
      };
      assert.equal((await answerOf(await solve(north))).status, 201);
      const foreign = await answerOf(await solve(citizenAt(open, 'south.example')));
      assert.deepEqual(foreign, { status: 422, code: 'challenge-expired' });
    });

    const desk = (town: string, method: string, path: string, body?: unknown, Cookie = '') =>
      open.app.fetch(
        new Request(`https://${town}.example/desk/api/${path}`, {
          method,
          headers: { Cookie, Origin: `https://${town}.example`, 'Content-Type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      );

    async function makeKnown(): Promise<Ids> {
      const account = ['Siti', 'verifier', '', PASSWORD, ''];
      for await (const _ of runDatabaseCommand(
        await readTownStart(folders.env, 'west'),
        'user add',
        account,
      ));
      const [photoId, upload] = await Promise.all(
        ['a.jpg', 'b.jpg'].map(async (name) => {
          const { body } = await west.upload([{ name, bytes: await photo(64, 48) }]);
          return body.results.images[0].id as string;
        }),
      );
      const { trackingId, accessCode, key } = await west.file({
        title: `Jembatan ${MARK} putus`,
        attachments: [photoId],
      });
      const signedIn = await desk('west', 'POST', 'session', { name: 'Siti', password: PASSWORD });
      assert.equal(signedIn.status, 200, await signedIn.text());
      const cookie = signedIn.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      const verify = await desk(
        'west',
        'POST',
        `reports/${trackingId}/verify`,
        { released: [photoId] },
        cookie,
      );
      assert.equal(verify.status, 200, await verify.text());
      return { tracking_id: trackingId, file_id: photoId!, upload: upload!, code: accessCode, cookie, key };
    }

    /** East's answer to a call by its pattern. */
    async function ask(method: string, pattern: string, ids: Ids): Promise<object> {
      const path = pattern
        .replace(':tracking_id', ids.tracking_id)
        .replace(/:file_id|:id/, ids.file_id)
        .replace(/:token(\{[^}]*\})?/, 'A'.repeat(32))
        .replace(/:\w+(\{[^/]*\})?/g, 'respond');
      const isDesk = path.startsWith('/desk/');
      const body = JSON.stringify({ complaint_id: ids.tracking_id, content: 'Isi', released: [ids.file_id] });
      const answer = await open.app.fetch(
        new Request(`https://east.example${path}`, {
          method,
          headers: {
            ...(isDesk
              ? { Cookie: ids.cookie, Origin: 'https://east.example' }
              : { 'X-Access-Code': ids.code }),
            ...(method !== 'GET' && { 'Content-Type': 'application/json', 'Idempotency-Key': known.key }),
          },
          ...(method !== 'GET' && method !== 'HEAD' && { body }),
        }),
      );
      return plain(await asReply(answer), ids);
    }
  });
});

interface Ids {
  tracking_id: string;
  file_id: string;
  upload: string;
  code: string;
  cookie: string;
  key: string;
}

async function asReply(answering: Response | Promise<Response>): Promise<Reply> {
  const answer = await answering;
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

/** An answer without what differs by nature: request ids, and the ids that were asked for. */
function plain({ status, headers, body }: Reply, ids: Ids): object {
  const neutral = (text: string): string =>
    Object.entries(ids).reduce((said, [name, id]) => said.replaceAll(id, name), text);
  const kept = [...headers].filter(([name]) => !/request-id|^date$|etag/.test(name));
  return {
    status,
    headers: kept.map(([name, value]) => `${name}: ${neutral(value)}`).sort(),
    body: neutral(typeof body === 'string' ? body : JSON.stringify(body)),
  };
}
