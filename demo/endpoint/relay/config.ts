import { validateHeaderName, validateHeaderValue } from 'node:http';
import { secretFrom } from '../guard/secret-file.js';

/** How to reach the national gateway, and what to send there. */
export interface RelayConfig {
  /** The gateway's base, tenant included, without a slash at the end. */
  url: string;
  /** Secrets among them. Sent as they are written. */
  headers: Readonly<Record<string, string>>;
  /** Where tokens come from; null where the headers are enough. */
  oauth: OAuthConfig | null;
  /** The number under which the gateway knows who brings reports. */
  channel: number;
  /** Whether a report goes there once an officer has verified it, or as soon as it is filed. */
  when: 'verified' | 'filed';
  /** How often a report that was sent is asked about, in milliseconds. */
  pollMs: number;
  /** The longest that a try which failed is waited after, and the longest pause of the breaker, in milliseconds. */
  retryMs: number;
  /** The service account, by which reports go whose reporter stays unnamed. */
  userId: number;
  /** To whom the gateway hands what names no institution that it knows; 0 leaves that to it. */
  dispositionId: number;
  /** For whatever only reads, in milliseconds. */
  readMs: number;
  /** For a create, which takes the gateway longest, in milliseconds. */
  createMs: number;
  /** How often what is due is looked for, in milliseconds: nothing rests on it but how soon a lost job is found. */
  sweepMs: number;
  /** From 0 up to 1; what chance there is in pauses. Tests give theirs. */
  random: () => number;
}

export interface OAuthConfig {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
}

type Environment = Record<string, string | undefined>;

const READ_MS = 30_000;
const CREATE_MS = 90_000;
const SWEEP_MS = 30_000;
const POLL_SECONDS = 10_800;
const RETRY_SECONDS = 3_600;
/** As the gateway's own clients send it. */
const CHANNEL = 13;

/** What the transport writes itself: another value would break the request, or send it elsewhere. */
const OUR_HEADERS = ['host', 'connection', 'content-length', 'content-type', 'transfer-encoding', 'expect'];

/**
 * Reads `RELAY_…`. A secret may stand in a file named by its `…_FILE` twin.
 * @returns null where `RELAY_URL` is unset: nothing is forwarded
 * @throws Error that names the variable and never its value, which may be a secret
 */
export function readRelayConfig(env: Environment): RelayConfig | null {
  if (!env['RELAY_URL']) return null;
  const when = env['RELAY_WHEN'] || 'verified';
  if (when !== 'verified' && when !== 'filed') throw new Error('RELAY_WHEN must be verified or filed');
  const seconds = (name: string, fallback: number): number =>
    wholeNumber(env, name, fallback, { least: 1, most: 31 * 86_400 }) * 1_000;
  const number = (name: string, fallback: number): number =>
    wholeNumber(env, name, fallback, { least: 0, most: 2_147_483_647 });
  const retryMs = seconds('RELAY_RETRY_SECONDS', RETRY_SECONDS);
  return {
    url: address('RELAY_URL', env['RELAY_URL']),
    headers: readHeaders(secretFrom(env, 'RELAY_HEADERS')),
    oauth: readOAuth(env),
    channel: number('RELAY_CHANNEL', CHANNEL),
    when,
    pollMs: seconds('RELAY_POLL_SECONDS', POLL_SECONDS),
    retryMs,
    userId: number('RELAY_USER_ID', 0),
    dispositionId: number('RELAY_DISPOSITION_ID', 0),
    readMs: READ_MS,
    createMs: CREATE_MS,
    sweepMs: Math.min(SWEEP_MS, retryMs),
    random: Math.random,
  };
}

function readOAuth(env: Environment): OAuthConfig | null {
  const tokenUrl = env['RELAY_OAUTH_TOKEN_URL'];
  const clientId = env['RELAY_OAUTH_CLIENT_ID'];
  const clientSecret = secretFrom(env, 'RELAY_OAUTH_CLIENT_SECRET');
  if (!tokenUrl && !clientId && !clientSecret) return null;
  if (!tokenUrl || !clientId || !clientSecret) {
    throw new Error('RELAY_OAUTH_TOKEN_URL, RELAY_OAUTH_CLIENT_ID and RELAY_OAUTH_CLIENT_SECRET go together');
  }
  return { tokenUrl: address('RELAY_OAUTH_TOKEN_URL', tokenUrl), clientId, clientSecret };
}

function readHeaders(json: string | null): Record<string, string> {
  if (json === null) return {};
  const refuse = (why: string): never => {
    throw new Error(`RELAY_HEADERS must be a JSON object of header names and texts: ${why}`);
  };
  let headers: unknown;
  try {
    headers = JSON.parse(json);
  } catch {
    return refuse('it is no JSON');
  }
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) {
    return refuse('it is no object');
  }
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    const place = `entry ${seen.size + 1}`;
    if (typeof value !== 'string') return refuse(`${place} is no text`);
    if (!isHeader(name, value)) return refuse(`${place} can't be sent`);
    if (OUR_HEADERS.includes(name.toLowerCase()) || seen.has(name.toLowerCase())) {
      return refuse(`${place} is written already`);
    }
    seen.add(name.toLowerCase());
  }
  return headers as Record<string, string>;
}

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Secrets go there: in the clear to this machine alone. */
function address(name: string, text: string): string {
  const fault = new Error(`${name} must be an https address without a query; http to localhost alone`);
  if (!URL.canParse(text)) throw fault;
  const { protocol, hostname, search, hash, username, password, href } = new URL(text);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) throw fault;
  if (search !== '' || hash !== '' || username !== '' || password !== '') throw fault;
  return href.replace(/\/+$/, '');
}

function wholeNumber(
  env: Environment,
  name: string,
  fallback: number,
  { least, most }: { least: number; most: number },
): number {
  const text = env[name];
  if (!text) return fallback;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most))
    throw new Error(`${name} must be a whole number from ${least} to ${most}`);
  return value;
}
