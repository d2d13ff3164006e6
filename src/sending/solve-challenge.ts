import type { AltchaChallenge, AltchaParameters } from '../contract/reporting/challenge.js';
import { AduanError } from '../errors.js';

type Derive = (password: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** Highest cost: a derivation can't be interrupted, and a hostile or mistaken challenge must not keep a phone busy. */
const MAX_COST = 1e6;
const MAX_MILLISECONDS = 120_000;
/** Milliseconds that other work on the page may wait. */
const YIELD_AFTER_MILLISECONDS = 30;

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

const toHex = (bytes: ArrayBuffer): string =>
  new Uint8Array(bytes).reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');

function pbkdf2(hash: string, salt: BufferSource, iterations: number, keyLength: number): Derive {
  return async (password) => {
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    return crypto.subtle.deriveBits({ name: 'PBKDF2', salt, iterations, hash }, key, keyLength * 8);
  };
}

/** Hashes the whole digest again in each round, and cuts it to `keyLength` only at the end. */
function repeatedHash(hash: string, salt: Uint8Array, iterations: number, keyLength: number): Derive {
  return async (password) => {
    let key: BufferSource = Uint8Array.from([...salt, ...password]);
    for (let i = 0; i < iterations; i++) key = await crypto.subtle.digest(hash, key);
    return (key as ArrayBuffer).slice(0, keyLength);
  };
}

function derivation({ algorithm, salt, cost, keyLength }: AltchaParameters): Derive {
  const [, stretched, hash] = /^(PBKDF2\/)?(SHA-(?:256|384|512))$/.exec(algorithm) ?? [];
  const isSane = Number.isInteger(cost) && cost > 0 && cost <= MAX_COST && keyLength > 0 && keyLength <= 64;
  if (!hash || !isSane) throw new AduanError('unexpected-shape');
  return (stretched ? pbkdf2 : repeatedHash)(hash, fromHex(salt), cost, keyLength);
}

/** Password for a counter: the nonce followed by the counter as a big-endian 32-bit number. */
function passwordFor(nonce: Uint8Array, counter: number): Uint8Array<ArrayBuffer> {
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  return password;
}

/** Base64 of JSON; non-ASCII characters as `\u` escapes, since `btoa` takes bytes and the server parses the JSON. */
const encode = (payload: object): string =>
  btoa(
    JSON.stringify(payload).replace(
      /[^\0-\x7f]/g,
      (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'),
    ),
  );

/** Sends with a solved challenge; one that expired meanwhile, or was used up by a lost answer, is replaced once. */
export async function withSolution<T>(
  fetchChallenge: () => Promise<AltchaChallenge>,
  send: (challenge: string) => Promise<T>,
): Promise<T> {
  const solved = async () => solveChallenge(await fetchChallenge());
  try {
    return await send(await solved());
  } catch (error) {
    if (!(error instanceof AduanError) || error.code !== 'challenge-expired') throw error;
    return send(await solved());
  }
}

/**
 * Finds the counter whose derived key begins as the challenge demands. WebCrypto works off the main thread; as many
 * derivations run in parallel as the device has cores, up to four.
 * @returns the payload for the body's `challenge` or the `X-Challenge` header: Base64 of `{challenge, solution}`
 * @throws {AduanError} `insecure-page` (no WebCrypto), `unexpected-shape` (unknown algorithm, absurd cost or prefix),
 * `timeout` (2 minutes), `aborted`
 */
export async function solveChallenge(
  challenge: AltchaChallenge,
  { signal }: { signal?: AbortSignal } = {},
): Promise<string> {
  if (!globalThis.crypto?.subtle) throw new AduanError('insecure-page');
  const { parameters } = challenge;
  const prefix = parameters.keyPrefix.toLowerCase();
  if (!/^[0-9a-f]+$/.test(prefix) || prefix.length > parameters.keyLength * 2)
    throw new AduanError('unexpected-shape');
  const derive = derivation(parameters);
  const nonce = fromHex(parameters.nonce);
  const lanes = Math.min(4, globalThis.navigator?.hardwareConcurrency || 1);
  const start = performance.now();
  for (let counter = 0, yielded = start; ; counter += lanes) {
    const counters = Array.from({ length: lanes }, (_, lane) => counter + lane);
    const keys = await Promise.all(counters.map(async (n) => toHex(await derive(passwordFor(nonce, n)))));
    const lane = keys.findIndex((key) => key.startsWith(prefix));
    if (signal?.aborted) throw new AduanError('aborted');
    if (lane >= 0) {
      const time = Math.round(performance.now() - start);
      return encode({ challenge, solution: { counter: counter + lane, derivedKey: keys[lane], time } });
    }
    if (performance.now() - start > MAX_MILLISECONDS) throw new AduanError('timeout');
    if (performance.now() - yielded > YIELD_AFTER_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve));
      yielded = performance.now();
    }
  }
}
