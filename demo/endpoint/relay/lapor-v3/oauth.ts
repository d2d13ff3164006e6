import * as z from 'zod/mini';
import { isRecord, toNumber, toText } from '../../../../src/contract/read.js';
import type { OAuthConfig } from '../config.js';
import { GatewayError } from '../gateway/gateway.js';
import { send, type Incoming } from './transport.js';

/** Milliseconds before its end that a token is renewed, as the gateway's other clients do. */
const RENEW_BEFORE_MS = 80_000;
/** Milliseconds, where neither the answer nor the token tells the lifetime. */
const LIFETIME_MS = 300_000;
const ANSWER_MAX_BYTES = 65_536;

/** `Tokens` are access tokens by OAuth2 client credentials. */
export interface Tokens {
  /** @throws GatewayError */
  current(): Promise<string>;
  /** The gateway refused this token: the next `current` fetches another. */
  reject(token: string): void;
}

/** @param now milliseconds of a monotonic clock; `performance.now` by default */
export function createTokens(
  config: OAuthConfig,
  timeoutMs: number,
  now: () => number = () => performance.now(),
): Tokens {
  let known: { token: string; renewAt: number } | null = null;
  let asking: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const { token, lifetimeMs } = await fetchToken(config, timeoutMs);
    // A token with a shorter life is used for half of it.
    const margin = Math.min(RENEW_BEFORE_MS, lifetimeMs / 2);
    known = { token, renewAt: now() + lifetimeMs - margin };
    return token;
  }

  return {
    async current() {
      if (known !== null && now() < known.renewAt) return known.token;
      // Of many requests at a token's end, one fetches the next.
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
  // RFC 6749 §2.3.1 allows the client's credentials in the header or the form.
  if (status === 400 || status === 401) ({ status, bytes } = await askFor(config, timeoutMs, 'form'));
  // A no here isn't about the report, so it counts as 401: the client may not come in.
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
    // The gateway itself was not asked yet, so nothing is uncertain.
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

/** `lifetimeOf` reads a JWT's own claims, unchecked: they only say when to ask again. */
function lifetimeOf(token: string): number {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url');
  const { data } = z.safeParse(claims, parsed(payload));
  if (data === undefined) return LIFETIME_MS;
  const since = data.iat ?? Date.now() / 1_000;
  return Math.max(0, data.exp - since) * 1_000;
}
