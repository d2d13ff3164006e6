import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '../../../../demo/endpoint/limits/limits.js';
import { officerActs, readTown } from '../../../../demo/endpoint/index.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';

const OTHER_TOWN = fileURLToPath(new URL('../../../../demo/town/maluku-tenggara', import.meta.url));
async function otherTown() {
  const { limits, ...town } = await readTown(OTHER_TOWN);
  return { ...town, limits: { ...DEFAULT_LIMITS, ...limits } };
}

const ADMIN = { id: 'desk', name: 'Admin' };
const PU = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };

/** As if an agency had written all its files anew: nothing that reports name is in them any more. */
onOneDatabase('Another town', (databases) => {
  test('keeps the reports of offices, categories and places that it no longer knows', async () => {
    const before = await databases.open();
    const { citizen, endpoint } = before;
    const filed = await citizen.file({ category_id: 'jembatan', location_id: 'r-1601222003' });
    await officerActs.verify(endpoint, filed.trackingId, ADMIN);
    await officerActs.dispose(endpoint, filed.trackingId, ADMIN, PU);
    const { dataDir, databaseUrl } = before.config;
    const due = (await citizen.get(`complaints/${filed.trackingId}/complaint`)).body.results.data.deadline_at;
    await before.close();
    const after = await databases.open({ ...(await otherTown()), dataDir, databaseUrl });

    const [inList] = (await after.citizen.get('complaints')).body.results.data;
    assert.equal(inList.tracking_id, filed.trackingId);
    assert.equal(inList.disposition_name, PU.name);
    const { data } = (await after.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode))
      .body.results;
    // Its days are the office's as they were promised, by the holidays of the town that it is in now.
    const moved = data.status_logs.filter(({ note }: { note: string }) =>
      note.includes('batas waktu pindah'),
    );
    assert.equal(moved.length, 1);
    assert.equal(
      (Date.parse(data.deadline_at) - Date.parse(due)) / 3_600_000,
      22,
      'a holiday there, in its zone',
    );
    for (const path of [
      'complaints/statistics',
      'complaints/counts',
      'complaints.csv',
      'complaints/map?bbox=95,-11,141,6&zoom=5',
    ])
      assert.equal((await after.citizen.get(path)).status, 200, path);
    const { by_institution } = (await after.citizen.get('complaints/statistics')).body.results;
    assert.deepEqual(
      by_institution.map(({ name }: { name: string }) => name),
      [PU.name],
    );
    const officer = await anOfficer(after, { roles: ['office'], institutionIds: [PU.id] });
    const answered = await officer.post(`reports/${filed.trackingId}/respond`, {
      content: 'Sudah kami perbaiki.',
    });
    assert.equal(answered.status, 200, JSON.stringify(answered.body));
    await after.close();
  });

  test('promises by its own calendar, and asks by its own rules', async () => {
    const { citizen } = await databases.open(await otherTown());
    const { results } = (await citizen.get('capabilities')).body;
    assert.equal(results.timezone, 'Asia/Jayapura');
    assert.deepEqual(results.identity, {
      required: ['name'],
      nik: 'never',
      anonymous: 'hidden-from-public',
      public_name: 'initials',
    });
    assert.deepEqual(results.deadlines.resolve_working_days, { '1': 30, '2': 10, '3': 20 });
    assert.equal(results.limits.title_max, 120);
    const plain = {
      consent: { version: '2026-11', given_at: '2026-11-24T10:00:00+09:00', given_by: 'reporter' },
    };
    const { status, body } = await citizen.create(aReport({ ...plain, phoneUser: null, emailUser: null }));
    assert.equal(status, 201, JSON.stringify(body));
    // Five working days after 24 November, by its own clock.
    const detail = await citizen.get(
      `complaints/${body.complaint_id}/complaint`,
      body.results.complaint.access_code,
    );
    assert.equal(detail.body.results.data.deadline_at, '2026-12-01T23:59:59+09:00');
    assert.equal((await citizen.create(aReport({ ...plain, nameUser: null }))).status, 422);
    assert.equal((await citizen.create(aReport())).status, 422, 'the other town’s consent');
  });
});
