/** What a reporter and officers are told of a report's way to the national gateway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { openForwarding, RETRY_MS } from '../../relay/opened.js';

const OFFICE = 'inspektorat';

onOneDatabase('The way to the gateway, as it is told', (databases) => {
  test('its reporter reads when it is tried again, as long as that is still to come', async () => {
    const noes = ['503 in JSON' as const];
    const one = await openForwarding(databases, {
      moods: { probability: 0, choose: ({ step }) => (step === 'create' ? (noes.pop() ?? null) : null) },
    });
    const filed = await one.verified();
    const before = await one.relayOf(filed);
    assert.deepEqual([before.state, 'next_try_at' in before], ['waiting', false], 'its turn is now');
    await one.settled();
    const failed = (await one.relayOf(filed)) as { state: string; next_try_at?: string };
    const next = Date.parse(failed.next_try_at ?? '');
    assert.equal(failed.state, 'waiting');
    assert.ok(next > one.clock.now.getTime() && next <= one.clock.now.getTime() + RETRY_MS, String(next));
    await one.pass(RETRY_MS);
    const sent = await one.relayOf(filed);
    assert.deepEqual([sent.state, 'next_try_at' in sent], ['sent', false]);
    await one.close();
  });

  test('an officer who judges reports reads what happened on it; an office reads nothing of it', async () => {
    const one = await openForwarding(databases, {
      moods: { probability: 0, choose: ({ step }) => (step === 'create' ? 'answer cut off' : null) },
    });
    const officer = await anOfficer(one);
    const unseen = await one.citizen.file();
    const ofUnseen = (await officer.get(`reports/${unseen.trackingId}`)).body.results;
    assert.equal(ofUnseen.relay, null, 'nobody has verified it');
    const filed = await one.verified();
    await one.settled();
    const { relay } = (await officer.get(`reports/${filed.trackingId}`)).body.results;
    const { since, ...rest } = relay;
    assert.ok(since);
    assert.deepEqual(rest, {
      state: 'parked',
      national_id: null,
      reason: 'uncertain',
      tries: 0,
      last_problem: 'uncertain',
      next_try_at: null,
      parked_replies: 0,
      doubtful_replies: [],
      send_again_at: '2026-11-24T11:00:00+07:00',
    });
    await officer.act(filed.trackingId, 'dispose', { institution_id: OFFICE });
    const office = await anOfficer(one, { name: 'Kantor Uji', roles: ['office'], institutionIds: [OFFICE] });
    const { body } = await office.get(`reports/${filed.trackingId}`);
    assert.equal(body.results.report.tracking_id, filed.trackingId);
    assert.ok(!('relay' in body.results));
    await one.close();
  });

  test('officers find the report whose reply does not get there', async () => {
    const one = await openForwarding(databases, {
      moods: { probability: 0, choose: ({ step }) => (step === 'reply' ? '422 in JSON' : null) },
    });
    const officer = await anOfficer(one);
    const { trackingId, accessCode } = await one.verified();
    await one.settled();
    assert.deepEqual((await officer.get('relay')).body.results.replies, []);
    await one.citizen.reply(trackingId, accessCode, { content: 'Masih rusak.' });
    await one.settled();
    for (let hour = 0; hour < 9; hour += 1) await one.pass(RETRY_MS);
    // By now the session has ended.
    await officer.signIn();
    const { queue, replies } = (await officer.get('relay')).body.results;
    const title = (await officer.get(`reports/${trackingId}`)).body.results.report.title;
    assert.deepEqual([queue.parked_replies, replies], [1, [{ tracking_id: trackingId, title, count: 1 }]]);
    const { relay } = (await officer.get(`reports/${trackingId}`)).body.results;
    assert.deepEqual([relay.state, relay.parked_replies], ['sent', 1]);
    await one.close();
  });
});
