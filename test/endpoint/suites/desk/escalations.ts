/** What becomes of a report that a person or an office leaves too long: whoever is above them sees it. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { escalate } from '../../../../demo/endpoint/desk/hands/escalate.js';
import { tellOverdue } from '../../../../demo/endpoint/officer-news/overdue.js';
import type { ListWire, WorkWire } from '../../../../demo/endpoint/desk/wire.js';
import { endOfDay } from '../../../../src/contract/working-days.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anAccount, anOfficer, type Officer } from '../../harness/officers/officer.js';

const ANSWER = { content: 'Jembatan sudah kami perbaiki kemarin sore.' };

onOneDatabase('A report that is left too long', (databases) => {
  let one: Opened;
  let admin: Officer;
  let verifier: Officer;
  let pupr: Officer;
  let head: Officer;
  let ids: Record<string, number>;
  const office = (name: string, id: string) =>
    anOfficer(one, { name, roles: ['office'], institutionIds: [id], desk: admin.desk });
  before(async () => {
    one = await databases.open();
    admin = await anOfficer(one, { name: 'Admin', roles: ['administrator', 'auditor'] });
    verifier = await anOfficer(one, { name: 'Bu Verifikator', roles: ['verifier'], desk: admin.desk });
    pupr = await office('Pak PUPR', 'dinas-pupr');
    head = await office('Kepala PUPR', 'dinas-pupr');
    await anAccount(one, { name: 'Kepala DLH', roles: ['office'], institutionIds: ['dlh'] });
    const accounts = (await admin.get('accounts')).body.results.data as { id: number; name: string }[];
    ids = Object.fromEntries(accounts.map(({ id, name }) => [name, id]));
    await put('Pak PUPR', 'Kepala PUPR');
  });

  const put = async (name: string, above: string | null): Promise<void> => {
    const superior = above === null ? null : ids[above];
    const { status, body } = await admin.post(`accounts/${ids[name]}`, { superior });
    assert.equal(status, 200, JSON.stringify(body));
  };
  const handed = async (): Promise<Filed> => {
    await at('2026-11-24');
    const filed = await one.citizen.file();
    await verifier.act(filed.trackingId, 'verify-and-forward', { institution_id: 'dinas-pupr' });
    return filed;
  };
  const due = async ({ trackingId }: Filed, day: string): Promise<void> =>
    void (await one.endpoint.database
      .updateTable('complaints')
      .set({ deadline_at: endOfDay(one.config.timeZone, day) })
      .where('tracking_id', '=', trackingId)
      .execute());
  /** In the morning of a day, before any session of the day before has ended. */
  const at = async (day: string): Promise<void> => {
    one.clock.now = new Date(`${day}T03:00:00Z`);
    for (const [officer, name] of [
      [admin, 'Admin'],
      [verifier, 'Bu Verifikator'],
      [pupr, 'Pak PUPR'],
      [head, 'Kepala PUPR'],
    ] as const)
      await officer.signIn(name);
  };
  const trail = async ({ trackingId }: Filed): Promise<string[]> => {
    await escalate(one.endpoint);
    const rows = await one.endpoint.database
      .selectFrom('desk_audit')
      .select('detail')
      .where('tracking_id', '=', trackingId)
      .where('action', '=', 'escalate')
      .orderBy('seq')
      .execute();
    return rows.map(({ detail }) => detail ?? '');
  };
  const work = async (officer: Officer, { trackingId }: Filed): Promise<WorkWire> =>
    (await officer.get(`reports/${trackingId}`)).body.results.work;
  const list = async (officer: Officer, query: string): Promise<string[]> => {
    const { data } = (await officer.get(`reports?${query}`)).body.results as ListWire;
    for (const { tracking_id, escalated_at } of data)
      assert.equal(escalated_at, (await work(officer, { trackingId: tracking_id } as Filed)).escalated_at);
    return data.map(({ tracking_id }) => tracking_id);
  };

  test('goes to whoever is above, once, when its deadline passed a working day ago, until it is answered', async () => {
    const filed = await handed();
    const { trackingId } = filed;
    await due(filed, '2026-11-27');
    for (const day of ['2026-11-27', '2026-11-28', '2026-11-30']) {
      await at(day);
      assert.deepEqual(await trail(filed), [], `${day}: a Friday’s deadline has a Monday`);
    }
    await at('2026-12-01');
    const other = databases.kind === 'PostgreSQL' ? await one.beside() : one;
    other.clock.now = one.clock.now;
    await Promise.all([escalate(one.endpoint), escalate(other.endpoint)]);
    assert.deepEqual(await trail(filed), ['overdue, Kepala PUPR']);
    assert.deepEqual(await list(head, 'tab=mine'), [trackingId]);
    assert.deepEqual(await list(head, 'tab=all&escalated=1'), [trackingId]);
    assert.deepEqual(await list(verifier, 'tab=all&escalated=1'), [trackingId]);
    assert.deepEqual([await list(verifier, 'tab=mine'), await list(pupr, 'tab=mine')], [[], []]);
    assert.equal((await head.get('today')).body.results.mine, 1);
    const { escalated_at, escalated_to } = await work(pupr, filed);
    assert.deepEqual([escalated_at, escalated_to], ['2026-12-01T10:00:00+07:00', 'Kepala PUPR']);
    assert.equal((await head.get('reports?escalated=ya')).status, 422);

    await pupr.act(trackingId, 'note', { content: 'Sedang kami periksa di lapangan.' });
    await at('2026-12-03');
    assert.deepEqual(await trail(filed), ['overdue, Kepala PUPR'], 'once; a note is no answer');
    assert.deepEqual(await list(head, 'tab=mine'), [trackingId]);
    await pupr.act(trackingId, 'respond', ANSWER);
    assert.deepEqual(await list(head, 'tab=mine'), []);
    assert.equal((await work(head, filed)).escalated_at, null);
  });

  test('so is one whose promise, or the day until which it was put off, is over; each such day counts once', async () => {
    const promised = await handed();
    await pupr.act(promised.trackingId, 'respond', { ...ANSWER, promised_at: '2026-11-26' });
    const snoozed = await handed();
    await due(snoozed, '2027-02-01');
    await pupr.act(snoozed.trackingId, 'snooze', { until: '2026-11-26' });
    await at('2026-11-26');
    assert.deepEqual([await trail(promised), await trail(snoozed)], [[], []], 'on the day itself');
    await at('2026-11-27');
    assert.deepEqual(await trail(promised), ['promise, Kepala PUPR']);
    assert.deepEqual(await trail(snoozed), ['snooze, Kepala PUPR']);
    assert.deepEqual((await list(head, 'tab=mine')).length, 2);

    await one.citizen.reply(promised.trackingId, promised.accessCode, {
      content: 'Belum.',
      resolved: 'false',
    });
    assert.notEqual((await work(head, promised)).escalated_at, null, 'opened again is not answered');
    await pupr.act(promised.trackingId, 'respond', { ...ANSWER, promised_at: '2026-12-02' });
    assert.equal((await work(head, promised)).escalated_at, null);
    await at('2026-12-03');
    assert.deepEqual(
      await trail(promised),
      ['promise, Kepala PUPR', 'promise, Kepala PUPR'],
      'another promise',
    );
    await verifier.act(promised.trackingId, 'close');
    assert.equal((await work(head, promised)).escalated_at, null, 'it has ended');

    await verifier.act(snoozed.trackingId, 'dispose', { institution_id: 'dlh' });
    assert.equal((await work(verifier, snoozed)).escalated_at, null, 'another office’s now');
    assert.deepEqual(await trail(snoozed), ['snooze, Kepala PUPR']);
  });

  test('goes on to who may know of it, else to whoever verifies; nobody’s report goes nowhere', async () => {
    const filed = await handed();
    const unread = await one.citizen.file();
    await due(filed, '2026-11-25');
    await due(unread, '2026-11-25');
    await verifier.act(filed.trackingId, 'assign', { user: 'Kepala PUPR' });
    await put('Kepala PUPR', 'Kepala DLH');
    await put('Kepala DLH', 'Bu Verifikator');
    await at('2026-11-27');
    assert.deepEqual(await trail(filed), ['overdue, Bu Verifikator'], 'past who may not know of it');
    assert.deepEqual(await list(verifier, 'tab=mine'), [filed.trackingId]);
    await pupr.act(filed.trackingId, 'respond', ANSWER);
    await put('Kepala PUPR', null);
    const again = await handed();
    await due(again, '2026-11-25');
    await verifier.act(again.trackingId, 'assign', { user: 'Kepala PUPR' });
    await at('2026-11-27');
    assert.deepEqual(await trail(again), ['overdue, verifier'], 'never back to who has it');
    assert.deepEqual(await list(verifier, 'tab=mine'), [again.trackingId]);
    assert.equal((await work(verifier, again)).escalated_to, null);
    assert.deepEqual(await trail(unread), []);
    await one.citizen.withdraw(again.trackingId, again.accessCode);
    assert.deepEqual(await list(verifier, 'tab=all&escalated=1'), [], 'of an erased one nothing is left');
  });

  test('superiors are named by administrators, in no circle, and their accounts stay signed in', async () => {
    const refused = async (name: string, superior: unknown): Promise<[number, string]> => {
      const { status, body } = await admin.post(`accounts/${ids[name]}`, { superior });
      return [status, Object.keys(body.errors ?? {}).join()];
    };
    await put('Kepala DLH', null);
    await put('Kepala PUPR', 'Kepala DLH');
    for (const name of ['Kepala DLH', 'Kepala PUPR'])
      assert.deepEqual(await refused(name, ids['Pak PUPR']), [422, 'superior'], 'a circle');
    for (const superior of [ids['Admin'], ids['Pak PUPR'], 4_711, 'x', 0.5])
      assert.deepEqual(await refused('Pak PUPR', superior), [422, 'superior'], String(superior));
    assert.equal((await pupr.get('session')).status, 200);
    const { data } = (await admin.get('accounts')).body.results;
    const row = data.find(({ name }: { name: string }) => name === 'Pak PUPR');
    assert.equal(row.superior, ids['Kepala PUPR']);
    assert.equal((await pupr.get('account')).body.results.superior, 'Kepala PUPR', 'by the display name');
    const made = {
      name: 'Staf PUPR',
      display_name: 'Staf',
      roles: ['office'],
      institution_ids: ['dinas-pupr'],
    };
    assert.equal((await admin.post('accounts', { ...made, superior: ids['Admin'] })).status, 422);
    assert.equal((await admin.post('accounts', { ...made, superior: ids['Kepala PUPR'] })).status, 200);
    const lines = (await admin.get('audit')).body.results.data as Record<string, string>[];
    const told = lines.filter(({ action }) => action!.startsWith('account-')).map(({ detail }) => detail);
    assert.deepEqual(told.slice(0, 2), [
      'Staf PUPR: office dinas-pupr, link, superior Kepala PUPR',
      'Kepala PUPR: superior Kepala DLH',
    ]);
    const both = [
      admin.post(`accounts/${ids['Kepala DLH']}`, { superior: ids['Bu Verifikator'] }),
      admin.post(`accounts/${ids['Bu Verifikator']}`, { superior: ids['Kepala DLH'] }),
    ];
    assert.deepEqual((await Promise.all(both)).map(({ status }) => status).sort(), [200, 422], 'at once');
  });

  test('is told anew to the next office where no office changes its day: a request for information', async () => {
    await at('2026-11-24');
    const filed = await one.citizen.file({ classification_id: '2' });
    const told = async () =>
      await one.endpoint.database
        .selectFrom('complaints')
        .select(['deadline_at', 'deadline_told_at'])
        .where('tracking_id', '=', filed.trackingId)
        .executeTakeFirstOrThrow();
    await verifier.act(filed.trackingId, 'verify-and-forward', { institution_id: 'dinas-pupr' });
    await at('2026-12-10');
    await tellOverdue(one.endpoint);
    assert.deepEqual(await trail(filed), ['overdue, Kepala PUPR']);
    const { deadline_at, deadline_told_at } = await told();
    assert.deepEqual(deadline_told_at, deadline_at);
    await verifier.act(filed.trackingId, 'dispose', { institution_id: 'dlh' });
    assert.deepEqual(await told(), { deadline_at, deadline_told_at: null });
    assert.equal((await trail(filed)).length, 2);
  });
});
