import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import type { EndpointConfig } from '../../../../demo/endpoint/index.js';
import type { Citizen, Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Databases, type Opened } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { otherCity, refusal, requestsOf } from '../../harness/open311.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const KEY = 'kunci-kota-tua-5f0c1e9a7b2d';
const OTHER_KEY = 'kunci-kota-baru-0b77d1c4e6a9';
const POST = 'open311/v2/requests';
const DAY_MS = 86_400_000;

const named = (name: string, key: string) => ({
  name,
  hash: createHash('sha256').update(key).digest('hex'),
});
const WRITING: EndpointConfig['open311'] = {
  mode: 'write',
  keys: [named('kota-tua', KEY), named('kota-baru', OTHER_KEY)],
  jurisdiction: null,
};

const openWriting = (databases: Databases, more: Partial<EndpointConfig> = {}): Promise<Opened> =>
  databases.open({ open311: WRITING, challenge: true, ...more });

/** A whole request, as another city's program sends it. */
const aRequest = (changes: Record<string, string> = {}): Record<string, string> => ({
  api_key: KEY,
  service_code: 'jembatan',
  lat: '-4.1312',
  long: '104.0337',
  address_string: 'Dusun II RT 03, depan balai desa',
  email: 'sumarni@contoh.id',
  first_name: 'Sumarni',
  last_name: 'binti Karto',
  phone: '0812-0000-1111',
  description: 'Tali jembatan gantung putus sejak hari Minggu. Anak sekolah memutar jauh.',
  ...changes,
});

async function send(
  city: Citizen,
  fields: Record<string, string> | [string, string][],
  { key, format = 'json' }: { key?: string; format?: string } = {},
): Promise<Reply> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
    ...(key !== undefined && { 'Idempotency-Key': key }),
  };
  return await city.request('POST', `${POST}.${format}`, headers, new URLSearchParams(fields).toString());
}

const numberIn = ({ status, body }: Reply): string => {
  assert.equal(status, 200, JSON.stringify(body));
  return body[0].service_request_id;
};

const filed = async ({ endpoint }: Opened): Promise<number> =>
  (await endpoint.database.selectFrom('complaints').select('id').execute()).length;

