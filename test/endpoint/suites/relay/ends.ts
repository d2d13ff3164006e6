/**
 * Reports that end, here or at the national gateway, before or after they got there; and what the agency is told of all
 * that is held up.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs, relayActs } from '../../../../demo/endpoint/index.js';
import { mendTimes } from '../../../../demo/endpoint/relay/mend-times.js';
import { raiseAlarm } from '../../../../demo/endpoint/relay/watch/alarm.js';
import { relayNumbers } from '../../../../demo/endpoint/relay/watch/numbers.js';
import { STATUSES } from '../../../gateway/ministry.js';
import { CALM, type Fault } from '../../../gateway/moods.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { ADMIN, openForwarding, POLL_MS, RETRY_MS, withPhotos, type Forwarding } from '../../relay/opened.js';

const DAY_MS = 86_400_000;
/** Every request of that step ends so. */
const always = (step: string, fault: Fault) => ({
  probability: 0,
  choose: (asked: { step: string }) => (asked.step === step ? fault : null),
});

async function statusOf(one: Forwarding, { trackingId, accessCode }: Filed): Promise<string> {
  const { body } = await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode);
  return body.results.data.status_code;
}

onOneDatabase('A report that ends before it is there', (databases) => {
  test('does not go there once officers have archived or rejected it, nor what was written to it', async () => {
    const one = await openForwarding(databases, { moods: always('create', '503 in JSON') });
    const waiting = await one.verified({}, 0);
    await one.settled();
    await one.citizen.reply(waiting.trackingId, waiting.accessCode, { content: 'Masih rusak.' });
    await officerActs.archive(one.endpoint, waiting.trackingId, ADMIN, 'sudah ditangani');
    const lost = await one.verified({}, 0);
    one.gateway.moods = always('create', 'HTML with 200, not done');
    await one.settled();
    await officerActs.archive(one.endpoint, lost.trackingId, ADMIN, 'sudah ditangani');
    assert.equal((await one.relayOf(lost)).state, 'parked', 'it may be there');
    one.gateway.moods = CALM;
    await one.pass(RETRY_MS);
    await relayActs.notThere(one.endpoint, lost.trackingId);
    await one.pass(RETRY_MS);
    for (const filed of [waiting, lost]) assert.equal((await one.relayOf(filed)).state, 'none');
    assert.deepEqual([one.gateway.books.creates.length, one.gateway.books.replies.length], [0, 0]);
    await one.close();
  });

  test('leaves nothing that waits when it is given up, and no row of one that was taken back', async () => {
    const one = await openForwarding(databases, { moods: always('create', 'HTML with 200, not done') });
    const [kept, withdrawn] = [await one.verified({}, 0), await one.verified({}, 0)];
    await one.settled();
    await one.citizen.reply(kept.trackingId, kept.accessCode, { content: 'Masih rusak.' });
    await one.citizen.withdraw(withdrawn.trackingId, withdrawn.accessCode);
    for (const { trackingId } of [kept, withdrawn])
      await relayActs.giveUp(one.endpoint, trackingId, 'lewat surat');
    assert.equal((await relayNumbers(one.endpoint.database)).waitingReplies, 0);
    const rows = await one.endpoint.database.selectFrom('relay_reports').select('step').execute();
    assert.deepEqual(rows, [{ step: 'ended' }]);
    await one.close();
  });
});

onOneDatabase('A report that nobody here has verified', (databases) => {
  test('can be, though it was rejected there before; one that officers here rejected can not', async () => {
    const one = await openForwarding(databases, {}, { when: 'filed' });
    const [there, here] = [await withPhotos(one, {}, 0), await withPhotos(one, {}, 0)];
    await one.settled();
    const rejected = { kind: 'status', status: STATUSES.rejected, mark: 'm', isBackdated: false } as const;
    one.gateway.act(one.nationalId(there), rejected);
    await one.pass(1.2 * POLL_MS);
    assert.equal(await statusOf(one, there), 'rejected');
    await officerActs.reject(one.endpoint, here.trackingId, ADMIN, 'bukan wewenang');
    await officerActs.verify(one.endpoint, there.trackingId, ADMIN);
    assert.equal(await statusOf(one, there), 'verified');
    assert.equal((await one.citizen.get(`complaints/${there.trackingId}/complaint`)).status, 200);
    await one.pass(2 * POLL_MS);
    assert.equal(await statusOf(one, there), 'verified', 'what stays the same there changes nothing here');
    await assert.rejects(officerActs.verify(one.endpoint, here.trackingId, ADMIN), { code: 'closed' });
    await one.close();
  });

  test('is verified before it is handed to an office, also when it was put aside', async () => {
    const one = await openForwarding(databases);
    const { trackingId } = await one.citizen.file();
    await officerActs.hold(one.endpoint, trackingId, ADMIN, 'menunggu data');
    const office = { id: 'dinas-pupr', name: 'Dinas PUPR' };
    await assert.rejects(officerActs.dispose(one.endpoint, trackingId, ADMIN, office), { code: 'closed' });
    await officerActs.verify(one.endpoint, trackingId, ADMIN);
    await officerActs.hold(one.endpoint, trackingId, ADMIN, 'menunggu data');
    await officerActs.dispose(one.endpoint, trackingId, ADMIN, office);
    await one.settled();
    assert.equal(one.gateway.books.creates.length, 1);
    await one.close();
  });
});

onOneDatabase('The alarm', (databases) => {
  const heard = async (one: Forwarding): Promise<string[]> => {
    await raiseAlarm(one.endpoint);
    return one.logs.filter((line) => line.startsWith('relay alarm'));
  };

  test('tells of replies that don’t get there, and of reports that can’t be read, after a day', async () => {
    const one = await openForwarding(databases);
    const [replied, unread] = [await one.verified({}, 0), await one.verified({}, 0)];
    await one.settled();
    one.gateway.moods = {
      probability: 0,
      choose: ({ step, subject }) =>
        step === 'reply' || (step === 'detail' && subject.includes(one.nationalId(unread)))
          ? '422 in JSON'
          : null,
    };
    await one.citizen.reply(replied.trackingId, replied.accessCode, { content: 'Masih rusak.' });
    await one.settled();
    await one.pass(1.2 * POLL_MS);
    assert.deepEqual(await heard(one), []);
    for (let hour = 0; hour < 26; hour += 1) await one.pass(RETRY_MS);
    const [line] = await heard(one);
    assert.match(line ?? '', /parked_replies=1 waiting_replies=0 failing_polls=1/);
    const alarmed = await one.endpoint.database
      .selectFrom('relay_reports')
      .select('complaint_id')
      .where('alarmed_at', 'is not', null)
      .execute();
    assert.equal(alarmed.length, 2);
    await one.close();
  });

  test('is raised again soon after a clock that was a year ahead, and leases of that time end', async () => {
    const one = await openForwarding(databases, { moods: always('create', '503 in JSON') });
    const filed = await one.verified({}, 0);
    await one.settled();
    const { database } = one.endpoint;
    const ahead = new Date(one.clock.now.getTime() + 365 * DAY_MS);
    await database
      .updateTable('relay_reports')
      .set({ alarmed_at: ahead, enqueued_at: ahead, next_at: ahead, lease_token: 'mati' })
      .set({ lease_until: new Date(Date.now() + 365 * DAY_MS) })
      .execute();
    await mendTimes(one.endpoint);
    await one.pass(2 * DAY_MS);
    assert.equal((await heard(one)).length, 1);
    one.gateway.moods = CALM;
    await one.pass(RETRY_MS);
    assert.equal((await one.relayOf(filed)).state, 'sent');
    await one.close();
  });
});
