/**
 * Proof of work (contract §8) in ALTCHA's second form, as altcha-lib 2 creates and verifies it: `parameters` are signed
 * in canonical order and must be returned as they were sent, unknown ones too.
 */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { demands, isRecord, readOrThrow } from '../read.js';
import { wireInteger, wirePattern, wireText } from '../wire.js';

export type AltchaParameters = {
  /** Key derivation, e.g. `SHA-256` or `PBKDF2/SHA-256`. */
  algorithm: string;
  /** Hex. */
  nonce: string;
  /** Hex. */
  salt: string;
  /** Rounds per try. */
  cost: number;
  /** Bytes. */
  keyLength: number;
  /** Hex the derived key must start with. */
  keyPrefix: string;
  /** Seconds since 1970. */
  expiresAt?: number;
  [other: string]: unknown;
};
export type AltchaChallenge = { parameters: AltchaParameters; signature: string };

/** Content of `challenge` or `X-Challenge`, as base64 of its JSON. `derivedKey` is lower-case hex. */
export type AltchaPayload = { challenge: AltchaChallenge; solution: { counter: number; derivedKey: string } };

const HEX = /^(?:[\da-f]{2})+$/i;

/** Bounds that a phone can meet: a hostile challenge must not cost its battery. */
function isParameters(value: unknown): value is AltchaParameters {
  if (!isRecord(value)) return false;
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix, expiresAt } = value;
  const within = (number: unknown, most: number) =>
    Number.isInteger(number) && +(number as number) > 0 && +(number as number) <= most;
  const hex = (text: unknown, most: number) =>
    typeof text === 'string' && text.length <= most && HEX.test(text);
  return (
    typeof algorithm === 'string' &&
    hex(nonce, 256) &&
    hex(salt, 256) &&
    within(cost, 1_000_000) &&
    within(keyLength, 64) &&
    typeof keyPrefix === 'string' &&
    /^[\da-f]{1,128}$/i.test(keyPrefix) &&
    (expiresAt === undefined || typeof expiresAt === 'number')
  );
}

function toChallenge(value: unknown): AltchaChallenge | null {
  return isRecord(value) && isParameters(value.parameters) && typeof value.signature === 'string'
    ? { parameters: value.parameters, signature: value.signature }
    : null;
}

/**
 * Challenge in `results`, or bare as ALTCHA's own servers send it.
 * @throws a zod error when it can't be solved
 */
export function readChallenge(json: unknown): AltchaChallenge {
  return readOrThrow(demands(toChallenge), resultsOf(json));
}

/** The text for `challenge` or `X-Challenge`: base64 of JSON, plain ASCII. */
export function writeChallengePayload(payload: AltchaPayload): string {
  return btoa(JSON.stringify(payload));
}

const hexWire = /* @__PURE__ */ wirePattern(/^(?:[\da-f]{2})+$/);

export const challengeWire = /* @__PURE__ */ z.strictObject({
  results: z.strictObject({
    parameters: z.looseObject({
      algorithm: wireText(40, 1),
      nonce: hexWire,
      salt: hexWire,
      cost: wireInteger(1, 1_000_000),
      keyLength: wireInteger(1, 64),
      keyPrefix: wirePattern(/^[\da-f]{1,128}$/),
      expiresAt: z.optional(wireInteger(1)),
    }),
    signature: hexWire,
  }),
});
export type ChallengeWire = z.infer<typeof challengeWire>;

/** Payload that the endpoint accepts. */
export const challengePayloadWire = /* @__PURE__ */ z.object({
  challenge: z.object({ parameters: z.looseObject({}), signature: z.string() }),
  solution: z.object({ counter: wireInteger(), derivedKey: hexWire }),
});
