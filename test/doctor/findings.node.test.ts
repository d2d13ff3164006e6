/**
 * Each wrong set-up gets its sentence and the line to write; what no browser here can be brought into is shown by facts
 * alone.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/doctor/examine.js';
import type { EmbedState } from '../../src/embed/embed-state.js';
import { diagnose, type FindingCode } from '../../src/doctor/findings.js';
import { sentenceOf } from '../../src/doctor/sentences.js';

const EMBED_STATE: EmbedState = {
  version: '1.0.0',
  unused: [],
  dist: 'https://desa.example/dist/',
  files: {},
  violations: [],
  isPoisoned: false,
  loads: [],
};

const ENDPOINT = {
  written: '/sp4n',
  protocol: 'sp4n',
  jurisdiction: '',
  url: 'https://kab.example/sp4n',
  answer: 'ok',
} as const;

const WELL: Facts = {
  origin: 'https://desa.example',
  isSecure: true,
  isHttps: true,
  embed: EMBED_STATE,
  scripts: ['https://desa.example/dist/embed.js'],
  foreignVersions: ['1.0.0'],
  endpoints: [ENDPOINT],
  files: [],
  lost: [],
  isGeolocationForbidden: false,
};

const FILE = {
  url: 'https://desa.example/dist/form.js',
  status: 200,
  contentType: 'text/javascript',
  lacksCors: false,
};
const violating = (directive: string, blocked: string): Partial<Facts> => ({
  embed: { ...EMBED_STATE, violations: [{ effectiveDirective: directive, blockedURI: blocked }] },
});

const CASES: readonly [name: string, facts: Partial<Facts>, code: FindingCode, line: string][] = [
  [
    'script-src',
    violating('script-src-elem', 'https://desa.example/dist/form.js'),
    'csp',
    "script-src 'self';",
  ],
  [
    'connect-src',
    violating('connect-src', 'https://kab.example/sp4n/x'),
    'csp',
    'connect-src https://kab.example;',
  ],
  ['frame-src', violating('frame-src', 'https://desa.example/dist/frame.html'), 'csp', "frame-src 'self';"],
  ['img-src', violating('img-src', 'blob'), 'csp', 'img-src blob:;'],
  [
    'Trusted Types',
    violating('trusted-types', 'trusted-types-policy'),
    'csp',
    "trusted-types lit-html 'allow-duplicates';",
  ],
  [
    'CORS',
    { endpoints: [{ ...ENDPOINT, answer: 'no-cors' }] },
    'cors',
    'Access-Control-Allow-Origin: https://desa.example',
  ],
  [
    'CORS in a sandbox',
    { origin: 'null', endpoints: [{ ...ENDPOINT, answer: 'no-cors' }] },
    'cors-sandboxed',
    'ALLOW_NULL_ORIGIN=1',
  ],
  [
    'CORS of headers',
    { endpoints: [{ ...ENDPOINT, answer: 'no-headers' }] },
    'cors-headers',
    'Access-Control-Allow-Headers: Content-Type, Accept-Language, Idempotency-Key, If-None-Match, X-Access-Code, X-Challenge',
  ],
  [
    'no address',
    { endpoints: [{ ...ENDPOINT, written: '', url: null, answer: 'unasked' }] },
    'endpoint-missing',
    'endpoint="https://…/sp4n"',
  ],
  [
    'the address of the example',
    {
      endpoints: [
        {
          ...ENDPOINT,
          written: 'https://contoh.go.id/sp4n',
          url: 'https://contoh.go.id/sp4n',
          answer: 'unreachable',
        },
      ],
    },
    'endpoint-missing',
    'endpoint="https://…/sp4n"',
  ],
  ['a dead server', { endpoints: [{ ...ENDPOINT, answer: 'unreachable' }] }, 'endpoint-unreachable', ''],
  ['a page for JSON', { endpoints: [{ ...ENDPOINT, answer: 'not-json' }] }, 'endpoint-not-json', ''],
  [
    'a protocol that nobody knows',
    { endpoints: [{ ...ENDPOINT, protocol: 'gopher' }] },
    'protocol',
    'protocol="open311"',
  ],
  [
    'a server that is none of Open311',
    { endpoints: [{ ...ENDPOINT, protocol: 'open311', answer: 'not-georeport' }] },
    'endpoint-not-georeport',
    'endpoint="https://…/open311/v2"',
  ],
  [
    'a city that the server does not know',
    { endpoints: [{ ...ENDPOINT, protocol: 'open311', jurisdiction: 'kota', answer: 'no-jurisdiction' }] },
    'jurisdiction',
    'jurisdiction="…"',
  ],
  [
    'a key in the page',
    { endpoints: [{ ...ENDPOINT, protocol: 'open311', written: 'https://kota.example/v2?api_key=x' }] },
    'key-in-page',
    'endpoint="/open311"',
  ],
  ['a wrong path', { endpoints: [{ ...ENDPOINT, answer: 'not-found' }] }, 'endpoint-not-found', ''],
  [
    'mixed content',
    { endpoints: [{ ...ENDPOINT, url: 'http://kab.example/sp4n', answer: 'unasked' }] },
    'mixed-content',
    'endpoint="https://kab.example/sp4n"',
  ],
  [
    'a MIME type',
    { files: [{ ...FILE, contentType: 'text/plain' }] },
    'file-type',
    'Content-Type: text/javascript; charset=utf-8',
  ],
  ['a missing chunk', { files: [{ ...FILE, status: 404 }] }, 'file-missing', ''],
  [
    'scripts of a site that does not share them',
    { files: [{ ...FILE, status: null, lacksCors: true }] },
    'file-cors',
    'Access-Control-Allow-Origin: *',
  ],
  [
    'the script twice',
    { scripts: ['https://desa.example/dist/embed.js', 'https://desa.example/b/embed.js'] },
    'script-twice',
    '<script src="https://desa.example/dist/embed.js" defer></script>',
  ],
  [
    'an outdated copy',
    { embed: { ...EMBED_STATE, unused: ['0.9.0'] } },
    'script-versions',
    '<script src="https://desa.example/dist/embed.js" defer></script>',
  ],
  [
    'an outdated element of somebody else',
    { foreignVersions: ['0.9.0'] },
    'script-versions',
    '<script src="https://desa.example/dist/embed.js" defer></script>',
  ],
  ['no https', { isSecure: false, isHttps: false }, 'insecure', 'https://kab.example/sp4n/lapor'],
  [
    'a forbidden location',
    { isGeolocationForbidden: true },
    'geolocation',
    'Permissions-Policy: geolocation=(self)',
  ],
  [
    'a tag that leads nowhere without scripts',
    { lost: [{ tag: 'aduan-tracker', page: 'https://kab.example/sp4n/lacak' }] },
    'fallback',
    '<a href="https://kab.example/sp4n/lacak">…</a>',
  ],
  ['a poisoned page', { embed: { ...EMBED_STATE, isPoisoned: true } }, 'poisoned', ''],
];

describe('the doctor', () => {
  for (const [name, facts, code, line] of CASES) {
    it(`finds ${name}`, () => {
      const [finding, ...others] = diagnose({ ...WELL, ...facts });
      assert.deepEqual([finding?.code, finding?.line, others], [code, line, []]);
      const { id, en } = sentenceOf(finding!);
      assert.ok(id.length > 20 && en.length > 20 && id !== en);
    });
  }

  it('finds nothing where all is well', () => {
    assert.deepEqual(diagnose(WELL), []);
  });

  it("leaves what the host's own code violates alone", () => {
    const violations = [
      { effectiveDirective: 'script-src-elem', blockedURI: 'https://iklan.example/a.js' },
      { effectiveDirective: 'style-src-attr', blockedURI: 'inline' },
    ];
    assert.deepEqual(diagnose({ ...WELL, embed: { ...EMBED_STATE, violations } }), []);
  });
});
