import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import {
  challengeWire,
  readChallenge,
  writeChallengePayload,
} from '../../../src/contract/reporting/challenge.js';
import type { Citizen } from './citizen.js';

/** A fresh challenge, solved by ALTCHA's own library: what the `X-Challenge` header takes. */
export async function solve(citizen: Citizen): Promise<string> {
  const { body } = await citizen.get('challenge');
  challengeWire.parse(body);
  const challenge = readChallenge(body);
  const solution = await solveChallenge({ challenge: challenge, deriveKey });
  return writeChallengePayload({ challenge, solution: solution! });
}
