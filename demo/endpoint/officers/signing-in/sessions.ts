import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { OfficerDeps } from '../deps.js';
import { ApiError } from '../../words/errors.js';
import { choseTheirOwn, isAlone, officerOf, type Account } from '../accounts.js';
import type { Officer } from '../roles.js';
import { cookieFor } from './cookies.js';
import type { RequestContext } from '../../http/request-context.js';

/** `SESSION_MS` is a working day; after it the officer signs in again. */
export const SESSION_MS = 10 * 3_600_000;
/** A session that is unused for so long belongs to a desk that nobody sits at. */
const IDLE_MS = 60 * 60_000;
/** Shortest time between two writes of a session's last use. */
const NOTED_EVERY_MS = 60_000;
/** With more sessions the oldest ends: no officer works at so many desks. */
const SESSIONS_PER_OFFICER = 10;

export interface Session {
  id: number;
  officer: Officer;
  /** False where somebody else chose the password: two-person acts then wait until the officer changes it. */
  hasOwnPassword: boolean;
}

/**
 * `Sessions` keeps sign-ins in the database, for every process, under the hash of a random token: a reader of the
 * database finds nothing to sign in with. An officer's rights are read anew at each request.
 */
export interface Sessions {
  open(context: RequestContext, account: Account): Promise<Session>;
  /** @throws ApiError 401 when nobody is signed in, or the session has ended */
  require(context: RequestContext): Promise<Session>;
  close(context: RequestContext): Promise<void>;
}

export function createSessions({ config, database, hashing }: OfficerDeps): Sessions {
  const hashOf = (context: RequestContext): string =>
    hashing.sha256(getCookie(context, cookieFor('session', context, config).name) ?? '');
  return {
    async open(context, account) {
      const token = randomBytes(32).toString('base64url');
      const now = config.now();
      const { id } = await database
        .insertInto('officer_sessions')
        .values({ token_hash: hashing.sha256(token), officer_id: account.id, started_at: now, used_at: now })
        .returning('id')
        .executeTakeFirstOrThrow();
      await database
        .updateTable('officers')
        .set({ signed_in_at: now })
        .where('id', '=', account.id)
        .execute();
      const oldest = await database
        .selectFrom('officer_sessions')
        .select('id')
        .where('officer_id', '=', account.id)
        .orderBy('id', 'desc')
        .offset(SESSIONS_PER_OFFICER)
        .execute();
      for (const one of oldest) {
        await database.deleteFrom('officer_sessions').where('id', '=', one.id).execute();
      }
      const { name, options } = cookieFor('session', context, config);
      setCookie(context, name, token, { ...options, maxAge: SESSION_MS / 1_000 });
      return sessionOf(id, account, await isAlone(database));
    },
    async require(context) {
      const row = await database
        .selectFrom('officer_sessions')
        .innerJoin('officers', 'officers.id', 'officer_sessions.officer_id')
        .selectAll('officers')
        .select(['officer_sessions.id as session_id', 'started_at', 'used_at'])
        .where('token_hash', '=', hashOf(context))
        .where('is_disabled', '=', false)
        .executeTakeFirst();
      const now = config.now();
      if (row === undefined || hasEnded(row, now))
        throw new ApiError('unauthorized', { say: 'desk-session-ended' });
      if (now.getTime() - row.used_at.getTime() >= NOTED_EVERY_MS) {
        await database
          .updateTable('officer_sessions')
          .set({ used_at: now })
          .where('id', '=', row.session_id)
          .execute();
      }
      return sessionOf(row.session_id, row, await isAlone(database));
    },
    async close(context) {
      await database.deleteFrom('officer_sessions').where('token_hash', '=', hashOf(context)).execute();
      const { name, options } = cookieFor('session', context, config);
      deleteCookie(context, name, options);
    },
  };
}

function sessionOf(id: number, account: Account, alone: boolean): Session {
  return { id, officer: officerOf(account, alone), hasOwnPassword: choseTheirOwn(account) };
}

function hasEnded({ started_at, used_at }: { started_at: Date; used_at: Date }, now: Date): boolean {
  // A session that began in the future comes from a wrong clock, and would last until that time.
  const isAhead = started_at.getTime() - now.getTime() > IDLE_MS;
  return (
    isAhead ||
    now.getTime() - started_at.getTime() >= SESSION_MS ||
    now.getTime() - used_at.getTime() >= IDLE_MS
  );
}
