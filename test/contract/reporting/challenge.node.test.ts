import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChallenge, solveChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import * as z from 'zod/mini';
import {
  challengePayloadWire,
  challengeWire,
  readChallenge,
  writeChallengePayload,
} from '../../../src/contract/reporting/challenge.js';

const secret = 'kunci-uji';
const make = () =>
  createChallenge({
    algorithm: 'SHA-256',
    cost: 2,
    deriveKey,
    hmacSignatureSecret: secret,
    expiresAt: new Date(Date.now() + 60_000),
    data: { nonce2: 'x', a: 1 },
  });

describe('a challenge', () => {
  it('of altcha-lib survives the wire, is solved, and is verified', async () => {
    const sent = JSON.parse(JSON.stringify({ results: await make() })) as unknown;
    assert.ok(z.safeParse(challengeWire, sent).success, JSON.stringify(sent));
    const challenge = readChallenge(sent);
    const solution = await solveChallenge({ challenge, deriveKey });
    assert.ok(solution);
    const text = writeChallengePayload({ challenge, solution });
    assert.match(text, /^[\w+/=]+$/);
    const payload = z.parse(challengePayloadWire, JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    const verdict = await verifySolution({
      challenge: payload.challenge as unknown as Challenge,
      solution: payload.solution,
      deriveKey,
      hmacSignatureSecret: secret,
    });
    assert.ok(verdict.verified, JSON.stringify(verdict));
  });

  it('is read bare too', async () => {
    const challenge = await make();
    assert.equal(readChallenge(challenge).signature, challenge.signature);
  });

  it('that no phone can or should solve is refused', async () => {
    const { parameters, signature } = await make();
    for (const changes of [
      { cost: 1e9 },
      { cost: 0 },
      { cost: '2' },
      { nonce: 'zz' },
      { nonce: '' },
      { salt: 'abc' },
      { keyLength: 1e6 },
      { keyPrefix: '' },
      { keyPrefix: 'xyz' },
      { algorithm: 7 },
      { expiresAt: 'besok' },
      { nonce: 'ab'.repeat(5000) },
    ]) {
      assert.throws(
        () => readChallenge({ results: { parameters: { ...parameters, ...changes }, signature } }),
        z.core.$ZodError,
        JSON.stringify(changes),
      );
    }
    for (const json of [
      null,
      {},
      '',
      { results: { parameters } },
      { results: { signature } },
      { challenge: 'v1', salt: 'x' },
    ]) {
      assert.throws(() => readChallenge(json), z.core.$ZodError);
    }
  });
});
