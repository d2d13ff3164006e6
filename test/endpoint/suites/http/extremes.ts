import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startOfDay } from '../../../../demo/endpoint/days.js';
import { errorWire } from '../../../../src/contract/envelope.js';
import { countOpenings } from '../../hostile/any-request.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const DAYS = [
  '9999-12-31',
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '2200-01-01',
  '2026-02-31',
  '2026-13-01',
];
const READS = ['', '/counts', '/statistics', '/map', '.atom', '.json', '.csv', '.geojson'];
const INSTANTS = [
  '9999-12-31T23:59:59-12:00',
  '9999-12-31T23:59:59-15:59',
  '2026-11-24T09:59:00+99:99',
  '1000-01-01T00:00:00+15:00',
  '2199-12-31T23:59:59-12:00',
  '-271821-04-20T00:00:00Z',
];

/** How often an embedded database is opened while `during` runs. */
async function openings(during: () => Promise<void>): Promise<number> {
  const opening = countOpenings();
  await during().finally(opening.end);
  return opening.count();
}

onOneDatabase('Values out of any range', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('days outside of 1900–2199 are 400 at every public read, and the database stays open', async () => {
    const { citizen } = await opened();
    const reopened = await openings(async () => {
      for (const path of READS) {
        for (const name of ['from', 'to']) {
          for (const day of DAYS) {
            const { status, body } = await citizen.get(`complaints${path}?${name}=${day}`);
            assert.equal(status, 400, `${path} ${name}=${day}`);
            assert.deepEqual(Object.keys(errorWire.parse(body).errors ?? {}), [name]);
          }
        }
        for (const edges of ['from=1900-01-01&to=2199-12-31', 'from=2026-11-24&to=2026-11-23'])
          assert.equal((await citizen.get(`complaints${path}?${edges}`)).status, 200, `${path} ${edges}`);
      }
    });
    assert.equal(reopened, 0);
  });

  test('so are a report’s day and its consent’s time, by field', async () => {
    const { citizen } = await opened();
    for (const given_at of INSTANTS) {
      const consent = { version: '2026-01', given_at, given_by: 'reporter' };
      const { status, body } = await citizen.create(aReport({ consent }));
      assert.equal(status, 422, given_at);
      assert.deepEqual(Object.keys(body.errors), ['consent']);
    }
    for (const date_of_incident of [...DAYS, '01-01-0001', '9999-12-31T23:59:59-12:00']) {
      const { status, body } = await citizen.create(aReport({ date_of_incident }));
      assert.equal(status, 422, date_of_incident);
      assert.deepEqual(Object.keys(body.errors), ['date_of_incident']);
    }
  });

  test('a parameter that can’t be written is the statement’s failure alone', async () => {
    const { endpoint, citizen } = await opened();
    const reopened = await openings(async () => {
      for (const created_at of [new Date(NaN), new Date(8.64e15)]) {
        await endpoint.database
          .selectFrom('complaints')
          .select('id')
          .where('created_at', '>', created_at)
          .execute()
          .catch(() => undefined);
      }
      assert.equal((await citizen.get('complaints')).status, 200);
    });
    assert.equal(reopened, 0);
    assert.throws(() => startOfDay('no day', 'Asia/Jakarta'), RangeError);
  });
});
