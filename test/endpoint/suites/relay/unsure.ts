/**
 * A reply of which nobody knows whether it is there, while something there says the same: nobody guesses, and nothing
 * is lost.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { CALM, type Fault } from '../../../gateway/moods.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Databases } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { answer, befalls, read, sent } from '../../relay/coming-back.js';
import { openForwarding, POLL_MS, RETRY_MS, type Forwarding } from '../../relay/opened.js';

const AGENCY = 'Pemerintah Kabupaten Ogan Komering Ulu';
const LONG =
  'Sudah saya lihat sendiri tadi pagi: lubangnya ditutup batu saja, dan sore ini sudah terbuka lagi.';
const BY_AGENCY = { echo: () => ({ from: AGENCY }) };

const says = (one: Forwarding, filed: Filed, words: string) =>
  void one.gateway.act(one.nationalId(filed), answer(words, { words, from: AGENCY }));

async function reply(one: Forwarding, { trackingId, accessCode }: Filed, content: string): Promise<void> {
  assert.equal((await one.citizen.reply(trackingId, accessCode, { content })).status, 201);
  await one.settled();
}

/** A report to which a reply was sent, with this for an answer. */
async function replied(databases: Databases, fault: Fault, content: string, options = {}) {
  const one = await openForwarding(databases, options);
  const filed = await sent(one);
  // As if much had been written in other villages.
  for (const table of ['relay_replies', 'followups'])
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), 7000)`.execute(one.endpoint.database);
  one.gateway.moods = befalls('reply', fault);
  await reply(one, filed, content);
  return { one, filed };
}

async function shown(one: Forwarding, filed: Filed, isOwner = true): Promise<string[]> {
  const { followUps } = await read(one, filed, isOwner);
  return followUps.map(
    ({ author, content, from_national }) => `${from_national ? 'there' : 'here'} ${author}: ${content}`,
  );
}

const statusOf = async (one: Forwarding, filed: Filed) => (await read(one, filed)).detail.status_code;
async function learnt({ endpoint }: Forwarding): Promise<string[]> {
  const rows = await endpoint.database.selectFrom('relay_own_signs').select('sign').execute();
  return rows.map(({ sign }) => sign).sort();
}

const contents = ({ gateway }: Forwarding) => gateway.books.replies.map(({ content }) => content);

onOneDatabase('A reply that can’t be told from what the agency said meanwhile', (databases) => {
  test('is parked and told; what the agency said is its answer once an officer says so, and the reply goes', async () => {
    const { one, filed } = await replied(databases, 'HTML with 200, not done', 'Baik');
    says(one, filed, 'Baik');
    await one.pass(RETRY_MS);
    await one.pass(POLL_MS);
    assert.deepEqual(contents(one), []);
    const officer = await anOfficer(one);
    const { queue, doubtful_replies: doubtful } = (await officer.get('relay')).body.results;
    assert.deepEqual([queue.parked_replies, doubtful.length, doubtful[0].content], [1, 1, 'Baik']);
    assert.deepEqual(
      [doubtful[0].id, doubtful[0].twin_id],
      [1, `${filed.trackingId}-2`],
      'places in the report, not numbers that count those of all villages',
    );
    const onPage = (await officer.get(`reports/${filed.trackingId}`)).body.results.relay;
    assert.deepEqual(onPage.doubtful_replies, doubtful);
    // Its reporter may read it twice; the public, and the report's status, wait for whoever looks.
    assert.deepEqual(await shown(one, filed), ['here reporter: Baik', 'there office: Baik']);
    assert.deepEqual(await shown(one, filed, false), []);
    assert.equal(await statusOf(one, filed), 'verified');

    await officer.act(filed.trackingId, 'relay-reply-not-there', { reply: doubtful[0].id });
    await one.settled();
    assert.deepEqual(contents(one), ['Baik']);
    assert.deepEqual(await shown(one, filed), ['here reporter: Baik', 'there office: Baik']);
    assert.deepEqual(await shown(one, filed, false), ['there office: Baik']);
    assert.equal(await statusOf(one, filed), 'responded');
    await one.pass(2 * POLL_MS);
    assert.equal((await shown(one, filed)).length, 2, 'and does not come back');
    await one.close();
  });

  test('is not sent twice by a clock that is ahead, nor made an answer; an officer says that it is there', async () => {
    const opened: Forwarding[] = [];
    // The gateway's clock is ten minutes behind ours.
    const now = () => new Date((opened[0]?.clock.now.getTime() ?? Date.now()) - 600_000);
    const { one, filed } = await replied(databases, 'HTML with 200, done', 'Baik', { ...BY_AGENCY, now });
    opened.push(one);
    await one.pass(RETRY_MS);
    await one.pass(POLL_MS);
    assert.deepEqual(contents(one), ['Baik']);
    assert.equal(await statusOf(one, filed), 'verified');
    const officer = await anOfficer(one);
    const [doubtful] = (await officer.get('relay')).body.results.doubtful_replies;
    const path = `reports/${filed.trackingId}/relay-reply-there`;
    assert.equal(doubtful.id, 1);
    for (const wrong of [undefined, -1, '1', 1.5, 2 ** 31])
      assert.deepEqual(Object.keys((await officer.post(path, { reply: wrong })).body.errors), ['reply']);
    for (const another of [0, 2, 7001])
      assert.equal((await officer.post(path, { reply: another })).status, 409, String(another));
    await officer.act(filed.trackingId, 'relay-reply-there', { reply: doubtful.id });
    assert.equal((await officer.post(path, { reply: doubtful.id })).status, 409);
    const { queue, doubtful_replies: left } = (await officer.get('relay')).body.results;
    assert.deepEqual([queue.parked_replies, left], [0, []]);
    const trail = await one.endpoint.database
      .selectFrom('desk_audit')
      .select(['officer', 'tracking_id', 'detail'])
      .where('action', '=', 'relay-reply-there')
      .execute();
    assert.deepEqual(trail, [{ officer: 'Petugas Uji', tracking_id: filed.trackingId, detail: '1' }]);
    // What the agency itself says later is not taken for it a second time.
    says(one, filed, 'Baik');
    await one.pass(2 * POLL_MS);
    assert.equal(await statusOf(one, filed), 'responded');
    assert.deepEqual(contents(one), ['Baik']);
    await one.close();
  });

  test('is told apart by words that nobody else says, whoever signs them', async () => {
    const { one, filed } = await replied(databases, 'HTML with 200, done', LONG, BY_AGENCY);
    await one.pass(RETRY_MS);
    await one.pass(POLL_MS);
    assert.deepEqual(contents(one), [LONG]);
    assert.deepEqual(await shown(one, filed), [`here reporter: ${LONG}`]);
    const row = await one.endpoint.database.selectFrom('relay_replies').select('step').executeTakeFirst();
    assert.deepEqual(row, { step: 'sent' });
    await one.close();
  });
});

onOneDatabase('How the gateway signs what we send', (databases) => {
  test('is learnt, and may change: what the agency says while a like reply is looked up is an officer’s to tell', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    await reply(one, filed, 'Terima kasih');
    await one.pass(2 * POLL_MS);
    one.gateway.moods = befalls('reply', 'HTML with 200, not done');
    await reply(one, filed, 'Baik');
    says(one, filed, 'Baik');
    await one.pass(RETRY_MS);
    await one.pass(2 * POLL_MS);
    assert.deepEqual(contents(one), ['Terima kasih']);
    const officer = await anOfficer(one);
    const [doubtful] = (await officer.get('relay')).body.results.doubtful_replies;
    await officer.act(filed.trackingId, 'relay-reply-not-there', { reply: doubtful.id });
    await one.settled();
    await one.pass(2 * POLL_MS);
    assert.deepEqual(contents(one), ['Terima kasih', 'Baik']);
    assert.deepEqual(
      (await shown(one, filed)).filter((voice) => voice.endsWith(' Baik')),
      ['here reporter: Baik', 'there office: Baik'],
    );
    assert.equal(await statusOf(one, filed), 'responded');
    await one.close();
  });

  test('is learnt: where that is as a reporter, a reply that stands there is not what the agency says', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    await reply(one, filed, 'Baik');
    await one.pass(2 * POLL_MS);
    assert.deepEqual(await learnt(one), ['reporter']);
    says(one, filed, 'Baik');
    await one.pass(2 * POLL_MS);
    assert.deepEqual(await shown(one, filed), ['here reporter: Baik', 'there office: Baik']);
    assert.equal(await statusOf(one, filed), 'responded');
    await one.close();
  });

  for (const [fault, isTaken] of [
    ['HTML with 200, done', false],
    [null, true],
  ] as const)
    test(`is not known after it has changed: a short reply ${isTaken ? 'it took' : 'of which nobody knows'} is there once and no answer`, async () => {
      const signs: { from: string }[] = [{ from: 'Pelapor' }];
      const one = await openForwarding(databases, { echo: () => signs[0]! });
      const filed = await sent(one);
      await reply(one, filed, 'Terima kasih');
      await one.pass(2 * POLL_MS);
      signs[0] = { from: AGENCY };
      if (fault !== null) one.gateway.moods = befalls('reply', fault);
      await reply(one, filed, 'Baik');
      await one.pass(RETRY_MS);
      await one.pass(2 * POLL_MS);
      assert.deepEqual(contents(one), ['Terima kasih', 'Baik']);
      assert.equal(await statusOf(one, filed), 'verified');
      assert.deepEqual(await shown(one, filed, false), []);
      const { queue } = (await (await anOfficer(one)).get('relay')).body.results;
      assert.equal(queue.parked_replies, isTaken ? 0 : 1, 'nobody guesses');
      await one.close();
    });

  test('is learnt anew from words that nobody else says, where it changes', async () => {
    const signs: { from: string }[] = [{ from: 'Pelapor' }];
    const one = await openForwarding(databases, { echo: () => signs[0]! });
    const filed = await sent(one);
    await reply(one, filed, 'Terima kasih');
    await one.pass(2 * POLL_MS);
    signs[0] = { from: AGENCY };
    await reply(one, filed, LONG);
    await one.pass(2 * POLL_MS);
    one.gateway.moods = CALM;
    await reply(one, filed, 'Siap');
    await one.pass(2 * POLL_MS);
    assert.deepEqual(await shown(one, filed), [
      'here reporter: Terima kasih',
      `here reporter: ${LONG}`,
      'here reporter: Siap',
    ]);
    assert.deepEqual(await learnt(one), ['agency', 'reporter']);
    await one.close();
  });
});
