/** Whose a report is at the desk, and what officers write beside it: notes, drafts, corrections, merges. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepWords } from '../../../../demo/endpoint/desk/deeds/kept-words.js';
import { handsOf, type HandsWire } from '../../../../demo/endpoint/desk/hands/hands-of.js';
import { handsState, undoHands } from '../../../../demo/endpoint/desk/hands/undo-hands.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import { loadReport } from '../../../../demo/endpoint/desk/reports/report.js';
import type { ListWire, RowWire } from '../../../../demo/endpoint/desk/wire.js';
import { findAccount, officerOf } from '../../../../demo/endpoint/officers/accounts.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

onOneDatabase('Whose a report is', (databases) => {
  let one: Opened;
  let verifier: Officer;
  let pupr: Officer;
  let dlh: Officer;
  const opened = async (): Promise<Opened> => {
    if (one !== undefined) return one;
    one = await databases.open();
    verifier = await anOfficer(one, { name: 'Bu Verifikator', roles: ['verifier'] });
    const { desk } = verifier;
    const office = (name: string, id: string) =>
      anOfficer(one, { name, roles: ['office'], institutionIds: [id], desk });
    pupr = await office('Pak PUPR', 'dinas-pupr');
    dlh = await office('Bu DLH', 'dlh');
    await office('Pak PUPR Dua', 'dinas-pupr');
    return one;
  };
  const handed = async (report: object = {}, office: string | null = 'dinas-pupr'): Promise<Filed> => {
    const filed = await (await opened()).citizen.file({ ...report });
    await verifier.act(filed.trackingId, 'verify');
    if (office !== null) await verifier.act(filed.trackingId, 'dispose', { institution_id: office });
    return filed;
  };
  const work = async (name: string, { trackingId }: Pick<Filed, 'trackingId'>): Promise<HandsWire> => {
    const account = (await findAccount(one.endpoint.database, name))!;
    return await handsOf(one.endpoint, officerOf(account, false), await loadReport(one.endpoint, trackingId));
  };
  const detailOf = async ({ trackingId }: Filed, code?: string) => {
    const { body } = await one.citizen.get(`complaints/${trackingId}/complaint`, code);
    detailWire.parse(body);
    return body.results.data;
  };
  const rowOf = ({ trackingId }: Filed) =>
    one.endpoint.database
      .selectFrom('complaints')
      .selectAll()
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
  const refused = async (officer: Officer, { trackingId }: Filed, act: string, body: object) => {
    const reply = await officer.post(`reports/${trackingId}/${act}`, body);
    return [reply.status, Object.keys(reply.body.errors ?? {}).join()];
  };
  /** Until when the report is put off, as its line in a tab says; empty where it has none. */
  const queued = async (officer: Officer, tab: string, { trackingId }: Filed): Promise<(string | null)[]> => {
    const { data } = (await officer.get(`reports?tab=${tab}&size=100`)).body.results as ListWire;
    return data
      .filter(({ tracking_id }) => tracking_id === trackingId)
      .map(({ snoozed_until }) => snoozed_until);
  };

  test('is an open account that may know of it, or nobody’s; another’s name is told to no one', async () => {
    const filed = await handed();
    const people = (await pupr.get(`reports/${filed.trackingId}/assignees`)).body.results.data;
    assert.deepEqual(
      people.map((row: { name: string; is_own: boolean }) => [row.name, row.is_own]),
      [
        ['Bu Verifikator', false],
        ['Pak PUPR', true],
        ['Pak PUPR Dua', false],
      ],
      'those who may have it',
    );
    await pupr.act(filed.trackingId, 'assign', { user: 'pak pupr dua' });
    assert.deepEqual((await work('Pak PUPR', filed)).assignee, {
      name: 'Pak PUPR Dua',
      display_name: 'Pak PUPR Dua',
      is_own: false,
    });
    for (const user of ['Bu DLH', 'tidak ada', '', 5, undefined, 'x'.repeat(81)])
      assert.deepEqual(await refused(verifier, filed, 'assign', { user }), [422, 'user'], String(user));
    const { body } = await verifier.post(`reports/${filed.trackingId}/assign`, { user: 'Bu DLH' });
    const other = await verifier.post(`reports/${filed.trackingId}/assign`, { user: 'tidak ada' });
    assert.deepEqual(body, other.body, 'no difference between an account and none');
    await one.endpoint.database
      .updateTable('officers')
      .set({ is_disabled: true })
      .where('name', '=', 'Pak PUPR Dua')
      .execute();
    assert.equal((await work('Pak PUPR', filed)).assignee, null, 'whose account is closed');
    await one.endpoint.database.updateTable('officers').set({ is_disabled: false }).execute();
    await verifier.act(filed.trackingId, 'assign', { user: 'Pak PUPR' });
    assert.equal((await work('Pak PUPR', filed)).assignee?.is_own, true);
    await verifier.act(filed.trackingId, 'dispose', { institution_id: 'dlh' });
    assert.equal((await work('Bu DLH', filed)).assignee, null, 'who no longer knows of it');
    const rows = async (query: string) =>
      (await dlh.get(`reports?${query}`)).body.results.data.map((row: RowWire) => row.assignee);
    assert.deepEqual([await rows('tab=all'), await rows('assignee=Pak+PUPR')], [[null], []], 'nor its list');
    await dlh.act(filed.trackingId, 'assign', { user: 'Bu DLH' });
    assert.deepEqual(await rows('assignee=Bu+DLH'), ['Bu DLH']);
    const hers = one.endpoint.database.updateTable('officers').where('name', '=', 'Bu Verifikator');
    await verifier.act(filed.trackingId, 'assign', { user: 'Bu Verifikator' });
    await hers.set({ roles: ['auditor'] }).execute();
    assert.deepEqual(await rows('tab=all'), [null], 'whose account lost its role');
    await hers.set({ roles: ['verifier'] }).execute();
    const { masters } = one.config;
    const [here, there] = masters.locations({ search: '', parentCode: '16.01.22', limit: 2 });
    await hers.set({ location_codes: [here!.code] }).execute();
    const another = await anOfficer(one, { name: 'Bu Lain', roles: ['verifier'], desk: pupr.desk });
    for (const location_id of [here!.id, there!.id])
      await another.act(filed.trackingId, 'correct', { location_id, reason: 'Salah desa' });
    await hers.set({ location_codes: [] }).execute();
    assert.deepEqual(await rows('tab=all'), [null], 'from where it was moved away');
    assert.equal((await pupr.post(`reports/${filed.trackingId}/assign`, { user: 'Pak PUPR' })).status, 404);
    await dlh.act(filed.trackingId, 'assign', { user: null });
    assert.equal((await work('Bu DLH', filed)).assignee, null);
  });

  test('is handed back with a reason: with the agency again, verified, and its reporter reads it calmly', async () => {
    const topic = { category_id: 'jembatan' };
    const fresh = await handed(topic, null);
    assert.equal((await work('Bu Verifikator', fresh)).proposed_office?.id, 'dinas-pupr');
    const filed = await handed(topic);
    await pupr.act(filed.trackingId, 'assign', { user: 'Pak PUPR' });
    assert.deepEqual(await refused(pupr, filed, 'hand-back', { reason: '' }), [422, 'reason']);
    const reason = 'Jalan ini milik provinsi, kata Sumarni';
    assert.equal((await pupr.post(`reports/${filed.trackingId}/hand-back`, { reason })).status, 200);
    assert.equal((await pupr.get(`reports/${filed.trackingId}`)).status, 404, 'no longer theirs');
    const row = await rowOf(filed);
    assert.deepEqual([row.status_code, row.disposition_id, row.disposition_name], ['verified', null, null]);
    const given = await work('Bu Verifikator', filed);
    assert.deepEqual([given.assignee, given.proposed_office], [null, null], 'not proposed to them again');
    const { data } = (await verifier.post('reports/search', { search: filed.trackingId })).body.results;
    assert.match(data[0].handed_back, /^Dinas Pekerjaan Umum/);
    assert.equal(data[0].proposed_office, null);
    const own = await detailOf(filed, filed.accessCode);
    assert.match(own.status_logs[0].note, /^Dinas .* mengembalikan laporan ini kepada .* untuk diteruskan/);
    const shown = await detailOf(filed);
    assert.match(shown.status_logs[0].note, /Jalan ini milik provinsi/);
    assert.doesNotMatch(shown.status_logs[0].note, /Sumarni/, 'masked as all that offices write');
    await verifier.act(filed.trackingId, 'dispose', { institution_id: 'dlh' });
    await dlh.act(filed.trackingId, 'respond', { content: 'Sudah kami angkut semuanya.' });
    assert.deepEqual(await refused(dlh, filed, 'hand-back', { reason }), [409, '']);
    await one.citizen.reply(filed.trackingId, filed.accessCode, {
      content: 'Belum beres.',
      resolved: 'false',
    });
    assert.equal((await rowOf(filed)).status_code, 'reopened');
    const before = await detailOf(filed);
    one.clock.now = new Date(one.clock.now.getTime() + 1_000);
    const late = { deadline_at: new Date(one.clock.now.getTime() - 1) };
    const { id } = await rowOf(filed);
    await one.endpoint.database.updateTable('complaints').set(late).where('id', '=', id).execute();
    assert.deepEqual(await refused(dlh, filed, 'hand-back', { reason }), [409, '']);
    const why = { content: 'Menunggu batu dari kota.' };
    assert.deepEqual(await refused(dlh, filed, 'late-reason', why), [409, '']);
    assert.deepEqual(await detailOf(filed), before, 'nothing is told of a reopening by a hidden reply');
    const { followups } = (await verifier.get(`reports/${filed.trackingId}`)).body.results;
    await verifier.act(filed.trackingId, 'release', { followup_id: followups.at(-1).id, is_released: true });
    assert.equal((await dlh.post(`reports/${filed.trackingId}/hand-back`, { reason })).status, 200);
    assert.equal((await rowOf(filed)).status_code, 'reopened', 'what waits stays open');
    assert.match((await detailOf(filed)).status_logs[0].note, /mengembalikan laporan ini/);
  });

  test('notes and drafts are read by officers who share the report, forgotten with it, and go nowhere else', async () => {
    const filed = await handed();
    const path = `reports/${filed.trackingId}`;
    await verifier.act(filed.trackingId, 'internal-note', { content: 'Catatan rahasia meja satu' });
    await pupr.act(filed.trackingId, 'internal-note', { content: 'Catatan rahasia meja dua' });
    assert.equal((await work('Pak PUPR', filed)).notes.length, 2);
    assert.deepEqual(await refused(pupr, filed, 'internal-note', { content: ' ' }), [422, 'content']);

    const draft = (officer: Officer, kind: string, content: unknown) =>
      officer.request('PUT', `${path}/drafts/${kind}`, { content });
    const kept = await draft(pupr, 'respond', 'Konsep rahasia: akan kami');
    assert.deepEqual([kept.status, kept.body.results.before], [200, null]);
    const two = await anOfficer(one, {
      name: 'Pak PUPR Dua',
      roles: ['office'],
      institutionIds: ['dinas-pupr'],
      desk: pupr.desk,
    });
    const { draft: newer, before } = (await draft(two, 'respond', 'Konsep lain')).body.results;
    assert.deepEqual(
      [newer.is_own, before.officer, before.content],
      [true, 'Pak PUPR', 'Konsep rahasia: akan kami'],
      'who wrote before, with what was replaced',
    );
    assert.equal((await draft(verifier, 'respond', 'Bukan saya yang menjawab')).status, 403);
    assert.equal((await draft(pupr, 'surat', 'x')).status, 422);
    assert.equal((await draft(pupr, 'note', 'x'.repeat(one.config.limits.contentMax + 1))).status, 422);
    assert.equal((await draft(pupr, 'note', 7)).status, 422);
    await draft(pupr, 'internal-note', 'Konsep catatan');
    await pupr.act(filed.trackingId, 'internal-note', { content: 'Catatan rahasia: Konsep catatan' });
    const drafts = (await work('Pak PUPR', filed)).drafts;
    assert.deepEqual(
      drafts.map(({ kind, content }) => [kind, content]),
      [['respond', 'Konsep lain']],
      'the note’s draft went with the note',
    );

    await verifier.act(filed.trackingId, 'dispose', { institution_id: 'dlh' });
    await dlh.act(filed.trackingId, 'internal-note', { content: 'Catatan rahasia kami' });
    const [ours] = (await work('Bu DLH', filed)).notes;
    assert.equal(ours!.id, '1', 'its number counts no other office’s');
    const { database } = one.endpoint;
    await database.deleteFrom('internal_notes').where('content', '=', ours!.content).execute();
    const versionOf = async (officer: Officer) => (await officer.get(path)).body.results.work.version;
    const version = await versionOf(dlh);
    assert.match(version, /^\d+\.\d+\.[\w-]{16}$/);
    const { id: complaint_id } = await rowOf(filed);
    await one.endpoint.database
      .updateTable('internal_notes')
      .set({ content: 'Catatan rahasia meja empat' })
      .where('complaint_id', '=', complaint_id)
      .execute();
    const [read, hidden] = [await versionOf(verifier), { institution_id: 'dinas-pupr', officer_id: 0 }];
    await one.endpoint.database
      .insertInto('internal_notes')
      .values({ complaint_id, ...hidden, content: 'Catatan rahasia', created_at: one.clock.now })
      .execute();
    assert.notEqual(await versionOf(verifier), read);
    assert.equal(await versionOf(dlh), version, 'nobody counts notes of others');
    await one.endpoint.database.deleteFrom('internal_notes').where('officer_id', '=', 0).execute();
    const others = await work('Bu DLH', filed);
    assert.deepEqual([others.notes, others.drafts], [[], []], 'another office’s words');
    assert.equal((await work('Bu Verifikator', filed)).notes.length, 3);
    assert.equal((await draft(dlh, 'respond', 'Kami periksa')).body.results.before, null);
    assert.equal((await draft(dlh, 'respond', ' ')).body.results.draft, null, 'none deletes it');

    const said = [
      await one.citizen.get(`complaints/${filed.trackingId}/complaint`),
      await one.citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode),
      await one.citizen.get(`complaints/${filed.trackingId}/followup`, filed.accessCode),
      await verifier.get(`${path}/office-copy`),
    ];
    const exported = await exportSubject(one.endpoint, filed.trackingId);
    for (const answer of [exported, ...said.map(({ body }) => body)])
      assert.doesNotMatch(JSON.stringify(answer), /rahasia|Konsep/);
    assert.equal((await one.citizen.withdraw(filed.trackingId, filed.accessCode)).status, 200);
    for (const table of ['internal_notes', 'answer_drafts', 'report_hands'] as const)
      assert.deepEqual(
        await one.endpoint.database
          .selectFrom(table)
          .selectAll()
          .where('complaint_id', '=', (await rowOf(filed)).id)
          .execute(),
        [],
        `${table} of an erased report`,
      );
    assert.deepEqual(await refused(verifier, filed, 'internal-note', { content: 'x' }), [409, '']);
    assert.equal((await draft(verifier, 'internal-note', 'Masih')).status, 409);
  });

  test('a draft is its office’s or the agency’s: nobody overwrites, drops or reads another’s', async () => {
    const filed = await handed();
    const { database } = one.endpoint;
    const { id: complaint_id } = await rowOf(filed);
    const officer_id = async (name: string) => (await findAccount(database, name))!.id;
    const draft = (officer: Officer, content: string) =>
      officer.request('PUT', `reports/${filed.trackingId}/drafts/internal-note`, { content });
    const drafts = async (name: string, kind = 'internal-note') =>
      (await work(name, filed)).drafts
        .filter((one) => one.kind === kind && (one.is_own || name.startsWith('Pak')))
        .map(({ content }) => content);
    await draft(verifier, 'Setengah catatan verifikator');
    assert.equal((await draft(pupr, 'Setengah catatan dinas')).body.results.before, null);
    assert.deepEqual(await drafts('Pak PUPR'), ['Setengah catatan dinas']);
    await keepWords(database, one.clock.now, {
      complaint_id,
      officer_id: await officer_id('Bu Verifikator'),
      act: 'reject',
      body: { reason: 'Alasan yang gagal' },
    });
    assert.deepEqual(await drafts('Pak PUPR'), ['Setengah catatan dinas'], 'the agency’s words stay its own');
    await pupr.act(filed.trackingId, 'internal-note', { content: 'ok' });
    await draft(pupr, '');
    assert.deepEqual(await drafts('Pak PUPR'), []);
    assert.deepEqual(await drafts('Bu Verifikator'), ['Setengah catatan verifikator\n\nAlasan yang gagal']);
    await verifier.act(filed.trackingId, 'dispose', { institution_id: 'dlh' });
    await keepWords(database, one.clock.now, {
      complaint_id,
      officer_id: await officer_id('Pak PUPR'),
      act: 'respond',
      body: { content: 'Jawaban yang gagal' },
    });
    assert.deepEqual(await drafts('Pak PUPR', 'respond'), ['Jawaban yang gagal']);
    assert.deepEqual((await work('Bu DLH', filed)).drafts, []);
  });

  test('is put off for at most sixty days; a reply, a passed deadline or another office ends it', async () => {
    const filed = await handed();
    const until = '2026-12-01';
    for (const wrong of ['2026-11-24', '2027-01-24', '1-12-2026', '2026-12-32', 5, undefined])
      assert.deepEqual(await refused(pupr, filed, 'snooze', { until: wrong }), [422, 'until'], String(wrong));
    await pupr.act(filed.trackingId, 'snooze', { until: '2027-01-23' });
    await pupr.act(filed.trackingId, 'snooze', { until: null });
    assert.equal((await work('Pak PUPR', filed)).snoozed_until, null, 'ended by hand');
    await pupr.act(filed.trackingId, 'snooze', { until });
    assert.equal((await work('Pak PUPR', filed)).snoozed_until, until);
    assert.deepEqual(await queued(pupr, 'to-answer', filed), []);
    assert.deepEqual(await queued(pupr, 'all', filed), [until]);
    await one.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Masih rusak, tolong.' });
    assert.equal((await work('Pak PUPR', filed)).snoozed_until, null, 'the reporter wrote');
    await pupr.act(filed.trackingId, 'snooze', { until });
    const { id } = await rowOf(filed);
    const late = { deadline_at: new Date(one.clock.now.getTime() - 1) };
    await one.endpoint.database.updateTable('complaints').set(late).where('id', '=', id).execute();
    assert.equal((await work('Pak PUPR', filed)).snoozed_until, null, 'it is late');
    assert.deepEqual(await queued(pupr, 'overdue', filed), [null], 'and so in the queue');
    const again = await pupr.post(`reports/${filed.trackingId}/snooze`, { until });
    assert.deepEqual([again.status, again.body.code], [409, 'closed'], 'and can’t be put off');
    assert.match(again.body.message, /Tenggat/);
    const moved = await handed();
    await pupr.act(moved.trackingId, 'snooze', { until });
    await verifier.act(moved.trackingId, 'dispose', { institution_id: 'dlh' });
    assert.deepEqual(await queued(dlh, 'to-answer', moved), [null], 'who has it now sees it');
  });

  test('what a deed at once did is taken back: the former assignee, the former day, the note', async () => {
    const filed = await handed();
    await pupr.act(filed.trackingId, 'assign', { user: 'Pak PUPR' });
    const { id } = await rowOf(filed);
    const { database } = one.endpoint;
    const before = await handsState(database, id);
    await pupr.act(filed.trackingId, 'assign', { user: null });
    await pupr.act(filed.trackingId, 'snooze', { until: '2026-12-02' });
    await verifier.act(filed.trackingId, 'internal-note', { content: 'Dari verifikator' });
    await pupr.act(filed.trackingId, 'internal-note', { content: 'Salah laporan' });
    const officerId = (await findAccount(database, 'Pak PUPR'))!.id;
    const deed = { before, made: await handsState(database, id), officerId, now: one.clock.now };
    for (const act of ['assign', 'snooze', 'internal-note'] as const)
      await undoHands(database, id, act, deed);
    assert.deepEqual(
      (await work('Pak PUPR', filed)).drafts.map(({ kind, content }) => [kind, content]),
      [['internal-note', 'Salah laporan']],
      'its words stay with who wrote them',
    );
    const { assignee, snoozed_until, notes } = await work('Pak PUPR', filed);
    assert.deepEqual([assignee?.name, snoozed_until], ['Pak PUPR', null]);
    assert.deepEqual(
      notes.map(({ content }) => content),
      ['Dari verifikator'],
    );
    await verifier.act(filed.trackingId, 'assign', { user: 'Bu Verifikator' });
    await pupr.act(filed.trackingId, 'snooze', { until: '2026-12-03' });
    for (const act of ['assign', 'snooze'] as const)
      await assert.rejects(undoHands(database, id, act, deed), { code: 'gone-out' }, 'another came since');
    const later = await work('Bu Verifikator', filed);
    assert.deepEqual([later.assignee?.name, later.snoozed_until], ['Bu Verifikator', '2026-12-03']);
  });
});
