import { formDiv, hostPage, pageOf, SCRIPT, type HostCase } from '../harness/host-case.js';

/** Hosts that fight by CSS, markup and events. */
export const ROUGH_HOSTS: readonly HostCase[] = [
  {
    name: 'a reset that unsets everything',
    page: pageOf({
      styles: '<style>* { all: unset } head, script, style, title, template { display: none }</style>',
    }),
  },
  { name: 'html { font-size: 62.5% }', page: pageOf({ styles: '<style>html { font-size: 62.5% }</style>' }) },
  {
    name: '!important on inputs and buttons',
    page: pageOf({
      styles:
        '<style>input, textarea, select, button { display: none !important; opacity: 0 !important; width: 1px !important }</style>',
    }),
  },
  {
    name: 'hiding rules for unknown tags',
    page: pageOf({
      styles: '<style>:not(:defined) { visibility: hidden } div:empty { display: none }</style>',
    }),
  },
  {
    name: '<base href>',
    page: ({ endpoint, site }) => ({
      content: hostPage(endpoint, {
        head: '<base href="/lain/sekali/">',
        foot: `<script src="${site}/dist/embed.js" defer></script>`,
      }),
    }),
  },
  { name: 'a page from right to left', page: pageOf({ root: 'lang="ar" dir="rtl"' }) },
  { name: 'quirks mode', page: pageOf({ doctype: '' }) },
  { name: 'WordPress that calls an Indonesian page English', page: pageOf({ root: 'lang="en-US"' }) },
  {
    name: 'letters as shortcuts, blocked keys, no right click, no selection',
    isTypedInto: true,
    page: pageOf({
      head: `<script>
document.addEventListener('keydown', (event) => {
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  if (['s', '/', ' ', 'a'].includes(event.key)) { event.preventDefault(); document.querySelector('[name=q]').focus(); } });
document.onkeypress = (event) => event.key !== 'r';
document.oncontextmenu = document.onselectstart = () => false;
document.addEventListener('copy', (event) => event.preventDefault());</script>`,
    }),
  },
  {
    name: 'a home-made modal that pulls the focus back',
    opens: '#open',
    isTypedInto: true,
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: `<button type="button" id="open">Lapor</button><div id="kotak" role="dialog" aria-modal="true" tabindex="-1" hidden>${formDiv(endpoint)}</div>
<script>const box = document.querySelector('#kotak'); document.querySelector('#open').onclick = () => { box.hidden = false; box.focus(); };
document.addEventListener('focusin', (event) => { if (!box.hidden && !box.contains(event.target)) box.focus(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') box.hidden = true; });</script>`,
      }),
    }),
  },
  {
    name: 'a page without https on a name of its own',
    edition: 'button',
    isInsecure: true,
    page: pageOf({ foot: SCRIPT }),
  },
];
