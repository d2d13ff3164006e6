import { AsyncLocalStorage } from 'node:async_hooks';

/** By which the lines about one request are found, and which its answer carries. */
export const REQUEST_ID_HEADER = 'X-Request-Id';

/** As proxies make them: 32 hexadecimal digits, or a UUID. Nothing that a person could have written words or a number into. */
const MADE_BY_A_PROXY = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

const ids = new AsyncLocalStorage<string>();

/** @returns null where nothing is done for a request */
export const currentRequestId = (): string | null => ids.getStore() ?? null;

/** Runs `work`, whose lines in the log all name the request. */
export const forRequest = <T>(id: string, work: () => Promise<T>): Promise<T> => ids.run(id, work);

/**
 * @param sent the header's value, if any
 * @param trustsProxy whether a proxy in front is known to be ours
 */
export function requestIdOf(sent: string | undefined, trustsProxy: boolean, make: () => string): string {
  return trustsProxy && sent !== undefined && MADE_BY_A_PROXY.test(sent) ? sent.toLowerCase() : make();
}
