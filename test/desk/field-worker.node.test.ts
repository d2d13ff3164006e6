/** What the worker of an officer in the field keeps, and when it goes. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KEPT_AT, KEPT_CACHE, KEPT_MS } from '../../demo/endpoint/desk/page/field/kept.js';
import type { SessionWire } from '../../demo/endpoint/desk/page/session.js';

const SCOPE = 'https://lapor.example/desk/';

/** Answers by address, the first the oldest. */
class FakeCache {
  readonly answers = new Map<string, Response>();
  readonly keys = async (): Promise<Request[]> => [...this.answers.keys()].map((url) => new Request(url));
  readonly match = async ({ url }: Request): Promise<Response | undefined> => this.answers.get(url)?.clone();
  readonly put = async ({ url }: Request, answer: Response): Promise<void> =>
    void this.answers.set(url, answer);
  readonly delete = async ({ url }: Request): Promise<boolean> => this.answers.delete(url);
}

/** As browsers have them: a deleted cache can be used by whoever has opened it, and is found by nobody. */
class FakeCaches {
  readonly byName = new Map<string, FakeCache>();
  readonly has = async (name: string): Promise<boolean> => this.byName.has(name);
  readonly delete = async (name: string): Promise<boolean> => this.byName.delete(name);
  readonly match = async (request: Request, { cacheName }: { cacheName: string }) =>
    this.byName.get(cacheName)?.match(request);
  readonly open = async (name: string): Promise<FakeCache> => {
    const cache = this.byName.get(name) ?? new FakeCache();
    this.byName.set(name, cache);
    return cache;
  };
}

interface Asked {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

let heard!: (asked: Asked) => void;
let caches: FakeCaches;
let server: (request: Request) => Promise<Response>;

Object.assign(globalThis, {
  __DESK_FILES__: [],
  registration: { scope: SCOPE },
  window: new EventTarget(),
  location: { href: SCOPE },
  fetch: (request: Request) => server(request),
  addEventListener: (name: string, listener: (asked: Asked) => void) => {
    if (name === 'fetch') heard = listener;
  },
});
await import('../../demo/endpoint/desk/page/field/field-worker.js');
const { findSession, useSession } = await import('../../demo/endpoint/desk/page/session.js');

beforeEach(() => {
  caches = new FakeCaches();
  Object.assign(globalThis, { caches });
});

const answering = (status: number) => async () => new Response(status === 204 ? null : '{}', { status });

/** The page asks; resolves to what the worker gives. */
async function ask(path: string, method = 'GET'): Promise<Response> {
  const answers: Promise<Response>[] = [];
  heard({
    request: new Request(SCOPE + path, { method }),
    respondWith: (answer) => void answers.push(answer),
  });
  assert.equal(answers.length, 1, path);
  return await answers[0]!;
}

const kept = (): string[] =>
  [...(caches.byName.get(KEPT_CACHE)?.answers.keys() ?? [])].map((url) => url.slice(SCOPE.length));

async function read(...paths: string[]): Promise<void> {
  server = answering(200);
  for (const path of paths) await ask(path);
}

test('what was kept for the field goes at sign-out, also where the session had ended on the server', async () => {
  for (const status of [204, 401]) {
    await read('api/session', 'api/reports/1');
    assert.deepEqual(kept(), ['api/session', 'api/reports/1']);
    server = answering(status);
    assert.equal((await ask('api/session', 'DELETE')).status, status);
    assert.deepEqual(kept(), [], String(status));
  }
  await read('api/reports/1');
  server = answering(500);
  await ask('api/session', 'DELETE');
  assert.deepEqual(kept(), ['api/reports/1'], 'the officer is still signed in');
});

test('what was asked for before a sign-out is not kept for the field when it comes behind it', async () => {
  let come!: (answer: Response) => void;
  let isAsked!: () => void;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  server = () => {
    isAsked();
    return new Promise<Response>((resolve) => (come = resolve));
  };
  const reading = ask('api/reports/1');
  await asked;
  server = answering(204);
  await ask('api/session', 'DELETE');
  come(new Response('{}'));
  assert.equal((await reading).status, 200);
  assert.deepEqual(kept(), []);
});

test('a report that an officer may read no more leaves the field’s device with its pictures', async () => {
  for (const status of [403, 404]) {
    await read('api/reports/1', 'api/reports/1/files/a', 'api/reports/12');
    server = answering(status);
    await ask('api/reports/1');
    assert.deepEqual(kept(), ['api/reports/12'], String(status));
  }
});

test('what was kept for the field longer than a working day is deleted when the next report is read', async () => {
  const cache = await caches.open(KEPT_CACHE);
  const before = { headers: { [KEPT_AT]: String(Date.now() - KEPT_MS - 1) } };
  await cache.put(new Request(`${SCOPE}api/reports/1`), new Response('{}', before));
  await read('api/reports/2');
  assert.deepEqual(kept(), ['api/reports/2']);
});

test('what was kept for the field goes with its officer where the page was loaded past the worker', async () => {
  const opened = (officer: string) => ({ officer }) as SessionWire;
  await read('api/reports/1');
  server = async () => Response.json({ results: opened('siti') });
  await findSession();
  assert.deepEqual(kept(), ['api/reports/1'], 'it is hers');
  useSession(opened('budi'));
  assert.deepEqual(kept(), [], 'another signs in');
  await read('api/reports/1');
  useSession(opened('budi'));
  assert.deepEqual(kept(), ['api/reports/1'], 'the same session, read anew');
  useSession(null);
  assert.deepEqual(kept(), [], 'signed out');
  await read('api/reports/1');
  server = answering(401);
  await findSession();
  assert.deepEqual(kept(), [], 'over when the page starts');
});