onOneDatabase('Open311, as others write by it,', (databases) => {
  test('files a report as a form does, of which nobody learns who sent it, and no challenge is asked for', async () => {
    const one = await openWriting(databases, { anonymous: 'hidden-from-public' });
    const city = otherCity(one);
    const reply = await send(city, aRequest());
    assert.deepEqual(reply.body, [
      {
        service_request_id: reply.body[0].service_request_id,
        service_notice: 'Laporan diterima. Setelah diperiksa petugas, laporan ini dapat dibaca umum.',
        account_id: null,
      },
    ]);
    assert.deepEqual(
      [reply.status, reply.headers.get('Content-Type'), reply.headers.get('Cache-Control')],
      [200, 'application/json; charset=utf-8', 'no-store'],
    );
    const id = numberIn(reply);
    assert.match(id, /^\d{10}$/);
    assert.equal((await city.get(`${POST}/${id}.json`)).status, 404, 'nobody has checked it');
    const row = await one.endpoint.database
      .selectFrom('complaints')
      .innerJoin('reporters', 'complaint_id', 'complaints.id')
      .selectAll()
      .executeTakeFirstOrThrow();
    assert.deepEqual(
      [row.title, row.classification_id, row.category_id, row.channel, row.location_text, row.latitude],
      [
        'Tali jembatan gantung putus sejak hari Minggu',
        '1',
        'jembatan',
        'Open311',
        'Dusun II RT 03, depan balai desa',
        -4.1312,
      ],
    );
    assert.deepEqual(
      [row.name, row.email, row.phone, row.is_anonymous, row.is_secret, row.doubt, row.date_of_incident],
      ['Sumarni binti Karto', 'sumarni@contoh.id', '0812-0000-1111', false, false, null, null],
    );
    await officerActs.verify(one.endpoint, id, ADMIN);
    const [shown] = await requestsOf(city);
    assert.equal(shown!.service_request_id, id);
    assert.deepEqual([shown!['lat'], shown!['long']], [-4.13, 104.035], 'where the feed shows it');
    const xml = (await city.get(`${POST}.xml?extensions=true`)).body;
    const feed = JSON.stringify((await one.citizen.get('complaints')).body);
    for (const said of [JSON.stringify(shown), xml, feed])
      assert.doesNotMatch(said, /Sumarni|sumarni@|0000-1111|RT 03|kota-tua/);
    await one.close();
  });

  test('gives a reporter’s code to who asks for extensions, and leaves a trace of whose key it was', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    const { body } = await send(city, aRequest({ extensions: 'true' }));
    const { service_request_id: id, extended_attributes: more } = body[0];
    assert.equal(more.detailed_status, 'unverified');
    assert.equal((await one.citizen.get(`complaints/${id}/complaint`, more.access_code)).status, 200);
    const again = await send(city, aRequest({ extensions: 'true' }));
    assert.deepEqual(again.body, body, 'the same once more');
    const officer = await anOfficer(one);
    const { data } = (await officer.get('audit')).body.results;
    const traces = data.filter(({ action }: { action: string }) => action === 'file');
    assert.deepEqual(
      traces.map((line: Record<string, unknown>) => [line['officer'], line['tracking_id']]),
      [['Open311 kota-tua', id]],
    );
    const kept = (await everything(one)) + one.logs.join('\n');
    for (const key of [KEY, OTHER_KEY]) assert.ok(!kept.includes(key), 'no key is kept or logged');
    assert.ok(!JSON.stringify(one.config).includes(KEY), 'its hash alone is in memory');
    await one.close();
  });

  test('takes no report without a key, with a wrong one, or with one in the address', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    for (const [api_key, why] of [
      ['', /^api_key wajib/],
      [`${KEY}x`, /^api_key ini tidak dikenal/],
      [WRITING.keys[0]!.hash, /^api_key ini tidak dikenal/],
    ] as const) {
      const [status, [said]] = refusal(await send(city, aRequest({ api_key, description: '', lat: 'x' })));
      assert.deepEqual([status, why.test(said!)], [403, true], said);
    }
    const { api_key: _key, ...rest } = aRequest();
    const inAddress = await city.request(
      'POST',
      `${POST}.xml?api_key=${KEY}`,
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      new URLSearchParams(rest).toString(),
    );
    assert.equal(inAddress.status, 403);
    assert.match(inAddress.body, /<errors><error><code>403<\/code><description>api_key/);
    assert.equal(await filed(one), 0);
    const reading = await databases.open();
    const { status, headers } = await send(otherCity(reading), aRequest());
    assert.deepEqual([status, headers.get('Allow')], [405, 'GET, OPTIONS']);
    await one.close();
    await reading.close();
  });

  test('says by parameter what can’t be taken, and files nothing', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    const { open311 } = one.config;
    for (const [changes, status, names] of [
      [{ service_code: '' }, 400, ['service_code']],
      [{ service_code: 'unbekannt' }, 404, ['service_code']],
      [{ description: '' }, 400, ['description']],
      [{ description: 'pendek' }, 400, ['description']],
      [{ description: 'a'.repeat(5_001) }, 400, ['description']],
      [{ lat: '91' }, 400, ['lat']],
      [{ lat: 'NaN', long: 'Infinity' }, 400, ['lat', 'long']],
      [{ long: '' }, 400, ['lat']],
      [{ lat: '', long: '', address_string: '' }, 400, ['address_string']],
      [{ address_id: 'nirgends' }, 400, ['address_id']],
      [{ email: 'bukan alamat' }, 400, ['email']],
      [{ phone: '12' }, 400, ['phone']],
      [{ media_url: 'https://contoh.id/foto.jpg' }, 400, ['media_url']],
      [
        { 'attribute[warna]': 'merah', 'attribute[__proto__]': 'x' },
        400,
        ['attribute[warna]', 'attribute[__proto__]'],
      ],
      [{ service_code: 'pdam', 'attribute[gangguan_air]': 'meledak' }, 400, ['attribute[gangguan_air]']],
      [{ service_code: 'keadaan-darurat' }, 400, ['attribute[darurat]']],
      [
        { service_code: 'pdam', 'attribute[gangguan_air]': 'keruh', 'attribute[nomor_pelanggan]': '12' },
        400,
        ['attribute[nomor_pelanggan]'],
      ],
    ] as [Record<string, string>, number, string[]][]) {
      const [found, descriptions] = refusal(await send(city, aRequest(changes)));
      assert.deepEqual([found, descriptions.length], [status, names.length], descriptions.join(' | '));
      for (const [at, name] of names.entries()) assert.ok(descriptions[at]!.includes(name), descriptions[at]);
    }
    const twice = await send(city, [...Object.entries(aRequest()), ['description', 'Yang lain sama sekali']]);
    assert.match(refusal(twice)[1][0]!, /^description dikirim lebih dari sekali/);
    const headers = { 'Content-Type': 'application/json' };
    const asJson = await city.request('POST', `${POST}.json`, headers, JSON.stringify(aRequest()));
    assert.match(refusal(asJson)[1][0]!, /application\/x-www-form-urlencoded/);
    const large = refusal(await send(city, aRequest({ description: 'a'.repeat(140_000) })));
    assert.equal(large[0], 400);
    const jurisdiction = { ...open311, jurisdiction: 'okukab.go.id' };
    const other = otherCity({
      ...one,
      endpoint: { ...one.endpoint, config: { ...one.config, open311: jurisdiction } },
    });
    assert.equal((await send(other, aRequest({ jurisdiction_id: 'sfgov.org' }))).status, 404);
    assert.equal(await filed(one), 0);
    assert.equal((await send(other, aRequest({ jurisdiction_id: 'okukab.go.id' }))).status, 200);
    await one.close();
  });

  test('reads answers to a category’s questions, and a place by its id or code; no name is demanded', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    const water = aRequest({
      service_code: 'pdam',
      'attribute[sambungan_pdam]': 'yes',
      'attribute[nomor_pelanggan]': '12345678',
      address_id: '16.01.22.2003',
      address_string: '',
      lat: '',
      long: '',
      ...{ first_name: '', last_name: '', email: '', phone: '' },
      description: 'Usul: sebaiknya dibangun taman bacaan di samping kantor PDAM untuk anak-anak.',
    });
    const { body: definition } = await city.get('open311/v2/services/pdam.json');
    const trouble = definition.attributes.find(({ code }: { code: string }) => code === 'gangguan_air');
    const name =
      trouble.datatype === 'multivaluelist' ? 'attribute[gangguan_air][]' : 'attribute[gangguan_air]';
    const id = numberIn(await send(city, { ...water, [name]: trouble.values[0].key }));
    const row = await one.endpoint.database
      .selectFrom('complaints')
      .select(['answers', 'location_id', 'classification_id'])
      .where('tracking_id', '=', id)
      .executeTakeFirstOrThrow();
    const answers = (row.answers ?? []).map(({ code, answer }) => [code, answer]);
    assert.deepEqual(answers.slice(0, 2), [
      ['sambungan_pdam', true],
      ['nomor_pelanggan', '12345678'],
    ]);
    assert.equal(answers.length, 3);
    assert.deepEqual([row.location_id, row.classification_id], ['r-1601222003', '3']);
    await one.close();
  });

  test('counts what a key sends within an hour, no refusal, no repeated request and no other key', async () => {
    const one = await openWriting(databases);
    one.config.limits = { ...one.config.limits, formReportsPerHourMax: 2 };
    const city = otherCity(one);
    const first = numberIn(await send(city, aRequest()));
    assert.equal((await send(city, aRequest({ description: 'pendek' }))).status, 400);
    const other = (turn: number) =>
      aRequest({ description: `Jembatan nomor ${turn} putus sejak hari Minggu.` });
    assert.equal((await send(city, other(2))).status, 200);
    const many = await send(city, other(3));
    assert.deepEqual([many.status, many.headers.get('Retry-After')], [429, '3600']);
    assert.match(refusal(many)[1][0]!, /2 laporan dalam satu jam/);
    assert.equal(numberIn(await send(city, aRequest())), first, 'a known one is answered');
    assert.equal((await send(city, { ...other(3), api_key: OTHER_KEY })).status, 200);
    one.clock.now = new Date(one.clock.now.getTime() + 3_600_000);
    assert.equal((await send(city, other(3))).status, 200, 'an hour later');
    await one.close();
  });

  test('asks the disk for room before all else', async () => {
    const one = await openWriting(databases, { freeBytes: async () => 0 });
    const city = otherCity(one);
    assert.deepEqual(refusal(await send(city, {}))[0], 503);
    assert.equal((await city.get(`${POST}.json`)).status, 200, 'reading goes on');
    await one.close();
  });
});

