/** Requests for public information: extension, decision and objection, and what strangers hear of each. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { objectionRegister, requestRegister } from '../../../../demo/endpoint/desk/registers/columns.js';
import { objectionLines, requestLines } from '../../../../demo/endpoint/desk/registers/rows.js';
import { requestsDueSoon } from '../../../../demo/endpoint/officer-news/due-soon.js';
import { findAccount, officerOf } from '../../../../demo/endpoint/officers/accounts.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import { findReport } from '../../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import { clockDaysWire } from '../../../../src/contract/reporting/clocks.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import type { Filed, Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { PageVisitor } from '../../harness/page-visitor.js';

/** A word that stands in objections alone. */
const MARK = 'Kembang Setaman';
const OBJECTION = { ground: 'a', content: `Dokumen ${MARK} tidak dikecualikan.` };
const ANSWER = { content: 'Berikut penjelasan kami.' };
const REFUSED = { ...ANSWER, decision: 'refused', ground: 'Dikecualikan uji konsekuensi.' };

onOneDatabase('A request for information', (databases) => {
  let one: Opened;
  let verifier: Officer;
  let office: Officer;
  const opened = async (): Promise<void> => {
    one = await databases.open();
    verifier = await anOfficer(one, { name: 'Bu Atasan', roles: ['verifier', 'protection'] });
    const { desk } = verifier;
    office = await anOfficer(one, {
      name: 'Pak PPID',
      roles: ['office'],
      institutionIds: ['dinas-pupr'],
      desk,
    });
  };
  const goTo = async (moment: string): Promise<void> => {
    one.clock.now = new Date(moment);
    await verifier.signIn('Bu Atasan');
    await office.signIn('Pak PPID');
  };
  const filed = async (more: object = {}): Promise<Filed> =>
    await one.citizen.file({ classification_id: '2', ...more });
  const handed = async (more: object = {}): Promise<Filed> => {
    const request = await filed(more);
    await verifier.act(request.trackingId, 'verify');
    await verifier.act(request.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    return request;
  };
  const oneComplaint = (): Promise<Filed> => handed({ classification_id: '1' });
  const detailOf = async ({ trackingId }: Filed, code?: string) => {
    const { body } = await one.citizen.get(`complaints/${trackingId}/complaint`, code);
    return detailWire.parse(body).results.data;
  };
  const own = async (request: Filed) => (await detailOf(request, request.accessCode)).information!;
  const object = (
    { trackingId }: Pick<Filed, 'trackingId'>,
    code: string | undefined,
    body: object = OBJECTION,
    key: string = randomUUID(),
  ): Promise<Reply> =>
    one.citizen.request(
      'POST',
      `complaints/${trackingId}/objection`,
      {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        ...(code !== undefined && { 'X-Access-Code': code }),
      },
      JSON.stringify(body),
    );
  const refusal = async (officer: Officer, { trackingId }: Filed, act: string, body: object) => {
    const { status, body: said } = await officer.post(`reports/${trackingId}/${act}`, body);
    return `${status} ${said.message}`;
  };
  /** All that strangers can ask for of a report. */
  const seenByStrangers = async ({ trackingId }: Filed) => {
    const paths = [
      `complaints/${trackingId}/complaint`,
      `complaints/${trackingId}/followups`,
      `complaints/${trackingId}/clocks/objection`,
      'complaints?sort=newest',
      'complaints/statistics',
      'complaints.atom',
    ];
    return await Promise.all(paths.map(async (path) => (await one.citizen.get(path)).body));
  };

  test('is extended once, before its day has passed, from its first due day by the calendar', async () => {
    await opened();
    const request = await handed();
    const [late, last] = [await handed(), await handed()];
    const reason = 'Dokumen ada di arsip provinsi.';
    assert.equal((await own(request)).state, 'filed');
    await goTo('2026-12-07T03:00:00Z');
    assert.equal((await verifier.post(`reports/${request.trackingId}/extend`, { reason })).status, 403);
    await office.act(request.trackingId, 'extend', { reason });
    const shown = await detailOf(request);
    assert.deepEqual(
      [shown.information!.state, shown.information!.extended_reason, shown.deadline_at],
      ['extended', reason, '2026-12-17T23:59:59+07:00'],
    );
    assert.deepEqual(
      shown.clocks!.map(({ kind, due_at, state }) => [kind, due_at.slice(0, 10), state]).slice(0, 1),
      [['extension', '2026-12-17', 'running']],
    );
    assert.ok(
      shown.status_logs.some(({ note }) => note.includes(`sampai 17 Desember 2026. Alasan: ${reason}`)),
    );
    const { body } = await one.citizen.get(`complaints/${request.trackingId}/clocks/extension`);
    const { days, due_on } = clockDaysWire.parse(body).results;
    assert.deepEqual([days[0], due_on], [{ date: '2026-12-08', counted: false, why: 'start' }, '2026-12-17']);
    assert.equal(days.filter(({ why }) => why === 'extension').length, 7);
    assert.match(await refusal(office, request, 'extend', { reason }), /^409 .*hanya boleh sekali/);
    // Another turn has days of its own, and takes none of the extension away.
    await verifier.act(request.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    assert.equal((await detailOf(request)).deadline_at, '2026-12-17T23:59:59+07:00');

    await goTo('2026-12-08T16:59:59Z');
    assert.match(
      await refusal(office, await oneComplaint(), 'extend', { reason }),
      /^409 .*bukan permintaan/,
    );
    await office.act(last.trackingId, 'extend', { reason });
    await goTo('2026-12-08T17:00:00Z');
    assert.match(await refusal(office, late, 'extend', { reason }), /^409 .*2026-12-08/, 'a second later');
    await goTo('2026-12-10T03:00:00Z');
    assert.match(await refusal(office, late, 'extend', { reason }), /^409 .*2026-12-08/);
    const overdue = (await office.get('reports?tab=overdue')).body.results.data;
    assert.deepEqual(
      overdue.map((row: { tracking_id: string }) => row.tracking_id),
      [late.trackingId],
      'an extended request is not overdue',
    );
    assert.match(
      await refusal(office, await oneComplaint(), 'extend', { reason }),
      /^409 .*bukan permintaan/,
    );
    await goTo('2026-12-18T03:00:00Z');
    assert.equal((await detailOf(request)).clocks!.find(({ kind }) => kind === 'extension')!.state, 'late');
    await one.close();
  });

  test('is decided once, with a reason where not all is granted; a private decision is told to nobody else', async () => {
    await opened();
    const [open, closed] = [await handed(), await handed()];
    for (const body of [{ ...ANSWER }, { ...ANSWER, decision: 'maybe' }, { ...ANSWER, decision: 'refused' }])
      assert.match(await refusal(office, open, 'decide', body), /^422/);
    await office.act(open.trackingId, 'decide', {
      ...ANSWER,
      decision: 'not-held',
      ground: 'Ada di Dinas Sumarni.',
    });
    const shown = (await detailOf(open)).information!;
    assert.deepEqual([shown.state, shown.decision, shown.may], ['not-held', 'not-held', []]);
    assert.doesNotMatch(shown.ground!, /Sumarni/, 'masked for strangers');
    assert.equal((await own(open)).ground, 'Ada di Dinas Sumarni.');
    assert.equal((await detailOf(open)).status_code, 'responded');
    assert.match(await refusal(office, open, 'decide', REFUSED), /^409 .*sudah diputus/);
    await office.act(closed.trackingId, 'decide', { ...REFUSED, is_private: true });
    const hidden = (await detailOf(closed)).information!;
    assert.deepEqual([hidden.state, hidden.decision, hidden.ground], ['answered', null, null]);
    assert.equal((await own(closed)).decision, 'refused');
    await one.close();
  });

  test('is told of no deed that waits, and of none that was taken back', async () => {
    await opened();
    one.config.desk = { ...one.config.desk, holdMs: 10_000 };
    await one.reopen();
    verifier = await anOfficer(one, { name: 'Bu Atasan', roles: ['verifier'] });
    const { desk } = verifier;
    office = await anOfficer(one, {
      name: 'Pak PPID',
      roles: ['office'],
      institutionIds: ['dinas-pupr'],
      desk,
    });
    const request = await handed();
    one.clock.now = new Date('2026-11-24T03:01:00Z');
    await verifier.act(request.trackingId, 'internal-note', { content: 'Sekarang di instansi.' });
    const { work } = await office.act(request.trackingId, 'decide', REFUSED);
    assert.equal(work.information.state, 'refused', 'at the desk');
    assert.equal((await own(request)).state, 'filed');
    await office.act(request.trackingId, 'undo', { act: work.act });
    one.clock.now = new Date('2026-11-24T03:02:00Z');
    await verifier.act(request.trackingId, 'internal-note', { content: 'Waktunya sudah lewat.' });
    assert.equal((await own(request)).decision, null);
    const rows = await one.endpoint.database.selectFrom('information_acts').select('act').execute();
    assert.deepEqual(rows, [{ act: 'filed' }]);
    await one.close();
  });

  test('may be objected to by its requester, once, from the decision for thirty working days', async () => {
    await opened();
    const [request, other, silent, plain] = [
      await handed(),
      await handed(),
      await handed(),
      await oneComplaint(),
    ];
    const unknown = await object({ trackingId: '9999999' }, request.accessCode);
    assert.equal(unknown.status, 404);
    assert.deepEqual((await object(request, other.accessCode)).body, unknown.body, 'another’s code');
    assert.equal((await object(request, undefined)).status, 401);
    const said = async (asked: Filed, body: object = OBJECTION) => {
      const reply = await object(asked, asked.accessCode, body);
      return `${reply.status} ${reply.body.message}`;
    };
    assert.match(await said(plain), /^409 Keberatan hanya untuk permintaan informasi/);
    assert.match(await said(request), /^409 Keberatan dapat diajukan setelah/);
    assert.deepEqual((await own(request)).may, []);
    await office.act(request.trackingId, 'decide', REFUSED);
    await office.act(other.trackingId, 'decide', REFUSED);
    // Thirty working days from 24 November: 24 and 25 December, 1 January and 5 January (Isra Mikraj) are none.
    const { may, object_until } = await own(request);
    assert.deepEqual([may, object_until], [['object'], '2027-01-11']);
    for (const [body, field] of [
      [{ ...OBJECTION, ground: 'h' }, 'ground'],
      [{ ...OBJECTION, content: 'pendek' }, 'content'],
      [{ ...OBJECTION, content: 'x'.repeat(2_001) }, 'content'],
    ] as const)
      assert.deepEqual(Object.keys((await object(request, request.accessCode, body)).body.errors), [field]);

    one.clock.now = new Date('2027-01-11T16:59:59Z');
    const key = randomUUID();
    const made = await object(request, request.accessCode, OBJECTION, key);
    assert.equal(made.status, 201, JSON.stringify(made.body));
    assert.equal(made.body.results.information.state, 'objection');
    assert.deepEqual(
      (await object(request, request.accessCode, OBJECTION, key)).body,
      made.body,
      'sent again',
    );
    assert.match(await said(request), /^409 .*hanya sekali/);
    one.clock.now = new Date('2027-01-11T17:00:00Z');
    assert.match(await said(other), /^409 .*sudah lewat pada 2027-01-11/);
    assert.deepEqual((await own(other)).may, []);
    // Without an answer the days begin when its day has passed.
    assert.match(await said(silent), /^201/);
    await one.close();
  });

  test('shows strangers nothing of an objection: made, decided on, or beside a reply that is released', async () => {
    await opened();
    const [ended, rejected, live] = [await handed(), await filed(), await handed()];
    await office.act(ended.trackingId, 'decide', REFUSED);
    await verifier.act(ended.trackingId, 'close');
    await verifier.act(rejected.trackingId, 'verify');
    await verifier.act(rejected.trackingId, 'hold', { reason: 'Menunggu keterangan.' });
    await verifier.act(rejected.trackingId, 'archive', { reason: 'Tidak dilanjutkan.' });
    await office.act(live.trackingId, 'decide', REFUSED);
    await one.citizen.reply(live.trackingId, live.accessCode, { content: 'Saya belum puas.' });
    const superior = await anOfficer(one, { name: 'Atasan', roles: ['verifier'], desk: verifier.desk });
    for (const request of [ended, rejected, live]) {
      const before = await seenByStrangers(request);
      assert.equal((await object(request, request.accessCode)).status, 201);
      assert.deepEqual(await seenByStrangers(request), before, 'once it is made');
      const mine = (await verifier.get('reports?tab=mine')).body.results.data;
      assert.ok(
        mine.some((row: { tracking_id: string }) => row.tracking_id === request.trackingId),
        'at the desk',
      );
      await superior.act(request.trackingId, 'decide', { ...REFUSED, content: 'Keputusan atasan: ditolak.' });
      assert.deepEqual(await seenByStrangers(request), before, 'once it is decided on');
      const { state, decision, objection } = await own(request);
      assert.deepEqual([state, decision, objection], ['decided', 'refused', OBJECTION]);
      const after = (await verifier.get('reports?tab=mine')).body.results.data;
      assert.ok(after.every((row: { tracking_id: string }) => row.tracking_id !== request.trackingId));
    }
    const { followups } = (await verifier.get(`reports/${live.trackingId}`)).body.results;
    for (const { id, author } of followups)
      if (author === 'reporter')
        await verifier.act(live.trackingId, 'release', { followup_id: id, is_released: true });
    assert.doesNotMatch(JSON.stringify(await seenByStrangers(live)), new RegExp(MARK));
    await one.close();
  });

  test('has its objection decided by another person who verifies, and is merged no more', async () => {
    await opened();
    const [request, into, untouched] = [await handed(), await handed(), await handed()];
    await office.act(request.trackingId, 'decide', REFUSED);
    assert.equal((await object(request, request.accessCode)).status, 201);
    assert.match(await refusal(office, request, 'decide', REFUSED), /^403 .*atasan/);
    const { due_on, reckoning } = (await verifier.get(`reports/${request.trackingId}`)).body.results.work
      .information;
    assert.deepEqual(
      [due_on, reckoning.kind, reckoning.due_on, reckoning.is_estimate],
      ['2027-01-11', 'objection', '2027-01-11', true],
    );
    const both = await anOfficer(one, { name: 'Bu Dua', desk: verifier.desk });
    await both.act(untouched.trackingId, 'decide', REFUSED);
    assert.equal((await object(untouched, untouched.accessCode)).status, 201);
    assert.match(await refusal(both, untouched, 'decide', REFUSED), /^403 .*Anda sendiri/);
    const plain = await handed();
    await both.act(plain.trackingId, 'respond', ANSWER);
    assert.equal((await object(plain, plain.accessCode)).status, 201);
    const offered = async (officer: Officer) =>
      (await officer.get(`reports/${plain.trackingId}`)).body.results.work.information.can;
    assert.deepEqual([await offered(both), await offered(verifier)], [[], ['decide']]);
    assert.match(await refusal(both, plain, 'decide', REFUSED), /^403 .*Anda sendiri/);
    const silent = await handed();
    await goTo('2026-12-10T03:00:00Z');
    assert.equal((await object(silent, silent.accessCode)).status, 201);
    assert.match(
      await refusal(verifier, silent, 'merge', { into: into.trackingId }),
      /^409 .*tidak dapat digabung/,
    );
    await verifier.act(silent.trackingId, 'decide', { ...ANSWER, decision: 'granted' });
    assert.equal((await own(silent)).state, 'decided');
    assert.equal((await detailOf(silent, silent.accessCode)).status_code, 'responded');
    assert.match(await refusal(verifier, silent, 'decide', REFUSED), /^409 .*diputus atasan/);
    await one.close();
  });

  test('keeps the days that it was promised when the town changes its rules or its holidays', async () => {
    await opened();
    const [extended, over] = [await handed(), await handed()];
    await office.act(extended.trackingId, 'extend', { reason: 'Dokumen ada di arsip.' });
    await office.act(over.trackingId, 'decide', REFUSED);
    await goTo('2027-01-12T03:00:00Z');
    const before = await seenByStrangers(extended);
    assert.deepEqual((await own(over)).may, [], 'its days are over');
    one.config.clocks = one.config.clocks.map((rule) => ({
      ...rule,
      days: rule.kind === 'objection' ? 90 : rule.kind === 'extension' ? 1 : rule.days,
    }));
    await one.reopen();
    assert.deepEqual((await own(over)).may, [], 'no new days begin');
    assert.deepEqual(await seenByStrangers(extended), before, 'and no promise is dropped');

    assert.equal((await object(extended, extended.accessCode)).status, 201);
    const superiors = async () => {
      const path = `complaints/${extended.trackingId}/clocks/objection`;
      const { body } = await one.citizen.get(path, extended.accessCode);
      const { days, due_on } = clockDaysWire.parse(body).results;
      return [days.filter(({ counted }) => counted).length, due_on];
    };
    assert.deepEqual(await superiors(), [30, '2027-02-23']);
    const { calendar } = one.config;
    const names = new Map([...calendar.names, ['2027-01-13', 'Cuti bersama']]);
    one.config.calendar = { ...calendar, names, holidays: [...calendar.holidays, '2027-01-13'] };
    await one.reopen();
    assert.deepEqual(await superiors(), [30, '2027-02-24'], 'a holiday takes none of the superior’s days');
    await one.close();
  });

  test('gives its words to the subject’s export and to a legal hold, and loses them when it is erased', async () => {
    await opened();
    const [erased, held] = [await handed(), await handed()];
    for (const request of [erased, held]) {
      await office.act(request.trackingId, 'decide', REFUSED);
      assert.equal((await object(request, request.accessCode)).status, 201);
    }
    assert.match(JSON.stringify(await exportSubject(one.endpoint, erased.trackingId)), new RegExp(MARK));
    await one.citizen.withdraw(erased.trackingId, erased.accessCode);
    const heldOnly = (await everything(one)).split(MARK).length;
    assert.equal(heldOnly, 2, 'of the other request alone');
    await verifier.act(held.trackingId, 'legal-hold', {
      is_held: true,
      reason: 'Sengketa di Komisi Informasi',
    });
    await one.citizen.withdraw(held.trackingId, held.accessCode);
    const { sealed } = (await exportSubject(one.endpoint, held.trackingId)) as { sealed: unknown };
    assert.match(JSON.stringify(sealed), new RegExp(MARK));
    assert.equal((await own(held)) ?? null, null, 'nothing is shown of it');
    assert.equal((await object(held, held.accessCode)).status, 409);
    // As a release that knew no objections would have left it.
    await one.endpoint.database
      .updateTable('information_acts')
      .set({ content: MARK, public_content: MARK })
      .where('act', '=', 'objection')
      .where('complaint_id', '=', (await findReport(one.endpoint.database, held.trackingId)).id)
      .execute();
    await verifier.act(held.trackingId, 'legal-hold', { is_held: false });
    assert.doesNotMatch(await everything(one), new RegExp(MARK));
    await one.close();
  });

  test('is objected to on a page without a script too, by a form that says what is wrong', async () => {
    await opened();
    const request = await handed();
    const visitor = new PageVisitor((asked) => one.app.fetch(asked));
    const track = async () =>
      await visitor.press(await visitor.open('lacak'), 'open', {
        tracking_id: request.trackingId,
        access_code: request.accessCode,
      });
    assert.doesNotMatch((await track()).html, /value="objection"/, 'not before its time');
    await office.act(request.trackingId, 'decide', REFUSED);
    const shown = await track();
    assert.match(shown.text, /Ditolak\s*: Dikecualikan uji konsekuensi\./);
    const wrong = await visitor.press(shown, 'objection', { ground: '', objection: 'pendek' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Pilih satu alasan, a sampai g\..*paling sedikit 10 huruf/s);
    assert.match(wrong.html, />\s*pendek<\/textarea>/, 'what was typed stays');
    const sent = await visitor.press(wrong, 'objection', { ground: 'a', objection: OBJECTION.content });
    assert.match(sent.text, /Keberatan Anda: Menunggu keputusan atasan petugas/);
    const waits =
      /atasan petugas\. Paling lambat Senin, 11 Januari 2027\..*Dihitung begini.*hari ke-30.*Dasar: UU 14\/2008: keb/s;
    assert.match(sent.text, waits);
    assert.match((await track()).text, new RegExp(`Ditolak dengan alasan dikecualikan.*${MARK}`, 's'));
    assert.doesNotMatch((await visitor.open(`laporan?aduan=${request.trackingId}`)).text, new RegExp(MARK));
    await one.close();
  });

  test('stands in both registers, column by column, for those who may see names', async () => {
    await opened();
    const request = await handed({
      content: '=HYPERLINK("x") anggaran desa tahun lalu',
      nameUser: '@Sumarni',
    });
    await office.act(request.trackingId, 'decide', REFUSED);
    await object(request, request.accessCode);
    await verifier.act(request.trackingId, 'decide', { ...ANSWER, decision: 'granted' });
    assert.equal((await office.get('registers/requests.csv?year=2026')).status, 403);
    assert.equal((await verifier.get('registers/requests.csv?year=x')).status, 422);
    const table = async (name: string, year = 2026): Promise<string[]> =>
      (
        await (
          await verifier.desk.app.request(`registers/${name}.csv?year=${year}`, {
            headers: { Cookie: verifier.cookie },
          })
        ).text()
      )
        .replace('\ufeff', '')
        .split('\r\n');
    assert.deepEqual(await table('requests'), [
      'No. pendaftaran,Tanggal,Nama,Alamat,Nomor kontak,Pekerjaan,Informasi yang diminta,' +
        'Tujuan penggunaan informasi,Status informasi,Bentuk informasi yang dikuasai,Jenis permintaan,Keputusan,' +
        'Alasan penolakan,Hari dan tanggal pemberitahuan tertulis dan pemberian informasi,Biaya dan cara pembayaran',
      `${request.trackingId},2026-11-24,'@Sumarni,,0812-0000-1111 / sumarni@contoh.id,,` +
        `"'=HYPERLINK(""x"") anggaran desa tahun lalu",,Dikuasai,,,Ditolak,` +
        'Dikecualikan uji konsekuensi.,"Selasa, 24 November 2026",',
      '',
    ]);
    assert.deepEqual(await table('objections'), [
      'No. registrasi keberatan,Tanggal,Identitas pemohon dan kuasa,No. pendaftaran permintaan,' +
        'Informasi yang diminta,Tujuan penggunaan informasi,Alasan keberatan,Keputusan atasan PPID,' +
        'Hari dan tanggal tanggapan atas keberatan,Nama dan posisi atasan PPID,Tanggapan pemohon',
      `1,2026-11-24,"'@Sumarni, 0812-0000-1111 / sumarni@contoh.id",${request.trackingId},` +
        `"'=HYPERLINK(""x"") anggaran desa tahun lalu",,a. Ditolak dengan alasan dikecualikan,Dikabulkan,` +
        '"Selasa, 24 November 2026",Bu Atasan,',
      '',
    ]);
    assert.equal((await table('requests', 2025)).length, 2);
    const sheet = (await verifier.get('registers/requests?year=2026')).body as string;
    assert.match(sheet, /<th>Alasan penolakan<\/th>/);
    const traced = await one.endpoint.database
      .selectFrom('desk_audit')
      .select('detail')
      .where('action', '=', 'register')
      .execute();
    assert.ok(traced.some(({ detail }) => detail === 'objections 2026'));
    await one.close();
  });

  test('stands in both registers byte for byte, whoever asked and whoever has what was asked for', async () => {
    await opened();
    const [named, anonymous, secret, elsewhere] = [
      await handed({ nameUser: 'Sumarni, "Bu RT"' }),
      await handed({ is_anonymous: true, content: 'Anggaran desa;\nbaris kedua, dengan koma.' }),
      await handed({ is_secret: true }),
      await handed(),
    ];
    for (const request of [named, anonymous, secret]) {
      await office.act(request.trackingId, 'decide', REFUSED);
      assert.equal((await object(request, request.accessCode)).status, 201);
    }
    const owner = { decision: 'not-held', ground: 'Ada di "Dinas Pertanahan", bukan di sini.' };
    await office.act(elsewhere.trackingId, 'decide', { ...ANSWER, ...owner });
    const { database, config } = one.endpoint;
    const { timeZone } = config;
    const account = (await findAccount(database, 'Bu Atasan'))!;
    const span = { year: 2026, timeZone };
    const asker = officerOf(account, false);
    const requests = requestRegister(await requestLines(database, asker, span), 2026, timeZone);
    const objections = objectionRegister(await objectionLines(database, asker, span), 2026, timeZone);
    const whose = requests.lines.map((line) => line[requests.columns.indexOf('Nama')]);
    assert.deepEqual([whose[1], whose[2]], ['Anonim', 'Rahasia']);
    assert.match(requests.lines[3]!.join('|'), /Tidak dikuasai: Ada di "Dinas Pertanahan"/);
    assert.deepEqual([requests.lines.length, objections.lines.length], [4, 3]);
    // RFC 4180 by hand: a cell with a comma, a quote or a line's end stands in quotes.
    const cell = (text: string): string =>
      /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    for (const [name, { columns, lines }] of Object.entries({ requests, objections })) {
      const whole = [columns, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
      const { app } = verifier.desk;
      const headers = { Cookie: verifier.cookie };
      const answer = await app.request(`registers/${name}.csv?year=2026`, { headers });
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(`\ufeff${whole}`), name);
    }
    await one.close();
  });

  test('is counted in the morning’s letter before its day passes, unless it is secret or extended', async () => {
    await opened();
    await handed();
    await handed({ is_secret: true });
    const extended = await handed();
    await office.act(extended.trackingId, 'extend', { reason: 'Dokumen ada di arsip.' });
    const account = (await findAccount(one.endpoint.database, 'Pak PPID'))!;
    const soon = async (moment: string): Promise<number> => {
      one.clock.now = new Date(moment);
      return await requestsDueSoon(one.endpoint.database, officerOf(account, false), one.config);
    };
    assert.equal(await soon('2026-12-03T00:00:00Z'), 0);
    assert.equal(await soon('2026-12-04T00:00:00Z'), 1);
    assert.equal(await soon('2026-12-08T00:00:00Z'), 1);
    assert.equal(await soon('2026-12-09T00:00:00Z'), 0);
    assert.equal(await soon('2026-12-16T00:00:00Z'), 1, 'the extended one');
    await one.close();
  });
});
