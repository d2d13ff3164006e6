import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { csvCell } from '../../../../demo/endpoint/feed/syndication/csv.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { feedItemWire } from '../../../../src/contract/public/feed.js';
import { Citizen } from '../../harness/citizen.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const FORMATS = ['atom', 'json', 'csv', 'geojson'] as const;

/** Everything that breaks a careless writer of XML, JSON or tables. */
const HOSTILE =
  '=HYPERLINK("http://x.example","klik"); </content>]]><script>alert(1)</script> & "kutip",\r\nbaris\tdua \u0001\u000b 🚧 ';

async function verified({ citizen, endpoint }: Opened, changes: Record<string, unknown>): Promise<string> {
  const { trackingId } = await citizen.file(changes);
  await officerActs.verify(endpoint, trackingId, ADMIN);
  return trackingId;
}

async function textOf({ citizen }: Opened, path: string): Promise<string> {
  const { status, bytes } = await citizen.bytes(path);
  assert.equal(status, 200, path);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** RFC 4180, and nothing beside it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    assert.ok(match, 'is a table');
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] !== ',') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'ends with a line end');
  return rows;
}

onOneDatabase('Syndication', (databases) => {
  test('every format has the public reports, masked, and nothing else', async () => {
    const fresh = await databases.open();
    const shown = await verified(fresh, {
      title: 'Hubungi 081234567890 segera',
      content: 'Air keruh sejak Senin, hubungi Bapak Budiman di 0812 3456 7890 atau budi@contoh.id ya.',
    });
    await verified(fresh, { is_secret: true, title: 'Sangat rahasia sekali' });
    const { trackingId: unverified } = await fresh.citizen.file({ title: 'Belum diperiksa petugas' });
    for (const format of FORMATS) {
      const text = await textOf(fresh, `complaints.${format}`);
      assert.ok(text.includes(shown) && text.includes('Air keruh sejak Senin'), format);
      assert.doesNotMatch(
        text,
        /08123|3456 7890|Budiman|budi@|Sumarni|rahasia sekali|Belum diperiksa/,
        format,
      );
      assert.ok(!text.includes(unverified), format);
    }
    await fresh.close();
  });

  test('Atom keeps the rules of RFC 4287, whatever people wrote', async () => {
    const fresh = await databases.open({ publicUrl: 'https://contoh.go.id/sp4n', name: 'Kab. "A" & <B>' });
    const id = await verified(fresh, { title: HOSTILE, content: HOSTILE, category_id: 'jembatan' });
    // Of one moment, their order would be that of their numbers, which are random; an anonymous one's in its day is
    // drawn.
    fresh.clock.now = new Date(fresh.clock.now.getTime() + 86_400_000);
    await verified(fresh, { is_anonymous: true });
    const { citizen } = fresh;
    const { headers, body } = await citizen.get('complaints.atom?page_size=1&sort=oldest');
    assert.equal(headers.get('Content-Type'), 'application/atom+xml; charset=utf-8');
    assert.ok(body.includes(`href="https://contoh.go.id/sp4n/lacak?aduan=${id}"`));
    assert.ok(body.includes('&lt;script&gt;') && !body.includes('<script>'));
    const again = (await citizen.get('complaints.atom?page_size=1&sort=oldest')).body;
    assert.equal(again, body, 'ids stay');
    // A server of PostgreSQL reads XML; the embedded one was built without.
    if (databases.kind === 'PGlite') return await fresh.close();
    const count = async (path: string): Promise<number> => {
      const { rows } = await sql<{
        count: number;
      }>`select cardinality(xpath(${path}, xmlparse(document ${body}::text),
        array[array['a', 'http://www.w3.org/2005/Atom']])) as count`.execute(fresh.endpoint.database);
      return rows[0]!.count;
    };
    const date = `[contains(., 'T') and string-length(.) >= 20]`;
    const expected: Record<string, number> = {
      '/a:feed': 1,
      '/a:feed/a:id[starts-with(., "urn:uuid:")]': 1,
      '/a:feed/a:title': 1,
      [`/a:feed/a:updated${date}`]: 1,
      '/a:feed/a:author/a:name': 1,
      '/a:feed/a:link[@rel="self"][@href="https://contoh.go.id/sp4n/complaints.atom?page_size=1&sort=oldest"]': 1,
      '/a:feed/a:link[@rel="next"][starts-with(@href, "https://contoh.go.id/sp4n/complaints.atom?cursor=")]': 1,
      '/a:feed/a:link[@rel="alternate"]': 1,
      '/a:feed/a:entry': 1,
      '/a:feed/a:entry/a:id[starts-with(., "urn:uuid:")]': 1,
      '/a:feed/a:entry/a:title': 1,
      [`/a:feed/a:entry/a:updated${date}`]: 1,
      [`/a:feed/a:entry/a:published${date}`]: 1,
      '/a:feed/a:entry/a:link[@rel="alternate"]': 1,
      '/a:feed/a:entry/a:category[@term="jembatan"][@label]': 1,
      '/a:feed/a:entry/a:content[@type="text"][contains(., "<script>alert(1)</script>")]': 1,
      '//*[not(namespace-uri() = "http://www.w3.org/2005/Atom")]': 0,
      '//a:script': 0,
    };
    for (const [path, number] of Object.entries(expected)) assert.equal(await count(path), number, path);
    await fresh.close();
  });

  test('no address in it comes from a Host header that anybody can write', async () => {
    const fresh = await databases.open();
    const away = new Citizen((request) => fresh.app.fetch(request), 'http://evil.invalid');
    for (const format of FORMATS) {
      const { status, headers, body } = await away.get(`complaints.${format}`);
      assert.deepEqual([status, body.code, headers.get('Cache-Control')], [400, 'bad-request', 'no-store']);
      assert.match(body.message, /PUBLIC_URL/);
      assert.doesNotMatch(JSON.stringify(body), /evil/);
    }
    assert.equal(
      fresh.logs.filter((line) => line.includes('PUBLIC_URL')).length,
      1,
      'the operator is told once',
    );
    assert.equal((await away.get('complaints')).status, 200, 'what has no address in it is answered');
    for (const host of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080']) {
      const here = new Citizen((request) => fresh.app.fetch(request), `http://${host}`);
      assert.equal((await here.get('complaints.json')).body.home_page_url, `http://${host}/lacak`);
      const proxied = await here.get('complaints.json', undefined, { 'X-Forwarded-For': '203.0.113.9' });
      assert.equal(proxied.status, 400, 'a proxy may write localhost for anybody');
    }
    for (const [remoteAddress, status] of [
      ['203.0.113.9', 400],
      ['127.0.0.1', 200],
      ['::ffff:127.0.0.1', 200],
      ['::1', 200],
    ] as const) {
      const socket = { remoteAddress, remotePort: 40_000, remoteFamily: 'IPv4' };
      const asked = await fresh.app.fetch(new Request('http://localhost/complaints.json'), {
        incoming: { socket },
      });
      assert.equal(asked.status, status, remoteAddress);
    }
    await fresh.close();
    const named = await databases.open({ publicUrl: 'https://contoh.go.id/sp4n' });
    const asked = new Citizen((request) => named.app.fetch(request), 'http://evil.invalid');
    assert.equal((await asked.get('complaints.json')).body.home_page_url, 'https://contoh.go.id/sp4n/lacak');
    await named.close();
  });

  test('an empty town is a whole document in every format', async () => {
    const fresh = await databases.open();
    const { citizen } = fresh;
    assert.match((await citizen.get('complaints.atom')).body, /<updated>1970-01-01T00:00:00Z<\/updated>/);
    assert.deepEqual((await citizen.get('complaints.json')).body.items, []);
    assert.equal(parseCsv(await textOf(fresh, 'complaints.csv')).length, 1);
    assert.deepEqual((await citizen.get('complaints.geojson')).body, {
      type: 'FeatureCollection',
      features: [],
    });
    await fresh.close();
  });

  test('JSON Feed has what version 1.1 demands, and goes on by next_url', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 5);
    const seen: string[] = [];
    for (let path: string | undefined = 'complaints.json?page_size=2'; path !== undefined;) {
      const { headers, body } = await fresh.citizen.get(path);
      assert.equal(headers.get('Content-Type'), 'application/feed+json; charset=utf-8');
      assert.equal(body.version, 'https://jsonfeed.org/version/1.1');
      assert.equal(body.feed_url, `http://localhost/${path}`);
      for (const item of body.items) {
        assert.ok(item.id && item.content_text && URL.canParse(item.url));
        assert.match(item.date_published, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
        feedItemWire.parse(item._aduan);
        seen.push(item.id);
      }
      path = body.next_url?.replace('http://localhost/', '');
    }
    assert.deepEqual(seen, ['1000000001', '1000000002', '1000000003', '1000000004', '1000000005']);
    await fresh.close();
  });

  test('tables and maps hold every report that answers, not a page of them', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 1_203);
    await fresh.endpoint.database
      .updateTable('complaints')
      .set({ is_anonymous: true })
      .where('tracking_id', '=', '1000000007')
      .execute();
    const [head, ...rows] = parseCsv(
      (await textOf(fresh, 'complaints.csv?sort=oldest')).replace('\ufeff', ''),
    );
    assert.equal(rows.length, 1_203);
    assert.equal(new Set(rows.map(([id]) => id)).size, 1_203);
    assert.ok(rows.every((row) => row.length === head!.length));
    const dlh = parseCsv(await textOf(fresh, 'complaints.csv?institution_id=dlh')).length - 1;
    assert.equal(dlh, (await fresh.citizen.get('complaints?institution_id=dlh')).body.results.total);
    const { headers, body } = await fresh.citizen.get('complaints.geojson?sort=oldest');
    assert.equal(headers.get('Content-Type'), 'application/geo+json');
    assert.equal(body.features.length, 1_203);
    for (const { type, id, geometry, properties } of body.features) {
      assert.deepEqual([type, properties.tracking_id], ['Feature', id]);
      if (id === '1000000007') assert.equal(geometry, null);
      else {
        const [longitude, latitude] = geometry.coordinates;
        assert.ok(geometry.type === 'Point' && longitude > 103 && latitude < 0, id);
      }
    }
    await fresh.close();
  });

  test('no cell of the table is a formula', async () => {
    const fresh = await databases.open();
    for (const title of [
      '=1+1+cmd',
      '+62 tanya jalan',
      '-rusak-',
      '@SUM(A1)',
      '  =A1 jalan',
      '＝A1 jalan',
      '\t=A1',
    ])
      await verified(fresh, { title: `${title} rusak`, content: HOSTILE });
    const text = await textOf(fresh, 'complaints.csv');
    assert.ok(text.startsWith('\ufefftracking_id,'), 'Excel is told that it is UTF-8');
    const [head, ...rows] = parseCsv(text.slice(1));
    assert.equal(rows.length, 7);
    for (const row of rows) {
      for (const [index, cell] of row.entries()) {
        const isNumber = ['latitude', 'longitude'].includes(head![index]!);
        if (!isNumber) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/, cell);
        else assert.match(cell, /^-?[\d.]+$/);
      }
    }
    assert.deepEqual(
      [csvCell('=a'), csvCell('"a"'), csvCell('a,b'), csvCell(-4.13), csvCell(null), csvCell('jalan')],
      [`'=a`, '"""a"""', '"a,b"', '-4.13', '', 'jalan'],
    );
    await fresh.close();
  });

  test('is known again by its ETag until something in it changes', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 3);
    const { citizen, endpoint } = fresh;
    for (const format of FORMATS) {
      const path = `complaints.${format}`;
      const first = await citizen.get(path);
      assert.equal(first.headers.get('Cache-Control'), 'public, max-age=300', format);
      const tag = first.headers.get('ETag') ?? '';
      assert.match(tag, /^W\/"/, format);
      const ask = () => citizen.get(path, undefined, { 'If-None-Match': tag });
      assert.deepEqual([(await ask()).status, (await ask()).body], [304, ''], format);
      await endpoint.database
        .updateTable('complaints')
        .set((row) => ({ supports_count: sql<number>`${row.ref('supports_count')} + 1` }))
        .execute();
      // Atom tells nothing of support.
      assert.equal((await ask()).status, format === 'atom' ? 304 : 200, format);
      const { tracking_id } = (await citizen.get('complaints')).body.results.data[0];
      await officerActs.hold(endpoint, tracking_id, ADMIN, 'menunggu');
      fresh.clock.now = new Date(fresh.clock.now.getTime() + 1_000);
      assert.equal((await ask()).status, 200, format);
      await officerActs.verify(endpoint, tracking_id, ADMIN).catch(() => undefined);
    }
    assert.equal((await citizen.get('complaints.csv?from=2026-02-31')).status, 400);
    assert.equal((await citizen.get('complaints.atom?sort=best')).status, 400);
    await fresh.close();
  });

  test('a reader that leaves ends the asking', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 3_000);
    const { config, citizen } = fresh;
    const { body } = await citizen.open('complaints.csv');
    const reader = body!.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    const { queries } = config.meter!;
    await citizen.get('complaints?page_size=1');
    const whole = await citizen.get('complaints?page_size=1').then(() => config.meter!.queries - queries);
    assert.ok(whole <= 6, `${whole} queries came after it had left`);
    await fresh.close();
  });
});
