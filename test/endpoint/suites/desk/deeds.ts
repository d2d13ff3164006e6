import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { collect } from '../../../../demo/endpoint/collector.js';
import { onOneDatabase } from '../../harness/databases.js';
import { HeldDesk, HOLD_MS } from '../../harness/officers/held-desk.js';
import { photo } from '../../harness/files.js';
import { ACTIONS } from '../../../../demo/endpoint/desk/reports/actions.js';
import { insideDeed } from '../../../../demo/endpoint/desk/deeds/rules.js';

const FORWARD = { institution_id: 'dlh' };
const ANSWER = { content: 'Jembatan sudah kami perbaiki kemarin sore.' };

const REASON = { reason: 'Menunggu data dari desa' };
/** A deed of every kind that waits: what is done before it, and what it takes. */
const KINDS: Record<string, { after?: [string, object?][]; body?: object }> = {
  verify: {},
  dispose: { after: [['verify']], body: FORWARD },
  'verify-and-forward': { body: FORWARD },
  note: { after: [['verify-and-forward', FORWARD]], body: ANSWER },
  respond: { after: [['verify-and-forward', FORWARD]], body: { ...ANSWER, promised_at: '2026-12-01' } },
  hold: { body: REASON },
  archive: { after: [['verify']], body: REASON },
  reject: { body: { ...REASON, if_untouched: true } },
  close: {
    after: [
      ['verify-and-forward', FORWARD],
      ['respond', ANSWER],
    ],
  },
  withhold: { after: [['withhold', { is_withheld: true, ...REASON }]], body: { is_withheld: false } },
  'hand-back': { after: [['verify-and-forward', FORWARD]], body: REASON },
  correct: { body: { title: 'Jembatan dusun hanyut', ...REASON } },
  'late-reason': {
    after: [['verify-and-forward', FORWARD]],
    body: { content: 'Bahan bangunan belum datang.' },
  },
  extend: { after: [['verify-and-forward', FORWARD]], body: REASON },
  decide: { after: [['verify-and-forward', FORWARD]], body: { ...ANSWER, decision: 'granted' } },
  merge: { after: [['verify']] },
  release: {},
};

