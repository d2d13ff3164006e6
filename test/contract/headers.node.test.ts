import assert from 'node:assert/strict';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { CORS_ALLOWED_HEADERS, isIdempotencyKey } from '../../src/contract/headers.js';

describe('idempotency keys', () => {
  const good = {
    UUID: () => randomUUID(),
    'UUID in capitals': () => randomUUID().toUpperCase(),
    'UUID without hyphens': () => randomUUID().replaceAll('-', ''),
    '128 bits, base64url': () => randomBytes(16).toString('base64url'),
    'HMAC, hex': () => createHmac('sha256', 'device').update('4821093574').digest('hex'),
    'HMAC, base64url': () => createHmac('sha256', 'device').update('4821093574').digest('base64url'),
  };
  for (const [name, make] of Object.entries(good))
    it(`takes ${name}`, () => assert.ok(isIdempotencyKey(make())));

  const bad = {
    nothing: '',
    'a counter': '1',
    '20 characters': 'A1b2C3d4E5f6G7h8I9j0',
    'an object id of 24 hex digits': '65f1c0ffee65f1c0ffee65f1',
    'a key with blanks': 'A1b2C3d4E5f6 G7h8I9j0K1',
    'a key with a newline': `${'A1b2C3d4E5f6G7h8I9j0K1'}\n`,
    'a key beyond reason': 'x'.repeat(129),
  };
  for (const [name, key] of Object.entries(bad))
    it(`refuses ${name}`, () => assert.ok(!isIdempotencyKey(key)));
});

describe('cross-origin headers', () => {
  it('are those of the contract', () => {
    assert.deepEqual([...CORS_ALLOWED_HEADERS].sort(), [
      'Accept-Language',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'X-Access-Code',
      'X-Challenge',
    ]);
  });
});
