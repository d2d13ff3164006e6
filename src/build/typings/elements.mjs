/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} type as TypeScript writes it: `string`, `boolean`, `'list' | 'numbers'`
 * @property {string[]} values the words it takes, where they are a list
 * @property {string} description
 * @property {string | undefined} fallback what counts where it is not set, as written in code
 * @property {string | undefined} property the property behind it
 *
 * @typedef {{ name: string, description: string }} Named slots, parts, tokens, events
 * @typedef {{ name: string, type: string, description: string, attribute: string | undefined }} Property
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {Property[]} properties
 * @property {(Named & { signature: string })[]} methods those that a page may call
 * @property {Named[]} events
 * @property {Named[]} slots the default slot's name is empty
 * @property {Named[]} parts
 * @property {(Named & { default?: string })[]} tokens custom properties a page may set
 * @property {Named[]} states custom states, for `:state()`
 */

const TAGS = ['aduan-form', 'aduan-tracker', 'aduan-feed'];

/** Elements of a custom-elements manifest, in the order of a report's life. @returns {Element[]} */
export function readElements(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return TAGS.map((tag) => readElement(declarations.find(({ tagName }) => tagName === tag)));
}

function readElement(declaration) {
  return {
    tag: declaration.tagName,
    className: declaration.name,
    description: oneLine(declaration.description),
    attributes: (declaration.attributes ?? []).map(readAttribute),
    properties: (declaration.members ?? [])
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .map(({ name, type, description, attribute }) => ({
        name,
        type: type?.text ?? 'unknown',
        description: oneLine(description),
        attribute,
      })),
    methods: (declaration.members ?? [])
      .filter(({ kind, privacy }) => kind === 'method' && (privacy ?? 'public') === 'public')
      .map(({ name, parameters = [], description }) => ({
        name,
        signature: `${name}(${parameters.map(({ name: parameter, optional }) => parameter + (optional ? '?' : '')).join(', ')})`,
        description: oneLine(description),
      })),
    events: named(declaration.events),
    slots: named(declaration.slots),
    parts: named(declaration.cssParts),
    tokens: named(declaration.cssProperties),
    states: named(declaration.cssStates),
  };
}

function readAttribute({ name, type, description, default: fallback, fieldName }) {
  const text = (type?.text ?? 'string').replace(/ \| null$/, '');
  const values = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return {
    name,
    type: text,
    values,
    description: oneLine(description),
    fallback: fallback === 'null' || fallback === "''" ? undefined : fallback,
    property: fieldName,
  };
}

/** Entries with each name once: classes that repeat a base class's tags would list it twice. */
function named(list = []) {
  const byName = new Map(list.map((item) => [item.name, item]));
  return [...byName.values()].map(({ name, description, default: fallback }) => ({
    name,
    description: oneLine(description),
    ...(fallback === undefined ? {} : { default: fallback }),
  }));
}

/** Doc comments are wrapped; a table's cell is not. Paragraphs stay. */
const oneLine = (text = '') => text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ');
