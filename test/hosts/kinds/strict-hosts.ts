import { createHash } from 'node:crypto';
import { strictPolicy } from '../../journey/harness/harness.js';
import { formDiv, hostPage, type HostCase } from '../harness/host-case.js';

const NONCE = 'c2VwdWx1aA';
const nonceScript = `<script nonce="${NONCE}" src="/dist/embed.js" defer></script>`;

/** Of an inline loader that a hash policy names: what such policies have for scripts from elsewhere. */
export const LOADER =
  "document.head.append(Object.assign(document.createElement('script'), { src: '/dist/embed.js' }))";
const LOADER_HASH = `sha256-${createHash('sha256').update(LOADER).digest('base64')}`;

/** What `default-src 'none'` has to grant at least; the README lists the same. */
const fewestGrants = (script: string, endpoint: string) =>
  `default-src 'none'; script-src ${script}; connect-src ${endpoint}; img-src blob:`;

export const STRICT_HOSTS: readonly HostCase[] = [
  {
    name: "the design's policy, Trusted Types included",
    isWholeJourney: true,
    page: ({ endpoint }) => ({ content: hostPage(endpoint), policy: strictPolicy(endpoint) }),
  },
  {
    name: "default-src 'none' with the fewest grants",
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { styles: '' }),
      policy: fewestGrants("'self'", endpoint),
    }),
  },
  {
    name: "default-src 'none', all from the endpoint",
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        styles: '',
        foot: `<script src="${endpoint}/dist/embed.js" defer></script>`,
      }),
      policy: fewestGrants(endpoint, endpoint),
    }),
  },
  {
    name: 'nothing uploaded: the files from the endpoint, the form’s named first',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        styles: '',
        foot: `<script type="module" async src="${endpoint}/sp4n/widgets/form.page.js"></script>
<script src="${endpoint}/sp4n/widgets/embed.js" defer></script>`,
      }),
      policy: fewestGrants(endpoint, endpoint),
    }),
  },
  {
    name: 'a policy of nonces alone',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: nonceScript }),
      policy: `script-src 'nonce-${NONCE}'; object-src 'none'; base-uri 'none'`,
    }),
  },
  {
    name: "nonces with 'strict-dynamic'",
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: nonceScript }),
      policy: `script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}' 'self'; base-uri 'none'`,
    }),
  },
  {
    name: "a hash with 'strict-dynamic'",
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: `<script>${LOADER}</script>` }),
      policy: `script-src '${LOADER_HASH}' 'strict-dynamic'; base-uri 'none'`,
    }),
  },
  {
    name: 'another Lit on the page, under Trusted Types',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        head: '<script src="/other-lit.js" defer></script>',
        widget: `<host-clock data-host></host-clock>${formDiv(endpoint)}`,
      }),
      policy: strictPolicy(endpoint),
    }),
  },
  {
    name: 'cross-origin isolation (COOP, COEP, CORP)',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint),
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    }),
  },
  {
    name: 'cross-origin isolation, the script from the endpoint',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: `<script src="${endpoint}/dist/embed.js" defer></script>` }),
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    }),
  },
  {
    name: 'a Permissions-Policy without geolocation and camera',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint),
      headers: { 'Permissions-Policy': 'geolocation=(), camera=()' },
    }),
  },
  {
    name: 'a sandboxed frame without allow-same-origin',
    inside: 'iframe',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: `<iframe sandbox="allow-scripts allow-forms" src="${endpoint}/dist/frame.html#component=form" width="100%" height="900" title="Buat laporan"></iframe>`,
        foot: '',
      }),
    }),
  },
];
