import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { DEFAULT_LIMITS } from '../../../../demo/endpoint/limits/limits.js';
import { aReport } from '../../harness/citizen.js';
import { onBothDatabases, onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';

async function countReports({ endpoint }: Opened): Promise<number> {
  return (await endpoint.database.selectFrom('complaints').select('id').execute()).length;
}

onBothDatabases('Exactly once', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('twenty twins at once make one report and get one answer', async () => {
    const { citizen } = await opened();
    const before = await countReports(one);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => citizen.create(aReport(), key)));
    assert.equal(await countReports(one), before + 1);
    for (const answer of answers) {
      assert.equal(answer.status, 201);
      assert.deepEqual(answer.body, answers[0]?.body);
    }
  });

  test('a key answers the same however late, also after a restart and with the fields in another order', async () => {
    const fresh = await databases.open();
    const key = randomUUID();
    const first = await fresh.citizen.create(aReport(), key);
    fresh.clock.now = new Date('2027-02-20T00:00:00Z');
    await fresh.reopen();
    const reordered = Object.fromEntries(Object.entries(aReport()).reverse());
    const second = await fresh.citizen.create(reordered, key);
    assert.deepEqual([second.status, second.body], [first.status, first.body]);
    assert.equal(await countReports(fresh), 1);
    await fresh.close();
  });

  test('a key that was used for something else is refused', async () => {
    const { citizen } = await opened();
    const { key } = await citizen.file();
    for (const change of [
      { title: 'Lain sama sekali' },
      { is_secret: true },
      { access_code: 'ABCDEFGHJKMNPQRSTVWX' },
    ]) {
      const { status, body } = await citizen.create(aReport(change), key);
      assert.equal(status, 422);
      assert.equal(body.code, 'idempotency-mismatch');
    }
  });

  test('a refused report frees its key, so the corrected one keeps it', async () => {
    const { citizen } = await opened();
    const key = randomUUID();
    assert.equal((await citizen.create(aReport({ title: '' }), key)).status, 422);
    assert.equal((await citizen.create(aReport({ attachments: ['none'] }), key)).status, 422);
    assert.equal((await citizen.create(aReport(), key)).status, 201);
  });

  test('a failure in the middle leaves neither report nor key behind', async () => {
    const { citizen, endpoint } = await opened();
    const before = await countReports(one);
    const key = randomUUID();
    const draw = endpoint.newTrackingId;
    endpoint.newTrackingId = () => {
      throw new Error('the process fell over');
    };
    const failed = await citizen.create(aReport(), key);
    assert.equal(failed.status, 500);
    assert.equal(failed.body.code, 'server-error');
    endpoint.newTrackingId = draw;
    assert.equal(await countReports(one), before);
    assert.equal((await citizen.create(aReport(), key)).status, 201);
  });

  test('keys are demanded, and weak ones refused', async () => {
    const { citizen } = await opened();
    const without = await citizen.create(aReport(), '');
    assert.deepEqual([without.status, without.body.code], [400, 'idempotency-key-missing']);
    for (const key of ['1', 'report-2026', '0123456789abcdef0123456789abcd', 'x'.repeat(129)]) {
      const { status, body } = await citizen.create(aReport(), key);
      assert.deepEqual([status, body.code], [400, 'idempotency-key-weak'], key);
    }
    for (const key of [
      randomUUID(),
      randomBytes(16).toString('hex'),
      randomBytes(16).toString('base64url'),
    ]) {
      assert.equal((await citizen.create(aReport(), key)).status, 201);
    }
  });

  test('keys are stored hashed, and answers without words, names or codes', async () => {
    const { citizen, endpoint } = await opened();
    const keys = () => endpoint.database.selectFrom('idempotency_keys').selectAll().execute();
    const before = (await keys()).length;
    const { key, trackingId, accessCode } = await citizen.file();
    const jpeg = await photo(64, 48);
    await citizen.upload([{ name: 'Rumah Sumarni.jpg', bytes: jpeg }], key);
    await citizen.reply(trackingId, accessCode, { content: 'Kata-kata saya' }, { key });
    const rows = await keys();
    assert.equal(rows.length, before + 3, 'one key, three routes: three scopes');
    const stored = JSON.stringify(rows);
    for (const secret of [key, accessCode, 'Sumarni', 'Kata-kata'])
      assert.ok(!stored.includes(secret), secret);
  });

  test('an upload is once too: same files, same ids; other files, refused', async () => {
    const { citizen } = await opened();
    const key = randomUUID();
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const answers = await Promise.all([1, 2, 3].map(() => citizen.upload(files, key)));
    assert.equal(answers[0]?.status, 201);
    for (const { body } of answers) assert.deepEqual(body, answers[0]?.body);
    const other = await citizen.upload([{ name: 'a.jpg', bytes: await photo(65, 48) }], key);
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency-mismatch']);
  });

  if (databases.kind === 'PostgreSQL') {
    test('twins in two processes make one report', async () => {
      const fresh = await databases.open();
      const other = await fresh.beside();
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => (turn % 2 ? fresh : other).citizen.create(aReport(), key)),
      );
      assert.equal(await countReports(fresh), 1);
      for (const { body } of answers) assert.deepEqual(body, answers[0]?.body);
      await other.close();
      await fresh.close();
    });

    test('a twin in another process waits on the row, then hears that the first is under way', async () => {
      const limits = (await opened()).config.limits;
      const fresh = await databases.open({ limits: { ...limits, twinWaitMs: 200 } });
      const other = await fresh.beside();
      const key = randomUUID();
      let arrived!: () => void;
      const inside = new Promise<void>((resolve) => (arrived = resolve));
      let letGo!: () => void;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const { spend } = fresh.endpoint.challenges;
      fresh.endpoint.challenges.spend = async (...parameters) => {
        arrived();
        await held;
        await spend(...parameters);
      };
      const first = fresh.citizen.create(aReport(), key);
      await inside;
      const second = await other.citizen.create(aReport(), key);
      assert.deepEqual([second.status, second.body.code], [409, 'in-progress']);
      letGo();
      assert.deepEqual((await other.citizen.create(aReport(), key)).body, (await first).body);
      await other.close();
      await fresh.close();
    });
  }

  test('a twin waits so long, then hears that the first is under way', async () => {
    const fresh = await databases.open({ limits: { ...DEFAULT_LIMITS, twinWaitMs: 50 } });
    const key = randomUUID();
    let letGo!: () => void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const { put } = fresh.endpoint.storage;
    fresh.endpoint.storage.put = async (...parameters) => {
      arrive();
      await held;
      return await put(...parameters);
    };
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    const first = fresh.citizen.upload(files, key);
    await Promise.race([first, arrived]);
    const second = await fresh.citizen.upload(files, key);
    assert.deepEqual([second.status, second.body.code], [409, 'in-progress']);
    assert.match(second.headers.get('Retry-After') ?? '', /^[1-9]\d*$/);
    letGo();
    const answer = await first;
    assert.equal(answer.status, 201);
    assert.deepEqual((await fresh.citizen.upload(files, key)).body, answer.body);
    await fresh.close();
  });
});

onOneDatabase('One process', (databases) => {
  test('holds no trace of who is not collected: names may change, and it is the same request', async () => {
    const fresh = await databases.open({ anonymous: 'not-collected' });
    const key = randomUUID();
    const first = await fresh.citizen.create(aReport({ is_anonymous: true }), key);
    const nobody = { nameUser: null, emailUser: null, phoneUser: '0812-9999-2222' };
    for (const changes of [{}, nobody]) {
      const again = await fresh.citizen.create(aReport({ is_anonymous: true, ...changes }), key);
      assert.deepEqual([again.status, again.body], [201, first.body]);
    }
    const named = randomUUID();
    await fresh.citizen.create(aReport(), named);
    assert.equal((await fresh.citizen.create(aReport(nobody), named)).body.code, 'idempotency-mismatch');
    await fresh.close();
  });
});
