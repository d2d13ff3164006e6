/** What one sealed conversation may cost: the memory of who hands it out, and how often its reporter may write. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { BUCKETS, DIRECTIONS } from '../../../../src/contract/sealed/envelope-head.js';
import { fromBase64url } from '../../../../src/contract/sealed/bytes.js';
import { sealedMineWire } from '../../../../src/contract/sealed/sealed-wire.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import {
  aFollowUp,
  anAnswer,
  aSealedReport,
  followUp,
  giveKeys,
  sendSealed,
  type SealedFiled,
} from '../../harness/sealed.js';

/** Characters that may be in memory at a time, with what stands around an envelope. */
const PART_MAX = 300_000;

onOneDatabase('A large sealed conversation', (databases) => {
  let town: Opened;
  let officer: Officer;
  let report: SealedFiled & { trackingId: string };
  const opened = async (): Promise<void> => {
    if ((town as Opened | undefined) !== undefined) return;
    town = await databases.open();
    await giveKeys(town);
    officer = await anOfficer(town, { roles: ['protection'] });
    const filed = await aSealedReport({ bucket: 1_048_576 });
    const { body } = await sendSealed(town, filed.body);
    report = { ...filed, trackingId: body.results.tracking_id };
    for (const seq of [1, 2])
      await followUp(town, report.trackingId, report.auth, await aFollowUp(report, seq));
  };
  const asReporter = (): Promise<Response> =>
    town.citizen.open('complaints/mine', { 'X-Access-Code': report.auth });
  const asOfficer = (what = ''): Promise<Response> => officer.open(`sealed/${report.trackingId}${what}`);
  const readers = (): [string, () => Promise<Response>][] => [
    ['its reporter', asReporter],
    ['an officer', asOfficer],
    ['an officer’s export', () => asOfficer('/export')],
  ];

  /** An answer's parts, as they come. */
  async function partsOf(answer: Response): Promise<string[]> {
    const [parts, utf8] = [[] as string[], new TextDecoder()];
    const reader = answer.body!.getReader();
    for (let one = await reader.read(); !one.done; one = await reader.read())
      parts.push(utf8.decode(one.value, { stream: true }));
    return parts;
  }

  test('is handed out whole, and never more than a piece of it is in memory', async () => {
    await opened();
    for (const [who, read] of readers()) {
      const parts = await partsOf(await read());
      assert.ok(Math.max(...parts.map(({ length }) => length)) < PART_MAX, who);
      const json = JSON.parse(parts.join('')) as { results?: unknown };
      const { sealed } = (json.results ?? json) as { sealed: { seq: number; envelope: string }[] };
      assert.equal(sealed[0]!.envelope, report.body['envelope'], who);
      assert.deepEqual(
        sealed.map(({ seq }) => seq),
        [0, 1, 2],
        who,
      );
      for (const { envelope } of sealed) assert.notEqual(fromBase64url(envelope), null, who);
    }
    const { body } = await town.citizen.get('complaints/mine', report.auth);
    sealedMineWire.parse(body);
  });

  test('is handed out to a few of one sender at a time, and to the next once one has read', async () => {
    await opened();
    for (const [who, read] of readers()) {
      const open: Response[] = [];
      let refused: Response;
      for (;;) {
        const answer = await read();
        if (answer.status !== 200) {
          refused = answer;
          break;
        }
        open.push(answer);
        assert.ok(open.length < 10, who);
      }
      assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [503, '10'], who);
      await partsOf(open[0]!);
      const next = await read();
      assert.equal(next.status, 200, who);
      await Promise.all([...open.slice(1), next].map((answer) => answer.body!.cancel()));
    }
  });

  test('is not cut short by what goes meanwhile: the answer breaks off, and is no JSON', async () => {
    await opened();
    const answer = await asReporter();
    await town.endpoint.database
      .deleteFrom('sealed_messages')
      .where('direction', '=', DIRECTIONS.followUp)
      .where('seq', '=', 2)
      .execute();
    await assert.rejects(partsOf(answer));
  });

  test('takes small follow-ups alone while nobody has opened it, few of them, and tells no wrong number of room', async () => {
    await opened();
    const filed = await aSealedReport({ bucket: BUCKETS.at(-1)! });
    const { tracking_id: trackingId } = (await sendSealed(town, filed.body)).body.results;
    const send = async (seq: number, bucket: number) => {
      const body = await aFollowUp(filed, seq, undefined, undefined, bucket);
      return await followUp(town, trackingId, filed.auth, body);
    };
    const large = await send(1, BUCKETS[2]!);
    assert.deepEqual([large.status, large.body.code], [413, 'too-large']);
    for (let seq = 1; seq <= 15; seq += 1) assert.equal((await send(seq, BUCKETS[1]!)).status, 201);
    assert.equal((await send(16, BUCKETS[1]!)).status, 413, 'as much as one work pays for');
    const { limits } = town.endpoint.config;
    const { pendingUploadBytesMax } = limits;
    limits.pendingUploadBytesMax = 1;
    assert.equal((await send(17, BUCKETS[0]!)).status, 422);
    assert.equal((await send(16, BUCKETS[0]!)).status, 503);
    limits.pendingUploadBytesMax = pendingUploadBytesMax;
    await officer.post(`sealed/${trackingId}/opened`);
    assert.equal((await send(16, BUCKETS[2]!)).status, 201, 'once somebody has looked');
  });

  test('takes so many follow-ups and no more, and answers still', async () => {
    await opened();
    const filed = await aSealedReport();
    const { tracking_id: trackingId } = (await sendSealed(town, filed.body)).body.results;
    const { id } = await town.endpoint.database
      .selectFrom('sealed_reports')
      .select('id')
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
    const small = fromBase64url((await aFollowUp(filed, 1)).envelope)!;
    const row = { report_id: id, direction: DIRECTIONS.followUp, envelope: small, at_day: '2026-11-24' };
    const earlier = Array.from({ length: 199 }, (_, index) => ({ ...row, seq: index + 1 }));
    await town.endpoint.database.insertInto('sealed_messages').values(earlier).execute();
    const send = async (seq: number) =>
      await followUp(town, trackingId, filed.auth, await aFollowUp(filed, seq));
    assert.equal((await send(200)).status, 201);
    const full = await send(201);
    assert.deepEqual([full.status, full.body.code], [413, 'sealed-full']);
    assert.match(full.body.message, /laporan tersegel baru/, 'the way out');
    const answered = await officer.request('POST', `sealed/${trackingId}/answer`, await anAnswer(filed, 1), {
      'Idempotency-Key': randomUUID(),
    });
    assert.equal(answered.status, 201);
    await town.close();
  });
});
