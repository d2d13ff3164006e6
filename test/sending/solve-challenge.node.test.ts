import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey as derivePbkdf2 } from 'altcha-lib/algorithms/pbkdf2';
import { deriveKey as deriveSha } from 'altcha-lib/algorithms/sha';
import { readChallenge } from '../../src/contract/reporting/challenge.js';
import { solveChallenge } from '../../src/sending/solve-challenge.js';

const hmacSignatureSecret = 'a secret of the endpoint';
const hmacKeySignatureSecret = 'another secret of the endpoint';
const secrets = { hmacSignatureSecret, hmacKeySignatureSecret };

type Made = Awaited<ReturnType<typeof createChallenge>>;
type Derive = typeof derivePbkdf2;

/** Through JSON and the tolerant reader, as it travels. */
const received = (challenge: Made): ReturnType<typeof readChallenge> =>
  readChallenge(JSON.parse(JSON.stringify({ results: challenge })));

async function solveAndVerify(challenge: Made, deriveKey: Derive, keys: object = secrets): Promise<boolean> {
  const payload = JSON.parse(atob(await solveChallenge(received(challenge))));
  return (await verifySolution({ ...payload, deriveKey, hmacSignatureSecret, ...keys })).verified;
}

describe('challenges made and judged by altcha-lib', () => {
  for (const algorithm of ['PBKDF2/SHA-256', 'PBKDF2/SHA-384', 'PBKDF2/SHA-512']) {
    test(`${algorithm} with a counter known to the endpoint`, async () => {
      const counter = randomInt(40, 1);
      const challenge = await createChallenge({
        algorithm,
        cost: 100,
        counter,
        deriveKey: derivePbkdf2,
        ...secrets,
      });
      assert.equal(await solveAndVerify(challenge, derivePbkdf2), true);
    });
  }

  for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512']) {
    test(`${algorithm} with a prefix to be hit by chance, of odd length too`, async () => {
      for (const keyPrefix of ['0', 'A5']) {
        const challenge = await createChallenge({
          algorithm,
          cost: 3,
          keyPrefix,
          deriveKey: deriveSha,
          ...secrets,
        });
        assert.equal(await solveAndVerify(challenge, deriveSha, {}), true);
      }
    });
  }

  test('keys longer and shorter than 32 bytes', async () => {
    for (const keyLength of [16, 48]) {
      const options = { cost: 50, counter: 7, keyLength, ...secrets };
      const stretched = await createChallenge({
        ...options,
        algorithm: 'PBKDF2/SHA-256',
        deriveKey: derivePbkdf2,
      });
      assert.equal(await solveAndVerify(stretched, derivePbkdf2), true);
      const hashed = await createChallenge({ ...options, algorithm: 'SHA-512', deriveKey: deriveSha });
      assert.equal(await solveAndVerify(hashed, deriveSha), true);
    }
  });

  test('what the endpoint put beside the task comes back signed and whole, beyond ASCII too', async () => {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 10,
      counter: 3,
      deriveKey: derivePbkdf2,
      expiresAt: new Date(Date.now() + 600_000),
      data: { id: 'x1', wilayah: 'Ogan Komering Ulu — “timur”' },
      ...secrets,
    });
    assert.equal(await solveAndVerify(challenge, derivePbkdf2), true);
  });
});

describe('when there is nothing to solve', () => {
  const parameters = {
    algorithm: 'SHA-256',
    nonce: '00ff',
    salt: '0102',
    cost: 1,
    keyLength: 32,
    keyPrefix: '00',
  };
  const refused = (change: object): Promise<void> =>
    assert.rejects(solveChallenge({ parameters: { ...parameters, ...change }, signature: '' }), {
      code: 'unexpected-shape',
    });

  test('an unknown algorithm, an absurd cost and an impossible prefix are refused at once', async () => {
    await refused({ algorithm: 'ARGON2ID' });
    await refused({ cost: 1e9 });
    await refused({ cost: 0.5 });
    await refused({ keyPrefix: '' });
    await refused({ keyPrefix: 'zz' });
    await refused({ keyPrefix: '00'.repeat(33) });
  });

  test('it stops when told to', async () => {
    const stop = new AbortController();
    const endless = { ...parameters, keyPrefix: '0'.repeat(60) };
    const solving = solveChallenge({ parameters: endless, signature: '' }, { signal: stop.signal });
    setImmediate(() => stop.abort());
    await assert.rejects(solving, { code: 'aborted' });
  });
});
