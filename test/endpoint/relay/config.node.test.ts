import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { relayConfig } from '../../../demo/endpoint/relay/config.js';
import { readSettings } from '../../../demo/endpoint/index.js';

const URL = 'https://gateway.example/t/tenant/lapor/3.0.0/';
const SECRET = 'rahasia-sekali-91';

const readRelayConfig = (env: Record<string, string>) => relayConfig(readSettings(env));

describe('what the relay is told by the environment', () => {
  it('is nothing without an address', () => {
    assert.equal(readRelayConfig({}), null);
    assert.equal(readRelayConfig({ RELAY_URL: '', RELAY_CHANNEL: '13' }), null);
    // Secrets that nothing is done with are a mistake that is told.
    assert.throws(() => readRelayConfig({ RELAY_HEADERS: '{}' }), /RELAY_HEADERS: needs RELAY_URL too/);
  });

  it('has its defaults', () => {
    const config = readRelayConfig({ RELAY_URL: URL })!;
    assert.equal(config.url, 'https://gateway.example/t/tenant/lapor/3.0.0');
    assert.deepEqual(
      [config.channel, config.when, config.pollMs, config.retryMs, config.userId, config.dispositionId],
      [13, 'verified', 10_800_000, 3_600_000, 0, 0],
    );
    assert.deepEqual([config.headers, config.oauth], [{}, null]);
    assert.deepEqual([config.readMs, config.createMs], [30_000, 90_000]);
  });

  it('takes any set of headers, as they are written', () => {
    const headers = { auth: 'Bearer a', token: '{b}', APIKEY: 'c' };
    const config = readRelayConfig({ RELAY_URL: URL, RELAY_HEADERS: JSON.stringify(headers) })!;
    assert.deepEqual(config.headers, headers);
  });

  it('reads secrets from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-relay-'));
    writeFileSync(join(folder, 'headers'), `{"token": "${SECRET}"}\n`);
    writeFileSync(join(folder, 'client'), `${SECRET}\n`);
    const config = readRelayConfig({
      RELAY_URL: URL,
      RELAY_HEADERS_FILE: join(folder, 'headers'),
      RELAY_OAUTH_TOKEN_URL: 'https://gateway.example/oauth2/token',
      RELAY_OAUTH_CLIENT_ID: 'aduan',
      RELAY_OAUTH_CLIENT_SECRET_FILE: join(folder, 'client'),
    })!;
    rmSync(folder, { recursive: true });
    assert.equal(config.headers['token'], SECRET);
    assert.equal(config.oauth?.clientSecret, SECRET);
  });

  const local = ['http://localhost:9/x', 'http://127.0.0.1:9', 'http://[::1]:9/x'];
  it('speaks in the clear to this machine alone', () => {
    for (const url of local) assert.ok(readRelayConfig({ RELAY_URL: url }), url);
  });

  const wrong: [string, Record<string, string>][] = [
    ['RELAY_URL', { RELAY_URL: 'http://gateway.example' }],
    ['RELAY_URL', { RELAY_URL: 'http://localhost.example' }],
    ['RELAY_URL', { RELAY_URL: `https://user:${SECRET}@gateway.example` }],
    ['RELAY_URL', { RELAY_URL: `https://gateway.example?key=${SECRET}` }],
    ['RELAY_URL', { RELAY_URL: SECRET }],
    ['RELAY_HEADERS', { RELAY_HEADERS: SECRET }],
    ['RELAY_HEADERS', { RELAY_HEADERS: `["${SECRET}"]` }],
    ['RELAY_HEADERS', { RELAY_HEADERS: `{"a": {"b": "${SECRET}"}}` }],
    ['RELAY_HEADERS', { RELAY_HEADERS: `{"a": "${SECRET}\\r\\nb: c"}` }],
    ['RELAY_HEADERS', { RELAY_HEADERS: `{"${SECRET} x": "b"}` }],
    ['RELAY_HEADERS', { RELAY_HEADERS: `{"Host": "${SECRET}"}` }],
    ['RELAY_HEADERS', { RELAY_HEADERS: `{"auth": "a", "Auth": "${SECRET}"}` }],
    ['RELAY_OAUTH_TOKEN_URL', { RELAY_OAUTH_CLIENT_SECRET: SECRET }],
    [
      'RELAY_OAUTH_TOKEN_URL',
      {
        RELAY_OAUTH_TOKEN_URL: 'http://gateway.example',
        RELAY_OAUTH_CLIENT_ID: 'a',
        RELAY_OAUTH_CLIENT_SECRET: SECRET,
      },
    ],
    ['RELAY_CHANNEL', { RELAY_CHANNEL: '1.5' }],
    ['RELAY_WHEN', { RELAY_WHEN: 'later' }],
    ['RELAY_POLL_SECONDS', { RELAY_POLL_SECONDS: '0' }],
    ['RELAY_RETRY_SECONDS', { RELAY_RETRY_SECONDS: '-1' }],
    ['RELAY_USER_ID', { RELAY_USER_ID: 'x' }],
    ['RELAY_DISPOSITION_ID', { RELAY_DISPOSITION_ID: '99999999999' }],
  ];
  for (const [name, env] of wrong) {
    it(`ends the start by ${name} for ${Object.keys(env).join()} no. ${wrong.findIndex((one) => one[1] === env)}, without its value`, () => {
      assert.throws(
        () => readRelayConfig({ RELAY_URL: URL, ...env }),
        ({ message }: Error) => message.includes(name) && !message.includes(SECRET),
      );
    });
  }
});
