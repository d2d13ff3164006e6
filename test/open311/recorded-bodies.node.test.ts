/** Each recorded answer of a real city, and what a person gets to see of it. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { AduanError } from '../../src/errors.js';
import { KEY, SUBMISSION } from '../client/samples.js';
import { recorded, replay } from './replay.js';

const SF = 'codeforamerica';
const STATUS = 'open311status';
const SERVICES = recorded(`${SF}/services.xml`);

/** Texts of an element, read by nothing of ours. */
const textsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);

const failureOf = (promise: Promise<unknown>): Promise<AduanError> =>
  promise.then(
    () => assert.fail('it did not fail'),
    (error: unknown) => {
      assert.ok(error instanceof AduanError, String(error));
      return error;
    },
  );

const listed = async (body: string, format: 'json' | 'xml' = 'xml') => {
  const services = format === 'xml' ? SERVICES : recorded(`${STATUS}/service_list.json`);
  const { service } = replay({ services, requests: body }, format);
  return (await service.feed({})).items;
};

/** By the path in `recorded/`. */
const OUTCOMES: Readonly<Record<string, () => Promise<void>>> = {
  [`${SF}/services.xml`]: async () => {
    const { items } = await replay({ services: SERVICES }).service.categories();
    const codes = textsOf(SERVICES, 'service_code');
    const groups = new Set(textsOf(SERVICES, 'group'));
    assert.deepEqual(
      items.filter(({ id }) => !id.startsWith('group:')).map(({ id }) => id),
      codes,
      'with their leading zeros',
    );
    assert.deepEqual(
      new Set(items.filter(({ id }) => id.startsWith('group:')).map(({ name }) => name)),
      groups,
    );
  },

  [`${STATUS}/services_giessen.xml`]: async () => {
    const body = recorded(`${STATUS}/services_giessen.xml`);
    const { items } = await replay({ services: body }).service.categories();
    assert.deepEqual(
      items.map(({ id, name, parentId }) => [id, name, parentId]),
      textsOf(body, 'service_code').map((code, at) => [code, textsOf(body, 'service_name')[at], null]),
    );
    assert.deepEqual(
      items.flatMap(({ keywords }) => keywords),
      textsOf(body, 'keywords').flatMap((words) => words.split(/,\s*/)),
    );
    assert.ok(
      items.some(({ name }) => /[äöüß]/.test(name)),
      'with umlauts',
    );
  },

  [`${STATUS}/service_list.json`]: async () => {
    const { service } = replay({ services: recorded(`${STATUS}/service_list.json`) }, 'json');
    const { features } = await service.capabilities();
    assert.ok(features.has('fields'), 'metadata: true asks more');
    const of = (await service.categories()).items.find(({ id }) => id === '001');
    assert.deepEqual(of?.keywords, ['lorem', 'ipsum', 'dolor']);
    assert.equal(of.parentId, 'group:sanitation');
  },

  [`${SF}/service_definition.xml`]: async () => {
    const body = recorded(`${SF}/service_definition.xml`);
    const xml = SERVICES.replace('<metadata>false</metadata>', '<metadata>true</metadata>');
    const { service } = replay({ services: xml, 'services/001': body });
    const [question, ...more] = (await service.questions!('001')) as Record<string, unknown>[];
    assert.deepEqual(more, []);
    const names = textsOf(body, 'name');
    assert.deepEqual(
      [question!['code'], question!['type'], question!['required']],
      ['whishetn', 'choice', true],
    );
    assert.deepEqual(
      question!['values'],
      textsOf(body, 'key').map((id, at) => ({ id, name: names[at] })),
    );
  },

  [`${SF}/service_requests.xml`]: async () => {
    const body = recorded(`${SF}/service_requests.xml`);
    const items = await listed(body);
    assert.deepEqual(
      items.map(({ trackingId }) => trackingId).sort(),
      textsOf(body, 'service_request_id').sort(),
    );
    assert.ok(
      items.every(({ title, statusCode }) => title !== '' && statusCode !== ''),
      'also without a description',
    );
  },

  [`${SF}/service_requests_empty.xml`]: async () => {
    assert.deepEqual(await listed(recorded(`${SF}/service_requests_empty.xml`)), []);
  },

  [`${STATUS}/requests_many.xml`]: async () => {
    const body = recorded(`${STATUS}/requests_many.xml`);
    assert.equal((await listed(body)).length, textsOf(body, 'service_request_id').length);
  },

  [`${STATUS}/requests_single.xml`]: async () => {
    const body = recorded(`${STATUS}/requests_single.xml`);
    const [item, ...more] = await listed(body);
    assert.deepEqual(
      [more, item!.trackingId, item!.statusCode],
      [[], textsOf(body, 'service_request_id')[0], 'open'],
    );
  },

  [`${STATUS}/service_requests.json`]: async () => {
    const rows = JSON.parse(recorded(`${STATUS}/service_requests.json`)) as Record<string, unknown>[];
    const items = await listed(JSON.stringify(rows), 'json');
    assert.deepEqual(
      items.map(({ trackingId, latitude, locationName }) => [trackingId, latitude, locationName]),
      rows.map((row) => [row['service_request_id'], row['lat'], row['address']]),
    );
  },

  [`${SF}/get_service_request.xml`]: async () => {
    const body = recorded(`${SF}/get_service_request.xml`);
    const id = textsOf(body, 'service_request_id')[0]!;
    const { service } = replay({ services: SERVICES, [`requests/${id}`]: body });
    const report = await service.report(id);
    assert.deepEqual([report.trackingId, report.statusCode, report.isSecret], [id, 'done', false]);
    const { items } = await service.followUps(id);
    assert.deepEqual(
      items.map(({ content }) => content),
      textsOf(body, 'status_notes'),
      'what the office says',
    );
  },

  [`${SF}/get_service_request_not_found.xml`]: async () => {
    const body = recorded(`${SF}/get_service_request_not_found.xml`);
    for (const answer of [body, { status: 404, body }]) {
      const city = replay({ services: SERVICES, 'requests/not-an-id': answer, 'tokens/not-an-id': answer });
      assert.equal((await failureOf(city.service.report('not-an-id'))).code, 'not-found');
    }
  },

  [`${SF}/request_id_from_token.xml`]: async () => {
    const body = recorded(`${SF}/request_id_from_token.xml`);
    const { service } = replay({
      services: SERVICES,
      'POST requests': '<service_requests><request><token>12345</token></request></service_requests>',
      'tokens/12345': body,
    });
    const receipt = await service.create(
      { ...SUBMISSION, categoryId: '001' },
      { attachments: [], idempotencyKey: KEY },
    );
    assert.deepEqual(
      [receipt.trackingId, receipt.accessCode],
      [textsOf(body, 'service_request_id')[0], null],
    );
  },

  [`${SF}/post_service_request.xml`]: async () => {
    const body = recorded(`${SF}/post_service_request.xml`);
    const { service, asked } = replay({ services: SERVICES, 'POST requests': body });
    const receipt = await service.create(
      { ...SUBMISSION, categoryId: '001' },
      { attachments: [], idempotencyKey: KEY },
    );
    assert.equal(receipt.trackingId, textsOf(body, 'service_request_id')[0]);
    const sent = asked.at(-1)!.body;
    assert.equal(sent.get('service_code'), '001');
    assert.ok(sent.get('description')!.includes(SUBMISSION.content));
    assert.equal(sent.get('address_string'), SUBMISSION.locationText);
    assert.equal(sent.has('api_key'), false, 'a key is never in a page');
  },

  [`${SF}/403.xml`]: async () => {
    const body = recorded(`${SF}/403.xml`);
    const city = replay({ services: SERVICES, 'POST requests': { status: 403, body } });
    const error = await failureOf(
      city.service.create({ ...SUBMISSION, categoryId: '001' }, { attachments: [], idempotencyKey: KEY }),
    );
    assert.equal(error.status, 403);
    assert.equal(
      city.asked.filter(({ line }) => line.startsWith('POST')).length,
      1,
      'not tried again by itself',
    );
  },

  '6aika/taskful_request.json': async () => {
    const body = recorded('6aika/taskful_request.json');
    const told = JSON.parse(body) as Record<string, string> & { extended_attributes: { title: string } };
    const [item] = await listed(`[${body}]`, 'json');
    assert.deepEqual(
      [item!.trackingId, item!.title],
      [told['service_request_id'], told.extended_attributes.title],
    );
    assert.equal(Date.parse(item!.createdAt!), Date.parse(told['requested_datetime']!));
  },

  '6aika/insert_requests.json': async () => {
    const items = await listed(recorded('6aika/insert_requests.json'), 'json');
    assert.deepEqual(items, [], 'no answer of GeoReport: rows without ids are none');
  },
};

for (const [name, outcome] of Object.entries(OUTCOMES)) test(`${name} is read`, outcome);

test('no recorded answer is left out', () => {
  const files = readdirSync(new URL('./recorded/', import.meta.url), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => `${entry.parentPath.split('/').at(-1)}/${entry.name}`);
  assert.deepEqual(files.sort(), Object.keys(OUTCOMES).sort());
});
