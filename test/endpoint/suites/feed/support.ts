import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { solve } from '../../harness/solve.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };

onOneDatabase('Support', (databases) => {
  const press = ({ citizen }: Opened, method: 'POST' | 'DELETE', id: string, key: string, code?: string) =>
    citizen.request(method, `complaints/${id}/support`, {
      'Idempotency-Key': key,
      ...(code !== undefined && { 'X-Access-Code': code }),
    });

  test('counts a device once, takes it back, and counts it again', async () => {
    const fresh = await databases.open();
    await crowd(fresh, 1, 37);
    const id = '1000000037';
    const [mine, other] = [randomUUID(), randomUUID()];
    const twins = await Promise.all(Array.from({ length: 8 }, () => press(fresh, 'POST', id, mine)));
    for (const { status } of twins) assert.equal(status, 200);
    const counted = async (method: 'POST' | 'DELETE', key: string) =>
      (await press(fresh, method, id, key)).body.results.supports_count;
    assert.equal(await counted('POST', other), 2);
    assert.equal(await counted('DELETE', mine), 1);
    assert.equal(await counted('DELETE', mine), 1);
    assert.equal(await counted('POST', mine), 2);
    assert.equal((await fresh.citizen.get('complaints')).body.results.data[0].supports_count, 2);
    const rows = await fresh.endpoint.database.selectFrom('supports').select('key_hash').execute();
    assert.ok(!JSON.stringify(rows).includes(mine), 'kept hashed');
    await fresh.close();
  });

  test('each press costs a solved challenge, once; taking it back costs none, and a stranger’s takes nothing back', async () => {
    const one = await databases.open({ challenge: true });
    // The library reads the real clock.
    one.clock.now = new Date();
    await crowd(one, 1, 37);
    const id = '1000000037';
    const counted = async (): Promise<number> =>
      (await one.citizen.get(`complaints/${id}/complaint`)).body.results.data.supports_count;
    const paid = async (method: 'POST' | 'DELETE', key: string, challenge?: string) => {
      const { status, body } = await one.citizen.request(method, `complaints/${id}/support`, {
        'Idempotency-Key': key,
        ...(challenge !== undefined && { 'X-Challenge': challenge }),
      });
      return [status, status === 200 ? body.results.supports_count : body.code] as const;
    };
    const [mine, other] = [randomUUID(), randomUUID()];
    const start = await counted();
    assert.deepEqual(await paid('POST', mine), [422, 'challenge-required']);
    assert.deepEqual(await paid('POST', mine, 'apa saja'), [422, 'challenge-expired']);
    assert.equal(await counted(), start);
    const challenge = await solve(one.citizen);
    assert.deepEqual(await paid('POST', mine, challenge), [200, start + 1]);
    assert.deepEqual(await paid('POST', mine), [200, start + 1], 'a lost answer is asked again for nothing');
    assert.deepEqual(await paid('POST', other, challenge), [422, 'challenge-expired'], 'one use');
    assert.deepEqual(await paid('DELETE', other), [200, start + 1], 'a stranger’s key');
    assert.deepEqual(await paid('DELETE', mine), [200, start]);
    assert.deepEqual(await paid('POST', mine), [422, 'challenge-required'], 'a new press is a new one');
    const again = await solve(one.citizen);
    const twins = await Promise.all([mine, other, randomUUID()].map((key) => paid('POST', key, again)));
    assert.equal(twins.filter(([status]) => status === 200).length, 1);
    assert.equal(await counted(), start + 1);
    assert.equal(
      (await one.citizen.request('POST', `complaints/1000000003/support`, { 'Idempotency-Key': mine }))
        .status,
      404,
    );
    await one.close();
  });

  test('what is withdrawn keeps nobody’s press', async () => {
    const one = await databases.open();
    const filed = await one.citizen.file();
    await officerActs.verify(one.endpoint, filed.trackingId, ADMIN);
    assert.equal((await press(one, 'POST', filed.trackingId, randomUUID())).status, 200);
    await one.citizen.withdraw(filed.trackingId, filed.accessCode);
    assert.deepEqual(await one.endpoint.database.selectFrom('supports').selectAll().execute(), []);
    await one.close();
  });

  test('gives the same 404, by the same work, for what is unknown, secret or unverified', async () => {
    const fresh = await databases.open();
    const secret = await fresh.citizen.file({ is_secret: true });
    await officerActs.verify(fresh.endpoint, secret.trackingId, ADMIN);
    const unverified = await fresh.citizen.file();
    for (const method of ['POST', 'DELETE'] as const) {
      const seen = new Set<string>();
      for (const id of ['1000000003', secret.trackingId, unverified.trackingId]) {
        Object.assign(fresh.config.meter!, { queries: 0, hashes: 0 });
        const { status, headers, body } = await press(fresh, method, id, randomUUID());
        assert.equal(status, 404);
        seen.add(JSON.stringify([[...headers].sort(), body, fresh.config.meter]));
      }
      assert.equal(seen.size, 1, [...seen].join('\n'));
      assert.equal(
        (await press(fresh, method, secret.trackingId, randomUUID(), secret.accessCode)).status,
        404,
      );
    }
    assert.equal((await fresh.citizen.request('POST', 'complaints/1000000003/support')).status, 400);
    await fresh.close();
  });
});
