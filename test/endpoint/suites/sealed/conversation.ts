/** A sealed report read and continued by its reporter, and by nobody else. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { fromBase64url, type Bytes } from '../../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../../src/contract/sealed/envelope-head.js';
import {
  sealedAnswerWire,
  sealedMineWire,
  type SealedState,
} from '../../../../src/contract/sealed/sealed-wire.js';
import { authOf, randomSealedCode } from '../../../../src/sealed/code.js';
import { decodeContent, encodeContent } from '../../../../src/sealed/content.js';
import { openEnvelope, sealEnvelope } from '../../../../src/sealed/envelope.js';
import { unwrapReporter } from '../../../../src/sealed/reporter.js';
import { openingKey } from '../../../sealed/conversation.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import {
  aFollowUp,
  aSealedReport,
  followUp,
  giveKeys,
  sendSealed,
  TOWN_KEYS,
  type SealedFiled,
} from '../../harness/sealed.js';

onOneDatabase('The conversation of a sealed report', (databases) => {
  let one: Opened;
  async function filed(): Promise<SealedFiled & { town: Opened; trackingId: string }> {
    if ((one as Opened | undefined) === undefined) {
      one = await databases.open();
      await giveKeys(one);
    }
    const report = await aSealedReport();
    const { body } = await sendSealed(one, report.body);
    return { ...report, town: one, trackingId: body.results.tracking_id };
  }
  const setState = ({ endpoint }: Opened, trackingId: string, state: SealedState) =>
    endpoint.database
      .updateTable('sealed_reports')
      .set({ state })
      .where('tracking_id', '=', trackingId)
      .execute();
  const bytes = (text: string): Bytes => fromBase64url(text)!;

  test('comes back by the code alone on another phone, and opens there', async () => {
    const { town, code, trackingId, sid, reporter } = await filed();
    assert.equal(
      (await followUp(town, trackingId, await authOf(code), await aFollowUp({ sid, reporter }, 1))).status,
      201,
    );
    // The desk's own call comes with its page; an answer lies here as that will leave it.
    const answer = encodeContent({ fields: { content: 'Kami periksa.' }, files: [] });
    const own = { kid: reporter.key.kid, pk: bytes((await mine(town, code)).reporter.pk) };
    const place = { direction: DIRECTIONS.answer, sid, seq: 1 };
    const envelope = await sealEnvelope(answer, place, [own, TOWN_KEYS[0]!], reporter.replyPsk);
    const { id } = await town.endpoint.database
      .selectFrom('sealed_reports')
      .select('id')
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
    await town.endpoint.database
      .insertInto('sealed_messages')
      .values({ report_id: id, direction: 1, seq: 1, envelope, at_day: '2026-11-25' })
      .execute();

    const { reporter: kept, sealed, ...told } = await mine(town, code);
    assert.deepEqual(told, { tracking_id: trackingId, status_code: 'received', sid: told.sid });
    const wrapped = {
      pk: bytes(kept.pk),
      salt: bytes(kept.salt),
      iv: bytes(kept.iv),
      wrapped: bytes(kept.wrapped),
    };
    const back = await unwrapReporter(code, bytes(told.sid), wrapped);
    const seen = sealed.map(({ direction, seq, at_day }) => [direction, seq, at_day]);
    assert.deepEqual(seen, [
      [0, 0, '2026-11-24'],
      [2, 1, '2026-11-24'],
      [1, 1, '2026-11-25'],
    ]);
    const opened = await openEnvelope(bytes(sealed[2]!.envelope), place, back.key, back.replyPsk);
    assert.deepEqual(decodeContent(opened).fields, { content: 'Kami periksa.' });
    const atTeam = await openEnvelope(
      bytes(sealed[1]!.envelope),
      { direction: DIRECTIONS.followUp, sid, seq: 1 },
      await openingKey('team'),
      reporter.replyPsk,
    );
    assert.deepEqual(decodeContent(atTeam).fields, { content: 'Sudah dua kali.' });
  });

  async function mine({ citizen }: Opened, code: string) {
    const { status, headers, body } = await citizen.get('complaints/mine', await authOf(code));
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(headers.get('Cache-Control'), 'private, no-store');
    return sealedMineWire.parse(body).results;
  }

  test('goes on in order: the next number once, by the same key once, and none after its end', async () => {
    const { town, auth, trackingId, ...report } = await filed();
    const send = async (seq: number, key?: string) =>
      await followUp(town, trackingId, auth, await aFollowUp(report, seq), key);
    const early = await send(2);
    assert.deepEqual([early.status, early.body.errors], [422, { seq: ['Nomor urut berikutnya 1.'] }]);
    const [key, first] = [randomUUID(), await aFollowUp(report, 1)];
    for (const time of ['first', 'again']) {
      const { status, body } = await followUp(town, trackingId, auth, first, key);
      assert.equal(status, 201, time);
      sealedAnswerWire.parse(body);
    }
    assert.deepEqual((await send(1)).body.errors, { seq: ['Nomor urut berikutnya 2.'] });
    await setState(town, trackingId, 'answered');
    assert.equal((await send(2)).body.results.status_code, 'opened', 'it is the team’s turn again');
    await setState(town, trackingId, 'closed');
    assert.deepEqual([(await send(3)).body.code, (await send(3)).status], ['closed', 409]);
  });

  test('takes follow-ups of this report alone, and of one place', async () => {
    const { town, auth, trackingId, ...report } = await filed();
    const other = await filed();
    const wrong = [
      await aFollowUp(other, 1),
      { ...(await aFollowUp(report, 2)), seq: 1 },
      { seq: 1, envelope: report.body.envelope },
    ];
    for (const body of wrong)
      assert.deepEqual(Object.keys((await followUp(town, trackingId, auth, body)).body.errors), ['envelope']);
    const more = { ...(await aFollowUp(report, 1)), content: 'x' };
    assert.deepEqual(Object.keys((await followUp(town, trackingId, auth, more)).body.errors), ['content']);
    assert.equal((await mine(town, report.code)).sealed.length, 1);
  });

  test('is nobody’s without its code: another number, another code and none are told apart by nothing', async () => {
    const { town, code, auth, trackingId, ...report } = await filed();
    const other = await filed();
    const open = await town.citizen.file();
    const body = await aFollowUp(report, 1);
    const asked = [
      [other.trackingId, auth],
      ['1234567890', auth],
      [open.trackingId, auth],
      [trackingId, await authOf(randomSealedCode())],
      [trackingId, open.accessCode],
      [trackingId, code],
    ] as const;
    const answers = new Set<string>();
    for (const [number, given] of asked) {
      const { status, body: answer } = await followUp(town, number, given, body);
      assert.equal(status, 404, `${number} ${given}`);
      answers.add(JSON.stringify(answer));
    }
    assert.equal(answers.size, 1);
    for (const number of [trackingId, open.trackingId, '1234567890'])
      assert.equal((await followUp(town, number, null, body)).status, 401);
    for (const path of ['complaint', 'followups', 'notify'])
      for (const given of [auth, code, undefined]) {
        const { status, body: hidden } = await town.citizen.get(`complaints/${trackingId}/${path}`, given);
        const unknown = await town.citizen.get(`complaints/1234567890/${path}`, given);
        assert.deepEqual([status, hidden], [unknown.status, unknown.body], path);
      }
    assert.equal((await town.citizen.get('complaints/mine', code)).status, 404, 'the raw code opens nothing');
    assert.equal((await town.citizen.get('complaints/mine', open.accessCode)).status, 200);
  });

  test('goes at once where its reporter withdraws it, unless it is held, and leaves number and day alone', async () => {
    const { town, auth, trackingId } = await filed();
    const other = await filed();
    const withdraw = (number: string, given: string, key: string = randomUUID()) =>
      town.citizen.request('POST', `complaints/${number}/withdraw`, {
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        'X-Access-Code': given,
      });
    assert.equal((await withdraw(other.trackingId, auth)).status, 404);
    const key = randomUUID();
    for (const time of ['first', 'again']) {
      const { status, body } = await withdraw(trackingId, auth, key);
      assert.deepEqual([status, sealedAnswerWire.parse(body).results.status_code], [200, 'closed'], time);
    }
    const keysKept = async () =>
      (await town.endpoint.database.selectFrom('idempotency_keys').select('key_hash').execute()).length;
    const before = await keysKept();
    const { status, body } = await withdraw(trackingId, auth);
    assert.deepEqual([status, body.results.status_code], [200, 'closed'], 'under another key');
    assert.equal(await keysKept(), before, 'nothing is written');
    const left = async (number: string) => {
      const rows = await town.endpoint.database
        .selectFrom('sealed_messages')
        .innerJoin('sealed_reports', 'sealed_reports.id', 'report_id')
        .select('sealed_messages.id')
        .where('tracking_id', '=', number)
        .execute();
      return rows.length;
    };
    assert.deepEqual([await left(trackingId), await left(other.trackingId)], [0, 1]);
    await town.endpoint.database
      .updateTable('sealed_reports')
      .set({ is_held: true })
      .where('tracking_id', '=', other.trackingId)
      .execute();
    assert.equal((await withdraw(other.trackingId, other.auth)).status, 200);
    assert.equal(await left(other.trackingId), 1, 'the law keeps it');
  });

  test('is bounded, as it is handed out whole', async () => {
    const { config } = (await filed()).town;
    const town = await databases.open({ limits: { ...config.limits, unverifiedReportBytesMax: 9_000 } });
    await giveKeys(town);
    const report = await aSealedReport();
    const { tracking_id: trackingId } = (await sendSealed(town, report.body)).body.results;
    assert.equal((await followUp(town, trackingId, report.auth, await aFollowUp(report, 1))).status, 201);
    const full = await followUp(town, trackingId, report.auth, await aFollowUp(report, 2));
    assert.deepEqual([full.status, full.body.code], [413, 'too-large']);
    await town.close();
  });

  test('takes no room beyond what reports that nobody has opened may take together', async () => {
    const { config } = (await filed()).town;
    const town = await databases.open({ limits: { ...config.limits, pendingUploadBytesMax: 9_000 } });
    await giveKeys(town);
    const report = await aSealedReport();
    const { tracking_id: trackingId } = (await sendSealed(town, report.body)).body.results;
    const send = async (seq: number) =>
      await followUp(town, trackingId, report.auth, await aFollowUp(report, seq));
    assert.equal((await send(1)).status, 201);
    const full = await send(2);
    assert.deepEqual([full.status, full.headers.get('Retry-After')], [503, '3600']);
    await setState(town, trackingId, 'opened');
    assert.equal((await send(2)).status, 201, 'once somebody has looked');
    await town.close();
  });
});
