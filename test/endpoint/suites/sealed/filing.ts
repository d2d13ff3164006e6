/** A report that the endpoint can't read, as it comes in. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { capabilitiesWire } from '../../../../src/contract/capabilities-wire.js';
import { fromBase64url, toBase64url } from '../../../../src/contract/sealed/bytes.js';
import { BUCKETS } from '../../../../src/contract/sealed/envelope-head.js';
import { sealedAnswerWire } from '../../../../src/contract/sealed/sealed-wire.js';
import { hasValidCheckDigit } from '../../../../src/contract/tracking-id.js';
import { collect } from '../../../../demo/endpoint/collector.js';
import { eraseExpiredSealed } from '../../../../demo/endpoint/sealed/retention.js';
import { readSealedOffer } from '../../../../src/sealed/offer.js';
import { makeKey } from '../../../../src/sealed/keys.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { aFollowUp, aSealedReport, followUp, giveKeys, sendSealed, TOWN_KEYS } from '../../harness/sealed.js';
import { PageVisitor } from '../../harness/page-visitor.js';
import { solve } from '../../harness/solve.js';

const DAY_MS = 24 * 3_600_000;

onOneDatabase('Filing a sealed report', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => {
    if ((one as Opened | undefined) === undefined) {
      one = await databases.open();
      await giveKeys(one);
    }
    return one;
  };
  const stored = async ({ endpoint }: Opened) =>
    await endpoint.database.selectFrom('sealed_reports').selectAll().execute();

  test('is offered with the town’s keys, until their last day, and not where it has none', async () => {
    const fresh = await databases.open();
    const bare = await fresh.citizen.get('capabilities');
    assert.equal(bare.body.results.sealed, undefined);
    assert.ok(!bare.body.results.features.includes('sealed'));
    const report = await aSealedReport();
    assert.deepEqual(Object.keys((await sendSealed(fresh, report.body)).body.errors), ['envelope']);
    await giveKeys(fresh);
    const ask = async (now: string) => {
      fresh.clock.now = new Date(now);
      fresh.endpoint.kept.find = () => undefined;
      const { body } = await fresh.citizen.get('capabilities');
      capabilitiesWire.parse(body);
      return body;
    };
    const offered = await ask('2027-11-30T16:59:00Z');
    const offer = await readSealedOffer(offered, '2027-11-30', null);
    assert.deepEqual([offer!.team, offer!.recovery], TOWN_KEYS);
    assert.deepEqual(offer!.buckets, BUCKETS);
    assert.ok(offered.results.features.includes('sealed'));
    assert.equal((await ask('2027-11-30T17:00:00Z')).results.sealed, undefined, 'midnight in the town');
    await fresh.close();
  });

  test('is taken once for its key, and answered with number and state alone', async () => {
    const town = await opened();
    const { body } = await aSealedReport();
    const key = randomUUID();
    const first = await sendSealed(town, body, key);
    assert.equal(first.status, 201, JSON.stringify(first.body));
    sealedAnswerWire.parse(first.body);
    assert.ok(hasValidCheckDigit(first.body.results.tracking_id));
    assert.deepEqual((await sendSealed(town, body, key)).body, first.body);
    const other = await sendSealed(town, (await aSealedReport()).body, key);
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
    const again = await sendSealed(town, body);
    assert.deepEqual([again.status, Object.keys(again.body.errors)], [422, ['sid']]);
    const missing = await town.citizen.request('POST', 'complaints/sealed', {}, JSON.stringify(body));
    assert.equal(missing.body.code, 'idempotency-key-missing');
    assert.equal((await stored(town)).length, 1);
  });

  test('brings nothing that tells anything: any other member, and any other form, is refused by name', async () => {
    const town = await opened();
    const { body, code } = await aSealedReport();
    const before = (await stored(town)).length;
    const refusedFor = async (changes: Record<string, unknown>) => {
      const { status, body: answer } = await sendSealed(town, { ...body, ...changes });
      assert.equal(status, 422, JSON.stringify(changes));
      return Object.keys(answer.errors);
    };
    for (const name of [
      'title',
      'category_id',
      'location_id',
      'nameUser',
      'notify',
      'attachments',
      'file_name',
    ])
      assert.deepEqual(await refusedFor({ [name]: 'x' }), [name]);
    const reporter = { ...(body.reporter as object), name: 'x' };
    assert.deepEqual(await refusedFor({ reporter }), ['reporter.name']);
    for (const name of ['v', 'sid', 'envelope', 'reporter', 'access_code', 'consent'])
      assert.deepEqual(await refusedFor({ [name]: undefined }), [name]);
    for (const wrong of [code, code.slice(1), body.sid, (body.access_code as string).toLowerCase()])
      assert.deepEqual(await refusedFor({ access_code: wrong }), ['access_code'], String(wrong));
    const consent = { ...(body.consent as object), version: '1999-01' };
    assert.deepEqual(await refusedFor({ consent }), ['consent']);
    assert.equal((await stored(town)).length, before);
  });

  test('comes in an envelope of a known size, for this report and for keys of the town', async () => {
    const town = await opened();
    const { body } = await aSealedReport();
    const refusal = async (changes: Record<string, unknown>) =>
      (await sendSealed(town, { ...body, ...changes })).body.errors?.envelope?.[0];
    const bytes = fromBase64url(body.envelope)!;
    assert.match(await refusal({ envelope: 'AAAA' }), /tidak terbaca/);
    assert.match(await refusal({ envelope: toBase64url(bytes.subarray(0, -1)) }), /Ukuran/);
    assert.match(await refusal({ sid: toBase64url(new Uint8Array(16)) }), /laporan atau urutan lain/);
    const asAnswer = bytes.slice();
    asAnswer[5] = 1;
    assert.match(await refusal({ envelope: toBase64url(asAnswer) }), /laporan atau urutan lain/);
    const strangers = [await makeKey(), TOWN_KEYS[1]!];
    const forOthers = await aSealedReport({ recipients: strangers });
    assert.match(
      (await sendSealed(town, forOthers.body)).body.errors.envelope[0],
      /kunci yang tidak dikenal/,
    );
    const withoutRecovery = await aSealedReport({ recipients: [TOWN_KEYS[0]!] });
    assert.equal((await sendSealed(town, withoutRecovery.body)).status, 422);
    assert.equal((await sendSealed(town, body)).status, 201, 'as it was, it is taken');
  });

  test('is taken as large as the largest bucket, for keys that are no longer offered too, and no larger', async () => {
    const town = await opened();
    const largest = await aSealedReport({ bucket: BUCKETS.at(-1)! });
    await town.endpoint.database.updateTable('sealed_keys').set({ is_retired: true }).execute();
    const taken = await sendSealed(town, largest.body);
    assert.equal(taken.status, 201, JSON.stringify(taken.body));
    await town.endpoint.database.updateTable('sealed_keys').set({ is_retired: false }).execute();
    const tooLarge = { ...largest.body, challenge: 'x'.repeat(100_000) };
    const { status } = await sendSealed(town, {
      ...tooLarge,
      envelope: `${largest.body.envelope as string}AAAA`,
    });
    assert.equal(status, 413);
  });

  test('leaves neither its hour nor a word of it anywhere, and no code', async () => {
    const town = await databases.open({ challenge: true });
    await giveKeys(town);
    // The library takes no challenge that has expired by the machine's clock.
    const filedDay = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10);
    // The job queue keeps moments of the machine's clock, some of them hours ahead: none in this minute of an hour.
    const minute = String((new Date().getUTCMinutes() + 17) % 60).padStart(2, '0');
    town.clock.now = new Date(`${filedDay}T04:${minute}:47.891Z`);
    const marks = ['Pramudyawati', 'uang semen', 'kuitansi-asli'];
    const [name, words, file] = marks as [string, string, string];
    const report = await aSealedReport({
      content: {
        fields: { name, content: `Diminta ${words} tiga kali.` },
        files: [{ name: file, type: 'image/jpeg', bytes: new Uint8Array(9) }],
      },
    });
    const { body } = await sendSealed(town, { ...report.body, challenge: await solve(town.citizen) });
    const { tracking_id: trackingId } = body.results;
    await followUp(town, trackingId, report.auth, await aFollowUp(report, 1));
    const held = await everything(town);
    assert.ok(held.includes(trackingId), 'it was looked for where it lies');
    for (const hidden of [...marks, report.code, report.code.slice(1), report.auth])
      assert.ok(!held.includes(hidden), hidden);
    assert.doesNotMatch(held, new RegExp(`(?<![:\\d])(?:04|05|11|12):${minute}(?::47|(?!:\\d))`, 'u'));
    const { database } = town.endpoint;
    const spent = await database.selectFrom('used_challenges').select('expires_at as at').execute();
    const keys = await database.selectFrom('idempotency_keys').select('created_at as at').execute();
    assert.deepEqual([spent.length, keys.length], [1, 2]);
    for (const { at } of [...spent, ...keys]) assert.equal(at.getTime() % DAY_MS, 0, at.toISOString());
    const { envelope } = await town.endpoint.database
      .selectFrom('sealed_messages')
      .select('envelope')
      .executeTakeFirstOrThrow();
    for (const mark of marks) assert.equal(Buffer.from(envelope).indexOf(mark), -1, mark);
    assert.deepEqual(
      (await stored(town)).map(({ created_day }) => created_day),
      [filedDay],
    );
    const visitor = new PageVisitor((request) => town.app.fetch(request));
    for (const page of ['segel?lang=id', 'leave.js', 'lapor?lang=id'])
      assert.equal((await visitor.open(page)).status, 200);
    assert.ok(
      town.logs.some((line) => line.includes('lapor')),
      'others are told',
    );
    for (const line of town.logs) assert.doesNotMatch(line, /sealed|segel|leave/);
    await town.close();
  });

  test('gives up its place among large bodies where its own key begins too many', async () => {
    const town = await opened();
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    /** A body that stands still, once somebody reads it. */
    const begin = async () => {
      let feed!: ReadableStreamDefaultController<Uint8Array>;
      let answer!: Promise<Response>;
      await new Promise<void>((resolve) => {
        const source = { start: (own: typeof feed) => void (feed = own), pull: () => resolve() };
        const body = new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
        const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
        answer = Promise.resolve(town.app.fetch(new Request('http://localhost/complaints/sealed', init)));
      });
      return { feed, answer };
    };
    const bodies = [];
    while (bodies.length < 9) bodies.push(await begin());
    const [oldest, ...others] = bodies;
    oldest!.feed.enqueue(Buffer.from('{'));
    const { status, headers: answered } = await oldest!.answer;
    assert.deepEqual([status, answered.get('Retry-After')], [409, '10']);
    for (const { feed, answer } of others) {
      feed.close();
      assert.equal((await answer).status, 400, 'read to its end');
    }
  });

  test('costs work where reports do', async () => {
    const town = await databases.open({ challenge: true });
    // The library reads the machine's clock.
    town.clock.now = new Date();
    await giveKeys(town);
    const { body } = await aSealedReport();
    assert.equal((await sendSealed(town, body)).body.code, 'challenge-required');
    const challenge = await solve(town.citizen);
    assert.equal((await sendSealed(town, { ...body, challenge })).status, 201);
    const { body: another } = await aSealedReport();
    town.clock.now = new Date(town.clock.now.getTime() + 3_500_000);
    await collect(town.endpoint);
    assert.equal((await sendSealed(town, { ...another, challenge })).body.code, 'challenge-expired');
    await town.close();
  });

  test('finds no room where others that nobody has opened take all of it', async () => {
    const { config } = await opened();
    const limits = { ...config.limits, pendingUploadBytesMax: 5_000 };
    const town = await databases.open({ limits });
    await giveKeys(town);
    assert.equal((await sendSealed(town, (await aSealedReport()).body)).status, 201);
    const full = await sendSealed(town, (await aSealedReport()).body);
    assert.deepEqual([full.status, full.headers.get('Retry-After')], [503, '3600']);
    await town.endpoint.database.updateTable('sealed_reports').set({ state: 'opened' }).execute();
    assert.equal((await sendSealed(town, (await aSealedReport()).body)).status, 201, 'once it was opened');
    await town.close();
  });

  test('is erased whole when its years are over, unless somebody waits for an answer', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const states = ['received', 'opened', 'answered', 'closed'] as const;
    for (const state of states) {
      const { body, sid } = await aSealedReport();
      assert.equal((await sendSealed(town, body)).status, 201);
      await town.endpoint.database
        .updateTable('sealed_reports')
        .set({ state })
        .where('sid', '=', toBase64url(sid))
        .execute();
    }
    const left = async (now: string) => {
      town.clock.now = new Date(now);
      await eraseExpiredSealed(town.endpoint);
      return (await stored(town)).map(({ state }) => state);
    };
    const { retentionYears } = town.config;
    const year = 2026 + retentionYears;
    assert.deepEqual(await left(`${year}-11-23T03:00:00Z`), states);
    assert.deepEqual(await left(`${year}-11-24T03:00:00Z`), ['opened']);
    const { length } = await town.endpoint.database.selectFrom('sealed_messages').select('id').execute();
    assert.equal(length, 1, 'envelopes go with their report');
    await town.close();
  });
});
