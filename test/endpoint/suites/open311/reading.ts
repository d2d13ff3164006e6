import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { KeptAnswers } from '../../../../demo/endpoint/kept-answers/kept-answers.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import type { FeedItemWire } from '../../../../src/contract/public/feed.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { otherCity, refusal, requestsOf, type GeoRequest } from '../../harness/open311.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const BASE = 'open311/v2';

/** Everything that breaks a careless writer of XML or JSON. */
const HOSTILE =
  '</description>]]><script>alert(1)</script> & "kutip" <!ENTITY x "y">\r\nbaris\tdua \u0001\u000b\ufffe 🚧 tamat.';

async function verified({ citizen, endpoint }: Opened, changes: Record<string, unknown>): Promise<string> {
  const { trackingId } = await citizen.file(changes);
  await officerActs.verify(endpoint, trackingId, ADMIN);
  return trackingId;
}

/** What a request tells of a report, from what the feed tells of it. */
function expectedOf(item: FeedItemWire, content: string): Record<string, unknown> {
  return {
    service_request_id: item.tracking_id,
    status: item.status_code === 'done' ? 'closed' : 'open',
    status_notes: item.status_name,
    service_name: item.category?.name ?? null,
    service_code: item.category?.id ?? null,
    description: `${item.title}\n\n${content}`,
    agency_responsible: item.disposition_name,
    service_notice: null,
    requested_datetime: item.created_at,
    updated_datetime: item.updated_at,
    expected_datetime: null,
    address: item.location_name,
    address_id: null,
    zipcode: null,
    lat: item.latitude,
    long: item.longitude,
    media_url: item.thumbnail_url && `http://localhost/sp4n/${item.thumbnail_url}`,
  };
}

