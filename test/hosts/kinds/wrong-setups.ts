/** Pages that a webmaster got wrong, and what the doctor has to write there. */
import { strictPolicy, type BrowserName, type HostPage } from '../../journey/harness/harness.js';
import { formDiv, hostPage } from '../harness/host-case.js';

export interface WrongAddresses {
  site: string;
  endpoint: string;
  /** A second site, whose answers lack what they need. */
  other: string;
  /** Nobody listens there. */
  dead: string;
}

export interface WrongSetup {
  name: string;
  page: (at: WrongAddresses) => HostPage;
  /** What the panel shows to copy, or says where there is nothing to copy. */
  tells: (at: WrongAddresses) => string;
  isInsecure?: boolean;
  /** The doctor's own code can't come: the stub says it. */
  byStub?: boolean;
  /** Where only one browser tells pages of it. */
  only?: BrowserName;
}

const script = (src: string) => `<script src="${src}" defer></script>`;

export const WRONG_SETUPS: readonly WrongSetup[] = [
  {
    name: 'nothing',
    page: ({ endpoint }) => ({ content: hostPage(endpoint), policy: strictPolicy(endpoint) }),
    tells: () => 'Semua baik',
  },
  {
    name: 'a tag that leads nowhere without scripts',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: `<aduan-form endpoint="${endpoint}/sp4n"><a href="https://www.lapor.go.id">Lapor</a></aduan-form>`,
      }),
    }),
    tells: ({ endpoint }) => `<a href="${endpoint}/sp4n/lapor">…</a>`,
  },
  {
    name: 'connect-src',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint),
      policy: "script-src 'self'; connect-src 'self'; img-src blob:",
    }),
    tells: ({ endpoint }) => `connect-src ${endpoint};`,
  },
  {
    name: 'img-src',
    page: ({ endpoint }) => ({ content: hostPage(endpoint), policy: "img-src 'self'" }),
    tells: () => 'img-src blob:;',
  },
  {
    name: 'trusted-types',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint),
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    tells: () => "trusted-types lit-html 'allow-duplicates';",
  },
  {
    name: 'script-src, which lets only the stub through',
    byStub: true,
    page: ({ endpoint, site }) => ({
      content: hostPage(endpoint),
      policy: `script-src ${site}/dist/embed.js`,
    }),
    tells: ({ site }) => `script-src ${site};`,
  },
  {
    name: 'dist bundled away from its chunks',
    byStub: true,
    page: ({ endpoint }) => ({ content: hostPage(endpoint, { foot: script('/cache/stub.min.js') }) }),
    tells: () => 'unggah seluruh folder dist',
  },
  {
    name: 'CORS',
    page: ({ other }) => ({ content: hostPage(`${other}/closed`) }),
    tells: ({ site }) => `Access-Control-Allow-Origin: ${site}`,
  },
  {
    name: 'an endpoint that says that the site is not allowed',
    page: ({ other }) => ({ content: hostPage(`${other}/refusing`) }),
    tells: ({ site }) => `Access-Control-Allow-Origin: ${site}`,
  },
  {
    name: 'CORS of headers',
    page: ({ other }) => ({ content: hostPage(`${other}/readable`) }),
    tells: () => 'Access-Control-Allow-Headers: Content-Type, Accept-Language, Idempotency-Key',
  },
  {
    name: 'an endpoint that is a page',
    page: ({ other }) => ({ content: hostPage(`${other}/portal`) }),
    tells: () => 'bukan JSON',
  },
  {
    name: 'a dead endpoint',
    page: ({ dead }) => ({ content: hostPage(dead) }),
    tells: () => 'tidak bisa dihubungi',
  },
  {
    name: 'a protocol that nobody knows',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { widget: formDiv(endpoint, 'data-protocol="gopher"') }),
    }),
    tells: () => 'protocol="gopher"',
  },
  {
    name: 'an endpoint that speaks no Open311',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { widget: formDiv(endpoint, 'data-protocol="open311"') }),
    }),
    tells: () => 'endpoint="https://…/open311/v2"',
  },
  {
    name: 'a city that the server does not know',
    page: ({ other }) => ({
      content: hostPage(`${other}/city`, {
        widget: formDiv(`${other}/city`, 'data-protocol="open311" data-jurisdiction="atlantis"'),
      }),
    }),
    tells: () => 'jurisdiction="atlantis"',
  },
  {
    name: 'a MIME type',
    page: ({ endpoint, other }) => ({
      content: hostPage(endpoint, { foot: script(`${other}/plain/embed.js`) }),
    }),
    tells: () => 'Content-Type: text/javascript; charset=utf-8',
  },
  {
    name: 'a missing chunk',
    page: ({ endpoint, other }) => ({
      content: hostPage(endpoint, { foot: script(`${other}/half/embed.js`) }),
    }),
    tells: () => '(404)',
  },
  {
    name: 'scripts of a site that does not share them',
    page: ({ endpoint, other }) => ({
      content: hostPage(endpoint, { foot: script(`${other}/unshared/embed.js`) }),
    }),
    tells: () => 'Access-Control-Allow-Origin: *',
  },
  {
    name: 'the script twice',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: script('/dist/embed.js') + script('/dist/embed.js?ver=2') }),
    }),
    tells: ({ site }) => `<script src="${site}/dist/embed.js" defer></script>`,
  },
  {
    name: 'two versions',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: script('/dist/embed.js') + script('/old/embed.js') }),
    }),
    tells: () => '0.0.9',
  },
  {
    name: 'frame-src, where an old library asks for the iframe edition',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        head: '<script src="/library/prototype.js"></script>',
        foot: script(`${endpoint}/dist/embed.js`),
      }),
      policy: "frame-src 'self'",
    }),
    tells: ({ endpoint }) => `frame-src ${endpoint};`,
  },
  {
    name: 'no https',
    isInsecure: true,
    page: ({ endpoint }) => ({ content: hostPage(endpoint) }),
    tells: ({ endpoint }) => `${endpoint}/sp4n/lapor`,
  },
  {
    name: 'a policy against location',
    only: 'chromium',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint),
      headers: { 'Permissions-Policy': 'geolocation=()' },
    }),
    tells: () => 'Permissions-Policy: geolocation=(self)',
  },
  {
    name: 'an old library',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        head: '<script src="/library/prototype.js"></script>',
        foot: script(`${endpoint}/dist/embed.js`),
      }),
    }),
    tells: () => 'Prototype.js',
  },
];
