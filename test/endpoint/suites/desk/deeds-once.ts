import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import type { BulkWire, ListWire } from '../../../../demo/endpoint/desk/wire.js';
import { writeDate } from '../../../../src/contract/dates.js';
import { onOneDatabase } from '../../harness/databases.js';
import { HeldDesk, HOLD_MS } from '../../harness/officers/held-desk.js';
import { anOfficer } from '../../harness/officers/officer.js';

const FORWARD = { institution_id: 'dlh' };
const ANSWER = { content: 'Jembatan sudah kami perbaiki kemarin sore.' };

onOneDatabase('Officers’ deeds, once and no more,', (databases) => {
  let desk: HeldDesk;
  before(async () => {
    desk = await HeldDesk.open(databases);
  });

  test('are done once for each key, however often they are asked for, and before and after they are done', async () => {
    const { id } = await desk.filed();
    const key = randomUUID();
    const path = `reports/${id}/verify-and-forward`;
    const [first, twin] = await Promise.all([desk.keyed(path, FORWARD, key), desk.keyed(path, FORWARD, key)]);
    const { act, version } = first.body.results.work;
    assert.deepEqual([twin.status, twin.body.results.work.act], [200, act], 'at the same moment');
    const again = await desk.keyed(path, FORWARD, key);
    assert.deepEqual([again.body.results.work.act, again.body.results.work.version], [act, version]);
    const other = await desk.keyed(path, { institution_id: 'inspektorat' }, key);
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
    assert.equal((await desk.keyed(path, FORWARD, 'kurang')).status, 400);
    await desk.pass();
    assert.equal((await desk.keyed(path, FORWARD, key)).body.results.work.act, act, 'after it was done');
    await desk.pass();
    assert.deepEqual((await desk.stored(id)).trail, ['verify', 'dispose']);

    const elsewhere = (await desk.filed()).id;
    const same = await desk.keyed(`reports/${elsewhere}/verify-and-forward`, FORWARD, key);
    assert.equal(same.status, 200, 'another report');
    assert.equal((await desk.keyed(`reports/${elsewhere}/close`, {}, key)).status, 200, 'another deed');
    const refused = await desk.keyed(`reports/${elsewhere}/hold`, { reason: '' }, key);
    assert.equal(refused.status, 422);
    const mended = await desk.keyed(`reports/${elsewhere}/hold`, { reason: 'Menunggu data' }, key);
    assert.notEqual(mended.body.code, 'idempotency-mismatch', 'a refusal frees the key');
  });

  test('on what has changed are refused with what is new, and do nothing', async () => {
    const { id, code } = await desk.filed();
    const seen = (await desk.view(id)).work.version;
    await desk.second.act(id, 'note', { content: 'Kami tanyakan dulu ke desa.' });
    const body = { ...FORWARD, version: seen };
    const late = await desk.officer.post(`reports/${id}/verify-and-forward`, body);
    assert.deepEqual([late.status, late.body.code], [409, 'changed']);
    const { lines, results } = late.body.changed;
    assert.match(lines.join('\n'), /memberi keterangan/);
    assert.match(lines.join('\n'), /Kami tanyakan dulu ke desa/);
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.equal(results.work.acts.length, 1, 'the colleague’s, and no other');
    const now = await desk.officer.act(id, 'verify-and-forward', {
      ...FORWARD,
      version: results.work.version,
    });
    await desk.pass();
    assert.equal((await desk.view(id)).work.version, now.work.version);
    const reply = await desk.one.citizen.reply(id, code, {
      content: 'Masih rusak, Pak. Mohon dilihat lagi.',
    });
    assert.equal(reply.status, 201);
    const stale = await desk.officer.post(`reports/${id}/respond`, { ...ANSWER, version: now.work.version });
    assert.deepEqual([stale.status, stale.body.code], [409, 'changed']);
    assert.match(stale.body.changed.lines.join('\n'), /Masih rusak/);
    assert.equal((await desk.officer.post(`reports/${id}/respond`, ANSWER)).status, 200, 'without a version');
  });

  test('on many reports have a result and a way back each; a wrong field changes none of them', async () => {
    const ids = [(await desk.filed()).id, (await desk.filed()).id, (await desk.filed()).id];
    const [first = '', next = '', last = ''] = ids;
    const key = randomUUID();
    const body = { act: 'verify-and-forward', ids: [...ids, '0000000000'], ...FORWARD };
    const wrong = await desk.officer.post('bulk', { ...body, institution_id: 'tidak-ada' });
    assert.deepEqual([wrong.status, Object.keys(wrong.body.errors)], [422, ['institution_id']]);
    const done = (await desk.keyed('bulk', body, key)).body.results.data;
    assert.deepEqual(
      done.map(({ ok, code }: { ok: boolean; code?: string }) => code ?? ok),
      [true, true, true, 'not-found'],
    );
    assert.deepEqual((await desk.keyed('bulk', body, key)).body.results.data, done, 'once for each key');
    const mismatch = await desk.keyed('bulk', { ...body, institution_id: 'inspektorat' }, key);
    assert.equal(mismatch.body.code, 'idempotency-mismatch');
    await desk.officer.act(next, 'undo', { act: done[1].act });
    await desk.pass();
    assert.deepEqual((await desk.stored(first)).trail, ['verify', 'dispose']);
    assert.deepEqual((await desk.stored(next)).trail, ['undo']);
    assert.equal((await desk.stored(last)).status, 'in_progress');
    const office = await anOfficer(desk.one, {
      name: 'Dinas Lingkungan',
      roles: ['office'],
      institutionIds: ['dlh'],
      desk: desk.officer.desk,
    });
    assert.equal((await office.post('bulk', { ...body, act: 'close' })).status, 403);
    const noted = await office.post('bulk', { act: 'note', ids, content: 'Kami periksa minggu ini.' });
    assert.deepEqual(
      noted.body.results.data.map(({ ok, code }: { ok: boolean; code?: string }) => code ?? ok),
      [true, 'not-found', true],
    );
  });

  test('on many reports carry the version of each: what changed is left as it is, and says what is new', async () => {
    const ids = [(await desk.filed()).id, (await desk.filed()).id, (await desk.filed()).id];
    const [first = '', next = ''] = ids;
    const rows = async (): Promise<Record<string, string>> => {
      const { data } = (await desk.officer.get('reports?tab=all&sort=newest&size=3')).body
        .results as ListWire;
      return Object.fromEntries(data.map(({ tracking_id, version = '' }) => [tracking_id, version]));
    };
    const versions = await rows();
    assert.deepEqual(Object.keys(versions).sort(), [...ids].sort());
    await desk.second.act(next, 'note', { content: 'Kami tanyakan dulu ke desa.' });
    const body = { act: 'verify-and-forward', ids, ...FORWARD };
    for (const wrong of [[], 'x', { [first]: 7 }]) {
      const { status, body: refused } = await desk.officer.post('bulk', { ...body, versions: wrong });
      assert.deepEqual([status, Object.keys(refused.errors)], [422, ['versions']]);
    }
    const until = writeDate(
      new Date(desk.one.clock.now.getTime() + HOLD_MS),
      desk.one.endpoint.config.timeZone,
    );
    const { data } = (await desk.officer.post('bulk', { ...body, versions })).body.results;
    const [done, changed, last] = data as BulkWire[];
    const seen = await rows();
    assert.deepEqual([done!.ok, done!.due_at, last!.ok], [true, until, true]);
    for (const { id, version } of [done!, last!]) {
      assert.equal(version, (await desk.view(id)).work.version);
      assert.equal(seen[id], version, 'its line, while the deed waits');
    }
    assert.deepEqual([changed!.ok, changed!.code], [false, 'changed']);
    assert.match(changed!.changed!.lines.join(), /memberi keterangan.*Kami tanyakan dulu ke desa/);
    assert.equal(changed!.changed!.version, seen[next]);
    assert.equal((await desk.view(next)).work.acts.length, 1, 'the colleague’s, and no other');
    const again = { ...body, ids: [next], versions: { [next]: changed!.changed!.version } };
    assert.equal((await desk.officer.post('bulk', again)).body.results.data[0].ok, true);
    await desk.pass();
    assert.equal((await desk.stored(next)).status, 'in_progress');
  });

  test('inside the desk say until when they are taken back, one by one and among many', async () => {
    const { id } = await desk.filed();
    const { clock, endpoint } = desk.one;
    const { work } = await desk.officer.act(id, 'assign', { user: 'Petugas Kedua' });
    const due = clock.now.getTime() + HOLD_MS;
    assert.equal(work.due_at, writeDate(new Date(due), endpoint.config.timeZone));
    const many = { act: 'snooze', ids: [id], until: '2026-12-01', versions: { [id]: work.version } };
    const [snoozed] = (await desk.officer.post('bulk', many)).body.results.data;
    assert.deepEqual([snoozed.ok, snoozed.due_at], [true, work.due_at]);
    assert.equal((await desk.view(id)).work.due_at, null, 'a view has none');
    clock.now = new Date(due - 1);
    assert.equal((await desk.officer.act(id, 'undo', { act: snoozed.act })).work.snoozed_until, null);
    clock.now = new Date(due);
    assert.equal((await desk.officer.post(`reports/${id}/undo`, { act: work.act })).body.code, 'gone-out');
    const hidden = await desk.officer.act(id, 'withhold', { is_withheld: true, reason: 'Menyebut anak' });
    assert.deepEqual([hidden.work.act, hidden.work.due_at], [null, null], 'what protects is not taken back');
    await desk.officer.act(id, 'withhold', { is_withheld: false });
    await desk.pass();
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

  test('wait for their time by themselves, and for a database that goes away in the middle', async () => {
    const { id } = await desk.filed();
    const { notifier, dueDeeds } = desk.one.endpoint;
    await desk.officer.act(id, 'verify-and-forward', FORWARD);
    const before = await desk.stored(id);
    const { changed } = notifier;
    // Until the database is back, for the timer looks too.
    notifier.changed = () =>
      Promise.reject(Object.assign(new Error('the server shuts down'), { code: '57P01' }));
    await desk.pass();
    assert.deepEqual(await desk.stored(id), before, 'all or nothing');
    notifier.changed = changed;
    await desk.pass(0);
    assert.deepEqual((await desk.stored(id)).trail, ['verify', 'dispose']);

    desk.one.config.desk.holdMs = 20;
    const { clock } = desk.one;
    const run = dueDeeds.run.bind(dueDeeds);
    const ran = new Promise<void>((resolve) => {
      dueDeeds.run = async () => {
        clock.now = new Date(clock.now.getTime() + 30);
        await run();
        resolve();
      };
    });
    await desk.officer.act(id, 'close');
    await ran;
    dueDeeds.run = run;
    desk.one.config.desk.holdMs = HOLD_MS;
    assert.equal((await desk.stored(id)).status, 'done');
  });
});
