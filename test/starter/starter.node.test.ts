/** The starter of the documentation keeps what its page says of it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { capabilitiesWire } from '../../src/contract/capabilities-wire.js';
import { errorWire } from '../../src/contract/envelope.js';
import { followUpsWire } from '../../src/contract/reporting/followups.js';
import { detailWire } from '../../src/contract/reporting/report.js';
import { createAnswerWire } from '../../src/contract/reporting/submission.js';
import { withdrawAnswerWire } from '../../src/contract/reporting/own-report.js';
import { aReport, type Citizen } from '../endpoint/harness/citizen.js';
import type { EndpointProcess } from '../journey/harness/endpoint-process.js';
import { citizenOf, startStarter } from './start-starter.js';

const VILLAGE = 'https://desa.example';
const CODE = '7KQ2M-9XD4F-7KQ2M-9XD4F';

describe('the starter', () => {
  let starter: EndpointProcess;
  let citizen: Citizen;
  before(async () => {
    starter = await startStarter(`${VILLAGE}, http://localhost:1`);
    citizen = citizenOf(starter);
  });
  after(() => starter?.stop());

  const filesThere = () => readdirSync(starter.dataFolder);
  const stored = (id: string) => readFileSync(join(starter.dataFolder, `${id}.json`), 'utf8');

  it('promises in its capabilities what it does', async () => {
    const { status, body } = await citizen.get('capabilities');
    assert.equal(status, 200);
    assert.deepEqual(capabilitiesWire.parse(body).results.features, ['withdraw']);
  });

  it('files a report once for its key, also after its process was killed', async () => {
    const [key, other] = [randomUUID(), randomUUID()];
    const first = await citizen.create(aReport({ access_code: CODE }), key);
    assert.equal(first.status, 201, JSON.stringify(first.body));
    const { complaint } = createAnswerWire.parse(first.body).results;
    assert.match(complaint.tracking_id, /^\d{10}$/);
    assert.equal(first.body.complaint_id, complaint.tracking_id);
    assert.equal(complaint.access_code, CODE);
    const withoutCode = await citizen.create(aReport(), other);
    await starter.restart();
    assert.deepEqual((await citizen.create(aReport({ access_code: CODE }), key)).body, first.body);
    assert.deepEqual((await citizen.create(aReport(), other)).body, withoutCode.body);
    assert.notEqual(withoutCode.body.results.complaint.access_code, CODE);
    const changed = await citizen.create(aReport({ access_code: CODE, title: 'Jembatan lain' }), key);
    assert.deepEqual([changed.status, changed.body.code], [422, 'idempotency-mismatch']);
    assert.equal(filesThere().length, 2);
  });

  it('makes one report of two requests with one key that come together', async () => {
    const before = filesThere().length;
    const key = randomUUID();
    const twins = await Promise.all([1, 2, 3].map(() => citizen.create(aReport(), key)));
    assert.equal(new Set(twins.map(({ body }) => body.complaint_id)).size, 1);
    assert.equal(filesThere().length, before + 1);
  });

  it('shows a report to whoever has its code, without name and contact, and to nobody else', async () => {
    const { trackingId, accessCode } = await citizen.file();
    const own = await citizen.get(`complaints/${trackingId}/complaint`, accessCode.toLowerCase());
    const { data } = detailWire.parse(own.body).results;
    assert.equal(data.content, aReport()['content']);
    assert.doesNotMatch(JSON.stringify(own.body), /Sumarni|0812/);
    assert.equal(own.headers.get('Cache-Control'), 'private, no-store');
    assert.deepEqual((await citizen.get('complaints/mine', accessCode)).body, own.body);
    const followUps = await citizen.get(`complaints/${trackingId}/followups`, accessCode);
    assert.deepEqual(followUpsWire.parse(followUps.body).results.data, []);
    const refused = await Promise.all([
      citizen.get(`complaints/${trackingId}/complaint`),
      citizen.get(`complaints/${trackingId}/complaint`, CODE.replace('7', '8')),
      citizen.get('complaints/9999999999/complaint', accessCode),
      citizen.get(`complaints/${trackingId}/followups`),
      citizen.withdraw(trackingId, CODE.replace('7', '8')),
    ]);
    for (const { status, body } of refused)
      assert.deepEqual([status, body], [404, refused[0].body], JSON.stringify(body));
    assert.deepEqual((await citizen.get('complaints/mine')).status, 401);
  });

  it('erases a report that is withdrawn from its file, and keeps its number', async () => {
    const { trackingId, accessCode, key } = await citizen.file();
    assert.match(stored(trackingId), /Sumarni/);
    assert.ok(!stored(trackingId).includes(accessCode) && !stored(trackingId).includes(key));
    assert.equal(statSync(join(starter.dataFolder, `${trackingId}.json`)).mode & 0o077, 0);
    const answer = await citizen.withdraw(trackingId, accessCode);
    assert.equal(withdrawAnswerWire.parse(answer.body).results.complaint.status_code, 'archived');
    for (const said of ['nameUser', 'phoneUser', 'content', 'title', 'location_text'])
      assert.ok(!stored(trackingId).includes(String(aReport()[said])), said);
    const own = await citizen.get(`complaints/${trackingId}/complaint`, accessCode);
    assert.equal(detailWire.parse(own.body).results.data.status_code, 'archived');
    assert.equal((await citizen.create(aReport(), key)).body.complaint_id, trackingId);
  });

  const WRONG: Record<string, [changes: Record<string, unknown>, fields: string[]]> = {
    'nothing at all': [
      { title: '', content: undefined, location_text: ' ', latitude: null, date_of_incident: undefined },
      ['content', 'date_of_incident', 'location_text', 'title'],
    ],
    'another kind': [{ classification_id: '9' }, ['classification_id']],
    'too much': [{ title: 'a'.repeat(151), content: 'a'.repeat(5001) }, ['content', 'title']],
    'too little': [{ content: 'Rusak.' }, ['content']],
    'no text': [{ title: { a: 1 }, nameUser: ['x'] }, ['nameUser', 'title']],
    'a day to come': [{ date_of_incident: '2199-01-01' }, ['date_of_incident']],
    'no day': [{ date_of_incident: '20-11-2026' }, ['date_of_incident']],
    'a place off the map': [{ latitude: 91, longitude: 200 }, ['latitude', 'longitude']],
    'an address': [{ emailUser: 'sumarni@', phoneUser: '08' }, ['emailUser', 'phoneUser']],
    'no consent': [{ consent: null }, ['consent']],
    'another consent': [{ consent: { version: '1999-01' } }, ['consent']],
    'a code': [{ access_code: 'RAHASIA' }, ['access_code']],
    'what it can’t honour': [
      { is_anonymous: true, is_secret: 1, attachments: ['7'], fields: { a: '1' }, category_id: '436' },
      ['attachments', 'category_id', 'fields', 'is_anonymous', 'is_secret'],
    ],
  };
  for (const [what, [changes, fields]] of Object.entries(WRONG))
    it(`refuses ${what}, by field and in the reader’s language`, async () => {
      const count = filesThere().length;
      const answers = await Promise.all(
        ['id', 'en-GB'].map((language) =>
          citizen.create(aReport(changes), randomUUID(), { 'Accept-Language': language }),
        ),
      );
      const [id, en] = answers.map(({ status, body }) => {
        assert.equal(status, 422, JSON.stringify(body));
        const error = errorWire.parse(body);
        assert.deepEqual(Object.keys(error.errors ?? {}).sort(), fields);
        return error;
      });
      for (const field of fields) assert.notDeepEqual(id!.errors![field], en!.errors![field]);
      assert.equal(filesThere().length, count);
    });

  it('takes a place by its coordinates alone, and numbers as text', async () => {
    const changes = { location_text: null, classification_id: 3, date_of_incident: null };
    const { trackingId } = await citizen.file({ ...changes, is_anonymous: false, attachments: [] });
    assert.match(stored(trackingId), /"latitude": "-4.1312"/);
  });

  it('answers what it can’t read by the contract’s codes, and reads no more than it may', async () => {
    const post = async (body: BodyInit, headers: Record<string, string> = {}) => {
      const all = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers };
      const answer = await citizen.request('POST', 'complaints/complaint', all, body);
      assert.equal(errorWire.parse(answer.body).code, answer.body.code);
      return `${answer.status} ${answer.body.code}`;
    };
    const whole = JSON.stringify(aReport());
    assert.equal(await post(whole, { 'Idempotency-Key': '' }), '400 idempotency-key-missing');
    assert.equal(await post(whole, { 'Idempotency-Key': '0'.repeat(30) }), '400 idempotency-key-weak');
    assert.equal(await post(whole, { 'Content-Type': 'text/plain' }), '415 unsupported-type');
    assert.equal(await post('{"title"'), '400 bad-request');
    assert.equal(await post(`{"fields":${'['.repeat(40_000)}${']'.repeat(40_000)}}`), '400 bad-request');
    assert.equal(await post(new Uint8Array([0x22, 0xff, 0x22])), '400 bad-request');
    assert.equal(await post(' '.repeat(20_000_000)), '413 too-large');
    assert.equal((await citizen.get('complaints')).body.code, 'not-found');
  });

  it('lets pages of the sites that it names read it, and tells those of others that they aren’t named', async () => {
    const asked = await citizen.request('OPTIONS', 'complaints/complaint', { Origin: VILLAGE });
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(asked.headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key.*X-Access-Code/);
    const own = await citizen.get('capabilities', undefined, { Origin: VILLAGE });
    assert.equal(own.status, 200);
    const strange = await citizen.get('capabilities', undefined, { Origin: 'https://lain.example' });
    assert.deepEqual([strange.status, strange.body.code], [403, 'site-not-allowed']);
    assert.equal(strange.headers.get('Access-Control-Allow-Origin'), '*');
  });
});
