import { formDiv, hostPage, pageOf, type HostCase } from '../harness/host-case.js';

/** Served by the host's stage under `/library/…`. */
const library = (...names: string[]) =>
  names.map((name) => `<script src="/library/${name}"></script>`).join('');

/** From the endpoint, whose own frame may use it. */
const ENDPOINT_SCRIPT = (endpoint: string) => `<script src="${endpoint}/dist/embed.js" defer></script>`;

const framed = (name: string, head: string, isWholeJourney = false): HostCase => ({
  name,
  edition: 'frame',
  isWholeJourney,
  says: /shown in a frame/,
  page: ({ endpoint }) => ({ content: hostPage(endpoint, { head, foot: ENDPOINT_SCRIPT(endpoint) }) }),
});

/** Old libraries and module loaders. */
export const LIBRARY_HOSTS: readonly HostCase[] = [
  framed('Prototype.js 1.7', library('prototype.js'), true),
  framed('MooTools 1.4', library('mootools-core.js')),
  framed('MooTools 1.4 with More', library('mootools-core.js', 'mootools-more.js')),
  framed('something added to Object.prototype', '<script>Object.prototype.extend = function () {};</script>'),
  {
    name: 'jQuery 1.12 and Bootstrap 3',
    isWholeJourney: true,
    page: pageOf({
      styles: '<link rel="stylesheet" href="/library/bootstrap.css"><link rel="stylesheet" href="/host.css">',
      head: library('jquery.js', 'bootstrap.js'),
    }),
  },
  {
    name: 'a modal of Bootstrap 3 that keeps the focus inside',
    opens: '#open',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        styles: '<link rel="stylesheet" href="/library/bootstrap.css">',
        head: library('jquery.js', 'bootstrap.js'),
        widget: `<button id="open" data-toggle="modal" data-target="#kotak">Lapor</button>
<div class="modal" id="kotak" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content">${formDiv(endpoint)}</div></div></div>`,
      }),
    }),
  },
  { name: 'zone.js', isWholeJourney: true, page: pageOf({ head: library('zone.js') }) },
  { name: 'core-js', page: pageOf({ head: library('core-js.js') }) },
  { name: 'RequireJS (AMD)', page: pageOf({ head: library('require.js') }) },
  {
    name: 'globals of CommonJS',
    page: pageOf({
      head: '<script>var exports = {}, module = { exports: exports }; function require() { throw Error("no"); }</script>',
    }),
  },
];
