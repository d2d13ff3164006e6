import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { officerActs } from '../../../demo/endpoint/index.js';
import { onBothDatabases, type Opened } from '../databases.js';

const ADMIN = { id: '1', name: 'Admin' };
/** What is promised: within a second. */
const HEARD_WITHIN_MS = 1_000;

onBothDatabases('A change of reports', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('is known to who made it as soon as it is answered, and support is none', async () => {
    const { citizen, endpoint } = await opened();
    const after = async (work: () => Promise<unknown>): Promise<boolean> => {
      const before = endpoint.changes.version;
      await work();
      return endpoint.changes.version !== before;
    };
    const { trackingId } = await citizen.file();
    assert.equal(await after(() => citizen.file()), true);
    assert.equal(await after(() => officerActs.verify(endpoint, trackingId, ADMIN)), true);
    // PostgreSQL tells of each a second time, by the connection that listens for others.
    if (databases.kind === 'PostgreSQL') return;
    const press = () =>
      citizen.request('POST', `complaints/${trackingId}/support`, {
        'Idempotency-Key': randomUUID(),
      });
    assert.equal(await after(press), false, 'no number is counted from support');
  });

  test('that is rolled back is none', async () => {
    if (databases.kind === 'PostgreSQL') return;
    const { endpoint } = await opened();
    const { version } = endpoint.changes;
    await endpoint.database
      .transaction()
      .execute(async (transaction) => {
        await transaction.updateTable('complaints').set({ status_code: 'held' }).execute();
        throw new Error('back');
      })
      .catch(() => undefined);
    assert.equal(endpoint.changes.version, version);
  });

  test('is known to another process within a second', async () => {
    if (databases.kind === 'PGlite') return;
    const { citizen } = await opened();
    const other = await one.beside();
    const heard = async (work: () => Promise<unknown>): Promise<void> => {
      const { changes } = other.endpoint;
      const before = changes.version;
      await work();
      const end = performance.now() + HEARD_WITHIN_MS;
      while (changes.version === before && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 5));
      assert.notEqual(changes.version, before);
    };
    await heard(() => citizen.file());
    await other.close();
  });
});
