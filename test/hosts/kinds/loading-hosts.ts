import { formDiv, hostPage, SCRIPT, type HostCase } from '../harness/host-case.js';
import { LOADER } from './strict-hosts.js';

export const LOADING_HOSTS: readonly HostCase[] = [
  {
    name: '?ver=… behind the address, as WordPress writes it',
    isWholeJourney: true,
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: SCRIPT.replace('embed.js', 'embed.js?ver=6.8.1') }),
    }),
  },
  {
    name: 'async in the head',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { head: '<script src="/dist/embed.js" async></script>', foot: '' }),
    }),
  },
  {
    name: 'in the head without defer',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { head: '<script src="/dist/embed.js"></script>', foot: '' }),
    }),
  },
  {
    name: 'type="module"',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: '<script type="module" src="/dist/embed.js"></script>' }),
    }),
  },
  {
    name: 'inserted by a tag manager after the page has loaded',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        foot: `<script>addEventListener('load', () => { ${LOADER}; })</script>`,
      }),
    }),
  },
  {
    name: 'delayed by an optimiser until somebody touches the page',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        foot: `<script type="text/delayed" data-src="/dist/embed.js"></script><script>
addEventListener('load', () => document.querySelectorAll('[type="text/delayed"]').forEach((waiting) => {
  const script = document.createElement('script'); script.src = waiting.dataset.src; waiting.replaceWith(script); }))</script>`,
      }),
    }),
  },
  {
    name: 'bundled with other scripts by an optimiser (embed.single.js)',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: '<script src="/cache/all.min.js" defer></script>' }),
    }),
  },
  {
    name: 'the single file inside the page',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: '<script src="/dist/embed.single.js" async></script>' }),
    }),
  },
  {
    name: 'the single file with its SRI hash, from another origin',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        foot: `<script src="${endpoint}/dist/embed.single.js" integrity="%SRI%" crossorigin="anonymous"></script>`,
      }),
    }),
  },
  {
    name: 'twice, by a theme and a plugin',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        head: SCRIPT,
        foot: `${SCRIPT}${SCRIPT.replace('embed.js', 'embed.single.js')}`,
      }),
    }),
  },
  {
    name: 'in two versions',
    says: /version 0\.0\.9 already runs/,
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { head: '<script src="/old/embed.js" defer></script>' }),
    }),
  },
  {
    name: 'from another origin',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { foot: `<script src="${endpoint}/dist/embed.js" defer></script>` }),
    }),
  },
  {
    name: 'a div that an application adds later',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: '<div id="app"></div>',
        foot: `${SCRIPT}<template id="later">${formDiv(endpoint)}</template><script>addEventListener('load', () =>
requestAnimationFrame(() => document.querySelector('#app').append(document.querySelector('#later').content)))</script>`,
      }),
    }),
  },
];
