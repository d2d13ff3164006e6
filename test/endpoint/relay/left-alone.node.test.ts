/** How the gateway, or what stands before it, asks to be left alone, says no to a file, and takes the client's name. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createBreaker, PausedError } from '../../../demo/endpoint/relay/gateway/breaker.js';
import { GatewayError } from '../../../demo/endpoint/relay/gateway/gateway.js';
import { laporV3 } from '../../../demo/endpoint/relay/lapor-v3/lapor-v3.js';
import { html, json, startTinyGateway, type TinyGateway } from './tiny-gateway.js';

const FILE = { name: 'lampiran-1.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]) };

describe('before the gateway', () => {
  let gateway: TinyGateway;
  before(async () => {
    gateway = await startTinyGateway();
  });
  after(() => gateway.close());

  it('a file that is too large, or of no kind it takes, is refused in whatever form it says so', async () => {
    for (const status of [413, 415]) {
      gateway.answer = html(status);
      await assert.rejects(laporV3(gateway.config()).upload(FILE), { kind: 'refused', status });
    }
    gateway.answer = html(404);
    await assert.rejects(laporV3(gateway.config()).upload(FILE), { kind: 'unreachable' });
  });

  it('a time to be left alone is read, in seconds or as a moment', async () => {
    for (const value of ['120', new Date(Date.now() + 120_000).toUTCString()]) {
      gateway.answer = (_request, response) =>
        response.writeHead(429, { 'Retry-After': value }).end('{"message":"Throttled"}');
      await assert.rejects(laporV3(gateway.config()).institutions(), (error: GatewayError) => {
        assert.ok(Math.abs(error.retryAfterMs! - 120_000) < 5_000, String(error.retryAfterMs));
        return true;
      });
    }
  });

  it('a client that may not name itself in the header does so in the form', async () => {
    gateway.seen.length = 0;
    gateway.answer = (request, response, raw) => {
      if (!request.path.startsWith('/oauth2')) return json({ results: { data: [] } })(request, response, raw);
      const isInForm = request.body.includes('client_secret=rahasia');
      return json(
        isInForm ? { access_token: 'abc', expires_in: 600 } : { error: 'invalid_client' },
        isInForm ? 200 : 401,
      )(request, response, raw);
    };
    const oauth = { tokenUrl: `${gateway.url}/oauth2/token`, clientId: 'kabupaten', clientSecret: 'rahasia' };
    await laporV3(gateway.config({ oauth })).institutions();
    assert.equal(gateway.seen.at(-1)?.headers.authorization, 'Bearer abc');
  });
});

describe('the breaker', () => {
  it('asks nothing for as long as the gateway asked, and never longer than the longest pause', async () => {
    for (const [asked, least, most] of [
      [60_000, 59_000, 60_000],
      [86_400_000, 3_599_000, 3_600_000],
    ] as const) {
      const breaker = createBreaker({ retryMs: 3_600_000 });
      const no = new GatewayError('refused', 429, asked);
      await assert.rejects(
        breaker.run(() => Promise.reject(no)),
        no,
      );
      await assert.rejects(
        breaker.run(() => Promise.resolve()),
        PausedError,
      );
      assert.equal(breaker.isOpen, true);
      assert.ok(breaker.pauseMs > least && breaker.pauseMs <= most, String(breaker.pauseMs));
    }
  });
});