onOneDatabase('Officers’ deeds', (databases) => {
  let desk: HeldDesk;
  before(async () => {
    desk = await HeldDesk.open(databases);
  });

  test('wait: officers see the outcome, nobody else does, until it is done at its time and once', async () => {
    const { id, code } = await desk.filed();
    const before = await desk.stored(id);
    const done = await desk.officer.act(id, 'verify-and-forward', FORWARD);
    assert.equal(done.report.status_code, 'in_progress');
    assert.equal(done.work.acts.length, 1);
    assert.deepEqual(
      [done.work.acts[0].id, done.work.acts[0].is_own, done.work.acts[0].state],
      [done.work.act, true, 'held'],
    );
    assert.deepEqual(await desk.stored(id), before, 'nothing has left');
    assert.equal((await desk.one.citizen.get(`complaints/${id}/complaint`)).status, 404, 'the public');
    const tracked = await desk.one.citizen.get(`complaints/${id}/complaint`, code);
    assert.equal(tracked.body.results.data.status_code, 'unverified', 'the reporter');
    const theirs = await desk.view(id, desk.second);
    assert.deepEqual([theirs.report.status_code, theirs.work.act], ['in_progress', null], 'a colleague');
    assert.equal(theirs.work.version, done.work.version);
    assert.equal(theirs.work.acts[0].is_own, false);
    const { data } = (await desk.officer.post('reports/search', { search: id })).body.results;
    assert.deepEqual([data[0].status_code, data[0].is_pending], ['in_progress', true]);

    await desk.pass(HOLD_MS - 1);
    assert.deepEqual(await desk.stored(id), before, 'a moment too early');
    await desk.pass(1);
    await desk.pass();
    const after = await desk.stored(id);
    assert.deepEqual([after.status, after.office, after.logs], ['in_progress', 'dlh', before.logs + 2]);
    assert.deepEqual(after.trail, ['verify', 'dispose']);
    const later = await desk.view(id);
    assert.deepEqual([later.work.version, later.work.acts], [done.work.version, []], 'the same version');
    const late = await desk.officer.post(`reports/${id}/undo`, { act: done.work.act });
    assert.deepEqual([late.status, late.body.code], [409, 'gone-out']);
  });

  test('of every kind wait, and are done as they were shown', async () => {
    // Redacting always acts at once.
    const kinds = Object.keys(ACTIONS).filter((act) => insideDeed(act) === null && act !== 'redact');
    assert.deepEqual(Object.keys(KINDS).sort(), kinds.sort());
    const uploaded = await desk.one.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const file = uploaded.body.results.images[0].id;
    const { id: main } = await desk.filed();
    await desk.officer.act(main, 'verify');
    for (const [act, { after = [], body = {} }] of Object.entries(KINDS)) {
      const isOnRequest = act === 'extend' || act === 'decide';
      const { trackingId: id } = await desk.one.citizen.file({
        ...(act === 'release' && { attachments: [file] }),
        ...(isOnRequest && { classification_id: '2' }),
      });
      for (const [before, fields] of after) await desk.officer.act(id, before, fields);
      await desk.pass();
      if (act === 'late-reason')
        await desk.one.endpoint.database
          .updateTable('complaints')
          .set({ deadline_at: new Date(0) })
          .where('tracking_id', '=', id)
          .execute();
      const before = await desk.stored(id);
      const more =
        act === 'merge' ? { into: main } : act === 'release' && { attachment_id: file, is_released: true };
      const { work } = await desk.officer.act(id, act, { ...body, ...more });
      assert.deepEqual([typeof work.act, work.acts.length], ['string', 1], act);
      assert.deepEqual(await desk.stored(id), before, `${act} waits`);
      await desk.pass();
      const { work: done } = await desk.view(id);
      assert.deepEqual([done.acts, done.version], [[], work.version], `${act} is done`);
      assert.notDeepEqual((await desk.stored(id)).trail, before.trail, act);
    }
  });

  test('are taken back whole within their time, by their officer, and the trail says so', async () => {
    const { id } = await desk.filed();
    const before = await desk.stored(id);
    const fresh = await desk.view(id);
    const { work } = await desk.officer.act(id, 'verify-and-forward', FORWARD);
    assert.equal((await desk.second.post(`reports/${id}/undo`, { act: work.act })).status, 403);
    assert.equal((await desk.officer.post(`reports/${id}/undo`, { act: 'x' })).status, 422);
    for (const turn of ['first', 'again']) {
      const undone = await desk.officer.act(id, 'undo', { act: work.act });
      assert.deepEqual(
        [undone.report.status_code, undone.work.acts, undone.work.version],
        ['unverified', [], fresh.work.version],
        turn,
      );
    }
    await desk.pass();
    assert.deepEqual(await desk.stored(id), { ...before, trail: ['undo'] });
  });

  test('that are taken back and written anew are others: who read the first is told of the second', async () => {
    for (const [act, words] of [
      ['note', 'content'],
      ['respond', 'content'],
      ['internal-note', 'content'],
      ['hold', 'reason'],
    ] as const) {
      const { id } = await desk.filed();
      await desk.officer.act(id, 'verify-and-forward', FORWARD);
      await desk.pass();
      const first = await desk.officer.act(id, act, { [words]: 'Tukang datang besok pagi.' });
      const { version } = (await desk.view(id, desk.second)).work;
      await desk.officer.post(`reports/${id}/undo`, { act: first.work.act });
      await desk.officer.act(id, act, { [words]: 'Tukang datang bulan depan.' });
      const closed = await desk.second.post(`reports/${id}/close`, { ...ANSWER, version });
      assert.deepEqual([closed.status, closed.body.code], [409, 'changed'], act);
    }
  });

  test('stack on one report in their order; what fits no more keeps its words as a draft', async () => {
    const { id } = await desk.filed();
    const { work: first } = await desk.officer.act(id, 'verify-and-forward', FORWARD);
    const { work: answer } = await desk.officer.act(id, 'respond', { ...ANSWER, version: first.version });
    const closed = await desk.officer.act(id, 'close', { version: answer.version });
    assert.equal(closed.report.status_code, 'done');
    await desk.officer.act(id, 'undo', { act: first.act });
    await desk.pass();
    const after = await desk.view(id);
    assert.equal(after.report.status_code, 'unverified');
    assert.deepEqual(
      after.work.acts.map(({ act, state }: { act: string; state: string }) => [act, state]),
      [
        ['respond', 'failed'],
        ['close', 'failed'],
      ],
    );
    assert.match(after.work.acts[0].failure, /draf/);
    const drafts = await desk.one.endpoint.database
      .selectFrom('answer_drafts')
      .innerJoin('complaints', 'complaints.id', 'answer_drafts.complaint_id')
      .select(['kind', 'answer_drafts.content'])
      .where('tracking_id', '=', id)
      .execute();
    assert.deepEqual(drafts, [{ kind: 'respond', content: ANSWER.content }]);
    const rest = await desk.officer.act(id, 'undo', { act: after.work.acts[1].id });
    assert.equal(rest.work.acts.length, 1, 'taken off');

    const other = (await desk.filed()).id;
    await desk.officer.act(other, 'verify-and-forward', FORWARD);
    await desk.officer.act(other, 'respond', ANSWER);
    await desk.officer.act(other, 'close');
    await desk.pass();
    assert.deepEqual((await desk.stored(other)).trail, ['verify', 'dispose', 'respond', 'close']);
  });

  test('that protect take effect at once, after a deed that would bring back what they hide', async () => {
    const uploaded = await desk.one.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const file = uploaded.body.results.images[0].id;
    const { trackingId: id } = await desk.one.citizen.file({ attachments: [file] });
    assert.equal((await desk.view(id)).work.unseen_photos, 1);
    const { work } = await desk.officer.act(id, 'verify-and-forward', { ...FORWARD, released: [file] });
    assert.equal(work.unseen_photos, 0);
    const hidden = await desk.officer.act(id, 'release', { attachment_id: file, is_released: false });
    assert.deepEqual([hidden.work.act, hidden.work.acts], [null, []]);
    assert.equal((await desk.officer.post(`reports/${id}/undo`, { act: work.act })).body.code, 'gone-out');
    await desk.pass();
    const row = await desk.one.endpoint.database
      .selectFrom('attachments')
      .select('is_released')
      .where('id', '=', file)
      .executeTakeFirstOrThrow();
    assert.equal(row.is_released, false);

    const { id: told, code } = await desk.filed();
    const black = { title: [[0, 3]], content: [[0, 6]] };
    const own = async () =>
      (await desk.one.citizen.get(`complaints/${told}/complaint`, code)).body.results.data;
    await desk.officer.act(told, 'verify');
    await desk.pass();
    const added = await desk.officer.act(told, 'redact', black);
    assert.equal(added.work.act, null, 'black is at once');
    const shownOf = async () =>
      (await desk.one.citizen.get(`complaints/${told}/complaint`)).body.results.data;
    const covered = (await shownOf()).content;
    assert.notEqual(covered, (await own()).content);
    const off = await desk.officer.act(told, 'redact', { ...black, content: [[0, 5]] });
    assert.notEqual(off.work.act, null, 'what takes black off waits');
    assert.equal((await shownOf()).content, covered);
    const more = await desk.second.act(told, 'redact', { ...black, content: [[0, 9]] });
    assert.equal(more.work.act, null);
    await desk.pass();
    assert.deepEqual((await desk.view(told)).report.redactions.content, [[0, 9]], 'the wider one stays');

    const answer = await desk.officer.act(told, 'dispose', FORWARD);
    await desk.second.act(told, 'redact', { ...black, content: [[0, 8]] });
    const wide = await desk.second.act(told, 'redact', { ...black, content: [[0, 12]] });
    assert.deepEqual(
      wide.work.acts.map(({ act, state }: { act: string; state: string }) => [act, state]),
      [
        ['dispose', 'held'],
        ['redact', 'failed'],
      ],
      'a colleague’s deed does not go out for it',
    );
    await desk.officer.act(told, 'undo', { act: answer.work.act });
    await desk.pass();
    assert.deepEqual((await desk.view(told)).report.redactions.content, [[0, 12]]);

    const other = (await desk.filed()).id;
    const held = await desk.officer.act(other, 'verify-and-forward', FORWARD);
    const withheld = await desk.officer.act(other, 'withhold', {
      is_withheld: true,
      reason: 'Menyebut nama anak',
    });
    assert.deepEqual([withheld.work.act, withheld.work.acts.length], [null, 1], 'what waits goes on waiting');
    assert.deepEqual((await desk.stored(other)).trail, ['withhold']);
    await desk.officer.act(other, 'undo', { act: held.work.act });
  });

  test('keep their files while they wait, however full it gets and however long', async () => {
    const { one, officer } = desk;
    const { id } = await desk.filed();
    await officer.act(id, 'verify-and-forward', FORWARD);
    const files = [{ name: 'a.jpg', bytes: await photo(60, 40) }];
    assert.equal((await officer.answer(id, 'respond', ANSWER, files)).status, 200);
    const { limits } = one.config;
    Object.assign(one.config, { limits: { ...limits, pendingUploadBytesMax: 1 } });
    await one.citizen.upload([{ name: 'b.jpg', bytes: await photo(40, 40) }]);
    Object.assign(one.config, { limits });
    one.clock.now = new Date(one.clock.now.getTime() + 72 * 3_600_000);
    await collect(one.endpoint);
    await desk.pass();
    const [answer] = (await one.citizen.get(`complaints/${id}/followups`)).body.results.data;
    assert.equal(answer.attachments.length, 1);
  });
});