onOneDatabase('Open311, as others read it,', (databases) => {
  test('has the feed’s reports and nothing else of them, report by report', async () => {
    const one = await databases.open();
    const { citizen, endpoint, clock } = one;
    const next = () => (clock.now = new Date(clock.now.getTime() + 60_000));
    const text = 'Air keruh sejak Senin, hubungi Bapak Budiman di 0812 3456 7890 atau budi@contoh.id ya.';
    const upload = await citizen.upload([{ name: 'a.jpg', bytes: await photo(640, 480) }]);
    const [photoId] = upload.body.results.images.map(({ id }: { id: string }) => id);
    const open = await verified(one, {
      category_id: 'jembatan',
      location_id: 'r-1601222003',
      attachments: [photoId],
    });
    await officerActs.release(endpoint, open, photoId, true);
    await officerActs.dispose(endpoint, open, ADMIN, PUPR);
    next();
    const done = await verified(one, {
      title: 'Hubungi 081234567890 segera',
      content: text,
      category_id: 'sampah',
    });
    await officerActs.dispose(endpoint, done, ADMIN, PUPR);
    await officerActs.respond(endpoint, done, PUPR, { content: 'Sudah diangkut.' });
    await officerActs.close(endpoint, done, ADMIN);
    next();
    const anonymous = await verified(one, { is_anonymous: true, title: 'Pungutan liar di pasar' });
    next();
    const secret = await verified(one, { is_secret: true, title: 'Sangat rahasia' });
    const { trackingId: unverified } = await citizen.file({ title: 'Belum diperiksa' });
    const { trackingId: rejected } = await citizen.file({ title: 'Bukan wewenang' });
    await officerActs.reject(endpoint, rejected, ADMIN, 'bukan wewenang');
    const withheld = await verified(one, { title: 'Ditahan dari umum' });
    const officer = await anOfficer(one);
    await officer.act(withheld, 'withhold', { is_withheld: true, reason: 'diperiksa' });
    const city = otherCity(one);
    const { items } = (await citizen.get('complaints.json')).body;
    const found = await requestsOf(city);
    const expected = items.map(({ _aduan, content_text }: { _aduan: FeedItemWire; content_text: string }) =>
      expectedOf(_aduan, content_text),
    );
    assert.deepEqual(found, expected);
    assert.deepEqual(
      new Set(found.map(({ service_request_id: id }) => id)),
      new Set([open, done, anonymous]),
    );
    const hidden = found.find(({ service_request_id: id }) => id === anonymous)!;
    assert.deepEqual([hidden['lat'], hidden['long']], [null, null]);
    assert.match(hidden.requested_datetime, /T00:00:00\+07:00$/);
    assert.ok(
      found.some(({ media_url: url }) => url !== null),
      'the released photo',
    );
    for (const request of found)
      assert.deepEqual((await city.get(`${BASE}/requests/${request.service_request_id}.json`)).body, [
        request,
      ]);
    const all = JSON.stringify(found) + (await city.get(`${BASE}/requests.xml`)).body;
    assert.doesNotMatch(all, /08123|3456 7890|Budiman|budi@|Sumarni|sumarni@|0000-1111|Dusun II RT 03/);
    const closed = [secret, unverified, rejected, withheld, '1234567890', 'abc', '%00', '..%2f'];
    const answers = new Set<string>();
    for (const id of closed)
      for (const path of [`requests/${id}`, `tokens/${id}`]) {
        const { status, headers, body } = await city.get(`${BASE}/${path}.json`);
        answers.add(JSON.stringify([status, [...headers], body]));
        assert.ok(!all.includes(id) || id.length < 10, id);
      }
    assert.deepEqual(
      [...answers].map((answer) => JSON.parse(answer)[0]),
      [404],
      'one answer for all',
    );
    const works = new Set<string>();
    for (const id of [secret, unverified, withheld, '1234567890'])
      works.add((await one.watch(() => city.get(`${BASE}/requests/${id}.json`))).join('\n'));
    assert.equal(works.size, 1, 'by the same queries');
    await one.close();
  });

  test('says a report’s own status, title and public answers where extensions are asked for', async () => {
    const one = await databases.open({ publicUrl: 'https://contoh.go.id/sp4n' });
    const id = await verified(one, { category_id: 'jembatan', title: 'Jembatan putus' });
    await officerActs.hold(one.endpoint, id, ADMIN, 'menunggu');
    const city = otherCity(one);
    const [plain] = await requestsOf(city);
    assert.equal('extended_attributes' in plain!, false);
    const [more] = await requestsOf(city, 'extensions=true');
    assert.deepEqual(more!['extended_attributes'], {
      detailed_status: 'held',
      title: 'Jembatan putus',
      url: `https://contoh.go.id/sp4n/lacak?aduan=${id}`,
      attributes: [],
    });
    assert.equal(plain!.status, 'open');
    const { body } = await city.get(`${BASE}/requests/${id}.xml?extensions=true`);
    assert.match(body, /<extended_attributes><detailed_status>held<\/detailed_status>/);
    await one.close();
  });

  test('leads from a merged report to the one that goes on, and from no other', async () => {
    const one = await databases.open();
    const [main, merged] = [await verified(one, {}), await verified(one, {})];
    const officer = await anOfficer(one);
    await officer.act(merged, 'merge', { into: main });
    const city = otherCity(one);
    assert.deepEqual(
      (await requestsOf(city)).map(({ service_request_id: id }) => id),
      [main],
    );
    const { status, headers } = await city.get(`${BASE}/requests/${merged}.xml?extensions=true`);
    assert.deepEqual(
      [status, headers.get('Location'), headers.get('Cache-Control')],
      [307, `${main}.xml?extensions=true`, 'no-store'],
    );
    assert.equal((await city.get(`${BASE}/tokens/${merged}.xml`)).status, 404);
    assert.deepEqual((await city.get(`${BASE}/tokens/${main}.json`)).body, [
      { service_request_id: main, token: main },
    ]);
    await officer.act(main, 'withhold', { is_withheld: true, reason: 'diperiksa' });
    assert.equal((await city.get(`${BASE}/requests/${merged}.xml`)).status, 404);
    await one.close();
  });

  test('chooses by each parameter, several values among them, and by all at once', async () => {
    const one = await databases.open();
    const { clock, endpoint } = one;
    const start = clock.now;
    const at = (day: number) => (clock.now = new Date(start.getTime() + day * 86_400_000));
    const road = await verified(one, {
      category_id: 'jalan-berlubang',
      latitude: -4.0012,
      longitude: 104.1702,
    });
    at(1);
    const waste = await verified(one, { category_id: 'sampah', latitude: -4.12, longitude: 104.19 });
    await officerActs.dispose(endpoint, waste, ADMIN, PUPR);
    await officerActs.respond(endpoint, waste, PUPR, { content: 'Sudah diangkut.' });
    await officerActs.close(endpoint, waste, ADMIN);
    at(2);
    const hidden = await verified(one, { is_anonymous: true, category_id: null });
    at(3);
    const all = [hidden, waste, road];
    const on = (day: number, time = '03:00:00Z') =>
      `${new Date(start.getTime() + day * 86_400_000).toISOString().slice(0, 10)}T${time}`;
    const expected: [query: string, ids: string[]][] = [
      ['', all],
      ['service_code=sampah', [waste]],
      ['service_code=sampah,jalan-berlubang,unbekannt', [waste, road]],
      ['service_code=sampah&service_code=jalan-berlubang', [waste, road]],
      // Exactly what the answer says, and not what lies below.
      ['service_code=pekerjaan-umum', []],
      ['status=open', [hidden, road]],
      ['status=closed', [waste]],
      ['status=OPEN,closed', all],
      ['status=', all],
      [`start_date=${on(1)}`, [hidden, waste]],
      [`start_date=${on(1)}&end_date=${on(1)}`, [waste]],
      [`start_date=${on(1, '03:00:01Z')}`, [hidden]],
      [`end_date=${on(1, '02:59:59Z')}`, [road]],
      [`end_date=${on(1, '10:00:00 07:00')}`, [waste, road]],
      [`end_date=${on(1, '10:00:00%2B07:00')}`, [waste, road]],
      // Of an anonymous report the beginning of its day is told, and counts.
      [`start_date=${on(1, '17:00:00Z')}`, [hidden]],
      [`start_date=${on(1, '17:00:01Z')}`, []],
      [`end_date=${on(1, '17:00:00Z')}`, all],
      [`start_date=2026-11-25&end_date=2026-11-25`, [waste]],
      ['lat=-4.12&long=104.19&radius=500', [waste]],
      ['lat=-4.12&long=104.19&radius=1', [waste]],
      ['lat=-4.0012&long=104.1702&radius=1', []],
      ['lat=-4.12&long=104.19&radius=20000', [waste, road]],
      ['lat=90&long=-180&radius=20040000', [waste, road]],
      [`service_request_id=${road},${hidden},0000000000&status=closed&start_date=${on(9)}`, [hidden, road]],
      ['page_size=1&page=2', [waste]],
      ['page_size=2&page=2', [road]],
      ['page_size=2&page=3', []],
      [`service_code=sampah&status=closed&start_date=${on(0)}&lat=-4.12&long=104.19&radius=9`, [waste]],
    ];
    const city = otherCity(one);
    for (const [query, ids] of expected) {
      const found = await requestsOf(city, query);
      assert.deepEqual(
        found.map(({ service_request_id: id }) => id),
        ids,
        query,
      );
    }
    // Ninety days after the first, it leaves the usual span, and a span of its own finds it.
    at(90);
    assert.deepEqual(await requestsOf(city).then((found: GeoRequest[]) => found.length), 3);
    at(91);
    assert.deepEqual(await requestsOf(city).then((found: GeoRequest[]) => found.length), 2);
    assert.equal((await requestsOf(city, `end_date=${on(0)}`)).length, 1);
    await one.close();
  });

  test('refuses what it can’t read, each parameter by its name, in both formats', async () => {
    const one = await databases.open();
    const city = otherCity(one);
    for (const [query, names] of [
      ['status=fixed', ['status']],
      ['start_date=2026-02-31', ['start_date']],
      ['start_date=kemarin&end_date=2026-11-24T03:00:00', ['start_date', 'end_date']],
      ['start_date=2026-01-01', ['start_date']],
      ['start_date=2026-01-01&end_date=2026-06-01', ['start_date']],
      ['start_date=2026-11-20&end_date=2026-11-19', ['start_date']],
      ['start_date=275760-09-13T00:00:00Z', ['start_date']],
      ['page=0', ['page']],
      ['page=99999999', ['page']],
      ['page=12', ['Halaman ini terlalu jauh']],
      ['page_size=501', ['page_size']],
      ['page_size=-1', ['page_size']],
      ['page_size=1e2', ['page_size']],
      ['lat=NaN&long=104&radius=5', ['lat']],
      ['lat=-4.1&long=104', ['radius']],
      ['radius=5', ['lat', 'long']],
      ['lat=91&long=181&radius=-1', ['lat', 'long', 'radius']],
      ['lat=0&long=0&radius=Infinity', ['radius']],
      ['lat=0&long=0&radius=99999999', ['radius']],
      [`service_code=${'a'.repeat(201)}`, ['service_code']],
      [`service_code=${Array.from({ length: 501 }, (_, at) => at).join(',')}`, ['service_code']],
    ] as const) {
      const [status, descriptions] = refusal(await city.get(`${BASE}/requests.json?${query}`));
      assert.equal(status, 400, query);
      assert.equal(descriptions.length, names.length, `${query}: ${descriptions.join(' | ')}`);
      for (const [at, name] of names.entries()) assert.ok(descriptions[at]!.includes(name), descriptions[at]);
    }
    const { status, headers, body } = await city.get(`${BASE}/requests.xml?status=fixed`);
    assert.deepEqual(
      [status, headers.get('Content-Type'), headers.get('Cache-Control')],
      [400, 'text/xml; charset=utf-8', 'no-store'],
    );
    assert.match(
      body,
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<errors><error><code>400<\/code><description>/,
    );
    const english = await city.get(`${BASE}/requests.json?status=fixed`, undefined, {
      'Accept-Language': 'en',
    });
    assert.match(english.body[0].description, /^The value of status .*: open, closed\.$/, 'the way out');
    const [, [radius, size]] = refusal(await city.get(`${BASE}/requests.json?page_size=0&lat=1&long=1`));
    assert.match(size!, /page_size .*: 1–500\.$/);
    assert.match(radius!, /^radius /, 'the one that is missing');
    for (const path of ['open311', 'open311/v2', `${BASE}/requests`])
      assert.match((await city.get(path)).body, /\.json .*\/open311\/discovery\.json/, path);
    for (const path of [
      'requests',
      'requests.yaml',
      'services/jembatan',
      'services/unbekannt.json',
      'tokens/.json',
    ])
      assert.equal((await city.get(`${BASE}/${path}`)).status, 404, path);
    const posted = await city.request('POST', `${BASE}/services.json`);
    assert.deepEqual([posted.status, posted.headers.get('Allow')], [405, 'GET, OPTIONS']);
    await one.close();
  });

  test('serves one jurisdiction: any name where none is set, else that one, named or not', async () => {
    const any = await databases.open();
    assert.equal((await otherCity(any).get(`${BASE}/services.xml?jurisdiction_id=apa-saja`)).status, 200);
    const { open311 } = any.config;
    const named = await databases.open({ open311: { ...open311, jurisdiction: 'okukab.go.id' } });
    const city = otherCity(named);
    for (const path of ['services', 'services/jembatan', 'requests', 'requests/1', 'tokens/1'])
      for (const format of ['json', 'xml']) {
        const ask = async (query: string) => await city.get(`${BASE}/${path}.${format}${query}`);
        const refused = await ask('?jurisdiction_id=sfgov.org');
        assert.equal(refused.status, 404, path);
        assert.match(JSON.stringify(refused.body), /jurisdiction_id/, path);
        for (const query of ['', '?jurisdiction_id=', '?jurisdiction_id=okukab.go.id'])
          assert.doesNotMatch(JSON.stringify((await ask(query)).body), /jurisdiction_id/, path + query);
      }
    await any.close();
    await named.close();
  });

  test('lists every category as a service, and what each asks as its definition', async () => {
    const one = await databases.open();
    const city = otherCity(one);
    const services = (await city.get(`${BASE}/services.json`)).body;
    const categories = (await one.citizen.get('masters/categories')).body.results.data;
    assert.deepEqual(
      services.map((service: Record<string, unknown>) => service['service_code']),
      categories.map(({ id }: { id: string }) => id),
    );
    const find = (code: string) =>
      services.find((one: Record<string, unknown>) => one['service_code'] === code);
    const bridge = find('jembatan');
    assert.deepEqual(
      { ...bridge, keywords: bridge.keywords.split(',').slice(0, 2) },
      {
        service_code: 'jembatan',
        service_name: 'Jembatan',
        description: null,
        metadata: false,
        type: 'realtime',
        keywords: ['jembatan rusak', 'jembatan putus'],
        group: 'Pekerjaan Umum dan Penataan Ruang',
      },
    );
    assert.equal(find('pdam').metadata, true);
    const ask = { 'Accept-Language': 'en' };
    const { body: water } = await city.get(`${BASE}/services/pdam.json`, undefined, ask);
    const { data } = (await one.citizen.get('masters/fields?category_id=pdam', undefined, ask)).body.results;
    assert.equal(water.service_code, 'pdam');
    assert.deepEqual(
      water.attributes.map(({ code, description }: Record<string, unknown>) => [code, description]),
      data.map(({ code, label }: Record<string, unknown>) => [code, label]),
    );
    const [connection, number] = water.attributes;
    assert.deepEqual(connection, {
      variable: true,
      code: 'sambungan_pdam',
      datatype: 'singlevaluelist',
      required: false,
      datatype_description: null,
      order: 1,
      description: 'A PDAM connection?',
      values: [
        { key: 'yes', name: 'Yes' },
        { key: 'no', name: 'No' },
      ],
    });
    assert.deepEqual(
      [number.datatype, number.datatype_description, number.order, 'values' in number],
      ['string', 'On your bill, 8 digits', 2, false],
    );
    const [notice] = (await city.get(`${BASE}/services/banjir.json`)).body.attributes;
    assert.deepEqual([notice.variable, notice.datatype, notice.required], [false, 'string', false]);
    const empty = await city.get(`${BASE}/services/jembatan.xml`);
    assert.match(
      empty.body,
      /<service_definition><service_code>jembatan<\/service_code><attributes\/><\/service_definition>/,
    );
    await one.close();
  });

  test('says in its discovery where it is, by the public address', async () => {
    const one = await databases.open({
      publicUrl: 'https://contoh.go.id/aduan/sp4n',
      name: 'Kab. "A" & <B>',
    });
    const { body } = await otherCity(one).get('open311/discovery.json', undefined, {
      'Accept-Language': 'en',
    });
    assert.match(body.changeset, /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    assert.deepEqual(
      [body.contact, body.key_service],
      ['Kab. "A" & <B>', 'Reading needs no key. This server takes no reports by Open311.'],
    );
    assert.deepEqual(body.endpoints, [
      {
        specification: 'http://wiki.open311.org/GeoReport_v2',
        url: 'https://contoh.go.id/aduan/open311/v2',
        changeset: body.changeset,
        type: 'test',
        formats: ['text/xml', 'application/json'],
      },
    ]);
    const { body: xml } = await otherCity(one).get('open311/discovery.xml');
    assert.match(xml, /<contact>Kab. &quot;A&quot; &amp; &lt;B&gt;<\/contact>/);
    assert.match(xml, /<formats><format>text\/xml<\/format><format>application\/json<\/format><\/formats>/);
    await one.close();
    const unnamed = await databases.open();
    const proxied = { 'X-Forwarded-For': '203.0.113.9' };
    const city = otherCity(unnamed);
    const local = (await city.get('open311/discovery.json')).body;
    assert.equal(local.endpoints[0].url, 'http://localhost/open311/v2');
    const [status, [why]] = refusal(await city.get('open311/discovery.json', undefined, proxied));
    assert.deepEqual([status, /PUBLIC_URL/.test(why!)], [400, true]);
    await unnamed.close();
  });

  test('writes XML that says what JSON says, whatever people wrote', async () => {
    const one = await databases.open();
    const id = await verified(one, { title: 'Lampu', content: HOSTILE, category_id: 'jembatan' });
    const city = otherCity(one);
    const { headers, body } = await city.get(`${BASE}/requests.xml`);
    assert.equal(headers.get('Content-Type'), 'text/xml; charset=utf-8');
    assert.ok(!body.includes('<script>') && !body.includes('\u0001'));
    // A server of PostgreSQL reads XML; the embedded one was built without.
    if (databases.kind === 'PGlite') return await one.close();
    const [request] = await requestsOf(city);
    const read = async (path: string): Promise<string[]> => {
      const { rows } = await sql<{
        found: string[];
      }>`select xpath(${path}, xmlparse(document ${body}::text))::text[]
        as found`.execute(one.endpoint.database);
      return rows[0]!.found;
    };
    const names = await read('//request/*');
    assert.equal(names.length, Object.keys(request!).length);
    for (const [name, value] of Object.entries(request!)) {
      const text = String(value ?? '')
        .replaceAll('\ufffe', '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\r/g, '&#13;');
      const [found = ''] = await read(`/service_requests/request/${name}/text()`);
      assert.equal(found, text, name);
    }
    assert.deepEqual(await read(`//request[service_request_id="${id}"]/status/text()`), ['open']);
    await one.close();
  });

  test('is cached, given again, revalidated and read across origins as the feed is', async () => {
    const one = await databases.open({ publicUrl: 'https://contoh.go.id/sp4n' });
    const id = await verified(one, {});
    const { changes } = one.endpoint;
    // By a clock that stands still, while nothing else is told that happens here.
    Object.assign(one.endpoint, { kept: new KeptAnswers(changes, () => 0) });
    const { tell } = changes;
    Object.assign(changes, { tell: () => undefined });
    const city = otherCity(one);
    const mine = { Origin: 'http://localhost:5173' };
    const path = `${BASE}/requests.json`;
    const first = await city.get(path, undefined, mine);
    const feed = await one.citizen.get('complaints', undefined, mine);
    assert.equal(first.headers.get('Vary'), `${feed.headers.get('Vary')}, Accept-Encoding`);
    for (const name of ['Cache-Control', 'Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'])
      assert.equal(first.headers.get(name), feed.headers.get(name), name);
    const statements = await one.watch(async () => {
      assert.deepEqual((await city.get(path, undefined, mine)).body, first.body);
    });
    assert.deepEqual(statements, [], 'given again without a question to the database');
    const tag = first.headers.get('ETag')!;
    assert.match(tag, /^W\/"/);
    const again = await city.get(path, undefined, { ...mine, 'If-None-Match': tag });
    assert.deepEqual([again.status, again.body], [304, '']);
    Object.assign(changes, { tell });
    await officerActs.hold(one.endpoint, id, ADMIN, 'menunggu');
    changes.renew();
    assert.equal((await city.get(path, undefined, { ...mine, 'If-None-Match': tag })).status, 200);
    const head = await city.request('HEAD', path);
    assert.deepEqual([head.status, head.body], [200, '']);
    await one.close();
  });

  test('is read by pages of every origin, and written by those of allowed ones alone', async () => {
    const one = await databases.open({ allowedOrigins: ['https://desa.example'] });
    const city = otherCity(one);
    const readable = async (method: string, path: string, Origin: string, asked?: string) => {
      const headers = { Origin, ...(asked && { 'Access-Control-Request-Method': asked }) };
      const reply = await city.request(method, path, headers);
      assert.equal(reply.headers.get('Access-Control-Allow-Credentials'), null);
      return [reply.status, reply.headers.get('Access-Control-Allow-Origin')];
    };
    const requests = `${BASE}/requests.json`;
    for (const origin of ['https://peta.example', 'https://desa.example', 'null']) {
      for (const path of ['open311/discovery.json', `${BASE}/services.xml`, requests, requests])
        assert.deepEqual(await readable('GET', path, origin), [200, '*'], path);
      assert.deepEqual(await readable('GET', `${BASE}/requests/0.json`, origin), [404, '*']);
      assert.deepEqual(await readable('OPTIONS', requests, origin, 'GET'), [204, origin]);
    }
    for (const [origin, allowed] of [
      ['https://peta.example', null],
      ['https://desa.example', 'https://desa.example'],
    ] as const)
      assert.equal((await readable('OPTIONS', requests, origin, 'POST'))[1], allowed);
    await one.close();
  });

  test('is not there where it is switched off', async () => {
    const one = await databases.open();
    const off = { ...one, endpoint: { ...one.endpoint, config: { ...one.config } } };
    off.endpoint.config.open311 = { ...one.config.open311, mode: 'off' };
    assert.equal((await otherCity(off).get('open311/discovery.json')).status, 404);
    await one.close();
  });
});
