/**
 * `dist/desk/field-worker.js`: the service worker of an officer who takes the desk into the field. It keeps the page,
 * and what was read of reports, so that both open without a network. It sends nothing: what an officer does waits in
 * the page (`deeds/waiting-deeds.ts`). Registered by the switch in the own account alone (`field-setting.ts`).
 */
import { dropOld, FILES_CACHE, isOld, KEPT_AT, KEPT_CACHE } from './kept.js';

/** The build's files, written in by the build: another build is another worker. */
declare const __DESK_FILES__: readonly string[];

/** Answers kept at most, and bytes of one: the oldest goes first. */
const ENTRIES_MAX = 200;
const BYTES_MAX = 4_000_000;

/** TypeScript's library for pages lacks what a service worker has. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const worker = globalThis as unknown as {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: never) => void): void;
};

/** Reports and their pictures, and what the page needs around them. A search is not kept: it may name a person. */
const IS_KEPT =
  /^api\/(session|today|choices|templates|reports(\?.*)?|reports\/\d+(\/(thumbnails|files)\/[\w-]+)?)$/;

/** Calls behind which another officer may sit there. */
const OPENS_OR_ENDS = /^api\/(session|passkeys\/sign-in|first-administrator|link\/password)$/;
/** Where the agency's OpenID Connect sends back to. */
const BY_OPENID = /^api\/openid\/callback(\?|$)/;

worker.addEventListener('install', (event: Lasting) => event.waitUntil(keepFiles()));
worker.addEventListener('activate', (event: Lasting) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event: Fetching) => {
  const { request } = event;
  const { href, hash } = new URL(request.url);
  if (!href.startsWith(worker.registration.scope)) return;
  const path = href.slice(worker.registration.scope.length, hash === '' ? undefined : -hash.length);
  if (request.method !== 'GET') {
    // `forgetting`: whoever signs in or out begins with nothing of the officer before.
    if (OPENS_OR_ENDS.test(path)) event.respondWith(forgetting(request));
  } else if (BY_OPENID.test(path)) event.waitUntil(caches.delete(KEPT_CACHE));
  else if (path.startsWith('api/')) {
    if (IS_KEPT.test(path) && !/[?&]search=/.test(path)) event.respondWith(answer(request));
  } else if (path === '' || __DESK_FILES__.includes(path)) event.respondWith(file(request, path));
});

async function keepFiles(): Promise<void> {
  await caches.delete(FILES_CACHE);
  await (await caches.open(FILES_CACHE)).addAll(['./', ...__DESK_FILES__]);
  await worker.skipWaiting();
}

async function file(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(FILES_CACHE)).match(path === '' ? './' : path);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function forgetting(request: Request): Promise<Response> {
  const answered = await fetch(request);
  // A session that had ended already is closed all the same.
  const isOver = answered.ok || (request.method === 'DELETE' && answered.status === 401);
  if (isOver) await caches.delete(KEPT_CACHE);
  return answered;
}

/** `answer` is the server's; where none comes, the last one, unless it is too old. */
async function answer(request: Request): Promise<Response> {
  // Opened before it is asked for: what is put into a cache that was deleted meanwhile, by a page or by any worker,
  // goes with it, and the officer after finds nothing of the one before.
  const cache = await caches.open(KEPT_CACHE);
  let answered: Response;
  try {
    answered = await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { cacheName: KEPT_CACHE, ignoreVary: true });
    if (kept === undefined || isOld(kept)) throw error;
    return kept;
  }
  // A device without room keeps nothing, and gives the answer all the same.
  await follow(cache, request, answered).catch(() => undefined);
  return answered;
}

async function follow(cache: Cache, request: Request, answered: Response): Promise<void> {
  if (answered.status === 401) await caches.delete(KEPT_CACHE);
  else if (answered.status === 403 || answered.status === 404) await drop(cache, request);
  else if (answered.ok) await keep(cache, request, answered.clone());
}

/** `drop` takes off the device what the officer may not read any more: a report with its pictures. */
async function drop(cache: Cache, { url }: Request): Promise<void> {
  for (const kept of await cache.keys())
    if (kept.url === url || kept.url.startsWith(`${url}/`)) await cache.delete(kept, { ignoreVary: true });
}

async function keep(cache: Cache, request: Request, answered: Response): Promise<void> {
  const body = await answered.blob();
  if (body.size > BYTES_MAX) return;
  const headers = new Headers(answered.headers);
  headers.set(KEPT_AT, String(Date.now()));
  // Written anew at the end, so that the first are the oldest.
  await cache.delete(request, { ignoreVary: true });
  await cache.put(request, new Response(body, { status: answered.status, headers }));
  await dropOld(cache);
  const requests = await cache.keys();
  for (const oldest of requests.slice(0, Math.max(0, requests.length - ENTRIES_MAX)))
    await cache.delete(oldest, { ignoreVary: true });
}
