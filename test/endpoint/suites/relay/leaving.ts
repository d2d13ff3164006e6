/**
 * A report whose reporter takes it back, or whose time is over, while it is on its way to the national gateway, or
 * there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayActs } from '../../../../demo/endpoint/index.js';
import { eraseExpired } from '../../../../demo/endpoint/reports/retention/retention.js';
import type { GatewayOptions } from '../../../gateway/gateway.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { openForwarding, POLL_MS, RETRY_MS, type Forwarding } from '../../relay/opened.js';

const TABLES = ['relay_reports', 'relay_files', 'relay_replies', 'relay_received'] as const;
const WITHDRAWN = 'Pelapor menarik laporan ini.';

/** How many rows are kept of reports, in each table of the relay. */
async function kept({ endpoint: { database } }: Forwarding): Promise<number[]> {
  const counts: number[] = [];
  for (const table of TABLES) counts.push((await database.selectFrom(table).selectAll().execute()).length);
  return counts;
}

async function withdraw(one: Forwarding, { trackingId, accessCode }: Filed): Promise<void> {
  assert.equal((await one.citizen.withdraw(trackingId, accessCode)).status, 200);
}

/** A report that went there, was answered, and has a reply of its reporter's, all with files. */
async function answered(one: Forwarding): Promise<Filed> {
  const filed = await one.verified({}, 1);
  await one.settled();
  const files = [{ name: 'a.jpg', extension: 'jpg', bytes: await photo(64, 48) }];
  one.gateway.act(one.nationalId(filed), { kind: 'answer', mark: 'jawaban', files, isHtml: false });
  await one.pass(1.2 * POLL_MS);
  const reply = await one.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Terima kasih.' });
  assert.equal(reply.status, 201);
  await one.settled();
  return filed;
}

onOneDatabase('A report that is taken back', (databases) => {
  const open = (options: Partial<GatewayOptions> = {}) => openForwarding(databases, options);

  test('while it waits never goes there, and nothing of it is kept', async () => {
    const one = await open({
      moods: { probability: 0, choose: ({ step }) => (step === 'create' ? '503 in JSON' : null) },
    });
    const filed = await one.verified({}, 2);
    await one.settled();
    assert.equal((await one.relayOf(filed)).state, 'waiting');
    await withdraw(one, filed);
    assert.deepEqual(await kept(one), [0, 0, 0, 0]);
    one.gateway.moods = { probability: 0 };
    await one.pass(2 * RETRY_MS);
    assert.equal(one.gateway.books.creates.length, 0);
    assert.equal((await one.relayOf(filed)).state, 'none');
    await one.close();
  });

  test('after it went is told there once, and then nothing of it is kept', async () => {
    let isTaken = false;
    let letGo!: () => void;
    const looked = new Promise<void>((resolve) => (letGo = resolve));
    const one = await open({
      reached: async ({ step }) => (isTaken && step === 'reply' ? looked : undefined),
    });
    const filed = await answered(one);
    const nationalId = one.nationalId(filed);
    isTaken = true;
    await withdraw(one, filed);
    // The relay has been woken: until this was looked at, nobody there hears of it.
    assert.deepEqual(await kept(one), [1, 0, 1, 0]);
    letGo();
    await one.settled();
    assert.deepEqual(
      one.gateway.books.replies.map(({ content }) => content),
      ['Terima kasih.', WITHDRAWN],
    );
    assert.deepEqual(await kept(one), [0, 0, 0, 0]);
    // Their copy is not ours to erase: by this number its reporter can ask for that.
    assert.deepEqual(await one.relayOf(filed).then(({ state, national_id }) => [state, national_id]), [
      'sent',
      nationalId,
    ]);
    const asked = one.gateway.books.requests.length;
    one.gateway.act(nationalId, { kind: 'answer', mark: 'nanti', files: [], isHtml: false });
    await one.pass(3 * POLL_MS);
    assert.equal(one.gateway.books.requests.length, asked, 'nothing is asked any more');
    await one.close();
  });

  test('at the very moment at which it is made there is told there as well', async () => {
    let taken: Promise<void> | null = null;
    const one = await open({
      reached: async ({ step }, point) => {
        if (step !== 'create' || point !== 'done') return;
        taken ??= withdraw(one, filed);
        await taken;
      },
    });
    const filed = await one.verified({}, 0);
    await one.settled();
    assert.deepEqual(
      one.gateway.books.replies.map(({ content }) => content),
      [WITHDRAWN],
    );
    assert.deepEqual(await kept(one), [0, 0, 0, 0]);
    await one.close();
  });

  test('while nobody knows whether it is there waits for the officer who looks', async () => {
    const faults = ['truncated JSON', 'HTML with 200, not done'] as const;
    let next = 0;
    const one = await open({
      moods: { probability: 0, choose: ({ step }) => (step === 'create' ? (faults[next++] ?? null) : null) },
    });
    const there = await one.verified({}, 0);
    await one.settled();
    const absent = await one.verified({}, 0);
    await one.settled();
    for (const filed of [there, absent]) await withdraw(one, filed);
    await one.pass(RETRY_MS);
    assert.equal(one.gateway.books.replies.length, 0);
    await relayActs.found(one.endpoint, there.trackingId, one.nationalId(there));
    await relayActs.notThere(one.endpoint, absent.trackingId);
    await one.settled();
    assert.deepEqual(one.gateway.books.replies.length, 1);
    assert.equal(one.gateway.books.creates.length, 1, 'what is withdrawn is not sent again');
    assert.deepEqual(await kept(one), [0, 0, 0, 0]);
    await one.close();
  });

  test('under a legal hold is told there too; its end leaves nothing', async () => {
    const one = await open();
    const filed = await answered(one);
    const officer = await anOfficer(one);
    await officer.act(filed.trackingId, 'legal-hold', { is_held: true, reason: 'penyidikan kepolisian' });
    await withdraw(one, filed);
    await one.settled();
    assert.equal(one.gateway.books.replies.at(-1)?.content, WITHDRAWN);
    assert.deepEqual(await kept(one), [0, 0, 0, 0]);
    await officer.act(filed.trackingId, 'legal-hold', { is_held: false });
    await one.close();
  });

  test('or whose time is over leaves nothing here, and that is no news there', async () => {
    const one = await open();
    const filed = await answered(one);
    const officer = await anOfficer(one);
    await officer.act(filed.trackingId, 'respond', { content: 'Sudah kami perbaiki semuanya.' });
    await officer.act(filed.trackingId, 'close');
    one.clock.now = new Date(one.clock.now.getTime() + 3 * 365 * 86_400_000);
    await eraseExpired(one.endpoint);
    const replies = one.gateway.books.replies.length;
    await one.settled();
    assert.deepEqual(await kept(one), [0, 0, 0, 0]);
    assert.equal(one.gateway.books.replies.length, replies);
    const relay = await one.relayOf(filed);
    assert.deepEqual([relay.state, relay.national_id], ['sent', null]);
    await one.close();
  });
});