onOneDatabase('Open311 files once', (databases) => {
  test('by a key of the sender’s: the first answer again, whatever the day; another content is refused', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    const key = randomUUID();
    const id = numberIn(await send(city, aRequest(), { key }));
    one.clock.now = new Date(one.clock.now.getTime() + 30 * DAY_MS);
    assert.equal(numberIn(await send(city, aRequest(), { key })), id);
    const changed = aRequest({ description: 'Yang lain sama sekali, dan panjangnya cukup.' });
    assert.equal(refusal(await send(city, changed, { key }))[0], 400);
    assert.equal(refusal(await send(city, aRequest(), { key: '123' }))[0], 400, 'a key that others may have');
    assert.notEqual(
      numberIn(await send(city, aRequest(), { key: randomUUID() })),
      id,
      'another key, another report',
    );
    assert.notEqual(
      numberIn(await send(city, aRequest({ api_key: OTHER_KEY }), { key })),
      id,
      'another sender',
    );
    assert.equal(await filed(one), 3);
    await one.close();
  });

  test('by equal content within a day, over midnight too, and twins at the same moment', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    const start = Math.ceil(one.clock.now.getTime() / DAY_MS) * DAY_MS;
    const at = (ms: number) => (one.clock.now = new Date(start + ms));
    at(-1);
    const twins = await Promise.all([1, 2, 3].map(() => send(city, aRequest())));
    const [id] = twins.map(numberIn);
    assert.deepEqual(new Set(twins.map(numberIn)), new Set([id]));
    for (const ms of [0, 1, DAY_MS - 2]) {
      at(ms);
      assert.equal(
        numberIn(await send(city, aRequest({ extensions: 'true' }), { format: 'json' })),
        id,
        `${ms}`,
      );
    }
    for (const changes of [
      { description: 'Tali jembatan gantung putus sejak hari Senin. Anak sekolah memutar jauh.' },
      { service_code: 'jalan-berlubang' },
      { lat: '-4.1313' },
      { api_key: OTHER_KEY },
      { email: 'karto@contoh.id' },
    ])
      assert.notEqual(numberIn(await send(city, aRequest(changes))), id, JSON.stringify(changes));
    at(DAY_MS);
    assert.notEqual(numberIn(await send(city, aRequest())), id, 'a day later it is another report');
    assert.equal(await filed(one), 7);
    await one.close();
  });

  test('by equal content where midnight comes between two twins that nobody has committed yet', async () => {
    const one = await openWriting(databases);
    const city = otherCity(one);
    const midnight = Math.ceil(one.clock.now.getTime() / DAY_MS) * DAY_MS;
    one.clock.now = new Date(midnight - 1);
    const { exactlyOnce } = one.endpoint;
    const first = await send(city, aRequest());
    one.clock.now = new Date(midnight);
    const looks: boolean[] = [];
    Object.assign(one.endpoint, {
      exactlyOnce: {
        ...exactlyOnce,
        async knows(...args: Parameters<typeof exactlyOnce.knows>) {
          const known = await exactlyOnce.knows(...args);
          looks.push(known);
          // What it would have seen before the first was committed.
          return looks.length === 1 ? false : known;
        },
      },
    });
    const second = await send(city, aRequest());
    assert.deepEqual(looks, [true, true], 'it looks again where it files');
    assert.equal(numberIn(second), numberIn(first));
    assert.equal(await filed(one), 1);
    await one.close();
  });
});
