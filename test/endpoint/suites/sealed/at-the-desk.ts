/** Sealed reports at the officers' desk: read by protection officers, answered once, and told to nobody else. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { eraseExpiredSealed } from '../../../../demo/endpoint/sealed/retention.js';
import { readConversation } from '../../../../demo/endpoint/program/sealed/read-files.js';
import { sealedMineWire } from '../../../../src/contract/sealed/sealed-wire.js';
import { makeKey } from '../../../../src/sealed/keys.js';
import { openConversation } from '../../../../src/sealed/open-conversation.js';
import { openingKey, TOWN_EPOCH } from '../../../sealed/conversation.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import {
  aFollowUp,
  anAnswer,
  aSealedReport,
  followUp,
  giveKeys,
  reporterKey,
  sendSealed,
  TOWN_KEYS,
  type SealedFiled,
} from '../../harness/sealed.js';

type Filed = SealedFiled & { trackingId: string };

onOneDatabase('Sealed reports at the desk', (databases) => {
  let one: Opened;
  let inspector: Officer;
  const opened = async (): Promise<Opened> => {
    if ((one as Opened | undefined) === undefined) {
      one = await databases.open();
      await giveKeys(one);
      inspector = await anOfficer(one, { name: 'Inspektur', roles: ['protection'] });
    }
    return one;
  };
  async function filed(town?: Opened): Promise<Filed> {
    const report = await aSealedReport();
    const { body } = await sendSealed(town ?? (await opened()), report.body);
    return { ...report, trackingId: body.results.tracking_id };
  }
  const read = async ({ trackingId }: Filed) => (await inspector.get(`sealed/${trackingId}`)).body.results;
  const send = (
    officer: Officer,
    { trackingId }: Filed,
    act: 'answer' | 'close',
    body: object,
    key: string = randomUUID(),
  ): Promise<Reply> =>
    officer.request('POST', `sealed/${trackingId}/${act}`, body, { 'Idempotency-Key': key });
  const opens = ({ trackingId }: Filed) => inspector.post(`sealed/${trackingId}/opened`);

  test('say no more than number, state, days and whose turn it is, the oldest that waits first', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const officer = await anOfficer(town, { roles: ['protection'] });
    const first = await filed(town);
    town.clock.now = new Date('2026-11-25T03:00:00Z');
    const second = await filed(town);
    await officer.signIn();
    const list = async (query = '') => (await officer.get(`sealed${query}`)).body.results;
    const { data, next } = await list();
    assert.deepEqual(data[0], {
      tracking_id: first.trackingId,
      state: 'received',
      created_day: '2026-11-24',
      changed_day: '2026-11-24',
      turn: 'office',
      due_day: '2026-11-27',
      is_overdue: false,
      kid: data[0].kid,
      is_held: false,
      is_withdrawn: false,
    });
    assert.deepEqual([data[1].tracking_id, data.length, next], [second.trackingId, 2, null]);
    const numbers = (rows: { tracking_id: string }[]) => rows.map(({ tracking_id }) => tracking_id);
    const behind = await list(`?cursor=${first.trackingId}`);
    assert.deepEqual(numbers(behind.data), [second.trackingId]);
    await officer.post(`sealed/${first.trackingId}/opened`);
    assert.equal((await list()).data[0].due_day, '2026-12-02', 'five working days from its opening');
    town.clock.now = new Date('2026-12-02T17:00:00Z');
    await officer.signIn();
    assert.deepEqual(
      (await list()).data.map(({ is_overdue }: { is_overdue: boolean }) => is_overdue),
      [true, true],
    );
    assert.equal((await send(officer, first, 'answer', await anAnswer(first, 1))).status, 201);
    assert.deepEqual(numbers((await list()).data), [second.trackingId]);
    const all = await list('?tab=all');
    assert.deepEqual(numbers(all.data), [second.trackingId, first.trackingId]);
    const { turn, due_day: due } = all.data[1];
    assert.deepEqual([turn, due], ['reporter', null]);
    await town.close();
  });

  test('are opened, answered, followed up, answered again and closed with a reason, and the reporter reads it', async () => {
    const town = await opened();
    const report = await filed();
    const state = async () => (await read(report)).state;
    for (const time of ['first', 'again'])
      assert.equal((await opens(report)).body.results.status_code, 'opened', time);
    assert.equal((await send(inspector, report, 'answer', await anAnswer(report, 1))).status, 201);
    assert.equal(await state(), 'answered');
    assert.equal((await opens(report)).body.results.status_code, 'answered', 'looked at again');
    const more = await aFollowUp(report, 1);
    assert.equal((await followUp(town, report.trackingId, report.auth, more)).status, 201);
    assert.equal((await read(report)).turn, 'office');
    assert.equal((await read(report)).next_seq, 2);
    assert.equal((await send(inspector, report, 'answer', await anAnswer(report, 2))).status, 201);
    const reason = await anAnswer(report, 3, { content: 'Selesai: uang dikembalikan.' });
    const ended = await send(inspector, report, 'close', reason);
    assert.deepEqual([ended.status, ended.body.results.status_code], [201, 'closed']);
    const late = await send(inspector, report, 'answer', await anAnswer(report, 4));
    assert.deepEqual([late.status, late.body.code], [409, 'closed']);
    const { body } = await town.citizen.get('complaints/mine', report.auth);
    const { sealed, status_code } = sealedMineWire.parse(body).results;
    assert.equal(status_code, 'closed');
    const lines = await openConversation(
      readConversation(JSON.stringify(sealedMineWire.parse(body).results)).messages.filter(
        ({ direction }) => direction !== 2,
      ),
      [report.reporter.key],
    );
    assert.equal(sealed.length, 5);
    assert.equal(lines[0]!.problem, 'sealed-no-key', 'the report itself is for the team');
  });

  test('bear one answer a number: another officer’s is refused in its own words, and nothing is written twice', async () => {
    const town = await opened();
    const other = await anOfficer(town, { name: 'Irban', roles: ['protection'], desk: inspector.desk });
    const report = await filed();
    const [mine, theirs] = [await anAnswer(report, 1), await anAnswer(report, 1)];
    const both = await Promise.all([
      send(inspector, report, 'answer', mine),
      send(other, report, 'answer', theirs),
    ]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
    const { body: refused } = both.find(({ status }) => status === 409)!;
    assert.equal(refused.code, 'changed');
    assert.match(refused.message, /Petugas lain sudah menjawab/);
    const early = await send(inspector, report, 'answer', await anAnswer(report, 3));
    assert.deepEqual([early.status, early.body.errors], [422, { seq: ['Nomor urut berikutnya 2.'] }]);
    const [key, second] = [randomUUID(), await anAnswer(report, 2)];
    for (const time of ['first', 'again'])
      assert.equal((await send(inspector, report, 'answer', second, key)).status, 201, time);
    assert.equal((await send(other, report, 'answer', second, key)).body.code, 'idempotency-mismatch');
    assert.equal((await read(report)).sealed.length, 3);
  });

  test('take answers of their own place alone, sealed for reporter and team and nobody else', async () => {
    await opened();
    const [report, other] = [await filed(), await filed()];
    const reporter = await reporterKey(report);
    const [team, recovery] = TOWN_KEYS as [(typeof TOWN_KEYS)[0], (typeof TOWN_KEYS)[0]];
    const refusal = async (body: object) => {
      const { status, body: said } = await send(inspector, report, 'answer', body);
      assert.equal(status, 422);
      return said.errors.envelope?.[0] ?? said.errors;
    };
    for (const recipients of [
      [team, recovery],
      [reporter],
      [reporter, recovery],
      [reporter, team, await makeKey()],
      [await reporterKey(other), team],
    ])
      assert.match(await refusal(await anAnswer(report, 1, { recipients })), /untuk pelapor dan kunci tim/);
    const elsewhere = [await anAnswer(other, 1), { ...(await anAnswer(report, 2)), seq: 1 }];
    elsewhere.push((await aFollowUp(report, 1)) as { seq: number; envelope: string });
    for (const body of elsewhere) assert.match(await refusal(body), /laporan atau urutan lain/);
    assert.deepEqual(Object.keys(await refusal({ ...(await anAnswer(report, 1)), note: 'x' })), ['note']);
    const taken = await anAnswer(report, 1, { recipients: [reporter, team] });
    assert.equal((await send(inspector, report, 'answer', taken)).status, 201);
  });

  test('keep an envelope that did not open, marked, and are closed without a reason only then', async () => {
    await opened();
    const report = await filed();
    const mark = (body: object) => inspector.post(`sealed/${report.trackingId}/unreadable`, body);
    const without = await send(inspector, report, 'close', {});
    assert.deepEqual([without.status, Object.keys(without.body.errors)], [422, ['envelope']]);
    assert.equal((await mark({ direction: 0, seq: 7, problem: 'sealed-cut' })).status, 404);
    assert.equal((await mark({ direction: 0, seq: 0, problem: 'Isinya aneh' })).status, 422);
    for (const problem of ['sealed-key-mismatch', 'sealed-unopened'])
      assert.equal((await mark({ direction: 0, seq: 0, problem })).status, 200, problem);
    const { sealed } = await read(report);
    assert.deepEqual(
      [sealed[0].problem, sealed[0].envelope],
      ['sealed-unopened', report.body['envelope']],
      'as it came',
    );
    assert.equal((await send(inspector, report, 'close', {})).body.results.status_code, 'closed');
  });

  test('are closed after their answer by a call of its own, and not while their reporter waits', async () => {
    const town = await opened();
    const report = await filed();
    const early = await send(inspector, report, 'close', {});
    assert.match(early.body.errors.envelope[0], /jawab dulu/);
    await send(inspector, report, 'answer', await anAnswer(report, 1));
    await followUp(town, report.trackingId, report.auth, await aFollowUp(report, 1));
    assert.equal((await send(inspector, report, 'close', {})).status, 422, 'it was written to meanwhile');
    await send(inspector, report, 'answer', await anAnswer(report, 2));
    assert.equal((await send(inspector, report, 'close', {})).body.results.status_code, 'closed');
    assert.equal((await read(report)).sealed.length, 4, 'no message was added');
  });

  test('are closed with a reason though their reporter has filled them', async () => {
    const { config } = await opened();
    const town = await databases.open({ limits: { ...config.limits, unverifiedReportBytesMax: 9_000 } });
    await giveKeys(town);
    const officer = await anOfficer(town, { roles: ['protection'] });
    const report = await filed(town);
    const { trackingId, auth } = report;
    const statuses = [];
    for (const seq of [1, 2])
      statuses.push((await followUp(town, trackingId, auth, await aFollowUp(report, seq))).status);
    assert.deepEqual(statuses, [201, 413]);
    assert.equal((await send(officer, report, 'close', await anAnswer(report, 1))).status, 201);
    await town.close();
  });

  test('are exported as the program reads them on a machine of its own', async () => {
    await opened();
    const report = await filed();
    await send(inspector, report, 'answer', await anAnswer(report, 1));
    const copy = { salt: 'AAAA', iv: 'BBBB', wrapped: 'CCCC' };
    const { id } = await one.endpoint.database
      .selectFrom('officers')
      .select('id')
      .where('name', '=', 'Inspektur')
      .executeTakeFirstOrThrow();
    await one.endpoint.database
      .insertInto('sealed_officer_keys')
      .values({ officer_id: id, kid: TOWN_EPOCH.kid, ...copy, created_day: '2026-11-01' })
      .execute();
    const { headers, body } = await inspector.get(`sealed/${report.trackingId}/export`);
    const { pk, recovery_pk } = TOWN_EPOCH;
    assert.deepEqual([body.officer, body.copies], ['Inspektur', [{ pk, recovery_pk, ...copy }]]);
    assert.match(headers.get('Content-Disposition') ?? '', /^attachment; filename="tersegel-\d+\.json"$/);
    const messages = await openConversation(readConversation(JSON.stringify(body)).messages, [
      await openingKey('team'),
    ]);
    assert.deepEqual(
      messages.map(({ content, problem }) => [
        content?.fields['title'] ?? content?.fields['content'],
        problem,
      ]),
      [
        ['Pungutan', null],
        ['Kami periksa.', null],
      ],
    );
  });

  test('are numbers to protection officers, a line to others, and nothing to officers of one village', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const officer = await anOfficer(town, { name: 'Inspektur', roles: ['protection'] });
    const { desk } = officer;
    const verifier = await anOfficer(town, { name: 'Bu Sekda', roles: ['verifier'], desk });
    const village = await anOfficer(town, { name: 'Desa', roles: ['protection'], desk });
    await town.endpoint.database
      .updateTable('officers')
      .set({ location_codes: ['16.01.01.2001'] })
      .where('name', '=', 'Desa')
      .execute();
    const said = async (who: Officer) => (await who.get('today')).body.results.sealed;
    assert.deepEqual([await said(officer), await said(verifier)], [null, null]);
    const reports = [await filed(town), await filed(town)];
    town.clock.now = new Date('2026-11-30T03:00:00Z');
    for (const [who, name] of [
      [officer, 'Inspektur'],
      [verifier, 'Bu Sekda'],
      [village, 'Desa'],
    ] as const)
      await who.signIn(name);
    assert.deepEqual(await said(officer), { to_open: 2, to_answer: 0, overdue: 2 });
    assert.deepEqual(await said(verifier), { open: null, turn: 'office' });
    assert.equal(await said(village), null);
    for (const call of ['sealed', `sealed/${reports[0]!.trackingId}`])
      assert.equal((await village.get(call)).status, 403, call);
    for (const report of reports) await send(officer, report, 'answer', await anAnswer(report, 1));
    assert.deepEqual(await said(verifier), { open: null, turn: 'office' }, 'nothing of this day');
    const nextDay = async (day: string) => {
      town.clock.now = new Date(`${day}T03:00:00Z`);
      await verifier.signIn('Bu Sekda');
      await officer.signIn('Inspektur');
    };
    await nextDay('2026-12-01');
    assert.deepEqual(await said(verifier), { open: null, turn: 'reporter' });
    const more = [await filed(town), await filed(town), await filed(town)];
    assert.deepEqual(await said(verifier), { open: null, turn: 'reporter' });
    await nextDay('2026-12-02');
    assert.deepEqual(await said(verifier), { open: 5, turn: 'office' });
    await send(officer, more[0]!, 'close', await anAnswer(more[0]!, 1));
    await send(officer, reports[0]!, 'close', {});
    assert.deepEqual(await said(verifier), { open: 5, turn: 'office' }, 'what ended today too');
    await nextDay('2026-12-03');
    assert.deepEqual(await said(verifier), { open: null, turn: 'office' });
    await town.close();
  });

  test('that were taken back under a hold are shown no more, exported while it lasts, and gone with its end', async () => {
    const town = await opened();
    const report = await filed();
    const hold = (is_held: boolean) => inspector.post(`sealed/${report.trackingId}/legal-hold`, { is_held });
    await hold(true);
    const withdrawn = await town.citizen.request('POST', `complaints/${report.trackingId}/withdraw`, {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'X-Access-Code': report.auth,
    });
    assert.equal(withdrawn.status, 200);
    const { sealed, state, is_withdrawn } = await read(report);
    assert.deepEqual([sealed, state, is_withdrawn], [[], 'closed', true]);
    const exported = async () =>
      (await inspector.get(`sealed/${report.trackingId}/export`)).body.sealed.length;
    assert.equal(await exported(), 1);
    await hold(true);
    assert.equal(await exported(), 1, 'held again');
    await hold(false);
    assert.equal(await exported(), 0);
  });

  test('stay past their years while they are held', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const officer = await anOfficer(town, { roles: ['protection'] });
    const [held] = [await filed(town), await filed(town)];
    const hold = (is_held: boolean) => officer.post(`sealed/${held.trackingId}/legal-hold`, { is_held });
    assert.equal((await hold(true)).status, 200);
    town.clock.now = new Date(`${2027 + town.config.retentionYears}-01-01T03:00:00Z`);
    const left = async () => {
      await eraseExpiredSealed(town.endpoint);
      const rows = await town.endpoint.database.selectFrom('sealed_reports').select('tracking_id').execute();
      return rows.map(({ tracking_id }) => tracking_id);
    };
    assert.deepEqual(await left(), [held.trackingId]);
    await town.endpoint.database
      .updateTable('sealed_reports')
      .set({ is_held: false })
      .where('tracking_id', '=', held.trackingId)
      .execute();
    assert.deepEqual(await left(), []);
    await town.close();
  });
});
