/** A server that refuses whatever GeoReport v2 doesn't name, as mySociety's does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AduanError } from '../../src/errors.js';
import { KEY, SUBMISSION } from '../client/samples.js';
import { recorded, replay, type Answer } from './replay.js';

const ROW =
  '<request><service_request_id>7</service_request_id><service_code>001</service_code>' +
  '<description>Jembatan patah\n[aduan 1c2d3e4f5a6b]</description></request>';
const LIST = `<service_requests>${ROW}</service_requests>`;
const NAMED = ['service_code', 'start_date', 'end_date', 'status'];

const onlyNamed = (answer: Answer) => (_body: URLSearchParams, query: URLSearchParams) =>
  [...query.keys()].every((name) => NAMED.includes(name))
    ? answer
    : {
        status: 400,
        body: '<errors><error><code>400</code><description>unexpected</description></error></errors>',
      };

const strictCity = (answer: Answer = LIST) =>
  replay({
    services: recorded('codeforamerica/services.xml'),
    requests: onlyNamed(answer),
    'requests/7': onlyNamed(answer),
  });

test('is asked again by what it knows, and from then on by nothing else', async () => {
  const { service, asked } = strictCity();
  const { items } = await service.feed({ categoryId: '001' });
  assert.deepEqual(
    items.map(({ trackingId }) => trackingId),
    ['7'],
  );
  assert.equal((await service.report('7')).content, 'Jembatan patah');
  const questions = asked.filter(({ line }) => line.startsWith('GET requests'));
  assert.deepEqual(
    questions.map(({ query }) => [...query.keys()]),
    [['service_code', 'page', 'page_size', 'extensions'], ['service_code'], []],
  );
});

test('has its list looked through before a report is sent again', async () => {
  const { service, asked } = strictCity();
  const sending = { attachments: [], idempotencyKey: KEY, triedSince: Date.UTC(2026, 10, 20) };
  const { trackingId } = await service.create({ ...SUBMISSION, categoryId: '001' }, sending);
  assert.equal(trackingId, '7');
  assert.ok(!asked.some(({ line }) => line.startsWith('POST')));
});

test('that refuses the plain question too isn’t taken for strict', async () => {
  const { service, asked } = strictCity({
    status: 400,
    body: '<errors><error><code>400</code></error></errors>',
  });
  for (let turn = 1; turn <= 2; turn++) {
    const error = await service.feed({}).catch((one: unknown) => one as AduanError);
    assert.equal((error as AduanError).status, 400);
  }
  assert.equal(asked.filter(({ query }) => query.has('extensions')).length, 2);
});

test('that breaks at an unknown number is asked for a token', async () => {
  const city = (token: Answer) =>
    replay({
      services: recorded('codeforamerica/services.xml'),
      'requests/T-1': { status: 500, body: '<errors><error><code>500</code></error></errors>' },
      'requests/7': LIST,
      'tokens/T-1': token,
    }).service.report('T-1');
  const token = '<token>T-1</token><service_request_id>7</service_request_id>';
  const found = await city(`<service_requests><request>${token}</request></service_requests>`);
  assert.equal(found.trackingId, '7');
  const error = await city('<service_requests/>').catch((one: unknown) => one as AduanError);
  assert.equal((error as AduanError).code, 'server-error', 'broken is not the same as not there');
});
