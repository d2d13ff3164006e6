import ky, { type HTTPError } from 'ky';
import { ACCESS_CODE_HEADER, CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../contract/headers.js';
import { AduanError } from '../errors.js';
import { readJson, readRetryAfter, type Answer } from './answer.js';
import { takeHeadStart } from './head-start.js';
import { endpointUrl } from './location.js';

/** Milliseconds for one attempt, from first byte sent to last byte received. Chosen for 2G and a slow gateway. */
export const TIMEOUTS = { capabilities: 15_000, read: 30_000, create: 90_000, file: 90_000 } as const;

/** Largest answer that is read: 4 MiB of JSON, 32 MiB for a file. */
const MAX_JSON_BYTES = 4 << 20;
const MAX_FILE_BYTES = 32 << 20;

/** Milliseconds: if a server asks for a longer pause, the call isn't repeated, and the caller is told. */
const LONGEST_PAUSE_MS = 8_000;

export interface Call {
  /** Path below the endpoint, or an address the server named. */
  path: string;
  method?: 'get' | 'post' | 'delete';
  query?: readonly (readonly [string, string])[];
  json?: unknown;
  /** Replaces `json`: plain fields, or files where there is no `XMLHttpRequest` and so no progress. */
  form?: FormData | URLSearchParams;
  /** Canonical access code. The browser stores nothing of a call with a code, and follows no redirect. */
  accessCode?: string | undefined;
  idempotencyKey?: string | undefined;
  challenge?: string | undefined;
  /** `ETag` of the known answer. An unchanged answer is reported as an error with status 304. */
  ifNoneMatch?: string | undefined;
  /** `no-cache` asks the server despite the browser's cache, `no-store` stores nothing either; default: `default`. */
  cache?: RequestCache;
  /** Milliseconds for one attempt, from the first byte sent to the last byte received. */
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
  language?: string | undefined;
}

/** A reader of `src/contract`; it throws where it can't read. */
type Reading<T> = (json: unknown) => T;

/** `Transport` speaks HTTP with one endpoint. Every method rejects with an `AduanError` only. */
export interface Transport {
  /** Absolute address of a path below the endpoint; see `urlBelow`. */
  url(path: string): URL;
  /** The headers of a call, for the upload by XHR. */
  headers(call: Omit<Call, 'path'>): Record<string, string>;
  /** The answer's JSON through `read`, which may still be loading, and whose error becomes `unexpected-shape`. */
  json<T>(call: Call, read: Reading<T> | Promise<Reading<T>>): Promise<T>;
  /** The answer's bytes. */
  file(call: Call): Promise<Answer>;
}

export interface TransportOptions {
  /** See `endpointUrl`. */
  endpoint: string;
  /** Base for a relative endpoint; default: the page's address. */
  base?: string;
  /** BCP 47, sent as `Accept-Language`; default: `id`. A call may name another. */
  language?: string;
  /** Replaces `globalThis.fetch`. */
  fetch?: typeof globalThis.fetch;
}

export function createTransport({
  endpoint,
  base,
  language: usual = 'id',
  fetch,
}: TransportOptions): Transport {
  const root = endpointUrl(endpoint, base);
  const transport: Transport = {
    url: (path) => urlBelow(root, path),
    headers({ accessCode, idempotencyKey, challenge, ifNoneMatch, language = usual }) {
      const headers = Object.entries({
        [ACCESS_CODE_HEADER]: accessCode,
        [IDEMPOTENCY_KEY_HEADER]: idempotencyKey,
        [CHALLENGE_HEADER]: challenge,
        'If-None-Match': ifNoneMatch,
        'Accept-Language': language,
      });
      return Object.fromEntries(headers.filter((header): header is [string, string] => Boolean(header[1])));
    },
    async json(call, read) {
      const wrote = isWriting(call);
      const [answer, reader] = await Promise.all([exchange(transport, call, fetch), read]);
      try {
        return readShape(readJson(answer, wrote), reader, wrote);
      } catch (error) {
        // A cache may hold a broken answer under a good one's ETag: revalidating would keep it for ever.
        const isPastCaches = call.cache === 'reload' || call.cache === 'no-store';
        if (wrote || answer.status !== 200 || isPastCaches) throw error;
        return transport.json({ ...call, cache: 'reload' }, read);
      }
    },
    async file(call) {
      const answer = await exchange(transport, call, fetch, MAX_FILE_BYTES);
      if (answer.status >= 300) readJson(answer, false);
      return answer;
    },
  };
  return transport;
}

/** Runs a reader of `src/contract`; an unreadable shape is the server's error. */
export function readShape<T>(json: unknown, read: Reading<T>, wrote: boolean): T {
  try {
    return read(json);
  } catch (cause) {
    throw new AduanError('unexpected-shape', { bodyLeft: wrote, cause });
  }
}

const isWriting = ({ method = 'get' }: Call) => method !== 'get';

/**
 * A GET is tried at most three times. A write is tried once: only the outbox repeats it, with its key.
 *
 * ky's own timeout ends with the response's head and, where `AbortSignal.any` is missing (Chrome < 116, Safari < 17.4),
 * doesn't abort the request; this function's own timer and controller cover the body too, everywhere.
 */
export async function exchange(
  transport: Transport,
  call: Call,
  ownFetch?: typeof globalThis.fetch,
  maxBytes = MAX_JSON_BYTES,
): Promise<Answer> {
  const fetch = ownFetch ?? globalThis.fetch;
  const { signal, timeoutMs = TIMEOUTS.read, method = 'get', accessCode } = call;
  const wrote = isWriting(call);
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let answer: Answer | undefined;
  const disarm = () => clearTimeout(timer);
  const arm = () => {
    disarm();
    timer = setTimeout(() => {
      isLate = true;
      stop();
    }, timeoutMs);
  };
  if (signal?.aborted) throw new AduanError('aborted');
  signal?.addEventListener('abort', stop);
  try {
    const url = transport.url(call.path);
    for (const [name, value] of call.query ?? []) url.searchParams.set(name, value);
    const headers = transport.headers(call);
    const isPlain = !wrote && !accessCode && !call.ifNoneMatch && call.cache !== 'reload' && !ownFetch;
    const request = ky(url, {
      method,
      json: call.json,
      body: call.form ?? null,
      headers: { Accept: 'application/json, */*;q=0.1', ...headers },
      signal: controller.signal,
      timeout: false,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A redirect would carry the code along, or turn a POST into a GET.
      redirect: wrote || accessCode ? 'manual' : 'follow',
      cache: accessCode ? 'no-store' : (call.cache ?? 'default'),
      // The body is read inside ky's retry, so that a truncated one is requested again.
      fetch: async (input, init) => {
        const early = isPlain && takeHeadStart(url.href, headers['Accept-Language'], controller.signal);
        const response = await (early || fetch(input, init));
        answer = await readAnswer(response, url.origin, maxBytes, wrote);
        return new Response(null, { status: answer.status, headers: response.headers });
      },
      retry: {
        limit: wrote ? 0 : 2,
        methods: ['get'],
        statusCodes: [502, 503, 504],
        afterStatusCodes: [503],
        maxRetryAfter: LONGEST_PAUSE_MS,
        delay: (attempt) => 400 * 2 ** attempt,
        jitter: true,
        shouldRetry({ error }) {
          disarm();
          const pause =
            readRetryAfter((error as HTTPError).response?.headers.get('Retry-After') ?? null) ?? 0;
          return controller.signal.aborted || error instanceof AduanError || pause * 1000 > LONGEST_PAUSE_MS
            ? false
            : undefined;
        },
      },
      hooks: { beforeRetry: [arm] },
    });
    arm();
    // ky's pause between tries ignores the signal where `AbortSignal.any` is missing.
    const stopped = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', reject));
    await Promise.race([request, stopped]);
    return answer!;
  } catch (cause) {
    if (cause instanceof AduanError) throw cause;
    if (signal?.aborted) throw new AduanError('aborted', { bodyLeft: wrote });
    if (isLate) throw new AduanError('timeout', { bodyLeft: wrote });
    if ((cause as HTTPError).response) return answer!;
    throw new AduanError('network', { bodyLeft: wrote, cause });
  } finally {
    disarm();
    signal?.removeEventListener('abort', stop);
  }
}

/** Reads a response whole, up to `maxBytes`; refuses one that was redirected to another site. */
async function readAnswer(
  response: Response,
  origin: string,
  maxBytes: number,
  wrote: boolean,
): Promise<Answer> {
  const { status, headers, body } = response;
  const isElsewhere = response.redirected && new URL(response.url).origin !== origin;
  if (isElsewhere || response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    void body?.cancel();
    throw new AduanError('not-json', { status, bodyLeft: wrote });
  }
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      void reader!.cancel();
      throw new AduanError('unexpected-shape', { status, bodyLeft: wrote });
    }
    chunks.push(part.value);
  }
  return {
    status,
    bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()),
    header: (name) => headers.get(name),
  };
}

/**
 * Resolves an address that the server named (next page, file) below the endpoint.
 *
 * The answer is foreign data: an address elsewhere would carry an access code, or the reader's trust, to a third party.
 * The URL parser has already resolved `..`; an address with escaped slashes, which a server might resolve later, is
 * refused too.
 *
 * @throws {AduanError} `unexpected-shape` when it leads anywhere else.
 */
export function urlBelow(root: URL, address: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address, root);
  } catch {
    // An invalid address gets the same error as a foreign one.
  }
  if (!url?.href.startsWith(root.href) || /(^|\/|%2f|%5c)(\.|%2e){2}($|\/|%2f|%5c)/i.test(url.pathname)) {
    throw new AduanError('unexpected-shape');
  }
  return url;
}
