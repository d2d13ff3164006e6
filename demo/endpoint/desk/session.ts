import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import type { Hashing } from '../guard/hashing.js';

const COOKIE = 'aduan_desk';
/** A working day; then one signs in again. */
const SESSION_MS = 10 * 3_600_000;
/** A desk nobody sits at. */
const IDLE_MS = 60 * 60_000;
/** The oldest goes first, so that forgotten sessions can't fill the memory. */
const SESSIONS_MAX = 1_000;

export interface Session {
  /** As given at sign-in; stands in the audit trail. */
  officer: string;
  startedAt: number;
  usedAt: number;
}

/**
 * Who is signed in, in memory under the hash of a random id: a restart signs everybody out, and whoever reads the memory
 * dump or the database finds nothing to sign in with.
 */
export interface Sessions {
  open(context: Context, officer: string): void;
  /** @throws ApiError 401 when nobody is signed in, or no longer */
  require(context: Context): Session;
  close(context: Context): void;
}

export function createSessions(config: EndpointConfig, hashing: Hashing): Sessions {
  const sessions = new Map<string, Session>();
  const idOf = (context: Context): string => hashing.sha256(getCookie(context, COOKIE) ?? '');
  return {
    open(context, officer) {
      const secret = randomBytes(32).toString('base64url');
      const now = config.now().getTime();
      sessions.set(hashing.sha256(secret), { officer, startedAt: now, usedAt: now });
      if (sessions.size > SESSIONS_MAX) sessions.delete(sessions.keys().next().value!);
      setCookie(context, COOKIE, secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/desk',
        secure: isSecure(context, config),
        maxAge: SESSION_MS / 1_000,
      });
    },
    require(context) {
      const id = idOf(context);
      const session = sessions.get(id);
      const now = config.now().getTime();
      if (session !== undefined && now - session.startedAt < SESSION_MS && now - session.usedAt < IDLE_MS) {
        session.usedAt = now;
        return session;
      }
      sessions.delete(id);
      throw new ApiError('unauthorized', { say: 'desk-session-ended' });
    },
    close(context) {
      sessions.delete(idOf(context));
      deleteCookie(context, COOKIE, { path: '/desk', secure: isSecure(context, config) });
    },
  };
}

function isSecure(context: Context, { trustProxy }: EndpointConfig): boolean {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-Proto') : undefined;
  return (forwarded ?? new URL(context.req.url).protocol).startsWith('https');
}
