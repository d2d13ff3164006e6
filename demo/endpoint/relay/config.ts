import type { Settings } from '../settings/settings.js';

/** `RelayConfig` is how to reach the national gateway, and what to send there. */
export interface RelayConfig {
  /** The gateway's base, tenant included, without a slash at the end. */
  url: string;
  /** Secrets among them. Sent as they are written. */
  headers: Readonly<Record<string, string>>;
  /** Source of tokens; null where the headers are enough. */
  oauth: OAuthConfig | null;
  /** The number under which the gateway knows who brings reports. */
  channel: number;
  /** Whether a report is sent once an officer has verified it, or as soon as it is filed. */
  when: 'verified' | 'filed';
  /** Milliseconds between questions about a report that was sent. */
  pollMs: number;
  /** The longest that a try which failed is waited after, and the longest pause of the breaker, in milliseconds. */
  retryMs: number;
  /** The service account, by which reports go whose reporter stays unnamed. */
  userId: number;
  /** The gateway's receiver of reports without a known institution; 0 leaves the choice to it. */
  dispositionId: number;
  /** Milliseconds for a call that only reads. */
  readMs: number;
  /** Milliseconds for a create, which takes the gateway longest. */
  createMs: number;
  /** Milliseconds between searches for due jobs; only the delay of a lost job depends on it. */
  sweepMs: number;
  /** A random number from 0 up to 1, for the chance in pauses; tests replace it. */
  random: () => number;
}

export interface OAuthConfig {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
}

const READ_MS = 30_000;
const CREATE_MS = 90_000;
const SWEEP_MS = 30_000;

/** @returns null where `RELAY_URL` is unset: nothing is forwarded */
export function relayConfig(settings: Settings): RelayConfig | null {
  if (settings.RELAY_URL === null) return null;
  const retryMs = settings.RELAY_RETRY_SECONDS * 1_000;
  return {
    url: settings.RELAY_URL,
    headers: settings.RELAY_HEADERS ?? {},
    oauth: oauthConfig(settings),
    channel: settings.RELAY_CHANNEL,
    when: settings.RELAY_WHEN,
    pollMs: settings.RELAY_POLL_SECONDS * 1_000,
    retryMs,
    userId: settings.RELAY_USER_ID,
    dispositionId: settings.RELAY_DISPOSITION_ID,
    readMs: READ_MS,
    createMs: CREATE_MS,
    sweepMs: Math.min(SWEEP_MS, retryMs),
    random: Math.random,
  };
}

/** The settings that belong together were seen to be there together. */
function oauthConfig(settings: Settings): OAuthConfig | null {
  const { RELAY_OAUTH_TOKEN_URL, RELAY_OAUTH_CLIENT_ID, RELAY_OAUTH_CLIENT_SECRET } = settings;
  if (RELAY_OAUTH_TOKEN_URL === null) return null;
  return {
    tokenUrl: RELAY_OAUTH_TOKEN_URL,
    clientId: RELAY_OAUTH_CLIENT_ID!,
    clientSecret: RELAY_OAUTH_CLIENT_SECRET!,
  };
}
