import type { SendingService } from '../client/service.js';
import { postForm } from '../client/upload.js';
import { IDEMPOTENCY_KEY_HEADER } from '../contract/headers.js';
import type { AltchaChallenge } from '../contract/reporting/challenge.js';
import { sealedRoutes } from '../contract/routes.js';
import { AduanError, type AduanErrorCode } from '../errors.js';
import { solveChallenge } from '../sending/solve-challenge.js';
import type { SealedCall } from './seal-report.js';

/** Milliseconds that the endpoint may think once it has the whole envelope. */
const ANSWER_MS = 90_000;
/** Milliseconds for a challenge. */
const CHALLENGE_MS = 30_000;

const BY_STATUS: Partial<Record<number, AduanErrorCode>> = {
  413: 'too-large',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

const BY_SERVER_CODE = ['idempotency-mismatch', 'challenge-expired', 'in-progress'] as const;

interface Told {
  status: number;
  json: Record<string, unknown>;
  retryAfter: string | null;
}

/**
 * `POST complaints/sealed` for the outbox. Other rooms' readers of answers stand on the schemas of all the wire, which
 * would weigh more than the cipher.
 *
 * @param sent called with the report's sid and its number, before the item counts as sent
 */
export const sealedService = (
  root: string,
  sent: (sid: string, trackingId: string) => void,
): SendingService => ({
  // Nothing else of this origin sends what waits here.
  pool: { ending: '#sealed' },
  capabilities: () => Promise.reject(new AduanError('not-found')),
  async call(content, { idempotencyKey, language = 'id', signal, onProgress }) {
    const call = content as SealedCall;
    const headers = { 'Accept-Language': language };
    const post = async (challenge?: string): Promise<void> => {
      const answer = await postForm(
        new URL(sealedRoutes.create, root),
        JSON.stringify({ ...call, ...(challenge && { challenge }) }),
        {
          headers: {
            ...headers,
            'Content-Type': 'application/json',
            [IDEMPOTENCY_KEY_HEADER]: idempotencyKey,
          },
          signal,
          onProgress,
          answerMs: ANSWER_MS,
        },
      );
      const json = parsed(new TextDecoder().decode(answer.bytes));
      const told = { status: answer.status, json, retryAfter: answer.header('Retry-After') };
      const results = json.results as { tracking_id?: unknown } | undefined;
      if (told.status !== 201 || typeof results?.tracking_id !== 'string') throw errorOf(told);
      sent(call.sid, results.tracking_id);
    };
    try {
      await post(await solved(root, headers));
    } catch (error) {
      if ((error as AduanError).code !== 'challenge-expired') throw error;
      await post(await solved(root, headers));
    }
  },
});

/** @returns undefined where the endpoint asks for none */
async function solved(root: string, headers: Record<string, string>): Promise<string | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), CHALLENGE_MS);
  try {
    const url = new URL('challenge', root);
    const answer = await fetch(url, { headers, cache: 'no-store', signal: abort.signal });
    if (answer.status === 404) return undefined;
    const json = parsed(await answer.text());
    if (!answer.ok) {
      const retryAfter = answer.headers.get('Retry-After');
      throw errorOf({ status: answer.status, json, retryAfter }, false);
    }
    return await solveChallenge((json.results ?? json) as AltchaChallenge);
  } catch (cause) {
    // Whatever went wrong, nothing of the report has left.
    throw cause instanceof AduanError ? cause : new AduanError('network', { cause });
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function errorOf({ status, json, retryAfter }: Told, wrote = true): AduanError {
  const { message, code: serverCode, errors } = json;
  const seconds = Number.parseInt(retryAfter ?? '', 10);
  const isTold = typeof message === 'string';
  const code =
    BY_SERVER_CODE.find((known) => known === serverCode) ??
    BY_STATUS[status] ??
    (!isTold && status < 500 ? 'not-json' : status < 500 ? 'refused' : 'server-error');
  return new AduanError(code, {
    status,
    bodyLeft: wrote && (status < 400 || (status >= 500 && status !== 503)),
    ...(seconds >= 0 && { retryAfterSeconds: seconds }),
    ...(isTold && { serverMessage: message }),
    ...(typeof serverCode === 'string' && { serverCode }),
    ...(typeof errors === 'object' && errors !== null && { fields: errors as Record<string, string[]> }),
  });
}
