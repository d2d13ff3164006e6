/**
 * `dist/types/attributes.d.ts`: attributes and events of each tag. The frameworks' typings import it.
 *
 * @param {import('./elements.mjs').Element[]} elements
 */
export function attributesTypes(elements) {
  return `${HEADER}
import type { AduanFeed } from './feed/aduan-feed.js';
import type { AduanForm } from './form/aduan-form.js';
import type { AduanTracker } from './tracker/aduan-tracker.js';
import type { AduanEventMap } from './events.js';

${elements.map(attributesOf).join('\n\n')}

/** By tag: attributes and properties as templates write them. */
export interface AduanAttributes {
${elements.map(({ tag, className }) => `  '${tag}': ${className}Attributes;`).join('\n')}
}

/** By tag: the events it tells. */
export interface AduanElementEvents {
${elements.map(({ tag, events }) => `  '${tag}': Pick<AduanEventMap, ${unionOf(events)}>;`).join('\n')}
}

/**
 * \`onaduan-submitted\`, as React, Preact and Svelte listen. JSX lets any name with a hyphen through: another tag's
 * events are refused by name.
 */
export type AduanHandlers<Tag extends keyof AduanElementEvents> = {
  [Name in keyof AduanElementEvents[Tag] & string as \`on\${Name}\`]?:
    | ((event: AduanElementEvents[Tag][Name]) => void)
    | undefined;
} & { [Name in Exclude<keyof AduanEventMap, keyof AduanElementEvents[Tag]> as \`on\${Name}\`]?: never };
`;
}

export const HEADER = '// Written by the build from dist/custom-elements.json.';

const unionOf = (named) => named.map(({ name }) => `'${name}'`).join(' | ');

function attributesOf({ className, attributes, properties }) {
  const lines = [
    ...attributes.map(({ name, type, description }) => line(name, type, description)),
    // The property's name too, where it differs: templates may set either.
    ...properties
      .filter(({ name, attribute }) => attribute !== name)
      .map(({ name, description }) => line(name, `${className}['${name}']`, description)),
  ];
  return `export interface ${className}Attributes {\n${lines.join('\n')}\n}`;
}

/** Templates hand on \`undefined\` for what is left out; a number may come as text. */
function line(name, type, description) {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  const written = type === 'number' ? 'number | `${number}`' : type;
  return `  /** ${description} */\n  ${key}?: ${written} | undefined;`;
}
