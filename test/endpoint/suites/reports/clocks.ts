/** Clocks of a report: what is told of them, to whom, day by day, and what becomes of them when a holiday is added. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, daysOf, detailOf, inProgress } from '../../harness/clocks.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { PageVisitor } from '../../harness/page-visitor.js';

/** The clock stands at Tuesday 24 November 2026, 10.00. */
const TUESDAY = '2026-11-24';

/** Moves the clock; sessions of officers don't last so long. */
async function goTo({ clock }: Opened, officer: Officer, moment: string): Promise<void> {
  clock.now = new Date(moment);
  await officer.signIn();
}

onOneDatabase('Clocks of a report', (databases) => {
  test('are told with their days: the turn that runs first, those that ended with whether they were met', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await one.citizen.file({});
    const verify = {
      kind: 'verify',
      started_at: '2026-11-24T10:00:00+07:00',
      due_at: '2026-11-27T23:59:59+07:00',
      ended_at: null,
      state: 'running',
    };
    assert.deepEqual((await detailOf(one, filed, filed.accessCode)).clocks, [verify]);
    const days = await daysOf(one, filed, 'verify', filed.accessCode);
    assert.deepEqual(days.days, [
      { date: TUESDAY, counted: false, why: 'start' },
      { date: '2026-11-25', counted: true, why: 'working' },
      { date: '2026-11-26', counted: true, why: 'working' },
      { date: '2026-11-27', counted: true, why: 'working' },
    ]);
    assert.deepEqual([days.due_on, days.is_estimate], ['2026-11-27', false]);
    assert.match(days.source, /lapor\.go\.id/);

    await goTo(one, officer, '2026-11-30T03:00:00Z');
    const own = await detailOf(one, filed, filed.accessCode);
    assert.equal(own.clocks![0]!.state, 'late');
    await officer.act(filed.trackingId, 'verify');
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    const { clocks, deadline_at } = await detailOf(one, filed);
    assert.deepEqual(
      clocks!.map(({ kind, state, ended_at }) => [kind, state, ended_at?.slice(0, 10)]),
      [
        ['resolve', 'running', undefined],
        ['followup', 'met', '2026-11-30'],
        ['verify', 'late', '2026-11-30'],
      ],
    );
    assert.equal(clocks![0]!.due_at, deadline_at);
    const resolve = await daysOf(one, filed, 'resolve');
    assert.equal(resolve.due_on, deadline_at!.slice(0, 10));
    assert.equal(resolve.days.filter(({ counted }) => counted).length, 14);
    // Another office has its days from its own day.
    await goTo(one, officer, '2026-12-02T03:00:00Z');
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dlh' });
    assert.equal((await daysOf(one, filed, 'resolve')).days[0]!.date, '2026-12-02');
    await goTo(one, officer, '2026-12-22T03:00:00Z');
    await officer.act(filed.trackingId, 'respond', { content: 'Jalan sudah kami tambal.' });
    const reply = await daysOf(one, filed, 'reply');
    assert.deepEqual(reply.days[2], {
      date: '2026-12-24',
      counted: false,
      why: 'holiday',
      name: 'Cuti bersama Natal',
    });
    assert.equal(reply.is_estimate, true, 'the holidays of 2027 are not announced');
    await one.close();
  });

  test('are folded away on the pages without a script, in the reader’s language', async () => {
    const one = await databases.open();
    const filed = await inProgress(one, await anOfficer(one));
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const shown = await visitor.open(`laporan?aduan=${filed.trackingId}`);
    assert.match(shown.html, /<details>\s*<summary>Dihitung begini<\/summary>/);
    assert.match(shown.text, /Selasa, 24 November\s*: belum dihitung\s*Rabu, 25 November\s*: hari ke-1/);
    assert.match(shown.text, /Sabtu, 28 November\s*: akhir pekan/);
    assert.match(shown.text, /Dasar: Janji layanan: batas pengaduan/);
    const english = await visitor.open(`laporan?aduan=${filed.trackingId}&lang=en`);
    assert.match(english.text, /How it is reckoned.*Tuesday,? 24 November\s*: does not count yet/s);
    const own = await visitor.press(await visitor.open('lacak'), 'open', {
      tracking_id: filed.trackingId,
      access_code: filed.accessCode,
    });
    assert.match(own.text, /Dihitung begini[^]*hari ke-14/);
    await one.close();
  });

  test('open by the gate of the report: hidden, unknown and of no such kind are the same nothing', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const hidden = await inProgress(one, officer, { is_secret: true });
    const shown = await inProgress(one, officer);
    const ask = async (path: string, code?: string) => {
      const { status, body } = await one.citizen.get(`complaints/${path}`, code);
      return { status, body };
    };
    const nothing = await ask('9999999/clocks/resolve');
    assert.equal(nothing.status, 404);
    for (const path of [
      `${hidden.trackingId}/clocks/resolve`,
      `${hidden.trackingId}/clocks/entah`,
      `${shown.trackingId}/clocks/entah`,
      `${shown.trackingId}/clocks/objection`,
    ])
      assert.deepEqual(await ask(path), nothing, path);
    assert.deepEqual(await ask(`${hidden.trackingId}/clocks/resolve`, shown.accessCode), nothing);
    assert.deepEqual(
      (await daysOf(one, hidden, 'resolve', hidden.accessCode)).days,
      (await daysOf(one, shown, 'resolve')).days,
    );
    await one.close();
  });

  test('of a request for information stand still while it is held, and end with the first answer', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await one.citizen.file({ classification_id: '2' });
    const information = async () =>
      (await detailOf(one, filed, filed.accessCode)).clocks!.find(({ kind }) => kind === 'information')!;
    assert.deepEqual(
      [(await information()).due_at, (await information()).state],
      ['2026-12-08T23:59:59+07:00', 'running'],
    );
    await officer.act(filed.trackingId, 'verify');
    await goTo(one, officer, '2026-11-25T03:00:00Z');
    await officer.act(filed.trackingId, 'hold', { reason: 'Menunggu keterangan pemohon.' });
    await goTo(one, officer, '2026-11-30T03:00:00Z');
    assert.equal((await information()).state, 'paused');
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    assert.equal((await information()).state, 'running');
    const { days, due_on } = await daysOf(one, filed, 'information', filed.accessCode);
    const paused = days.filter(({ why }) => why === 'pause').map(({ date }) => date);
    assert.deepEqual(paused, ['2026-11-26', '2026-11-27', '2026-11-30']);
    assert.equal(due_on, '2026-12-11');
    await goTo(one, officer, '2026-12-01T03:00:00Z');
    await officer.act(filed.trackingId, 'respond', { content: 'Berikut dokumennya.' });
    const ended = await information();
    assert.deepEqual([ended.state, ended.ended_at?.slice(0, 10)], ['met', '2026-12-01']);
    const complaint = await one.citizen.file({});
    const { clocks } = await detailOf(one, complaint, complaint.accessCode);
    assert.ok(clocks!.every(({ kind }) => kind !== 'information'));
    await one.close();
  });

  test('tell strangers nothing of a reply that waits, nor the day that a private answer promised', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const filed = await answered(one, officer);
    const seen = async () => [await detailOf(one, filed), await daysOf(one, filed, 'reply')];
    const earlier = await seen();
    await goTo(one, officer, '2026-11-25T03:00:00Z');
    const no = { content: 'Belum ditambal.', resolved: 'false' };
    assert.equal((await one.citizen.reply(filed.trackingId, filed.accessCode, no)).status, 201);
    assert.deepEqual(await seen(), earlier);
    const own = await detailOf(one, filed, filed.accessCode);
    assert.equal(own.clocks![0]!.kind, 'followup');
    assert.equal((await daysOf(one, filed, 'followup', filed.accessCode)).days[0]!.date, '2026-11-25');

    const promised = await answered(one, officer, { promised_at: '2026-12-04', is_private: true });
    const { clocks } = await detailOf(one, promised);
    assert.ok(clocks!.every(({ kind }) => kind !== 'reply'));
    assert.equal((await one.citizen.get(`complaints/${promised.trackingId}/clocks/reply`)).status, 404);
    const reply = await daysOf(one, promised, 'reply', promised.accessCode);
    assert.deepEqual([reply.days[0]!.date, reply.due_on], ['2026-12-04', '2026-12-18']);
    await one.close();
  });
});
