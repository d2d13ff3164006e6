/** A backup that is older than what has gone to the gateway since. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtWhatWasRestored } from '../../../../demo/endpoint/backup/doubt-relayed.js';
import { onOneDatabase } from '../../harness/databases.js';
import { openForwarding, RETRY_MS, type Forwarding } from '../../relay/opened.js';

/** The rows as the backup has them: what was done since is not known here any more. */
async function goBack({ endpoint: { database }, clock }: Forwarding): Promise<number> {
  const now = clock.now;
  await database
    .updateTable('relay_reports')
    .set({ step: 'upload', national_id: null, next_at: now, next_poll_at: null })
    .where('national_id', 'is', null)
    .execute();
  await database.updateTable('relay_replies').set({ step: 'waiting', next_at: now }).execute();
  return await doubtWhatWasRestored(database, now);
}

onOneDatabase('A restored backup', (databases) => {
  test('sends no report and no reply a second time', async () => {
    const one = await openForwarding(databases);
    const [sentSince, known] = [await one.verified({}, 0), await one.verified({}, 0)];
    await one.settled();
    await one.citizen.reply(known.trackingId, known.accessCode, { content: 'Sudah saya lihat sendiri.' });
    await one.settled();
    const { creates, replies } = one.gateway.books;
    assert.deepEqual([creates.length, replies.length], [2, 1]);

    const { id } = await one.endpoint.database
      .selectFrom('complaints')
      .select('id')
      .where('tracking_id', '=', sentSince.trackingId)
      .executeTakeFirstOrThrow();
    await one.endpoint.database
      .updateTable('relay_reports')
      .set({ national_id: null })
      .where('complaint_id', '=', id)
      .execute();
    assert.equal(await goBack(one), 1);
    for (let hours = 0; hours < 3; hours += 1) await one.pass(RETRY_MS);
    assert.deepEqual([creates.length, replies.length], [2, 1]);
    assert.equal((await one.relayOf(sentSince)).state, 'parked');
    assert.equal((await one.relayOf(known)).state, 'sent');
    await one.close();
  });
});
