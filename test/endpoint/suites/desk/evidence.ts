import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { EvidenceRowWire, EvidenceWire } from '../../../../demo/endpoint/desk/evidence/wire.js';
import {
  officeHoursBetween,
  readExport,
  reckonEvidence,
  type ExportLine,
} from '../../feed/reckoned-evidence.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

const ALL_YEARS = 'from=2022-01-01&to=2026-11-24';

async function evidenceOf(officer: Officer, query = ALL_YEARS): Promise<EvidenceWire> {
  const { status, body } = await officer.get(`evidence?${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.results;
}

/** The export that the evidence names, as anybody downloads it. */
async function exportOf({ citizen }: Opened, { recompute }: EvidenceWire): Promise<ExportLine[]> {
  assert.match(recompute.url, /^\/sp4n\/complaints\.csv\?/);
  const { status, bytes } = await citizen.bytes(recompute.url.replace('/sp4n/', ''));
  assert.equal(status, 200);
  return readExport(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

const byPlace = (a: { month: string | null; office: unknown }, b: typeof a): number =>
  JSON.stringify([a.month, a.office]) < JSON.stringify([b.month, b.office]) ? -1 : 1;
const bare = (rows: readonly EvidenceRowWire[]) =>
  rows.map((row) => ({ ...row, office: row.office?.id ?? null })).sort(byPlace);

/** Five hundred reports of every kind; the n-th is always the same. */
async function fillTown(one: Opened): Promise<void> {
  const { database } = one.endpoint;
  await crowd(one, 500);
  const n = sql`(tracking_id::bigint - 1000000000)::int`;
  await sql`update complaints set created_at = created_at - interval '7 hours' * ${n},
    verified_at = case when ${n} % 17 > 0 then created_at - interval '5 hours' * ${n} end,
    answered_at = case when ${n} % 3 > 0 then created_at - interval '5 hours' * ${n} + interval '7 hours' * (${n} % 67) end,
    is_secret = ${n} % 31 = 0, is_anonymous = ${n} % 7 = 0,
    relay_state = case when ${n} % 5 = 0 then 'sent' else 'none' end,
    imported_from = case when ${n} % 29 = 0 then 'sheet' end,
    disposition_id = case ${n} % 23 when 0 then null when 1 then 'kantor-lama' else disposition_id end,
    disposition_name = case ${n} % 23 when 0 then null when 1 then 'Kantor Lama' else disposition_name end,
    status_code = case when ${n} % 13 = 0 then 'archived' else status_code end`.execute(database);
  const line = (
    status: string,
    old: string,
    isPrivate: unknown,
    where: unknown,
    at: unknown = sql`created_at`,
  ) =>
    sql`insert into complaint_logs (complaint_id, content, is_private, status_old, status_new, created_at)
      select id, 'baris', ${isPrivate}, ${old}, ${status}, ${at} from complaints where ${where}`.execute(
      database,
    );
  await line(
    'Ditanggapi Instansi',
    'Terverifikasi',
    sql`false`,
    sql`${n} % 10 = 0`,
    sql`coalesce(answered_at, created_at)`,
  );
  await line('Ditanggapi Pelapor', 'Ditanggapi Instansi', sql`${n} % 8 = 0`, sql`${n} % 4 = 0`);
  await line('Ditanggapi Pelapor', 'Selesai', sql`false`, sql`${n} % 12 = 0`);
  await line('Ditanggapi Pelapor', 'Ditanggapi Pelapor', sql`false`, sql`${n} % 6 = 1`);
  await sql`insert into followups (complaint_id, author, content, rating, is_private, is_released, created_at)
    select id, 'reporter', 'terima kasih', 1 + ${n} % 5, ${n} % 18 = 0, ${n} % 4 > 0, created_at
    from complaints where ${n} % 2 = 0`.execute(database);
}

onOneDatabase('The numbers of evidence', (databases) => {
  test('every number of it is reckoned anew from the public export alone', async () => {
    const one = await databases.open();
    await fillTown(one);
    const officer = await anOfficer(one);
    const evidence = await evidenceOf(officer);
    const lines = await exportOf(one, evidence);
    assert.ok(lines.length > 380, `${lines.length} lines`);
    assert.equal(evidence.as_of, '2026-11-24');
    const reckoned = reckonEvidence(lines, evidence.as_of);
    assert.deepEqual(bare(evidence.data), reckoned.data.sort(byPlace));
    assert.deepEqual(bare(evidence.by_office), reckoned.by_office.sort(byPlace));
    assert.deepEqual(bare([evidence.all]), [reckoned.all]);
    for (const [name, value] of Object.entries(evidence.all))
      if (typeof value === 'number') assert.ok(value > 0, `${name} is counted at all`);
    assert.ok(evidence.data.some(({ office }) => office?.name === 'Kantor Lama'));

    const { calendar } = one.config;
    assert.deepEqual(evidence.recompute.office_hours, { opens: calendar.opens, closes: calendar.closes });
    const answered = lines.filter((line) => line['working_hours_to_answer'] !== '');
    assert.ok(answered.length > 200);
    for (const line of answered) {
      const own = officeHoursBetween(line['created_at']!, line['answered_at']!, calendar);
      const told = Number(line['working_hours_to_answer']);
      assert.ok(Math.abs(own - told) <= 0.011, `${line['tracking_id']}: ${told}, reckoned ${own}`);
    }
    const part = await evidenceOf(officer, 'from=2026-08-10&to=2026-10-15');
    const { all } = reckonEvidence(await exportOf(one, part), part.as_of);
    assert.ok(part.all.total > 0 && part.all.total < evidence.all.total);
    assert.deepEqual(bare([part.all]), [all]);
  });
});

onOneDatabase('Evidence', (databases) => {
  test('as a table has the same lines, and the export’s address', async () => {
    const one = await databases.open({ publicUrl: 'https://aduan.contoh.go.id/sp4n' });
    await crowd(one, 40);
    const officer = await anOfficer(one);
    const { data, recompute } = await evidenceOf(officer, '');
    assert.match(
      recompute.url,
      /^https:\/\/aduan\.contoh\.go\.id\/sp4n\/complaints\.csv\?from=2025-12-01&to=2026-11-24$/,
    );
    const { status, headers, body } = await officer.get('evidence.csv');
    assert.deepEqual([status, headers.get('Link')], [200, `<${recompute.url}>; rel="via"`]);
    assert.match(headers.get('Content-Disposition') ?? '', /filename="bukti-2025-12-01-2026-11-24\.csv"/);
    assert.match(headers.get('Cache-Control') ?? '', /no-store/);
    const number = (text: string): number | null => (text === '' ? null : Number(text));
    const lines = readExport(body).map(({ month, office_id, office_name, ratings_mean, ...rest }) => ({
      month,
      office: { id: office_id, name: office_name },
      ...Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, number(text)])),
      ratings_mean: number(ratings_mean!),
    }));
    assert.deepEqual(
      lines,
      data.map(({ ratings, ...row }) => ({
        ...row,
        ratings_count: ratings.count,
        ratings_mean: ratings.mean,
      })),
    );
  });

  test('counts what the public is told, and nothing that waits for an officer', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const { trackingId, accessCode } = await one.citizen.file();
    await officer.act(trackingId, 'verify');
    await officer.act(trackingId, 'dispose', { institution_id: 'dlh' });
    one.clock.now = new Date('2026-11-25T03:00:00Z');
    await officer.signIn();
    await officer.act(trackingId, 'respond', { content: 'Sudah kami perbaiki hari ini.' });
    const content = 'Belum beres, masih putus.';
    const said = { content, rating: '2', resolved: 'false' };
    const { status } = await one.citizen.reply(trackingId, accessCode, said);
    assert.equal(status, 201);
    const query = 'from=2026-11-01&to=2026-11-25';
    const { data, all, ...rest } = await evidenceOf(officer, query);
    const counted = {
      month: '2026-11',
      office: { id: 'dlh', name: 'Dinas Lingkungan Hidup' },
      total: 1,
      answered: 1,
      due: 1,
      answered_in_time: 1,
      on_time_rate: 1,
      // A whole office day from ten to ten.
      median_working_hours: one.config.calendar.closes - one.config.calendar.opens,
      done: 0,
      reopened: 0,
      ratings: { count: 0, mean: null },
    };
    assert.deepEqual(data, [counted]);
    const [before] = await exportOf(one, { data, all, ...rest });
    assert.deepEqual([before!['rating'], before!['reopened_count']], ['', '0']);
    await officer.act(trackingId, 'release', { followup_id: `${trackingId}-2`, is_released: true });
    const after = await evidenceOf(officer, query);
    assert.deepEqual(after.data, [{ ...counted, reopened: 1, ratings: { count: 1, mean: 2 } }]);
    const [line] = await exportOf(one, after);
    assert.deepEqual([line!['rating'], line!['reopened_count']], ['2', '1']);
  });

  test('of an anonymous report that the national gateway answered, the export tells the day alone', async () => {
    const one = await databases.open();
    await fillTown(one);
    const lines = await exportOf(one, await evidenceOf(await anOfficer(one)));
    const number = (line: ExportLine): number => Number(line['tracking_id']) - 1_000_000_000;
    const ofGateway = lines.filter((line) => number(line) % 70 === 0 && number(line) % 3 > 0);
    assert.ok(ofGateway.length > 0);
    for (const line of ofGateway) {
      assert.match(line['answered_at']!, /T00:00:00/, line['tracking_id']);
      assert.equal(line['working_hours_to_answer'], '', line['tracking_id']);
    }
    const untold = lines.filter((line) => number(line) % 5 === 0 && number(line) % 10 > 0);
    assert.ok(untold.length > 0);
    for (const line of untold) assert.equal(line['answered_at'], '', 'no public line tells of an answer');
  });

  test('of a report whose first answer was for its reporter alone, the export tells the public one’s time', async () => {
    const one = await databases.open();
    await fillTown(one);
    const { database } = one.endpoint;
    const officer = await anOfficer(one);
    const before = (await exportOf(one, await evidenceOf(officer))).find(
      (line) => Number(line['tracking_id']) % 10 === 0 && line['working_hours_to_answer'] !== '',
    )!;
    const number = before['tracking_id']!;
    await sql`update complaint_logs set created_at = '2026-11-23T03:00:00Z' from complaints
      where complaints.id = complaint_id and tracking_id = ${number} and status_new = 'Ditanggapi Instansi'`.execute(
      database,
    );
    const after = (await exportOf(one, await evidenceOf(officer))).find(
      (line) => line['tracking_id'] === number,
    )!;
    assert.match(after['answered_at']!, /^2026-11-23T10:00:00/);
    assert.notEqual(before['answered_at'], after['answered_at']);
    assert.equal(after['working_hours_to_answer'], '', 'nor are the hours until the hidden one');
  });

  test('says which day it can’t read', async () => {
    const officer = await anOfficer(await databases.open());
    for (const [query, field] of [
      ['from=2026-02-31', 'from'],
      ['to=kemarin', 'to'],
      ['from=2026-03-01&to=2026-02-01', 'to'],
      ['from=1990-01-01', 'from'],
    ] as const)
      for (const call of ['evidence', 'evidence.csv']) {
        const { status, body } = await officer.get(`${call}?${query}`);
        assert.deepEqual([status, Object.keys(body.errors)], [422, [field]], `${call}?${query}`);
      }
    const empty = await evidenceOf(officer, '');
    assert.deepEqual([empty.data, empty.all.total, empty.all.median_working_hours], [[], 0, null]);
  });
});
