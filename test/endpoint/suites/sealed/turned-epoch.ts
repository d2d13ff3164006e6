/** Drill: an officer who had the key leaves, and the epoch is turned while 50 reports are open. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { pairOf, placeOf, type TeamPair } from '../../../../demo/endpoint/desk/page/sealed/keys/team-keys.js';
import { openReport, sealAnswer } from '../../../../demo/endpoint/desk/page/sealed/reports/opened.js';
import type { SealedListWire, SealedReportWire } from '../../../../demo/endpoint/desk/sealed/reports/wire.js';
import { DIRECTIONS } from '../../../../src/contract/sealed/envelope-head.js';
import { sealedMineWire } from '../../../../src/contract/sealed/sealed-wire.js';
import { decodeContent } from '../../../../src/sealed/content.js';
import { drawWords } from '../../../../src/sealed/word-list.js';
import { openEnvelope } from '../../../../src/sealed/envelope.js';
import { exportPrivate } from '../../../../src/sealed/keys.js';
import { wrapByWords } from '../../../../src/sealed/officer-words.js';
import type { OpeningKey, PublicKey } from '../../../../src/sealed/suite.js';
import { aCeremony, bytes, keysOf, openedBy, toWire } from '../../walk/ceremony.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { aFollowUp, aSealedReport, followUp, sendSealed, type SealedFiled } from '../../harness/sealed.js';

const OPEN = 50;
type Filed = SealedFiled & { trackingId: string };

onOneDatabase('An epoch of sealed reports that is turned', (databases) => {
  async function filed(town: Opened, recipients: readonly PublicKey[]): Promise<Filed> {
    const report = await aSealedReport({ recipients });
    const { status, body } = await sendSealed(town, report.body);
    assert.equal(status, 201, JSON.stringify(body));
    return { ...report, trackingId: body.results.tracking_id };
  }
  const read = async (officer: Officer, { trackingId }: Filed): Promise<SealedReportWire> =>
    (await officer.get(`sealed/${trackingId}`)).body.results;

  /** As the officer's page does. @returns the answer as it went */
  async function answer(officer: Officer, report: Filed, keys: readonly OpeningKey[], pair: TeamPair) {
    const shown = await read(officer, report);
    const { lines, replyPsk } = await openReport(shown, keys);
    assert.deepEqual(
      lines.map(({ problem }) => problem),
      lines.map(() => null),
      report.trackingId,
    );
    assert.equal(lines[0]!.content!.fields['title'], 'Pungutan');
    const sealed = await sealAnswer(shown, pair, replyPsk!, `Jawaban ${shown.next_seq}`);
    const key = { 'Idempotency-Key': randomUUID() };
    const { status } = await officer.request('POST', `sealed/${report.trackingId}/answer`, sealed, key);
    assert.equal(status, 201);
    return sealed;
  }

  /** What its reporter reads of the last answer. */
  async function heard({ citizen }: Opened, { auth, sid, reporter }: Filed): Promise<unknown> {
    const { sealed } = sealedMineWire.parse((await citizen.get('complaints/mine', auth)).body).results;
    const { seq, envelope } = sealed.filter(({ direction }) => direction === DIRECTIONS.answer).at(-1)!;
    const place = { direction: DIRECTIONS.answer, sid, seq };
    return decodeContent(await openEnvelope(bytes(envelope), place, reporter.key, reporter.replyPsk)).fields[
      'content'
    ];
  }

  /** Numbers of all pages of the list. */
  async function listed(officer: Officer): Promise<string[]> {
    const numbers: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await officer.get(`sealed?tab=all&cursor=${cursor}`);
      const { data, next } = body.results as SealedListWire;
      numbers.push(...data.map(({ tracking_id }) => tracking_id));
      cursor = next;
    }
    return numbers;
  }

  test(`leaves ${OPEN} open reports readable, answers old and new ones, and shuts out who left`, async () => {
    const town = await databases.open();
    const ratna = await anOfficer(town, { name: 'Ibu Ratna', roles: ['protection'] });
    const { desk } = ratna;
    const budi = await anOfficer(town, { name: 'Pak Budi', roles: ['protection'], desk });
    const admin = await anOfficer(town, { name: 'Admin', roles: ['administrator'], desk });

    const first = await aCeremony('Ibu Ratna', null);
    assert.equal((await ratna.post('sealed/keys', first.body)).status, 200);
    const ofBudi = drawWords();
    const place = placeOf(first.body, 'Pak Budi');
    const copy = toWire(await wrapByWords(await exportPrivate(first.team), ofBudi, place));
    const copies = [{ kid: first.body.kid, ...copy }];
    assert.equal((await ratna.post('sealed/keys/copies', { officer: 'Pak Budi', copies })).status, 200);
    const byBudi = await openedBy(budi, 'Pak Budi', ofBudi);

    const old: Filed[] = [];
    for (let count = 0; count < OPEN; count += 1) old.push(await filed(town, [first.team, first.recovery]));
    const before = await pairOf((await keysOf(ratna)).epochs[0]!);
    // A third of them waits to be opened, a third for an answer, a third for its reporter.
    for (const [index, report] of old.entries()) {
      if (index % 3 > 0) await ratna.post(`sealed/${report.trackingId}/opened`);
      if (index % 3 === 2) await answer(ratna, report, [first.team], before);
    }

    const accounts = (await admin.get('accounts')).body.results.data as { id: number; name: string }[];
    const { id } = accounts.find(({ name }) => name === 'Pak Budi')!;
    assert.equal((await admin.post(`accounts/${id}`, { roles: ['auditor'] })).status, 200);
    assert.notEqual((await keysOf(ratna)).epochs[0]!.due_since, null, 'new keys are asked for');
    const second = await aCeremony('Ibu Ratna', first.body.kid);
    assert.equal((await ratna.post('sealed/keys', second.body)).status, 200);

    const { sealed: offer } = (await town.citizen.get('capabilities')).body.results;
    assert.equal(offer.kid, second.body.kid, 'the new keys alone are offered');
    const young = [await filed(town, [second.team, second.recovery])];
    // Sealed before, it waited on a phone without a network.
    old.push(await filed(town, [first.team, first.recovery]));
    assert.deepEqual(
      (await listed(ratna)).sort(),
      [...old, ...young].map(({ trackingId }) => trackingId).sort(),
    );

    const [epoch] = (await keysOf(ratna)).epochs;
    const after = await pairOf(epoch!);
    const keys = [second.team, first.team];
    for (const report of [...old, ...young]) {
      const { seq } = await answer(ratna, report, keys, after);
      assert.equal(await heard(town, report), `Jawaban ${seq}`);
    }

    const shown = await read(ratna, old[0]!);
    const { replyPsk } = await openReport(shown, keys);
    const stale = await sealAnswer(shown, before, replyPsk!, 'Untuk kunci lama.');
    const key = { 'Idempotency-Key': randomUUID() };
    const refused = await ratna.request('POST', `sealed/${old[0]!.trackingId}/answer`, stale, key);
    assert.deepEqual([refused.status, Object.keys(refused.body.errors)], [422, ['envelope']]);
    const newest = town.endpoint.database.updateTable('sealed_keys').where('kid', '=', second.body.kid);
    await newest.set({ not_after: '2026-11-01' }).execute();
    town.endpoint.sealed.keys.forget();
    assert.equal((await read(ratna, old[0]!)).team.kid, second.body.kid, 'the newest, though it is over');
    await answer(ratna, old[0]!, keys, after);
    await newest.set({ not_after: second.body.not_after }).execute();

    const more = await aFollowUp(old[0]!, 1, 'Masih.', [second.team, second.recovery]);
    assert.equal((await followUp(town, old[0]!.trackingId, old[0]!.auth, more)).status, 201);
    assert.equal((await openReport(await read(ratna, old[0]!), keys)).lines.at(-1)!.problem, null);

    for (const call of ['sealed', 'sealed/keys', `sealed/${young[0]!.trackingId}`])
      assert.equal((await budi.get(call)).status, 401, call);
    // A key that somebody kept opens what it was for, and nothing since: new reports, answers and follow-ups.
    const seen = async (report: Filed) =>
      (await openReport(await read(ratna, report), [byBudi])).lines.map(({ problem }) => problem);
    assert.deepEqual(await seen(young[0]!), ['sealed-no-key', 'sealed-no-key']);
    const unread = 'sealed-no-key';
    assert.deepEqual(await seen(old[0]!), [null, unread, unread, unread]);
    await town.close();
  });
});
