import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { onBothDatabases, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officer.js';
import { photo } from '../../harness/files.js';

/** Milliseconds for which a deed waits here. */
const HOLD_MS = 10_000;

const FORWARD = { institution_id: 'dlh' };
const ANSWER = { content: 'Jembatan sudah kami perbaiki kemarin sore.' };

onBothDatabases('Officers’ deeds', (databases) => {
  let one: Opened;
  let officer: Officer;
  let second: Officer;
  const opened = async (): Promise<Opened> => {
    if (one !== undefined) return one;
    one = await databases.open();
    one.config.desk.holdMs = HOLD_MS;
    officer = await anOfficer(one);
    second = await anOfficer(one, { name: 'Petugas Kedua', desk: officer.desk });
    return one;
  };
  /** Deeds of the same moment are due one after the other. */
  const pass = async (ms = HOLD_MS + 10): Promise<void> => {
    one.clock.now = new Date(one.clock.now.getTime() + ms);
    await one.endpoint.dueDeeds.run();
  };
  const filed = async (): Promise<{ id: string; code: string }> => {
    const { trackingId, accessCode } = await (await opened()).citizen.file();
    return { id: trackingId, code: accessCode };
  };
  const view = async (id: string, who = officer) => (await who.get(`reports/${id}`)).body.results;
  const keyed = (path: string, body: object, key: string) =>
    officer.request('POST', path, body, { 'Idempotency-Key': key });
  /** How the report really stands, and what has been told of it. */
  const stored = async (id: string) => {
    const { database } = one.endpoint;
    const report = await database
      .selectFrom('complaints')
      .select(['id', 'status_code', 'disposition_id'])
      .where('tracking_id', '=', id)
      .executeTakeFirstOrThrow();
    const logs = await database
      .selectFrom('complaint_logs')
      .select('id')
      .where('complaint_id', '=', report.id)
      .execute();
    const trail = await database
      .selectFrom('desk_audit')
      .select('action')
      .where('tracking_id', '=', id)
      .where('action', '<>', 'view')
      .orderBy('seq')
      .execute();
    return {
      status: report.status_code,
      office: report.disposition_id,
      logs: logs.length,
      trail: trail.map(({ action }) => action),
    };
  };

  test('wait: officers see the outcome, nobody else does, until it is done at its time and once', async () => {
    const { id, code } = await filed();
    const before = await stored(id);
    const done = await officer.act(id, 'verify-and-forward', FORWARD);
    assert.equal(done.report.status_code, 'in_progress');
    assert.equal(done.work.acts.length, 1);
    assert.deepEqual(
      [done.work.acts[0].id, done.work.acts[0].is_own, done.work.acts[0].state],
      [done.work.act, true, 'held'],
    );
    assert.deepEqual(await stored(id), before, 'nothing has left');
    assert.equal((await one.citizen.get(`complaints/${id}/complaint`)).status, 404, 'the public');
    const tracked = await one.citizen.get(`complaints/${id}/complaint`, code);
    assert.equal(tracked.body.results.data.status_code, 'unverified', 'the reporter');
    const theirs = await view(id, second);
    assert.deepEqual([theirs.report.status_code, theirs.work.act], ['in_progress', null], 'a colleague');
    assert.equal(theirs.work.version, done.work.version);
    assert.equal(theirs.work.acts[0].is_own, false);
    const { data } = (await officer.post('reports/search', { search: id })).body.results;
    assert.deepEqual([data[0].status_code, data[0].is_pending], ['in_progress', true]);

    await pass(HOLD_MS - 1);
    assert.deepEqual(await stored(id), before, 'a moment too early');
    await pass(1);
    await pass();
    const after = await stored(id);
    assert.deepEqual([after.status, after.office, after.logs], ['in_progress', 'dlh', before.logs + 2]);
    assert.deepEqual(after.trail, ['verify', 'dispose']);
    const later = await view(id);
    assert.deepEqual([later.work.version, later.work.acts], [done.work.version, []], 'the same version');
    const late = await officer.post(`reports/${id}/undo`, { act: done.work.act });
    assert.deepEqual([late.status, late.body.code], [409, 'gone-out']);
  });

  test('are taken back whole within their time, by their officer, and the trail says so', async () => {
    const { id } = await filed();
    const before = await stored(id);
    const fresh = await view(id);
    const { work } = await officer.act(id, 'verify-and-forward', FORWARD);
    assert.equal((await second.post(`reports/${id}/undo`, { act: work.act })).status, 403);
    assert.equal((await officer.post(`reports/${id}/undo`, { act: 'x' })).status, 404);
    for (const turn of ['first', 'again']) {
      const undone = await officer.act(id, 'undo', { act: work.act });
      assert.deepEqual(
        [undone.report.status_code, undone.work.acts, undone.work.version],
        ['unverified', [], fresh.work.version],
        turn,
      );
    }
    await pass();
    assert.deepEqual(await stored(id), { ...before, trail: ['undo'] });
  });

  test('stack on one report in their order; what fits no more keeps its words as a draft', async () => {
    const { id } = await filed();
    const { work: first } = await officer.act(id, 'verify-and-forward', FORWARD);
    const { work: answer } = await officer.act(id, 'respond', { ...ANSWER, version: first.version });
    const closed = await officer.act(id, 'close', { version: answer.version });
    assert.equal(closed.report.status_code, 'done');
    await officer.act(id, 'undo', { act: first.act });
    await pass();
    const after = await view(id);
    assert.equal(after.report.status_code, 'unverified');
    assert.deepEqual(
      after.work.acts.map(({ act, state }: { act: string; state: string }) => [act, state]),
      [
        ['respond', 'failed'],
        ['close', 'failed'],
      ],
    );
    assert.match(after.work.acts[0].failure, /konsep/);
    const drafts = await one.endpoint.database
      .selectFrom('answer_drafts')
      .innerJoin('complaints', 'complaints.id', 'answer_drafts.complaint_id')
      .select(['kind', 'answer_drafts.content'])
      .where('tracking_id', '=', id)
      .execute();
    assert.deepEqual(drafts, [{ kind: 'respond', content: ANSWER.content }]);
    const rest = await officer.act(id, 'undo', { act: after.work.acts[1].id });
    assert.equal(rest.work.acts.length, 1, 'taken off');

    const other = (await filed()).id;
    await officer.act(other, 'verify-and-forward', FORWARD);
    await officer.act(other, 'respond', ANSWER);
    await officer.act(other, 'close');
    await pass();
    assert.deepEqual((await stored(other)).trail, ['verify', 'dispose', 'respond', 'close']);
  });

  test('are done once for each key, however often they are asked for, and before and after they are done', async () => {
    const { id } = await filed();
    const key = randomUUID();
    const path = `reports/${id}/verify-and-forward`;
    const [first, twin] = await Promise.all([keyed(path, FORWARD, key), keyed(path, FORWARD, key)]);
    const { act, version } = first.body.results.work;
    assert.deepEqual([twin.status, twin.body.results.work.act], [200, act], 'at the same moment');
    const again = await keyed(path, FORWARD, key);
    assert.deepEqual([again.body.results.work.act, again.body.results.work.version], [act, version]);
    const other = await keyed(path, { institution_id: 'inspektorat' }, key);
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
    assert.equal((await keyed(path, FORWARD, 'kurang')).status, 400);
    await pass();
    assert.equal((await keyed(path, FORWARD, key)).body.results.work.act, act, 'after it was done');
    await pass();
    assert.deepEqual((await stored(id)).trail, ['verify', 'dispose']);

    const elsewhere = (await filed()).id;
    const same = await keyed(`reports/${elsewhere}/verify-and-forward`, FORWARD, key);
    assert.equal(same.status, 200, 'another report');
    assert.equal((await keyed(`reports/${elsewhere}/close`, {}, key)).status, 200, 'another deed');
    const refused = await keyed(`reports/${elsewhere}/hold`, { reason: '' }, key);
    assert.equal(refused.status, 422);
    const mended = await keyed(`reports/${elsewhere}/hold`, { reason: 'Menunggu data' }, key);
    assert.notEqual(mended.body.code, 'idempotency-mismatch', 'a refusal frees the key');
  });

  test('on what has changed are refused with what is new, and do nothing', async () => {
    const { id, code } = await filed();
    const seen = (await view(id)).work.version;
    await second.act(id, 'note', { content: 'Kami tanyakan dulu ke desa.' });
    const body = { ...FORWARD, version: seen };
    const late = await officer.post(`reports/${id}/verify-and-forward`, body);
    assert.deepEqual([late.status, late.body.code], [409, 'changed']);
    const { lines, results } = late.body.changed;
    assert.match(lines.join('\n'), /memberi keterangan/);
    assert.match(lines.join('\n'), /Kami tanyakan dulu ke desa/);
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.equal(results.work.acts.length, 1, 'the colleague’s, and no other');
    const now = await officer.act(id, 'verify-and-forward', { ...FORWARD, version: results.work.version });
    await pass();
    assert.equal((await view(id)).work.version, now.work.version);
    const reply = await one.citizen.reply(id, code, { content: 'Masih rusak, Pak. Mohon dilihat lagi.' });
    assert.equal(reply.status, 201);
    const stale = await officer.post(`reports/${id}/respond`, { ...ANSWER, version: now.work.version });
    assert.deepEqual([stale.status, stale.body.code], [409, 'changed']);
    assert.match(stale.body.changed.lines.join('\n'), /Masih rusak/);
    assert.equal((await officer.post(`reports/${id}/respond`, ANSWER)).status, 200, 'without a version');
  });

  test('that protect take effect at once, after a deed that would bring back what they hide', async () => {
    const uploaded = await (await opened()).citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const file = uploaded.body.results.images[0].id;
    const { trackingId: id } = await one.citizen.file({ attachments: [file] });
    assert.equal((await view(id)).work.unseen_photos, 1);
    const { work } = await officer.act(id, 'verify-and-forward', { ...FORWARD, released: [file] });
    assert.equal(work.unseen_photos, 0);
    const hidden = await officer.act(id, 'release', { attachment_id: file, is_released: false });
    assert.deepEqual([hidden.work.act, hidden.work.acts], [null, []]);
    assert.equal((await officer.post(`reports/${id}/undo`, { act: work.act })).body.code, 'gone-out');
    await pass();
    const row = await one.endpoint.database
      .selectFrom('attachments')
      .select('is_released')
      .where('id', '=', file)
      .executeTakeFirstOrThrow();
    assert.equal(row.is_released, false);

    const other = (await filed()).id;
    const held = await officer.act(other, 'verify-and-forward', FORWARD);
    const withheld = await officer.act(other, 'withhold', {
      is_withheld: true,
      reason: 'Menyebut nama anak',
    });
    assert.deepEqual([withheld.work.act, withheld.work.acts.length], [null, 1], 'what waits goes on waiting');
    assert.deepEqual((await stored(other)).trail, ['withhold']);
    await officer.act(other, 'undo', { act: held.work.act });
  });

  test('on many reports have a result and a way back each; a wrong field changes none of them', async () => {
    const ids = [(await filed()).id, (await filed()).id, (await filed()).id];
    const [first = '', next = '', last = ''] = ids;
    const key = randomUUID();
    const body = { act: 'verify-and-forward', ids: [...ids, '0000000000'], ...FORWARD };
    const wrong = await officer.post('bulk', { ...body, institution_id: 'tidak-ada' });
    assert.deepEqual([wrong.status, Object.keys(wrong.body.errors)], [422, ['institution_id']]);
    const done = (await keyed('bulk', body, key)).body.results.data;
    assert.deepEqual(
      done.map(({ ok, code }: { ok: boolean; code?: string }) => code ?? ok),
      [true, true, true, 'not-found'],
    );
    assert.deepEqual((await keyed('bulk', body, key)).body.results.data, done, 'once for each key');
    const mismatch = await keyed('bulk', { ...body, institution_id: 'inspektorat' }, key);
    assert.equal(mismatch.body.code, 'idempotency-mismatch');
    await officer.act(next, 'undo', { act: done[1].act });
    await pass();
    assert.deepEqual((await stored(first)).trail, ['verify', 'dispose']);
    assert.deepEqual((await stored(next)).trail, ['undo']);
    assert.equal((await stored(last)).status, 'in_progress');
    const office = await anOfficer(one, {
      name: 'Dinas Lingkungan',
      roles: ['office'],
      institutionIds: ['dlh'],
      desk: officer.desk,
    });
    assert.equal((await office.post('bulk', { ...body, act: 'close' })).status, 403);
    const noted = await office.post('bulk', { act: 'note', ids, content: 'Kami periksa minggu ini.' });
    assert.deepEqual(
      noted.body.results.data.map(({ ok, code }: { ok: boolean; code?: string }) => code ?? ok),
      [true, 'not-found', true],
    );
  });

  test('survive a stop; of two processes one does them; none is done for an account that was closed', async () => {
    const own = await databases.open();
    own.config.desk.holdMs = HOLD_MS;
    const { trackingId: id } = await own.citizen.file();
    const { trackingId: other } = await own.citizen.file();
    const here = await anOfficer(own);
    await here.act(id, 'verify-and-forward', FORWARD);
    const gone = await anOfficer(own, { name: 'Pindah Tugas', desk: here.desk });
    await gone.act(other, 'reject', { reason: 'Bukan wewenang kami' });
    const { database } = own.endpoint;
    await database
      .updateTable('officers')
      .set({ is_disabled: true })
      .where('name', '=', 'Pindah Tugas')
      .execute();
    own.clock.now = new Date(own.clock.now.getTime() + HOLD_MS);
    if (databases.kind === 'PostgreSQL') {
      const beside = await own.beside();
      await Promise.all([own, beside].map(({ endpoint }) => endpoint.dueDeeds.run()));
    } else {
      await own.reopen();
    }
    const rows = await own.endpoint.database
      .selectFrom('desk_acts')
      .select(['act', 'state', 'failure', 'body'])
      .orderBy('asked_at')
      .orderBy('complaint_id')
      .execute();
    assert.deepEqual(rows, [
      { act: 'verify-and-forward', state: 'done', failure: null, body: null },
      { act: 'reject', state: 'failed', failure: 'forbidden', body: null },
    ]);
    const trail = await own.endpoint.database
      .selectFrom('desk_audit')
      .select('action')
      .where('tracking_id', 'in', [id, other])
      .execute();
    assert.deepEqual(trail.map(({ action }) => action).sort(), ['dispose', 'verify']);
    await own.close();
  });
});
