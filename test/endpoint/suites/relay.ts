/** The way of a report to the national gateway, against the simulated one. What can go wrong on it has its own drills (`test/gateway`). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onBothDatabases } from '../databases.js';
import { openForwarding, RETRY_MS } from '../relay/opened.js';

onBothDatabases('Forwarding', (databases) => {
  test('a verified report goes there once, with its files, and says so', async () => {
    const one = await openForwarding(databases);
    const filed = await one.citizen.file();
    await one.settled();
    assert.deepEqual(await one.relayOf(filed), { state: 'none', national_id: null, since: null });
    assert.equal(one.gateway.books.creates.length, 0, 'no officer has seen it');
    const verified = await one.verified({}, 2);
    await one.settled();
    const { state, national_id, since } = await one.relayOf(verified);
    assert.deepEqual([state, national_id], ['sent', one.nationalId(verified)]);
    assert.equal(since, '2026-11-24T10:00:00+07:00');
    await one.pass(RETRY_MS);
    await one.reopen();
    await one.settled();
    assert.equal(one.gateway.books.creates.length, 1);
    assert.equal(one.gateway.books.files.length, 2);
    await one.close();
  });
});
