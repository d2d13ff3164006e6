import { AsyncLocalStorage } from 'node:async_hooks';

/** Header with a request's id, in its answer; its lines in the log have the same id. */
export const REQUEST_ID_HEADER = 'X-Request-Id';

/** Ids as proxies make them: 32 hexadecimal digits, or a UUID. Neither can carry a person's words or number. */
const MADE_BY_A_PROXY = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

const ids = new AsyncLocalStorage<string>();

/** @returns null outside a request */
export const currentRequestId = (): string | null => ids.getStore() ?? null;

/** `forRequest` runs `work`, whose lines in the log carry the id. */
export const forRequest = <T>(id: string, work: () => Promise<T>): Promise<T> => ids.run(id, work);

/**
 * @param sent the header's value, if any
 * @param trustsProxy whether our own proxy stands in front
 */
export function requestIdOf(sent: string | undefined, trustsProxy: boolean, make: () => string): string {
  return trustsProxy && sent !== undefined && MADE_BY_A_PROXY.test(sent) ? sent.toLowerCase() : make();
}
