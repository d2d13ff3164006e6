/** What officers put right: what a report says of itself, doubles, lateness explained, ready sentences, who looks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { NOTES_MAX } from '../../../../demo/endpoint/desk/hands/internal-notes.js';
import { handsOf, type HandsWire } from '../../../../demo/endpoint/desk/hands/hands-of.js';
import { nearQuery } from '../../../../demo/endpoint/desk/near/near.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import { loadReport } from '../../../../demo/endpoint/desk/reports/report.js';
import { findAccount, officerOf } from '../../../../demo/endpoint/officers/accounts.js';
import { lateReasonOf } from '../../../../demo/endpoint/reports/reading/late-reason.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

onOneDatabase('What officers put right', (databases) => {
  let one: Opened;
  let verifier: Officer;
  let pupr: Officer;
  const opened = async (): Promise<Opened> => {
    if (one !== undefined) return one;
    one = await databases.open();
    verifier = await anOfficer(one, { name: 'Bu Verifikator', roles: ['verifier', 'auditor'] });
    pupr = await anOfficer(one, {
      name: 'Pak PUPR',
      roles: ['office'],
      institutionIds: ['dinas-pupr'],
      desk: verifier.desk,
    });
    return one;
  };
  const filedAs = async (report: object = {}, ...acts: string[]): Promise<Filed> => {
    const filed = await (await opened()).citizen.file({ ...report });
    for (const act of acts)
      await verifier.act(filed.trackingId, act, { institution_id: 'dinas-pupr', reason: 'Menunggu data' });
    return filed;
  };
  const roleOf = async (name: string) => officerOf((await findAccount(one.endpoint.database, name))!, false);
  const work = async (name: string, { trackingId }: Pick<Filed, 'trackingId'>): Promise<HandsWire> =>
    await handsOf(one.endpoint, await roleOf(name), await loadReport(one.endpoint, trackingId));
  const detailOf = async ({ trackingId }: Filed, code?: string) => {
    const { status, body } = await one.citizen.get(`complaints/${trackingId}/complaint`, code);
    if (status !== 200) return null;
    detailWire.parse(body);
    return body.results.data;
  };
  const change = async ({ trackingId }: Filed, row: object): Promise<void> =>
    void (await one.endpoint.database
      .updateTable('complaints')
      .set(row)
      .where('tracking_id', '=', trackingId)
      .execute());
  const idOf = async ({ trackingId }: Filed): Promise<number> =>
    (await loadReport(one.endpoint, trackingId)).complaint.id;
  const refused = async ({ trackingId }: Filed, act: string, body: object) => {
    const reply = await verifier.post(`reports/${trackingId}/${act}`, body);
    return [
      reply.status,
      Object.keys(reply.body.errors ?? {})
        .sort()
        .join(),
    ];
  };

  test('a report’s title, topic, place and day: masks, bars, search, answers and lists follow, the trail has no words', async () => {
    const filed = await filedAs(
      {
        title: 'Pipa Pak Wiryo pecah',
        category_id: 'pdam',
        fields: { nomor_pelanggan: '77776664' },
        location_id: 'r-1601222003',
      },
      'verify',
      'dispose',
    );
    await verifier.act(filed.trackingId, 'redact', { title: [[5, 14]], content: [] });
    const wrong = { title: 'x'.repeat(one.config.limits.titleMax + 1), category_id: 'tidak-ada' };
    assert.deepEqual(
      await refused(filed, 'correct', {
        ...wrong,
        location_id: 'r-0',
        date_of_incident: '2026-11-25',
        reason: 'x',
      }),
      [422, 'category_id,date_of_incident,location_id,reason,title'],
    );
    assert.deepEqual(await refused(filed, 'correct', { reason: 'Salah semua' }), [422, 'title']);
    const same = { title: 'Pipa Pak Wiryo pecah', reason: 'Sama saja' };
    assert.deepEqual(await refused(filed, 'correct', same), [409, '']);

    const { code } = one.config.masters.locationByCode('16.01.22.2004')!;
    await verifier.act(filed.trackingId, 'correct', {
      title: 'Jembatan milik Pak Wiryo roboh karena zamrud',
      category_id: 'jembatan',
      location_id: one.config.masters.locationByCode(code)!.id,
      date_of_incident: '2026-11-19',
      reason: 'Pelapor salah memilih topik',
    });
    const shown = (await detailOf(filed))!;
    assert.equal(shown.category.id, 'jembatan');
    assert.match(shown.title, /^Jembatan milik \S+ roboh karena zamrud$/, 'black where it was black');
    assert.doesNotMatch(JSON.stringify(shown), /Wiryo/);
    assert.match(
      shown.status_logs[0].note,
      /membetulkan judul, topik, wilayah dan tanggal kejadian laporan ini\. Alasan: Pelapor salah memilih topik$/,
    );
    const listed = async (query: string): Promise<number> =>
      (await one.citizen.get(`complaints?${query}`)).body.results.total;
    assert.deepEqual([await listed('search=zamrud'), await listed('search=pipa+pecah')], [1, 0]);
    assert.deepEqual([await listed('category_id=jembatan'), await listed('category_id=pdam')], [1, 0]);
    const { complaint } = await loadReport(one.endpoint, filed.trackingId);
    assert.deepEqual([complaint.location_code, complaint.date_of_incident], [code, '2026-11-19']);

    const office = async () => JSON.stringify((await pupr.get(`reports/${filed.trackingId}`)).body);
    assert.doesNotMatch(await office(), /77776664/, 'an answer that this topic doesn’t ask for');
    assert.match(JSON.stringify(await detailOf(filed, filed.accessCode)), /77776664/, 'its reporter’s own');
    await verifier.act(filed.trackingId, 'correct', { category_id: 'pdam', reason: 'Ternyata memang pipa' });
    assert.match(await office(), /77776664/, 'as open as it was given');
    assert.deepEqual(
      (await work('Pak PUPR', filed)).notes.map(({ content }) => content),
      ['Judul semula: “Pipa Pak Wiryo pecah”'],
    );
    const note = { complaint_id: complaint.id, officer_id: 1, content: 'x', created_at: one.clock.now };
    const many = Array.from({ length: NOTES_MAX - 1 }, () => note);
    await one.endpoint.database.insertInto('internal_notes').values(many).execute();
    const again = { title: 'Judul yang lain lagi', reason: 'Sekali lagi' };
    assert.deepEqual(await refused(filed, 'correct', again), [409, ''], 'no note without room for it');
    const { data } = (await verifier.get(`audit?tracking_id=${filed.trackingId}`)).body.results;
    assert.deepEqual(
      data
        .filter(({ action }: { action: string }) => action === 'correct')
        .map((row: { detail: string }) => row.detail),
      ['category_id', 'title, category_id, location_id, date_of_incident'],
    );
    assert.doesNotMatch(JSON.stringify(data), /Wiryo|zamrud|salah memilih/);
  });

  test('doubles are merged: supporters, replies and the number go on, never in a circle or out of the dark', async () => {
    const main = await filedAs({}, 'verify');
    const double = await filedAs({ is_anonymous: true }, 'verify');
    const first = await filedAs({}, 'verify');
    const doubleId = await idOf(double);
    const press = async (method: string, { trackingId }: Filed, device: string): Promise<number> => {
      const key = { 'Idempotency-Key': `${device}-9f1c-4d0e-8a53-0c6f2b7d1e44` };
      const reply = await one.citizen.request(method, `complaints/${trackingId}/support`, key);
      assert.equal(reply.status, 200, JSON.stringify(reply.body));
      return reply.body.results.supports_count;
    };
    const [here, there, both] = ['00000001', '00000002', '00000003'];
    for (const device of [here, both]) await press('POST', main, device);
    for (const device of [there, both]) await press('POST', double, device);

    const secret = await filedAs({ is_secret: true }, 'verify');
    const withheld = await filedAs({}, 'verify');
    await verifier.act(withheld.trackingId, 'withhold', { is_withheld: true, reason: 'Menyebut anak' });
    const withdrawn = await filedAs({}, 'verify');
    await one.citizen.withdraw(withdrawn.trackingId, withdrawn.accessCode);
    for (const { trackingId } of [secret, withheld, withdrawn, double, { trackingId: '1000000003' }])
      assert.deepEqual(await refused(double, 'merge', { into: trackingId }), [422, 'into'], trackingId);
    assert.deepEqual(await refused(double, 'merge', {}), [422, 'into']);

    await verifier.act(first.trackingId, 'merge', { into: double.trackingId });
    assert.deepEqual(await refused(double, 'merge', { into: first.trackingId }), [422, 'into'], 'a circle');
    await verifier.act(double.trackingId, 'merge', { into: `#${main.trackingId}` });
    assert.deepEqual(await refused(double, 'merge', { into: main.trackingId }), [409, ''], 'twice');
    assert.equal((await detailOf(main))!.supports_count, 4, 'the sum of both');
    assert.equal(await press('POST', main, there), 4, 'who pressed at the double counts already');
    assert.equal(await press('DELETE', main, there), 3, 'and can take it back');
    assert.equal(await press('DELETE', main, both), 1, 'who pressed at both takes both back');
    assert.equal(await press('POST', main, there), 2);

    for (const filed of [first, double]) {
      const own = (await detailOf(filed, filed.accessCode))!;
      assert.deepEqual([own.status_code, own.merged_into], ['archived', main.trackingId]);
      assert.doesNotMatch(JSON.stringify(own.status_logs), new RegExp(main.trackingId), 'no line names it');
      assert.equal(await detailOf(filed), null, 'the public doesn’t see it');
      for (const call of ['complaint', 'followups?page=1']) {
        const led = await one.citizen.get(`complaints/${filed.trackingId}/${call}`);
        const to = `../${main.trackingId}/${call}`;
        assert.deepEqual([led.status, led.headers.get('Location')], [307, to], 'it leads on');
      }
      const page = await one.app.fetch(new Request(`http://localhost/laporan?aduan=${filed.trackingId}`));
      assert.equal(page.status, 200);
      assert.match(await page.text(), new RegExp(main.trackingId));
    }
    const { merged, near } = await work('Bu Verifikator', main);
    assert.deepEqual(
      merged.map(({ tracking_id, why }) => [tracking_id, why]).sort(),
      [
        [double.trackingId, 'merged'],
        [first.trackingId, 'merged'],
      ].sort(),
    );
    assert.ok(!near.some(({ tracking_id }) => tracking_id === double.trackingId), 'said once');
    assert.equal((await work('Bu Verifikator', double)).merged_into, main.trackingId);
    assert.equal((await exportSubject(one.endpoint, double.trackingId))['merged_into'], main.trackingId);

    await verifier.act(main.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    await pupr.act(main.trackingId, 'snooze', { until: '2026-12-01' });
    const reply = await one.citizen.reply(double.trackingId, double.accessCode, {
      content: 'Masih putus juga, kata Sumarni.',
    });
    assert.equal(reply.status, 201, JSON.stringify(reply.body));
    const hidden = { content: 'Rahasia untuk kantor itu.', is_secret: 'true' };
    assert.equal((await one.citizen.reply(double.trackingId, double.accessCode, hidden)).status, 201);
    const seen = await work('Pak PUPR', main);
    assert.deepEqual(seen.merged_replies, [], 'none to an office that doesn’t know of their report');
    const read = (await work('Bu Verifikator', main)).merged_replies!;
    assert.deepEqual(
      read.map(({ tracking_id, content }) => [tracking_id, content]),
      [
        [double.trackingId, 'Masih putus juga, kata Sumarni.'],
        [double.trackingId, hidden.content],
      ],
    );
    const replies = one.endpoint.database.updateTable('followups').set({ is_released: true });
    await replies.where('complaint_id', '=', doubleId).execute();
    const told = (await work('Pak PUPR', main)).merged_replies!;
    assert.deepEqual([told.length, told[0]!.tracking_id], [1, null], 'what is shown, without its number');
    assert.match(told[0]!.content, /^Masih putus juga, kata \S+$/);
    assert.doesNotMatch(told[0]!.content, /Sumarni/);
    assert.match(told[0]!.created_at, / 00:00:00|T00:00:00/, 'and its day');
    assert.deepEqual([seen.snoozed_until, seen.merged], [null, []]);
    await verifier.act(main.trackingId, 'withhold', { is_withheld: true, reason: 'Menyebut anak' });
    assert.equal((await detailOf(double, double.accessCode))!.merged_into, undefined, 'it isn’t to be read');
    const unknown = await one.citizen.get('complaints/1000000003/complaint');
    const led = async (number: string) => await one.citizen.get(`complaints/${number}/complaint`);
    assert.deepEqual((await led(double.trackingId)).body, unknown.body, 'nor where it leads');
    const [open, never] = [await filedAs({}, 'verify'), await filedAs({})];
    await verifier.act(never.trackingId, 'merge', { into: open.trackingId });
    const gone = await filedAs({}, 'verify');
    await verifier.act(gone.trackingId, 'merge', { into: open.trackingId });
    assert.equal((await led(gone.trackingId)).status, 307);
    await one.citizen.withdraw(gone.trackingId, gone.accessCode);
    for (const { trackingId } of [never, gone])
      assert.deepEqual((await led(trackingId)).body, unknown.body, 'never public, or withdrawn');
    const guessed = await one.citizen.get(`complaints/${first.trackingId}/complaint`, never.accessCode);
    assert.equal(guessed.status, 404, 'by a wrong code');
  });

  test('a merged report’s reporter is heard at the main one, and is open again where that one goes on no more', async () => {
    const replied = async ({ trackingId }: Filed): Promise<boolean> => {
      const { data } = (await verifier.get('reports?tab=replied&size=100')).body.results;
      return data.some(({ tracking_id }: { tracking_id: string }) => tracking_id === trackingId);
    };
    const write = async ({ trackingId, accessCode }: Filed) => {
      const { status } = await one.citizen.reply(trackingId, accessCode, { content: 'Masih gelap sekali.' });
      assert.equal(status, 201);
    };
    const main = await filedAs({}, 'verify', 'dispose');
    const [unread, handed, ended] = [
      await filedAs(),
      await filedAs({}, 'verify', 'dispose'),
      await filedAs(),
    ];
    for (const { trackingId } of [unread, handed, ended])
      await verifier.act(trackingId, 'merge', { into: main.trackingId });
    assert.equal(await replied(main), false);
    await write(unread);
    assert.equal(await replied(main), true);
    await pupr.act(main.trackingId, 'note', { content: 'Teknisi datang sore ini.' });
    assert.equal(await replied(main), false, 'answered');
    await pupr.act(main.trackingId, 'respond', { content: 'Lampu sudah diganti kemarin.' });
    await verifier.act(main.trackingId, 'close');
    await write(handed);
    assert.equal(await replied(main), true, 'also at one that has ended');

    await one.citizen.withdraw(ended.trackingId, ended.accessCode);
    await one.citizen.withdraw(main.trackingId, main.accessCode);
    const stands = async (filed: Filed) => {
      const { complaint } = await loadReport(one.endpoint, filed.trackingId);
      return [complaint.status_code, (await work('Bu Verifikator', filed)).merged_into];
    };
    assert.deepEqual(await stands(unread), ['unverified', null]);
    assert.deepEqual(await stands(handed), ['in_progress', null]);
    assert.deepEqual(await stands(ended), ['archived', null], 'who went stays gone');
    const { status_logs } = (await detailOf(unread, unread.accessCode))!;
    assert.match(status_logs[0].note, /^Laporan dibuka kembali/);
    await write(unread);
    assert.equal(await replied(unread), true);

    const rejected = await filedAs();
    await verifier.act(unread.trackingId, 'merge', { into: rejected.trackingId });
    await verifier.act(rejected.trackingId, 'reject', { reason: 'Bukan wewenang daerah' });
    assert.deepEqual(await stands(unread), ['unverified', null]);
  });

  test('why an office is late is said by the office that is, and masked for the public', async () => {
    const filed = await filedAs({}, 'verify', 'dispose');
    const said = { content: 'Menunggu batu dari Sumarni, baru datang pekan depan.' };
    const path = `reports/${filed.trackingId}/late-reason`;
    assert.equal((await pupr.post(path, said)).status, 409, 'not late');
    await change(filed, { deadline_at: new Date(one.clock.now.getTime() - 1) });
    assert.equal((await verifier.post(path, said)).status, 403);
    assert.equal((await pupr.post(path, { content: 'Singkat' })).status, 422);
    await pupr.act(filed.trackingId, 'late-reason', said);
    const { complaint } = await loadReport(one.endpoint, filed.trackingId);
    const told = (isOwner: boolean) => lateReasonOf(one.endpoint.database, { complaint, isOwner });
    assert.equal(await told(true), said.content);
    assert.match((await told(false))!, /^Menunggu batu dari \S+, baru datang pekan depan\.$/);
    assert.doesNotMatch((await told(false))!, /Sumarni/);
    assert.equal((await work('Pak PUPR', filed)).late_reason, said.content);
    assert.equal((await exportSubject(one.endpoint, filed.trackingId))['late_reason'], said.content);
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    const mended = 'Batu baru datang hari Senin, dan dipasang Selasa.';
    await pupr.act(filed.trackingId, 'late-reason', { content: mended });
    assert.deepEqual([await told(true), await told(false)], [mended, mended], 'the last words count');
    await pupr.act(filed.trackingId, 'late-reason', { content: '' });
    assert.equal(await told(true), null, 'taken back');
    const { data } = (await verifier.get(`audit?tracking_id=${filed.trackingId}`)).body.results;
    const lines = data.filter(({ action }: { action: string }) => action === 'late-reason');
    assert.equal(lines.length, 3, 'a line for each');
  });

  test('why an office was late goes with its report to no other, and a legal hold keeps it for its export', async () => {
    const filed = await filedAs({}, 'verify', 'dispose');
    const say = (content: string) => pupr.act(filed.trackingId, 'late-reason', { content });
    await change(filed, { deadline_at: new Date(one.clock.now.getTime() - 1), promised_at: '2026-11-20' });
    await say('Menunggu aspal dari gudang.');
    await pupr.act(filed.trackingId, 'hand-back', { reason: 'Jalan ini milik provinsi' });
    const { late_reason } = (await detailOf(filed, filed.accessCode))!;
    const { complaint } = await loadReport(one.endpoint, filed.trackingId);
    assert.deepEqual([late_reason ?? null, complaint.promised_at], [null, null]);

    const inspector = await anOfficer(one, { name: 'Bu PDP', roles: ['protection'], desk: verifier.desk });
    const hold = { is_held: true, reason: 'Surat penyidik nomor 12' };
    await inspector.act(filed.trackingId, 'legal-hold', hold);
    await verifier.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    await change(filed, { deadline_at: new Date(one.clock.now.getTime() - 1) });
    for (const content of ['Menunggu aspal lagi.', 'Menunggu truk lagi.', '', 'Menunggu sopir lagi.'])
      await say(content);
    await pupr.act(filed.trackingId, 'hand-back', { reason: 'Jalan ini milik provinsi' });
    assert.equal((await detailOf(filed, filed.accessCode))!.late_reason ?? null, null);
    assert.doesNotMatch(JSON.stringify(await exportSubject(one.endpoint, filed.trackingId)), /truk/);
    await one.citizen.withdraw(filed.trackingId, filed.accessCode);
    const { sealed } = (await exportSubject(one.endpoint, filed.trackingId)) as {
      sealed: { late_reasons: { content: string }[] };
    };
    assert.deepEqual(
      sealed.late_reasons.map(({ content }) => content.split(' ')[1]),
      ['aspal', 'truk', 'sopir'],
    );
    await inspector.act(filed.trackingId, 'legal-hold', { is_held: false });
    const { rows } = await sql<{ left: string }>`
      select late_reasons::text as left from legal_holds`.execute(one.endpoint.database);
    assert.deepEqual(rows, []);
  });

  test('reports near one are found by thing, reporter, place and words, each by an index, and known ones alone', async () => {
    const asset = { asset_ref: 'PJU-17' };
    const there = { category_id: 'jembatan', latitude: -4.3, longitude: 104.2 };
    const own = {
      title: 'Tiang miring di simpang',
      content: 'Tiang di simpang tiga miring sekali dan hampir menimpa warung makan.',
      location_id: 'r-1601222003',
      ...there,
      ...asset,
      phoneUser: '081377778888',
      emailUser: 'tiang@contoh.id',
    };
    const far = { latitude: -4.5, longitude: 104.5, phoneUser: '081300000000', emailUser: 'lain@contoh.id' };
    const other = { title: 'Sampah menumpuk', content: 'Sampah di belakang pasar tidak diangkut dua pekan.' };
    const filed = await filedAs(own, 'verify', 'dispose');
    const near = {
      'same-asset': await filedAs({ ...far, ...other, ...asset }),
      'same-place': await filedAs({ ...far, ...other, ...there, longitude: 104.201 }),
      'same-words': await filedAs({ ...far, ...own, category_id: null, asset_ref: null, ...far }),
      'same-reporter': await filedAs({ ...far, ...other, phoneUser: '+6281377778888' }),
    };
    await filedAs({ ...far, ...other, ...there, latitude: -4.302 });
    await filedAs({ ...far, ...other, phoneUser: '081377778888', is_anonymous: true });
    const found = async (name: string) =>
      (await work(name, filed)).near.map(({ why, tracking_id }) => [why, tracking_id]);
    assert.deepEqual(
      await found('Bu Verifikator'),
      Object.entries(near).map(([why, { trackingId }]) => [why, trackingId]),
    );
    assert.deepEqual(await found('Pak PUPR'), [], 'an office knows none of them');
    for (const report of Object.values(near)) {
      await verifier.act(report.trackingId, 'verify');
      await verifier.act(report.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    }
    const reasons = (await found('Pak PUPR')).map(([why]) => why);
    assert.deepEqual(reasons, ['same-asset', 'same-place', 'same-words'], 'nor who else wrote');

    const whole = await loadReport(one.endpoint, filed.trackingId);
    const query = nearQuery(await roleOf('Bu Verifikator'), whole);
    const plan = await one.endpoint.database.transaction().execute(async (transaction) => {
      await sql`set local enable_seqscan = off`.execute(transaction);
      return JSON.stringify((await sql`explain (format json) ${query}`.execute(transaction)).rows);
    });
    const indexes = [
      'complaints_by_asset',
      'complaints_by_place',
      'complaints_by_village',
      'reporters_by_phone',
    ];
    for (const index of indexes) assert.ok(plan.includes(index), `${index}: ${plan}`);
  });

  test('an office is proposed by the topic, else by the reporter’s wish, until one has the report', async () => {
    const proposed = async (report: object): Promise<string | null> =>
      (await work('Bu Verifikator', await filedAs(report))).proposed_office?.id ?? null;
    assert.equal(await proposed({ category_id: 'banjir', suggestion_institution_id: 'bappeda' }), 'bpbd');
    assert.equal(await proposed({ suggestion_institution_id: 'bappeda' }), 'bappeda');
    assert.equal(await proposed({}), null);
    const handed = await filedAs({ category_id: 'banjir' }, 'verify', 'dispose');
    assert.equal((await work('Bu Verifikator', handed)).proposed_office, null);
    const several = await work('Bu Verifikator', await filedAs({ category_id: 'taman' }));
    assert.deepEqual(
      [several.proposed_office, several.possible_offices.map(({ id }) => id)],
      [null, ['dinas-perkim', 'dispora']],
      'of several an officer chooses one',
    );
  });

  test('ready sentences are kept by whose they are, with keys that are free and placeholders that exist', async () => {
    await opened();
    const sentence = {
      name: 'Sudah diperbaiki',
      act: 'respond',
      text: 'Laporan {nomor} sudah kami perbaiki.',
      key: '1',
    };
    const made = await pupr.post('templates', sentence);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    const [own] = made.body.results.data;
    assert.match(own.id, /^[\w-]{12}$/, 'no count of what others made');
    assert.deepEqual([own.institution_id, own.text, own.may_change], ['dinas-pupr', sentence.text, true]);
    const wrong = { name: '', act: 'verify', text: 'Yth. {nama}', key: '0', category_id: 'tidak-ada' };
    const { status, body } = await pupr.post('templates', wrong);
    assert.deepEqual(
      [status, Object.keys(body.errors).sort()],
      [422, ['act', 'category_id', 'key', 'name', 'text']],
    );
    assert.match(body.errors.text[0], /\{nama\} tidak dikenal.*\{nomor\} \{instansi\} \{tenggat\} \{desa\}/);
    const taken = await pupr.post('templates', sentence);
    assert.deepEqual([taken.status, Object.keys(taken.body.errors)], [422, ['key']]);
    const agencys = await verifier.post('templates', sentence);
    assert.equal(agencys.status, 200, 'the agency’s keys are its own');
    const theirs = agencys.body.results.data.find(
      (row: { institution_id: string | null }) => row.institution_id === null,
    );
    assert.equal((await pupr.post('templates', { ...sentence, institution_id: null })).status, 403);
    assert.equal((await pupr.post('templates', { ...sentence, institution_id: 'dlh' })).status, 403);
    assert.equal((await pupr.request('PUT', `templates/${theirs.id}`, sentence)).status, 403);
    assert.equal((await verifier.request('DELETE', `templates/${own.id}`)).status, 403);
    const dlh = await anOfficer(one, {
      name: 'Bu DLH',
      roles: ['office'],
      institutionIds: ['dlh'],
      desk: pupr.desk,
    });
    const seen = (await dlh.get('templates')).body.results.data.map(({ id }: { id: string }) => id);
    assert.deepEqual(seen, [theirs.id], 'the agency’s, not another office’s');
    assert.equal((await dlh.request('DELETE', `templates/${own.id}`)).status, 404);
    const changed = await pupr.request('PUT', `templates/${own.id}`, {
      ...sentence,
      key: null,
      name: 'Beres',
    });
    assert.equal(changed.body.results.data.find(({ id }: { id: string }) => id === own.id).name, 'Beres');
    const many = Array.from({ length: 199 }, (_, n) => ({
      institution_id: 'dinas-pupr',
      name: `Kalimat ${n}`,
      act: 'note',
      category_id: null,
      content: 'Terima kasih.',
      key: null,
    }));
    await one.endpoint.database.insertInto('answer_templates').values(many).execute();
    assert.equal((await pupr.post('templates', { ...sentence, key: '2' })).status, 409, '200 are enough');
    assert.equal((await pupr.request('DELETE', `templates/${own.id}`)).status, 200);
    assert.equal((await pupr.post('templates', { ...sentence, key: '2' })).status, 200);
    const trail = (await verifier.get('audit')).body.results.data as Record<string, string>[];
    const lines = trail.filter(({ action }) => action === 'templates').map(({ detail }) => detail);
    for (const how of ['added', 'changed', 'removed'])
      assert.ok(lines.includes(`${how} ${own.id}`), `${how}, by the id that an answer’s line has`);
  });

  test('who has a report open is told to the others for 45 seconds', async () => {
    const filed = await filedAs({}, 'verify', 'dispose');
    const look = async (officer: Officer) =>
      (await officer.post(`reports/${filed.trackingId}/looking`)).body.results.looking;
    assert.deepEqual(await look(pupr), []);
    assert.deepEqual(await look(verifier), ['Pak PUPR']);
    assert.deepEqual((await work('Pak PUPR', filed)).looking, ['Bu Verifikator']);
    const { now } = one.clock;
    one.clock.now = new Date(now.getTime() + 45_000);
    assert.deepEqual(await look(verifier), []);
    one.clock.now = new Date(now.getTime() + 61_000);
    await look(verifier);
    const kept = await one.endpoint.database.selectFrom('desk_looks').select('officer_id').execute();
    assert.equal(kept.length, 1, 'what is over is forgotten');
    one.clock.now = now;
  });
});
