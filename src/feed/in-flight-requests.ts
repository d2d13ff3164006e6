import type { CallOptions } from '../client/service.js';
import { AduanError } from '../errors.js';

interface SharedRequest {
  answer: Promise<unknown>;
  controller: AbortController;
  /** Number of callers that wait for the answer. */
  waiting: number;
}

/** Pending requests by key. */
const requests = new Map<string, SharedRequest>();

/**
 * Sends one request for the same query, however many feeds of a page make it at the same time. The request is aborted
 * when no caller waits any more; a caller that aborts is rejected with `aborted` at once, and the others still get the
 * answer.
 *
 * @param question equal for equal queries to the same endpoint, whatever their language, and different otherwise
 */
export function share<T>(
  question: string,
  { signal, ...options }: CallOptions,
  ask: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const key = `${options.language} ${question}`;
  const request = requests.get(key) ?? start(key, (own) => ask({ ...options, signal: own }));
  request.waiting += 1;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      request.waiting -= 1;
      if (request.waiting === 0) {
        forget(key, request);
        request.controller.abort();
      }
      reject(new AduanError('aborted'));
    };
    if (signal?.aborted) return leave();
    signal?.addEventListener('abort', leave, { once: true });
    (request.answer as Promise<T>)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', leave));
  });
}

function start(key: string, ask: (signal: AbortSignal) => Promise<unknown>): SharedRequest {
  const controller = new AbortController();
  const request: SharedRequest = { controller, waiting: 0, answer: ask(controller.signal) };
  requests.set(key, request);
  const done = (): void => forget(key, request);
  request.answer.then(done, done);
  return request;
}

/** The next caller with this question sends a new request. */
function forget(key: string, request: SharedRequest): void {
  if (requests.get(key) === request) requests.delete(key);
}
