import { expect } from '@open-wc/testing';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { readChallenge } from '../../src/contract/reporting/challenge.js';
import { solveChallenge } from '../../src/sending/solve-challenge.js';

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two' };
const make = (counter: number): ReturnType<typeof createChallenge> =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1000, counter, deriveKey, ...secrets });

describe('solveChallenge in a browser', () => {
  it('finds what altcha-lib accepts', async () => {
    const payload = JSON.parse(atob(await solveChallenge(readChallenge(await make(121)))));
    const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets });
    expect(verified).to.equal(true);
    // Not a multiple of the cores that work side by side.
    expect(payload.solution.counter).to.equal(121);
  });

  it('lets the page go on meanwhile', async () => {
    const challenge = readChallenge(await make(400));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await solveChallenge(challenge);
    clearInterval(timer);
    expect(turns).to.be.above(2);
  });

  it('says that an insecure page has no means to solve it', async () => {
    const challenge = readChallenge(await make(1));
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { ...own, get: () => undefined });
    try {
      const error = await solveChallenge(challenge).catch((cause: unknown) => cause);
      expect(error).to.have.property('code', 'insecure-page');
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', own);
    }
  });
});
