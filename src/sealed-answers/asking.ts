/**
 * `ask` is all that the page asks its own endpoint with. `client` can do more, and weighs more than all of this room:
 * here nothing is repeated by itself, nothing is kept, and a redirect is no answer.
 */
import { ACCESS_CODE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../contract/headers.js';

/** Milliseconds: 1 MiB of envelopes at 50 kbit/s. */
const PATIENCE_MS = 180_000;

export interface Answer {
  status: number;
  /** Null where it is none. */
  json: unknown;
  /** When the endpoint answered by its own clock; this device's where it doesn't tell. */
  at: Date;
}

export interface Question {
  /** Below the endpoint. */
  path: string;
  /** `auth` is derived of the code; never the code. */
  auth?: string;
  /** JSON to send, with the key under which it counts once. */
  sent?: { body: string; key: string };
}

/** @returns null where no answer came */
export async function ask(root: string, { path, auth, sent }: Question): Promise<Answer | null> {
  const stop = new AbortController();
  const limit = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(new URL(path, root), {
      ...(sent && { method: 'POST', body: sent.body }),
      headers: {
        Accept: 'application/json',
        ...(auth && { [ACCESS_CODE_HEADER]: auth }),
        ...(sent && { 'Content-Type': 'application/json', [IDEMPOTENCY_KEY_HEADER]: sent.key }),
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const told = answer.headers.get('Date');
    const json: unknown = await answer.json().catch(() => null);
    return { status: answer.status, json, at: new Date(told ?? Date.now()) };
  } catch {
    return null;
  } finally {
    clearTimeout(limit);
  }
}
