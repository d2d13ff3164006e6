import { readErrorBody } from '../contract/envelope.js';
import { AduanError, type AduanErrorCode } from '../errors.js';

/** An HTTP response, read whole, whether it was fetched by ky or XHR. */
export interface Answer {
  status: number;
  bytes: Uint8Array<ArrayBuffer>;
  /** A response header the server lets this page see, else null. */
  header(name: string): string | null;
}

/** Errors by status alone, whatever the body: proxies send these in HTML too. */
const BY_STATUS: Partial<Record<number, AduanErrorCode>> = {
  413: 'too-large',
  415: 'unsupported-type',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Errors by status that count only if the endpoint itself sends them, in JSON. */
const BY_STATUS_IN_JSON: Partial<Record<number, AduanErrorCode>> = {
  400: 'refused',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  409: 'in-progress',
  422: 'refused',
};

/** Server codes that a client must act on; every other code is only passed along. */
const BY_SERVER_CODE = [
  'idempotency-mismatch',
  'challenge-expired',
  'in-progress',
  'site-not-allowed',
] as const;

/**
 * The JSON of a 2xx answer.
 *
 * @param wrote True when the request could change something. Its outcome then counts as unknown (`bodyLeft`) unless
 *   the answer itself says that nothing was done.
 * @throws {AduanError} for every other answer. `not-json` keeps the `status`, so that a 404 page can be told from none.
 */
export function readJson(answer: Answer, wrote: boolean): unknown {
  const { status } = answer;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(answer.bytes));
  } catch {
    json = undefined;
  }
  const isJson = typeof json === 'object' && json !== null;
  if (status < 300 && isJson) return json;

  const { message, code: serverCode, fields } = readErrorBody(json);
  // Other conflicts (already rated, closed, …) are plain refusals.
  const conflict = status === 409 && serverCode ? 'refused' : undefined;
  const code =
    // The endpoint would take the report without its files: waiting, as for other 503s, would delay the text.
    (serverCode === 'files-unavailable' ? 'refused' : undefined) ??
    BY_SERVER_CODE.find((known) => known === serverCode) ??
    BY_STATUS[status] ??
    (isJson ? (conflict ?? BY_STATUS_IN_JSON[status]) : status < 500 ? 'not-json' : undefined) ??
    'server-error';
  const retryAfterSeconds = readRetryAfter(answer.header('Retry-After'), () => answer.header('Date'));
  throw new AduanError(code, {
    status,
    // A 4xx and a 503 mean that nothing was done; an unreadable 2xx, or a gateway's 500, 502 or 504, don't.
    bodyLeft: wrote && (status < 400 || (status >= 500 && status !== 503)),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(message && { serverMessage: message }),
    ...(serverCode && { serverCode }),
    ...(Object.keys(fields).length && { fields }),
  });
}

/**
 * `Retry-After` in seconds (never negative), or undefined where it is missing or invalid.
 *
 * A date is compared with the server's own `Date` if the page may read it: the device's clock may be wrong.
 */
export function readRetryAfter(value: string | null, date?: () => string | null): number | undefined {
  if (!value) return undefined;
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(value)
    ? Number(value)
    : (Date.parse(value) - (Date.parse(date?.() ?? '') || Date.now())) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
