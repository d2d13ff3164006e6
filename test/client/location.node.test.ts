import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AduanError } from '../../src/errors.js';
import { urlBelow } from '../../src/client/transport.js';
import { endpointUrl } from '../../src/client/location.js';
import fc from '../setup/property.js';

const isCode = (code: string) => (error: unknown) => error instanceof AduanError && error.code === code;

describe('endpointUrl', () => {
  const base = 'https://desa.example/profil/kontak?x=1';
  for (const [given, expected] of [
    ['https://lapor.example/sp4n', 'https://lapor.example/sp4n/'],
    ['https://lapor.example/sp4n///', 'https://lapor.example/sp4n/'],
    ['https://lapor.example', 'https://lapor.example/'],
    ['/sp4n', 'https://desa.example/sp4n/'],
    ['sp4n/', 'https://desa.example/profil/sp4n/'],
    ['//lapor.example/sp4n', 'https://lapor.example/sp4n/'],
    [' https://user:secret@lapor.example/a?token=1#b ', 'https://lapor.example/a/'],
  ] as const) {
    test(`${given} → ${expected}`, () => assert.equal(endpointUrl(given, base).href, expected));
  }
  for (const bad of [
    '',
    '   ',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://lapor.example',
    'https://',
  ]) {
    test(`${JSON.stringify(bad)} is no endpoint`, () =>
      assert.throws(() => endpointUrl(bad, base), isCode('endpoint-missing')));
  }
  test('a relative one needs something to be relative to', () =>
    assert.throws(() => endpointUrl('/sp4n'), isCode('endpoint-missing')));

  test('is missing on a page that has kept the example’s, whose own name others may have', () => {
    assert.throws(() => endpointUrl('https://contoh.go.id/sp4n', base), isCode('endpoint-missing'));
    assert.equal(endpointUrl('https://lapor.contoh.go.id/sp4n', base).host, 'lapor.contoh.go.id');
    assert.equal(endpointUrl('https://contoh.go.id/sp4n').host, 'contoh.go.id', 'outside a page');
  });
});

describe('urlBelow', () => {
  const root = new URL('https://lapor.example/sp4n/');
  for (const [address, expected] of [
    ['complaints?cursor=a%2Fb..c', 'https://lapor.example/sp4n/complaints?cursor=a%2Fb..c'],
    ['/sp4n/complaints', 'https://lapor.example/sp4n/complaints'],
    ['https://lapor.example/sp4n/complaints?page=2', 'https://lapor.example/sp4n/complaints?page=2'],
    ['complaints/48%2F21/files/foto..jpg', 'https://lapor.example/sp4n/complaints/48%2F21/files/foto..jpg'],
    ['complaints/x/../y', 'https://lapor.example/sp4n/complaints/y'],
  ] as const) {
    test(`${address} is followed`, () => assert.equal(urlBelow(root, address).href, expected));
  }
  for (const address of [
    'https://evil.example/sp4n/complaints',
    'http://lapor.example/sp4n/complaints',
    'https://lapor.example:8443/sp4n/complaints',
    'https://lapor.example@evil.example/sp4n/',
    'https://lapor.example.evil.example/sp4n/',
    '//evil.example/sp4n/complaints',
    '\\\\evil.example\\sp4n',
    '/admin',
    '/sp4nx/complaints',
    '../admin',
    'complaints/../../admin',
    'complaints/%2e%2e/%2E%2E/admin',
    'complaints/..%2f..%2fadmin',
    'complaints/..%5cadmin',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://lapor.example/sp4n/',
    'https://',
  ]) {
    test(`${address} is refused`, () =>
      assert.throws(() => urlBelow(root, address), isCode('unexpected-shape')));
  }

  test('nothing anybody can write leads out', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '%2e',
        '%2f',
        '%5c',
        '@',
        ':',
        '//',
        'https:',
        'evil.example',
        '?',
        '#',
        '\t',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        let url: URL;
        try {
          url = urlBelow(root, pieces.join(''));
        } catch (error) {
          return isCode('unexpected-shape')(error);
        }
        const folded = url.pathname.replace(/%2e/gi, '.').split(/\/|%2f|%5c/i);
        return url.origin === root.origin && url.pathname.startsWith('/sp4n/') && !folded.includes('..');
      }),
      { numRuns: 2000 },
    );
  });
});
