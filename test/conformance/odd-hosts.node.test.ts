/** Hosts that are no endpoint, or a bad one: each run ends soon, and says why. */
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, it, mock, type TestContext } from 'node:test';
import { runProgram } from '../../src/conformance/cli.js';
import { Skipped } from '../../src/conformance/check.js';
import { Asker } from '../../src/conformance/visit/asker.js';
import { Patience } from '../../src/conformance/visit/patience.js';
import { Visit } from '../../src/conformance/visit/visit.js';
import { freePort, listen } from '../journey/harness/server.js';
import { smallestEndpoint } from './harness/smallest.js';

/** For hosts that never answer, and for all others. */
const TIMEOUT_MS = 200;
const PATIENT_MS = 20_000;
const MEGABYTE = 2 ** 20;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that answers everything so; its address is `url`. */
async function host(t: TestContext, handle: Handler) {
  const asked: string[] = [];
  const server = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  t.after(() => server.stop());
  return { url: `${server.origin}/sp4n`, asked };
}

async function judge(
  url: string,
  { timeoutMs = PATIENT_MS, ...more }: { timeoutMs?: number; fetch?: typeof fetch } = {},
) {
  const said = { out: '', error: '' };
  const code = await runProgram(
    [url, '--lang', 'en'],
    { out: (text) => void (said.out += text), error: (text) => void (said.error += text) },
    { pauseMs: 0, timeoutMs, ...more },
  );
  return { code, ...said };
}

describe('where there is no endpoint, the program ends with 2 and says what there is', () => {
  const cases: { what: string; handle: Handler; says: RegExp; timeoutMs?: number }[] = [
    {
      what: 'a website',
      handle: (_request, response) => response.setHeader('Content-Type', 'text/html').end('<h1>Halo</h1>'),
      says: /GET capabilities answered 200 \(text\/html\); GET complaints\/\d+\/complaint answered 200/,
    },
    {
      what: 'a host that never answers',
      handle: () => undefined,
      timeoutMs: TIMEOUT_MS,
      says: /can’t be reached: GET capabilities got no answer: it took too long/,
    },
    {
      what: 'a host that answers drop by drop',
      handle: (_request, response) => {
        const dripping = setInterval(() => response.write(' '), TIMEOUT_MS / 10);
        response.once('close', () => clearInterval(dripping));
      },
      timeoutMs: TIMEOUT_MS,
      says: /got no answer: it took too long/,
    },
    {
      what: 'an answer of ten megabytes',
      handle: (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ results: 'a'.repeat(10 * MEGABYTE) }));
      },
      says: /answered 200 \(application\/json, too long\)/,
    },
    {
      what: 'a host that hangs up',
      handle: (request) => request.socket.destroy(),
      says: /got no answer: the connection was cut/,
    },
    {
      what: 'one that leads in a circle',
      handle: (request, response) => response.writeHead(302, { Location: request.url }).end(),
      says: /GET capabilities answered 302/,
    },
  ];
  for (const { what, handle, says, timeoutMs } of cases)
    it(what, async (t) => {
      const { url } = await host(t, handle);
      const { code, error } = await judge(url, timeoutMs === undefined ? {} : { timeoutMs });
      assert.equal(code, 2);
      assert.match(error, says);
    });

  it('nobody at all', async () => {
    const { code, error } = await judge(`http://127.0.0.1:${await freePort()}/sp4n`);
    assert.equal(code, 2);
    assert.match(error, /can’t be reached: .*the connection was refused.*whether the server runs/);
  });

  it('one that leads to another server, which is named and not asked', async (t) => {
    const other = await host(t, (_request, response) => response.end('{}'));
    const { url } = await host(t, (request, response) => {
      response.writeHead(301, { Location: `${new URL(other.url).origin}${request.url}` }).end();
    });
    const { code, error } = await judge(url);
    assert.equal(code, 2);
    assert.ok(error.includes(`leads on to ${other.url}, another server`), error);
    assert.deepEqual(other.asked, []);
  });
});

describe('an endpoint that falls silent', () => {
  /** Answers ten questions, and of the later ones those that `stays` is true of. */
  function falling(name: string, stays: (url: string) => boolean) {
    const { fetch: answers, asked } = smallestEndpoint();
    const lost: string[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      if (asked.length < 10 || stays(String(url))) return await answers(url, init);
      lost.push(String(url));
      return await Promise.reject(Object.assign(new Error('lost'), { name }));
    };
    return { fetch, lost };
  }

  it('is asked once more whether it is there, and what was judged until then is told', async () => {
    const { fetch, lost } = falling('TimeoutError', () => false);
    const { code, out } = await judge('http://contoh.test/sp4n', { fetch });
    assert.equal(code, 1);
    assert.match(out, /Ended before it was done: the endpoint answers no more/);
    assert.match(out, /got no answer: it took too long/);
    assert.match(lost.at(-1)!, /\/capabilities$/);
    assert.equal(lost.length, 3);
  });

  it('for odd questions alone is judged to the end, unless each of them takes the whole time', async () => {
    const isGreeting = (url: string): boolean => url.endsWith('/capabilities');
    const cut = falling('ECONNRESET', isGreeting);
    assert.doesNotMatch((await judge('http://contoh.test/sp4n', cut)).out, /Ended before/);
    assert.ok(cut.lost.length > 6, cut.lost.join(' '));
    const slow = falling('TimeoutError', isGreeting);
    assert.match((await judge('http://contoh.test/sp4n', slow)).out, /Ended before/);
    assert.equal(slow.lost.length, 6);
  });
});

describe('the judge', () => {
  it('asks no server but the endpoint’s, wherever an answer leads', async () => {
    const sent: string[] = [];
    const asker = new Asker({
      base: 'https://contoh.go.id/sp4n',
      pauseMs: 0,
      agent: 'test',
      fetch: (url) => Promise.resolve(Response.json({}, { status: sent.push(String(url)) + 199 })),
    });
    const visit = new Visit(asker);
    for (const path of [
      'http://169.254.169.254/latest',
      'https://lain.go.id/sp4n',
      'http://contoh.go.id/sp4n',
    ])
      await assert.rejects(visit.ask({ path, code: 'RAHASIA' }), Skipped);
    await visit.ask({ path: 'https://contoh.go.id/files/1', code: 'RAHASIA' });
    assert.deepEqual(sent, ['https://contoh.go.id/files/1']);
  });

  it('waits for who is busy as long as asked, a minute at most, and five minutes in all', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const patience = new Patience({ pauseMs: 100 });
    const busy = (seconds?: string) => ({
      status: 429,
      headers: new Headers(seconds === undefined ? {} : { 'Retry-After': seconds }),
    });
    const waitsMs = async (answer: { status: number; headers: Headers }, milliseconds: number) => {
      const waiting = patience.waits(answer);
      mock.timers.tick(milliseconds);
      return await waiting;
    };
    try {
      assert.equal(await waitsMs({ status: 200, headers: new Headers() }, 0), false);
      assert.equal(await waitsMs(busy('61'), 0), false);
      assert.equal(await waitsMs(busy(), 5_000), true);
      for (let minute = 1; minute <= 4; minute += 1) assert.equal(await waitsMs(busy('60'), 60_000), true);
      assert.equal(await waitsMs(busy('55'), 55_000), true);
      assert.equal(await waitsMs(busy('1'), 0), false);
    } finally {
      mock.timers.reset();
    }
  });
});
