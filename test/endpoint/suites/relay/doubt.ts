/**
 * What may be at the national gateway though nobody heard so, and what its reporter wrote before it was to go there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs, relayActs } from '../../../../demo/endpoint/index.js';
import type { Fault } from '../../../gateway/moods.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { ADMIN, openForwarding, RETRY_MS, withPhotos } from '../../relay/opened.js';

/** Whose creates end so, one after the other. */
const creating = (...faults: Fault[]) => ({
  probability: 0,
  choose: ({ step }: { step: string }) => (step === 'create' ? (faults.shift() ?? null) : null),
});

onOneDatabase('A report that nobody knows to be there', (databases) => {
  test('is sent again only when it can’t come any more, and the card says from when on', async () => {
    const one = await openForwarding(databases, { moods: creating('HTML with 200, not done') });
    const officer = await anOfficer(one);
    const { trackingId } = await one.verified({}, 0);
    await one.settled();
    const card = async () => (await officer.get('relay')).body.results.parked[0];
    const onPage = async () => (await officer.get(`reports/${trackingId}`)).body.results.relay;
    assert.equal((await card()).send_again_at, '2026-11-24T11:00:00+07:00');
    assert.equal((await onPage()).send_again_at, '2026-11-24T11:00:00+07:00');
    await one.pass(RETRY_MS - 60_000);
    const early = await officer.post(`reports/${trackingId}/relay-not-there`);
    assert.deepEqual([early.status, early.body.code], [409, 'closed']);
    assert.match(early.body.message, /2026-11-24 11:00/);
    await one.settled();
    assert.equal(one.gateway.books.creates.length, 0);
    await one.pass(60_000);
    assert.deepEqual([(await card()).send_again_at, (await onPage()).send_again_at], [null, null]);
    await officer.act(trackingId, 'relay-not-there');
    await one.settled();
    assert.equal(one.gateway.books.creates.length, 1);
    await one.close();
  });

  test('keeps the number that comes after an officer has not found it, and is not sent again', async () => {
    let answer = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (answer = resolve));
    let isHeard = false;
    const one = await openForwarding(
      databases,
      {
        reached: async ({ step }, point) => {
          if (step !== 'create' || point !== 'done') return;
          isHeard = true;
          await isHeld;
        },
      },
      { createMs: 60_000 },
    );
    const filed = await one.verified({}, 0);
    const { database } = one.endpoint;
    one.endpoint.relay!.wake();
    while (!isHeard) await new Promise((resolve) => setImmediate(resolve));
    // As when whoever sent it stood still for long, and was taken for dead.
    await database
      .updateTable('relay_reports')
      .set({ parked_reason: 'uncertain', lease_token: null, lease_until: null })
      .execute();
    one.clock.now = new Date(one.clock.now.getTime() + RETRY_MS);
    await relayActs.notThere(one.endpoint, filed.trackingId);
    const later = new Date(one.clock.now.getTime() + RETRY_MS);
    await database.updateTable('relay_reports').set({ next_at: later }).execute();
    answer();
    await one.settled();
    assert.equal((await one.relayOf(filed)).national_id, one.nationalId(filed));
    await one.pass(2 * RETRY_MS);
    assert.equal(one.gateway.books.creates.length, 1);
    await one.close();
  });
});

onOneDatabase('A number that an officer found', (databases) => {
  test('is taken only where the gateway has a report of it', async () => {
    const one = await openForwarding(databases, { moods: creating('answer cut off') });
    const filed = await one.verified({}, 0);
    await one.settled();
    const nationalId = one.nationalId(filed);
    const mistyped = relayActs.found(one.endpoint, filed.trackingId, `${nationalId}1`);
    await assert.rejects(mistyped, { code: 'invalid' });
    assert.equal((await one.relayOf(filed)).state, 'parked');
    await relayActs.found(one.endpoint, filed.trackingId, nationalId);
    assert.equal((await one.relayOf(filed)).national_id, nationalId);
    await one.close();
  });
});

onOneDatabase('What its reporter wrote before it was verified', (databases) => {
  test('goes there after it, released or not, in its order and once', async () => {
    const one = await openForwarding(databases);
    const { trackingId, accessCode } = await withPhotos(one, {}, 0);
    const ask = { content: 'Di depan rumah siapa?' };
    await officerActs.note(one.endpoint, trackingId, ADMIN, ask);
    for (const content of ['Di depan balai desa.', 'Yang ada pohon mangganya.'])
      assert.equal((await one.citizen.reply(trackingId, accessCode, { content })).status, 201);
    await one.settled();
    assert.equal(one.gateway.books.replies.length, 0);
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await one.settled();
    await one.pass(RETRY_MS);
    assert.deepEqual(
      one.gateway.books.replies.map(({ content }) => content),
      ['Di depan balai desa.', 'Yang ada pohon mangganya.'],
    );
    await one.close();
  });
});
