import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { onOneDatabase } from '../../harness/databases.js';
import { otherCity } from '../../harness/open311.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const KEY = 'kunci-kota-tua-5f0c1e9a7b2d';
const hash = createHash('sha256').update(KEY).digest('hex');

/** What breaks careless readers of numbers, dates, lists and paths. */
const NASTY = [
  ...[
    '',
    '0',
    '-0',
    '1e309',
    'NaN',
    'Infinity',
    '0x10',
    '９',
    '1,5',
    '99999999999999999999',
    '-1',
    '+1',
    ' 1 ',
  ],
  ...[
    '0000-00-00',
    '2026-13-01T00:00:00Z',
    '9999-12-31T23:59:60Z',
    '2026-11-24T00:00:00+99:99',
    '+275760-09-13',
  ],
  ...[
    '\0',
    '%',
    "';drop table complaints;--",
    '../../etc/passwd',
    ',,,',
    'a'.repeat(3_000),
    '💥',
    '\ud800',
    '[]',
    'true',
  ],
  ...['<x>&"\'', ']]>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>', 'open,closed,open'],
];
const PARAMETERS = [
  ...['jurisdiction_id', 'service_request_id', 'service_code', 'status', 'start_date', 'end_date'],
  ...['page', 'page_size', 'lat', 'long', 'radius', 'extensions'],
];
const FIELDS = [
  ...[
    'service_code',
    'lat',
    'long',
    'address_string',
    'address_id',
    'email',
    'first_name',
    'phone',
    'description',
  ],
  ...[
    'media_url',
    'attribute[nomor_pelanggan]',
    'attribute[gangguan_air][]',
    'attribute[]',
    'attribute[constructor]',
  ],
];

/** Whether a text is well-formed as far as a document of ours goes: elements that close, and no other markup. */
function assertWellFormed(xml: string): void {
  const [declaration = '', ...rest] = xml.split('\n');
  assert.equal(declaration, '<?xml version="1.0" encoding="utf-8"?>');
  const open: string[] = [];
  const text = rest.join('\n');
  for (const [, end, name, empty] of text.matchAll(/<(\/?)([a-z_]+)(\/?)>/g)) {
    if (empty === '/') continue;
    if (end === '/') assert.equal(open.pop(), name);
    else open.push(name!);
  }
  assert.deepEqual(open, []);
  const bare = text.replace(/<\/?[a-z_]+\/?>/g, '');
  assert.doesNotMatch(bare, /[<>]|&(?!(amp|lt|gt|quot|#13);)/);
  // What XML 1.0 can't hold.
  assert.doesNotMatch(bare, /(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/u);
}

onOneDatabase('Whatever Open311 is sent', (databases) => {
  test('it answers with a document of the format that was asked for, and never breaks', async () => {
    const one = await databases.open({
      open311: { mode: 'write', keys: [{ name: 'kota', hash }], jurisdiction: null },
      publicUrl: 'https://contoh.go.id/sp4n',
    });
    const content = `${NASTY.join(' ').replaceAll('\0', '')} dan jembatan putus sejak hari Minggu.`.slice(
      0,
      4_900,
    );
    const { trackingId } = await one.citizen.file({ content, title: NASTY.at(-2) });
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    const city = otherCity(one);
    const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }));
    const paths = fc.constantFrom(
      'requests',
      `requests/${trackingId}`,
      'services',
      'services/pdam',
      'tokens/1',
    );
    const some = (names: string[]) =>
      fc.dictionary(fc.constantFrom(...names), nasty, { maxKeys: 5, noNullPrototype: true });
    const check = ({ status, headers, body }: Awaited<ReturnType<typeof city.get>>, format: string): void => {
      assert.ok([200, 400, 404].includes(status), `${status} ${JSON.stringify(body).slice(0, 200)}`);
      assert.match(
        headers.get('Content-Type')!,
        format === 'xml' ? /^text\/xml; charset=utf-8$/ : /^application\/json/,
      );
      if (format === 'xml') assertWellFormed(body);
      else assert.equal(typeof body, 'object');
    };
    await fc.assert(
      fc.asyncProperty(
        paths,
        fc.constantFrom('xml', 'json'),
        some(PARAMETERS),
        async (path, format, query) => {
          const asked = new URLSearchParams(query).toString();
          check(await city.get(`open311/v2/${path}.${format}?${asked}`), format);
        },
      ),
      { numRuns: rounds(60, 2_000) },
    );
    await fc.assert(
      fc.asyncProperty(nasty, fc.constantFrom('xml', 'json'), async (id, format) => {
        const part = encodeURIComponent(id.replace(/\p{Surrogate}/gu, ''));
        for (const path of ['requests', 'services', 'tokens'])
          check(await city.get(`open311/v2/${path}/${part}.${format}`), format);
      }),
      { numRuns: rounds(20, 500) },
    );
    const whole = {
      ...{ api_key: KEY, service_code: 'pdam', address_string: 'Pasar' },
      description: 'Air keruh dan berbau sejak hari Minggu di seluruh dusun.',
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('xml', 'json'), some(FIELDS), async (format, fields) => {
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
        const body = new URLSearchParams({ ...whole, ...fields }).toString();
        check(await city.request('POST', `open311/v2/requests.${format}`, headers, body), format);
      }),
      { numRuns: rounds(60, 2_000) },
    );
    assert.deepEqual(
      one.logs.filter((line) => line.startsWith('failed')),
      [],
    );
    await one.close();
  });
});
