import { AduanError } from '../errors.js';
import { readJson, type Answer } from './answer.js';
import { readShape, TIMEOUTS, type Call, type Transport } from './transport.js';

/** Milliseconds without a byte, in either direction, after which the connection counts as dead. */
const STALL_MS = 30_000;

export interface FormPost {
  /** Header names and values; of a form never `Content-Type`, whose boundary the browser writes. */
  headers: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
  /** Bytes handed to the network, and all bytes including the multipart frame. */
  onProgress?: ((sentBytes: number, totalBytes: number) => void) | undefined;
  /** Milliseconds without a byte. */
  stallMs?: number | undefined;
  /** Milliseconds the server may think once it has the whole body. */
  answerMs: number;
}

/**
 * POSTs a multipart form, or a text, by `XMLHttpRequest`: the only way to see upload progress outside Chromium, and so
 * to distinguish a slow network, which may take minutes for a photo, from a dead one.
 *
 * Browsers only. XHR sends same-origin cookies, which can't be turned off; to other origins it sends none.
 *
 * @returns The answer, whatever its status.
 * @throws {AduanError} `network`, `timeout`, `aborted`, all with `bodyLeft`; `not-json` after a redirect to another
 * site.
 */
export function postForm(url: URL, form: FormData | string, options: FormPost): Promise<Answer> {
  const { signal, onProgress, stallMs = STALL_MS, answerMs } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new AduanError('aborted'));
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout>;
    let sent = -1;
    const fail = (code: 'network' | 'timeout' | 'aborted' | 'not-json') => {
      settle();
      reject(new AduanError(code, { bodyLeft: true }));
      request.abort();
    };
    const abort = () => fail('aborted');
    const watch = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(fail, ms, 'timeout');
    };
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      request.onload = request.onerror = request.onprogress = null;
      request.upload.onprogress = request.upload.onload = null;
    };

    request.open('POST', url);
    request.responseType = 'arraybuffer';
    for (const [name, value] of Object.entries(options.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      if (loaded <= sent) return;
      sent = loaded;
      watch(loaded < total ? stallMs : answerMs);
      onProgress?.(loaded, total);
    };
    request.upload.onload = () => watch(answerMs);
    request.onprogress = () => watch(stallMs);
    request.onerror = () => fail('network');
    request.onload = () => {
      const { status, responseURL } = request;
      if (responseURL && new URL(responseURL).origin !== url.origin) return fail('not-json');
      settle();
      resolve({
        status,
        bytes: new Uint8Array(request.response as ArrayBuffer),
        // Not getResponseHeader: it logs an error for a header this page may not read.
        header: (name) =>
          new RegExp(`^${name}: *(.*?)\\s*$`, 'im').exec(request.getAllResponseHeaders())?.[1] ?? null,
      });
    };
    signal?.addEventListener('abort', abort);
    watch(stallMs);
    request.send(form);
  });
}

type FormPart =
  readonly [name: string, value: string] | readonly [name: string, value: Blob, fileName: string];

/** Sends a form below the endpoint and reads its answer, with the errors of every other call. */
export async function uploadForm<T>(
  transport: Transport,
  path: string,
  parts: readonly FormPart[],
  options: Omit<Call, 'path'> & { onProgress?: FormPost['onProgress'] },
  read: (json: unknown) => T,
): Promise<T> {
  const form = new FormData();
  for (const [name, value, fileName] of parts) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, fileName);
  }
  const { signal, onProgress } = options;
  const answer = await postForm(transport.url(path), form, {
    headers: transport.headers(options),
    signal,
    onProgress,
    answerMs: TIMEOUTS.create,
  });
  return readShape(readJson(answer, true), read, true);
}
