// The code to paste, as text. No DOM, for tests.
import { escape, fallbackForm, fallbackLink, pageAddress } from './fallback.js';
import { WIDGETS_WITH } from './widget-attributes.js';

const TAGS = { form: 'aduan-form', tracker: 'aduan-tracker', feed: 'aduan-feed' };
const TITLES = { form: 'Buat laporan', tracker: 'Lacak laporan', feed: 'Laporan warga' };

/**
 * @typedef {object} Choice
 * @property {'element' | 'div' | 'iframe'} edition
 * @property {('form' | 'tracker' | 'feed')[]} widgets in the order they stand on the page
 * @property {string} endpoint base URL
 * @property {string} dist address of the built files, with a trailing slash
 * @property {Record<string, string | boolean>} attributes by name; '' and false write nothing
 * @property {string} preset name of a theme in `dist/themes`; '' for none
 * @property {Record<string, string>} theme custom properties; '' keeps the default
 * @property {string} integrity the single file's SRI hash; '' for the stub
 * @property {boolean} [hasForm] a small form stands in for the form until its script is there
 * @property {boolean} [isFirst] the first widget is what people come to the page for: its files come with the page
 */

/** @param {Choice} choice @returns {string} */
export function snippetOf(choice) {
  const widgets = choice.widgets.map((widget) => widgetOf(choice, widget));
  return [...widgets, ...presetOf(choice), ...stylesOf(choice), scriptOf(choice)].join('\n');
}

/** Name and value of each attribute, in the order they are written. @returns {[string, string][]} */
export function attributesOf({ endpoint, attributes }, widget) {
  const chosen = { ...attributes, endpoint };
  return Object.entries(WIDGETS_WITH)
    .filter(([name, widgets]) => widgets.includes(widget) && Boolean(chosen[name]))
    .map(([name]) => [name, chosen[name] === true ? '' : chosen[name]]);
}

const written = ([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`);

function widgetOf(choice, widget) {
  const attributes = attributesOf(choice, widget);
  if (choice.edition === 'iframe') return frameOf(choice, widget, attributes);
  const inside = fallbackOf(choice, widget)
    .map((line) => `  ${line}\n`)
    .join('');
  if (choice.edition === 'element')
    return `<${TAGS[widget]}${attributes.map(written).join('')}>\n${inside}</${TAGS[widget]}>`;
  const data = attributes.map(([name, value]) => written([`data-${name}`, value]));
  return `<div data-aduan="${widget}"${data.join('')}>\n${inside}</div>`;
}

/**
 * `mayBegin`: practice files nothing, and helpers give their name first, so neither can begin in a plain form. A `div`
 * is for editors that clean what is pasted: a form whose `action` they take away would send what is written elsewhere.
 */
export const mayBegin = ({ edition, attributes: { practice, assisted } }) =>
  edition === 'element' && !practice && !assisted;

function fallbackOf(choice, widget) {
  const isOpen = widget === 'form' && choice.hasForm && mayBegin(choice);
  const link = `<p>${fallbackLink(choice, widget)}</p>`;
  return isOpen ? [...fallbackForm(choice), link] : [link];
}

/** `frameOf`: a frame knows its server, and its address refuses another; `sync-url` would change only the frame's. */
function frameOf(choice, widget, attributes) {
  const { dist, endpoint } = choice;
  const own = new URL('/sp4n', dist).href === endpoint;
  const told = attributes.filter(([name]) => name !== 'sync-url' && (name !== 'endpoint' || !own));
  const fragment = new URLSearchParams([['component', widget], ...told]);
  const address = escape(`${dist}frame.html#${fragment}`);
  return `<iframe src="${address}" width="100%" height="900" loading="lazy" title="${TITLES[widget]}"></iframe>
<p>${fallbackLink(choice, widget)}</p>`;
}

/** Address of a theme. */
export const presetAddress = ({ dist, preset }) => `${dist}themes/${preset}.css`;

function presetOf(choice) {
  if (choice.edition === 'iframe' || choice.preset === '') return [];
  return [`<link rel="stylesheet" href="${escape(presetAddress(choice))}" />`];
}

function stylesOf({ edition, theme }) {
  const rule = ruleOf(theme);
  return edition === 'iframe' || rule === '' ? [] : [`<style>\n${rule}\n</style>`];
}

/** `ruleOf` sets tokens on the widgets themselves: a theme would win over tokens set above them. */
export function ruleOf(theme) {
  const lines = Object.entries(theme).filter(([, value]) => value !== '');
  if (lines.length === 0) return '';
  const declarations = lines.map(([name, value]) => `    ${name}: ${value};`);
  return `  ${Object.values(TAGS).join(', ')} {\n${declarations.join('\n')}\n  }`;
}

function scriptOf({ edition, dist, integrity, widgets, isFirst }) {
  if (edition === 'iframe') return `<script src="${escape(dist)}frame-resize.js" defer></script>`;
  const stub = `<script src="${escape(dist)}embed.js" defer></script>`;
  // `async`: a file that hangs must not keep the stub from running, which reports it.
  if (integrity === '' && isFirst)
    return `<script type="module" async src="${escape(dist)}${widgets[0]}.page.js"></script>\n${stub}`;
  return integrity === ''
    ? stub
    : `<script src="${escape(dist)}embed.single.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}

/** `posterAddress` is the endpoint's own form page, with the proposed values, in the reader's language. */
export const posterAddress = ({ endpoint, attributes: { category, location } }) =>
  pageAddress({ endpoint, attributes: { category, location } }, 'form');
