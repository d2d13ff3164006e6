/**
 * Every token, part, state, slot, event and attribute that the manifest promises is used by a test that asserts
 * something. Read from the sources of the tests: a name in a list or in a comment is no use.
 */
import { readTests } from './read-tests.mjs';

/** @typedef {import('./read-tests.mjs').TestBlock} TestBlock */

/** Without one of these nobody looked at what a token does. */
const LOOKING = ['getComputedStyle', 'getBoundingClientRect', 'compare'];
const HEARING = /^(addEventListener|oneEvent|once|waitForEvent)$/;
const SETTING = /^(setAttribute|toggleAttribute)$/;
const MOUNTING = /^(mount|listed|stage|openForm|placeForm|openChoosingForm|openTracker)/;

/**
 * @param {{ modules: { declarations?: object[] }[] }} manifest
 * @param {ReadonlyMap<string, string>} tests test files by path
 * @returns {string[]} a line for each name that no test uses
 */
export function unexercised(manifest, tests) {
  const blocks = [...tests].flatMap(([path, text]) =>
    readTests(path, text)
      .filter(({ asserts }) => asserts)
      .map((block) => ({ ...block, about: `${path} ${block.title} ${block.texts.join(' ')}` })),
  );
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const missing = elements.flatMap((element) =>
    KINDS.flatMap(({ kind, list, isUsed, isShared }) =>
      (element[list] ?? [])
        .filter(({ name }) => !blocks.some((block) => isUsed(block, name, element.tagName)))
        .map(({ name }) => `${isShared ? 'widgets' : element.tagName}: no test ${kind(name)}`),
    ),
  );
  return [...new Set(missing)];
}

/** `isShared`: looks the same on all elements, so one of them is enough. */
const KINDS = [
  {
    list: 'cssProperties',
    kind: (name) => `sets the token ${name} and looks at what it does`,
    isUsed: isTokenSet,
    isShared: true,
  },
  { list: 'cssParts', kind: (name) => `styles or queries the part ${name}`, isUsed: isPartUsed },
  { list: 'cssStates', kind: (name) => `sees the state ${name}`, isUsed: isStateSeen },
  { list: 'slots', kind: (name) => `fills the slot ${name || '(default)'}`, isUsed: isSlotFilled },
  { list: 'events', kind: (name) => `listens to ${name}`, isUsed: isEventHeard },
  { list: 'attributes', kind: (name) => `sets the attribute ${name}`, isUsed: isAttributeSet },
];

function isTokenSet({ calls, texts, names }, token) {
  const isSet =
    calls.some((call) => call.name === 'setProperty' && call.texts[0] === token) ||
    texts.some((text) => new RegExp(`${token}\\s*:`).test(text));
  return isSet && LOOKING.some((name) => names.has(name));
}

function isPartUsed(block, part, tag) {
  const selector = new RegExp(`::part\\(${part}\\)|\\[part~?=["']?${part}["']?\\]`);
  return block.texts.some((text) => selector.test(text) && isAbout(block, text, tag));
}

function isStateSeen(block, state, tag) {
  const selector = new RegExp(`\\[data-state=["']?${state}["']?\\]`);
  return block.texts.some((text) => selector.test(text) && isAbout(block, text, tag));
}

function isSlotFilled(block, slot, tag) {
  if (slot === '')
    return block.texts.some((text) => new RegExp(`<${tag}[^>]*>\\s*(?!\\s*</${tag}>)\\S`).test(text));
  // Braces hold a name of the page's.
  const [start, more] = slot.split('{');
  const end = more === undefined ? `["'>\\s]` : '';
  const written = new RegExp(`slot=["']?${start}${end}`);
  const isName = (text) => (more === undefined ? text === slot : text.startsWith(start));
  return (
    block.texts.some((text) => written.test(text) && isAbout(block, text, tag)) ||
    (block.sets.some(({ name, text }) => name === 'slot' && isName(text)) && isAbout(block, '', tag))
  );
}

/** Listened to by name; or what was heard is compared with a list that has it. */
function isEventHeard(block, event, tag) {
  const isHeard = block.calls.some(({ name, texts }) => HEARING.test(name) && texts.includes(event));
  return (isHeard || block.asserted.includes(event)) && isAbout(block, '', tag);
}

function isAttributeSet(block, attribute, tag) {
  const written = new RegExp(`<${tag}(\\s[^>]*)?\\s${attribute}[\\s=>]`);
  if (block.texts.some((text) => written.test(text))) return true;
  const isSet = block.calls.some(
    ({ name, texts, keys }) =>
      (SETTING.test(name) && texts[0] === attribute) || (MOUNTING.test(name) && keys.includes(attribute)),
  );
  return isSet && isAbout(block, '', tag);
}

/** Whether a text that names tags names this one; else whether the test does. */
function isAbout({ about }, text, tag) {
  const named = text.match(/aduan-(form|tracker|feed)(?=\W|$)/g);
  return named === null ? about.includes(tag) : named.includes(tag);
}
