/**
 * Code of every error of Aduan. `widget/errors` turns the code into a sentence; the code itself is what pages see in
 * `aduan-error`.
 */
export type AduanErrorCode =
  /** No answer at all: no network, DNS, TLS, CORS, or a refused connection. */
  | 'network'
  /** The time ran out. When `bodyLeft` is true the server may have acted on the request. */
  | 'timeout'
  /** The caller aborted. */
  | 'aborted'
  /** An answer that isn't JSON: a captive portal, a proxy's error page, a wrong URL. */
  | 'not-json'
  /** JSON, but not in the contract's shape. */
  | 'unexpected-shape'
  /** 400 or 422: `fields` tells which and why. */
  | 'refused'
  | 'unauthorized'
  /** 403: the endpoint doesn't allow this page's origin yet. */
  | 'site-not-allowed'
  | 'not-found'
  | 'in-progress'
  | 'idempotency-mismatch'
  | 'challenge-expired'
  | 'too-large'
  | 'unsupported-type'
  | 'rate-limited'
  /** 502, 503, 504. */
  | 'unavailable'
  /** Any other 5xx or unknown status. */
  | 'server-error'
  | 'storage-unavailable'
  | 'storage-full'
  | 'file-unreadable'
  | 'endpoint-missing'
  | 'insecure-page'
  | 'chunk-failed';

export interface AduanErrorDetails {
  /** HTTP status, when there was an answer. */
  status?: number;
  /** From `Retry-After`, in seconds. */
  retryAfterSeconds?: number;
  /** Per-field sentences of a 4xx answer, keyed by wire name, in the requested language. */
  fields?: Readonly<Record<string, readonly string[]>>;
  /** The server's own sentence for a person: text, never markup. */
  serverMessage?: string;
  /** The server's own `code`. */
  serverCode?: string;
  /** True when the request body may have reached the server, so its outcome is unknown. */
  bodyLeft?: boolean;
  cause?: unknown;
}

/** The only error class. Never contains text, names, phones or access codes of a report. */
export class AduanError extends Error {
  override readonly name = 'AduanError';
  declare readonly status: number | undefined;
  declare readonly retryAfterSeconds: number | undefined;
  declare readonly fields: Readonly<Record<string, readonly string[]>> | undefined;
  declare readonly serverMessage: string | undefined;
  declare readonly serverCode: string | undefined;
  declare readonly bodyLeft: boolean;

  constructor(
    readonly code: AduanErrorCode,
    { cause, ...details }: AduanErrorDetails = {},
  ) {
    super(`aduan: ${code}`, cause === undefined ? undefined : { cause });
    Object.assign(this, { bodyLeft: false, ...details });
  }
}

/** The thrown value if it is an `AduanError`; else a new one with this code, and the value as its cause. */
export const asAduanError = (cause: unknown, code: AduanErrorCode): AduanError =>
  cause instanceof AduanError ? cause : new AduanError(code, { cause });

/** Sentence for an error code, from a set that may lack it. */
export function sentenceFor(
  sentences: Readonly<Partial<Record<AduanErrorCode, string | undefined>> & Record<'server-error', string>>,
  code: AduanErrorCode,
): string {
  return sentences[code] ?? sentences['server-error'];
}
