/** Neighbours say whether a closed report is settled: a device counts once; three who say no open it again, once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { confirmAnswerWire } from '../../../../src/contract/public/confirm.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import type { Filed, Reply } from '../../harness/citizen.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { solve } from '../../harness/solve.js';
import { answer, sent } from '../../relay/coming-back.js';
import { openForwarding, POLL_MS } from '../../relay/opened.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const OFFICE = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };

async function answered(one: Opened, report: object = {}, answer: object = {}): Promise<Filed> {
  const filed = await one.citizen.file({ ...report });
  const { trackingId } = filed;
  await officerActs.verify(one.endpoint, trackingId, ADMIN);
  await officerActs.dispose(one.endpoint, trackingId, ADMIN, OFFICE);
  await officerActs.respond(one.endpoint, trackingId, OFFICE, { content: 'Sudah kami tambal.', ...answer });
  return filed;
}

async function say(
  { citizen }: Opened,
  id: string,
  fixed: unknown,
  key: string = randomUUID(),
  headers: Record<string, string> = {},
): Promise<Reply> {
  const all = { 'Idempotency-Key': key, 'Content-Type': 'application/json', ...headers };
  return await citizen.request('POST', `complaints/${id}/confirm`, all, JSON.stringify({ fixed }));
}

async function counted(...asked: Parameters<typeof say>): Promise<readonly [number, number]> {
  const { status, body } = await say(...asked);
  assert.equal(status, 200, JSON.stringify(body));
  confirmAnswerWire.parse(body);
  const { fixed, not_fixed } = body.results.confirmations;
  return [fixed, not_fixed];
}

async function detailOf({ citizen }: Opened, id: string, code?: string) {
  const { body } = await citizen.get(`complaints/${id}/complaint`, code);
  detailWire.parse(body);
  return body.results.data;
}

const refusal = ({ status, body }: Reply) => [status, body.code];

onOneDatabase('Neighbours', (databases) => {
  test('count once a device, by its last answer, where an office has answered and nowhere else', async () => {
    const one = await databases.open();
    const open = await one.citizen.file();
    await officerActs.verify(one.endpoint, open.trackingId, ADMIN);
    assert.deepEqual(refusal(await say(one, open.trackingId, true)), [409, 'closed']);
    assert.equal((await detailOf(one, open.trackingId)).confirmations, undefined);

    const { trackingId, accessCode } = await answered(one);
    assert.deepEqual((await detailOf(one, trackingId)).confirmations, { fixed: 0, not_fixed: 0 });
    const [mine, other] = [randomUUID(), randomUUID()];
    const twins = await Promise.all(Array.from({ length: 6 }, () => counted(one, trackingId, true, mine)));
    assert.ok(twins.some(([fixed]) => fixed === 1));
    assert.deepEqual(await counted(one, trackingId, false, other), [1, 1]);
    assert.deepEqual(await counted(one, trackingId, false, mine), [0, 2], 'the last answer counts');
    assert.deepEqual(await counted(one, trackingId, false, mine), [0, 2]);
    for (const code of [undefined, accessCode])
      assert.deepEqual((await detailOf(one, trackingId, code)).confirmations, { fixed: 0, not_fixed: 2 });
    const rows = await one.endpoint.database.selectFrom('confirmations').selectAll().execute();
    assert.ok(rows.length === 2 && !JSON.stringify(rows).includes(mine), 'kept hashed');

    for (const wrong of ['ya', 1, null, undefined]) {
      const { status, body } = await say(one, trackingId, wrong);
      assert.deepEqual([status, Object.keys(body.errors)], [422, ['fixed']], String(wrong));
    }
    assert.equal((await say(one, trackingId, true, '')).status, 400);

    await one.citizen.withdraw(trackingId, accessCode);
    assert.deepEqual(await one.endpoint.database.selectFrom('confirmations').selectAll().execute(), []);
    await one.close();
  });

  test('pay each answer with a solved challenge, and a lost one not again', async () => {
    const one = await databases.open({ challenge: true });
    // The library reads the real clock.
    one.clock.now = new Date();
    // The 18th is a complaint that is done.
    await crowd(one, 1, 18);
    const trackingId = '1000000018';
    const paid = (fixed: boolean, key: string, challenge?: string) =>
      say(one, trackingId, fixed, key, challenge === undefined ? {} : { 'X-Challenge': challenge });
    const mine = randomUUID();
    assert.deepEqual(refusal(await paid(true, mine)), [422, 'challenge-required']);
    const challenge = await solve(one.citizen);
    assert.equal((await paid(true, mine, challenge)).status, 200);
    assert.equal((await paid(true, mine)).status, 200, 'a lost answer is asked again for nothing');
    assert.deepEqual(
      refusal(await paid(false, mine)),
      [422, 'challenge-required'],
      'another answer is a new one',
    );
    assert.deepEqual(
      refusal(await paid(false, randomUUID(), challenge)),
      [422, 'challenge-expired'],
      'one use',
    );
    await one.close();
  });

  test('open a report again for its office with the third no, once for ever', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const { trackingId } = await answered(one);
    const keys = Array.from({ length: 4 }, () => randomUUID());
    for (const key of keys.slice(0, 2)) await counted(one, trackingId, false, key);
    assert.equal((await detailOf(one, trackingId)).status_code, 'responded');
    const both = await Promise.all(keys.slice(2).map((key) => say(one, trackingId, false, key)));
    assert.deepEqual(
      both.map(({ status }) => status).sort(),
      [200, 409],
      'the third opens it, the fourth is late',
    );

    const report = await detailOf(one, trackingId);
    assert.deepEqual([report.status_code, report.confirmations], ['in_progress', undefined]);
    assert.ok(report.deadline_at, 'it is the office’s turn');
    const lines = report.status_logs.filter(({ note }: { note: string }) => /tiga warga/.test(note));
    assert.equal(lines.length, 1);
    const { neighbours } = (await officer.get(`reports/${trackingId}`)).body.results.work;
    assert.deepEqual([neighbours.fixed, neighbours.not_fixed], [0, 3]);
    assert.ok(neighbours.reopened_at);
    const trail = await one.endpoint.database
      .selectFrom('desk_audit')
      .select('officer')
      .where('action', '=', 'reopen')
      .execute();
    assert.deepEqual(trail, [{ officer: 'sistem' }]);
    const { body } = await one.citizen.get('complaints.csv');
    const [names, ...rows] = body.replace('\uFEFF', '').trim().split('\r\n');
    const at = names!.split(',').indexOf('reopened_count');
    assert.deepEqual(
      rows.map((row: string) => row.split(',').at(at - names!.split(',').length)),
      ['1'],
    );
    assert.deepEqual(
      await counted(one, trackingId, false, keys[0]),
      [0, 3],
      'an old key is given its answer',
    );
    assert.deepEqual(refusal(await say(one, trackingId, true, keys[0])), [409, 'closed']);

    await officerActs.respond(one.endpoint, trackingId, OFFICE, { content: 'Kami tambal lagi.' });
    assert.deepEqual(
      (await detailOf(one, trackingId)).confirmations,
      { fixed: 0, not_fixed: 0 },
      'asked anew',
    );
    for (const key of keys) await counted(one, trackingId, false, key);
    assert.equal((await detailOf(one, trackingId)).status_code, 'responded', 'once for ever');
    await one.close();
  });

  test('keep their counts while an answered report is closed, and open a closed one', async () => {
    const one = await databases.open();
    const { trackingId } = await answered(one);
    await counted(one, trackingId, false);
    await officerActs.close(one.endpoint, trackingId, ADMIN);
    assert.deepEqual(await counted(one, trackingId, false), [0, 2]);
    await counted(one, trackingId, false);
    const { finished_at, status_code } = await one.endpoint.database
      .selectFrom('complaints')
      .select(['finished_at', 'status_code'])
      .executeTakeFirstOrThrow();
    assert.deepEqual([finished_at, status_code], [null, 'in_progress']);
    await one.close();
  });

  test('are asked anew by the gateway’s next public answer, and by no private one', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const { trackingId } = filed;
    const hear = async (mark: string, isSecret = false) => {
      one.gateway.act(one.nationalId(filed), answer(mark, { isSecret }));
      await one.pass(POLL_MS);
    };
    await hear('jawaban-1');
    assert.deepEqual(await counted(one, trackingId, false), [0, 1]);
    await hear('jawaban-2', true);
    assert.deepEqual((await detailOf(one, trackingId)).confirmations, { fixed: 0, not_fixed: 1 });
    await hear('jawaban-3');
    assert.deepEqual((await detailOf(one, trackingId)).confirmations, { fixed: 0, not_fixed: 0 });
    await one.close();
  });

  test('are asked on the promised day, and wait for no promise that the reporter alone knows', async () => {
    const one = await databases.open();
    const promised = { promisedAt: '2026-12-04' };
    const told = await answered(one, {}, promised);
    const quiet = await answered(one, {}, { ...promised, isPrivate: true });
    assert.deepEqual(refusal(await say(one, told.trackingId, false)), [409, 'closed']);
    assert.equal((await detailOf(one, told.trackingId)).confirmations, undefined);
    assert.deepEqual(await counted(one, quiet.trackingId, false), [0, 1]);
    one.clock.now = new Date('2026-12-04T03:00:00Z');
    assert.deepEqual(await counted(one, told.trackingId, false), [0, 1]);
    await one.close();
  });

  test('see the same of a report that a hidden reply has opened, and leave its office’s clock alone', async () => {
    const told = [];
    for (const isHidden of [false, true]) {
      const one = await databases.open();
      one.endpoint.newTrackingId = () => '1000000037';
      const { trackingId, accessCode } = await answered(one, { is_anonymous: true });
      one.clock.now = new Date('2026-11-26T03:00:00Z');
      if (isHidden) await one.citizen.reply(trackingId, accessCode, { content: 'Belum.', resolved: 'false' });
      const due = async () =>
        await one.endpoint.database
          .selectFrom('complaints')
          .select(['status_code', 'deadline_at'])
          .executeTakeFirstOrThrow();
      const before = await due();
      one.clock.now = new Date('2026-12-01T03:00:00Z');
      const said = [];
      for (let turn = 0; turn < 3; turn += 1)
        said.push(await counted(one, trackingId, false, `${turn}`.repeat(43)));
      const late = await say(one, trackingId, false);
      told.push([said, refusal(late), await detailOf(one, trackingId)]);
      if (isHidden) assert.deepEqual(await due(), before);
      await officerActs.respond(one.endpoint, trackingId, OFFICE, { content: 'Kami tambal lagi.' });
      told.push((await detailOf(one, trackingId)).confirmations);
      await one.close();
    }
    const [plain, afterPlain, hidden, afterHidden] = told;
    assert.deepEqual([hidden, afterHidden], [plain, afterPlain]);
  });

  test('get the same 404, by the same work, for what is unknown, secret or unverified', async () => {
    const one = await databases.open();
    const secret = await answered(one, { is_secret: true });
    const unverified = await one.citizen.file();
    const seen = new Set<string>();
    for (const id of ['1000000003', secret.trackingId, unverified.trackingId]) {
      Object.assign(one.config.meter!, { queries: 0, hashes: 0 });
      const { status, headers, body } = await say(one, id, false);
      assert.equal(status, 404);
      seen.add(JSON.stringify([[...headers].sort(), body, one.config.meter]));
    }
    assert.equal(seen.size, 1, [...seen].join('\n'));
    const code = { 'X-Access-Code': secret.accessCode };
    assert.equal((await say(one, secret.trackingId, false, randomUUID(), code)).status, 404);
    const own = await detailOf(one, secret.trackingId, secret.accessCode);
    assert.equal(own.confirmations, undefined);
    await one.close();
  });
});
