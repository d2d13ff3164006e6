/**
 * VS Code's custom data for HTML: tags, attributes and their descriptions.
 *
 * @param {import('./elements.mjs').Element[]} elements
 */
export function vsCodeHtml(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description: markdown(description),
      attributes: attributes.map(({ name, description: text, type, values }) => ({
        name,
        description: markdown(text),
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
      })),
    })),
  };
}

/** VS Code's custom data for CSS: tokens as properties, parts as pseudo-elements, each once. */
export function vsCodeCss(elements) {
  return {
    version: 1.1,
    properties: once(elements, 'tokens').map(({ name, description }) => ({
      name,
      description: markdown(description),
    })),
    pseudoElements: once(elements, 'parts').map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
    pseudoClasses: once(elements, 'states').map(({ name, description }) => ({
      name: `:state(${name})`,
      description: markdown(description),
    })),
  };
}

/**
 * `web-types.json`, as JetBrains' editors read it.
 *
 * @param {import('./elements.mjs').Element[]} elements
 * @param {{ name: string, version: string }} pkg
 */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: element.attributes.map(({ name: attribute, description, type, fallback }) => ({
            name: attribute,
            description,
            value: { type, ...(fallback === undefined ? {} : { default: fallback }) },
          })),
          slots: element.slots,
          js: {
            properties: element.properties.map(({ name: property, description, type }) => ({
              name: property,
              description,
              type,
            })),
            events: element.events,
          },
          css: { parts: element.parts, properties: element.tokens, 'pseudo-classes': element.states },
        })),
      },
      css: { properties: once(elements, 'tokens') },
    },
  };
}

const markdown = (value) => ({ kind: 'markdown', value });

/** Entries that several elements share, each once. */
function once(elements, list) {
  return [...new Map(elements.flatMap((element) => element[list]).map((item) => [item.name, item])).values()];
}
