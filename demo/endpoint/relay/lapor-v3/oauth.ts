import * as z from 'zod/mini';
import { isRecord, toNumber, toText } from '../../../../src/contract/read.js';
import type { OAuthConfig } from '../config.js';
import { GatewayError } from '../gateway/gateway.js';
import { send, type Incoming } from './transport.js';

/** A token is renewed while it is still good for so long, as the gateway's other clients do. */
const RENEW_BEFORE_MS = 80_000;
/** Where neither the answer nor the token says how long it is good for. */
const LIFETIME_MS = 300_000;
const ANSWER_MAX_BYTES = 65_536;

/** Access tokens by OAuth2 client credentials. */
export interface Tokens {
  /** @throws GatewayError */
  current(): Promise<string>;
  /** The gateway didn't take this one: the next question brings another. */
  reject(token: string): void;
}

/** @param now milliseconds of a clock that only runs forward */
export function createTokens(
  config: OAuthConfig,
  timeoutMs: number,
  now: () => number = () => performance.now(),
): Tokens {
  let known: { token: string; renewAt: number } | null = null;
  let asking: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const { token, lifetimeMs } = await fetchToken(config, timeoutMs);
    // A token that lives no longer than that is used for half of its life.
    const margin = Math.min(RENEW_BEFORE_MS, lifetimeMs / 2);
    known = { token, renewAt: now() + lifetimeMs - margin };
    return token;
  }

  return {
    async current() {
      if (known !== null && now() < known.renewAt) return known.token;
      // Many ask at the moment it ends: one of them goes.
      asking ??= ask().finally(() => (asking = null));
      return await asking;
    },
    reject(token) {
      if (known?.token === token) known = null;
    },
  };
}

async function fetchToken(
  config: OAuthConfig,
  timeoutMs: number,
): Promise<{ token: string; lifetimeMs: number }> {
  let { status, bytes } = await askFor(config, timeoutMs, 'header');
  // The standard lets a server take the client's name in either place.
  if (status === 400 || status === 401) ({ status, bytes } = await askFor(config, timeoutMs, 'form'));
  // Whatever it says no to here, it is not the report: that is the status of one who may not come in.
  if (status >= 400 && status < 500) throw new GatewayError('refused', 401);
  const answer = readToken(parsed(bytes));
  if (answer === null) throw new GatewayError('unreachable', status);
  return answer;
}

async function askFor(
  { tokenUrl, clientId, clientSecret }: OAuthConfig,
  timeoutMs: number,
  place: 'header' | 'form',
): Promise<Incoming> {
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    ...(place === 'form' && { client_id: clientId, client_secret: clientSecret }),
  });
  return await send({
    method: 'POST',
    url: tokenUrl,
    headers: place === 'form' ? {} : { Authorization: `Basic ${basic.toString('base64')}` },
    body: { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(form.toString()) },
    timeoutMs,
    maxBytes: ANSWER_MAX_BYTES,
    // Nothing was asked of the gateway yet, whatever became of this.
  }).catch(() => {
    throw new GatewayError('unreachable');
  });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

function readToken(json: unknown): { token: string; lifetimeMs: number } | null {
  const token = isRecord(json) ? toText(json['access_token']) : null;
  if (token === null || !/^[\x21-\x7e]+$/.test(token)) return null;
  const seconds = isRecord(json) ? toNumber(json['expires_in']) : null;
  const lifetimeMs = seconds !== null && seconds > 0 ? seconds * 1_000 : lifetimeOf(token);
  return { token, lifetimeMs };
}

const claims = z.object({ exp: z.number(), iat: z.optional(z.number()) });

/** By the token's own claims, where it is a JWT. They are not checked: they only say when to ask again. */
function lifetimeOf(token: string): number {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url');
  const { data } = z.safeParse(claims, parsed(payload));
  if (data === undefined) return LIFETIME_MS;
  const since = data.iat ?? Date.now() / 1_000;
  return Math.max(0, data.exp - since) * 1_000;
}
