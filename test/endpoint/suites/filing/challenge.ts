import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { solve } from '../../harness/solve.js';

onOneDatabase('Proof of work', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => {
    one ??= await databases.open({ challenge: true });
    // The library reads the real clock.
    one.clock.now = new Date();
    return one;
  };
  const today = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

  test('is announced, asked for, and pays for one report', async () => {
    const { citizen } = await opened();
    assert.ok((await citizen.get('capabilities')).body.results.features.includes('challenge'));
    const report = aReport({ date_of_incident: today() });
    const without = await citizen.create(report);
    assert.deepEqual([without.status, without.body.code], [422, 'challenge-required']);
    const challenge = await solve(citizen);
    const key = randomUUID();
    const first = await citizen.create({ ...report, challenge }, key);
    assert.equal(first.status, 201, JSON.stringify(first.body));
    const again = await citizen.create({ ...report, challenge });
    assert.deepEqual([again.status, again.body.code], [422, 'challenge-expired']);
    const replayed = await citizen.create({ ...report, challenge: 'whatever' }, key);
    assert.deepEqual(replayed.body, first.body, 'the key is looked up before the challenge');
  });

  test('is not used up by a refused report, nor by two at once', async () => {
    const { citizen } = await opened();
    const challenge = await solve(citizen);
    const report = aReport({ date_of_incident: today(), challenge });
    assert.equal((await citizen.create({ ...report, title: '' })).body.code, 'invalid');
    const answers = await Promise.all([1, 2, 3, 4].map(() => citizen.create(report)));
    const codes = answers.map(({ status, body }) => (status === 201 ? 'taken' : body.code)).sort();
    assert.deepEqual(codes, ['challenge-expired', 'challenge-expired', 'challenge-expired', 'taken']);
  });

  test('expires', async () => {
    const { citizen, clock } = await opened();
    const challenge = await solve(citizen);
    clock.now = new Date(Date.now() + 61 * 60_000);
    const { status, body } = await citizen.create(aReport({ date_of_incident: today(), challenge }));
    assert.deepEqual([status, body.code], [422, 'challenge-expired']);
  });

  test('pays for one upload, whose key then works without it', async () => {
    const { citizen } = await opened();
    const files = [{ name: 'a.jpg', bytes: await photo(64, 48) }];
    assert.equal((await citizen.upload(files)).body.code, 'challenge-required');
    const key = randomUUID();
    const challenge = await solve(citizen);
    const first = await citizen.upload(files, key, { 'X-Challenge': challenge });
    assert.equal(first.status, 201);
    assert.deepEqual((await citizen.upload(files, key)).body, first.body);
    assert.equal(
      (await citizen.upload(files, randomUUID(), { 'X-Challenge': challenge })).body.code,
      'challenge-expired',
    );
  });

  test('can’t be made up or made easier', async () => {
    const { citizen } = await opened();
    const good = JSON.parse(atob(await solve(citizen)));
    const forged = [
      'x',
      btoa('{}'),
      btoa('[1]'),
      btoa(JSON.stringify({ ...good, solution: { counter: 1, derivedKey: '00' } })),
      btoa(
        JSON.stringify({
          ...good,
          challenge: { ...good.challenge, parameters: { ...good.challenge.parameters, expiresAt: 4e9 } },
        }),
      ),
      btoa(JSON.stringify({ ...good, challenge: { ...good.challenge, signature: '00' } })),
      'A'.repeat(19_000),
    ];
    for (const challenge of forged) {
      const { status, body } = await citizen.create(aReport({ date_of_incident: today(), challenge }));
      assert.deepEqual([status, body.code], [422, 'challenge-expired'], challenge.slice(0, 40));
    }
  });

  test('grows with the rush, for everybody alike', async () => {
    const fresh = await databases.open({ challenge: true });
    fresh.clock.now = new Date();
    const costNow = async (): Promise<number> =>
      (await fresh.citizen.get('challenge')).body.results.parameters.cost;
    const calm = await costNow();
    for (let turn = 0; turn < 200; turn += 1) {
      const solved = { nonce: String(turn), expiresAt: new Date(fresh.clock.now.getTime() + 3_600_000) };
      await fresh.endpoint.challenges.spend(fresh.endpoint.database, solved);
    }
    assert.equal(await costNow(), 2 * calm);
    for (let turn = 200; turn < 400; turn += 1) {
      const expiresAt = new Date(fresh.clock.now.getTime() + 3_600_000);
      const solved = { nonce: String(turn), expiresAt, keptUntil: new Date(Date.now() + 48 * 3_600_000) };
      await fresh.endpoint.challenges.spend(fresh.endpoint.database, solved);
    }
    assert.equal(await costNow(), 3 * calm, 'those whose rows hide their hour count too');
    fresh.clock.now = new Date(Date.now() + 11 * 60_000);
    assert.equal(await costNow(), calm);
    await fresh.close();
  });
});
