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

const HEADER = '// Written by the build from dist/custom-elements.json.';

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

/**
 * Typings that add the widgets' tags to a framework's templates: one file a framework, by the name of its subpath.
 *
 * @param {import('./elements.mjs').Element[]} elements
 * @returns {Record<'react' | 'preact' | 'vue' | 'svelte', string>}
 */
export function frameworkTypes(elements) {
  const each = (write) => elements.map(write).join('\n');
  return {
    react: `${HEADER}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${IMPORTS}

type Props<Tag extends keyof AduanTags> = Omit<
  DetailedHTMLProps<HTMLAttributes<AduanTags[Tag]>, AduanTags[Tag]>,
  keyof AduanAttributes[Tag]
> &
  AduanAttributes[Tag] &
  AduanHandlers<Tag>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(({ tag }) => `      '${tag}': Props<'${tag}'>;`)}
    }
  }
}
`,
    preact: `${HEADER}
import type { HTMLAttributes } from 'preact';
${IMPORTS}

type Props<Tag extends keyof AduanTags> = Omit<HTMLAttributes<AduanTags[Tag]>, keyof AduanAttributes[Tag]> &
  AduanAttributes[Tag] &
  AduanHandlers<Tag>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${each(({ tag }) => `      '${tag}': Props<'${tag}'>;`)}
    }
  }
}
`,
    vue: `${HEADER}
import type { HTMLAttributes, PublicProps } from 'vue';
import type { AduanAttributes, AduanElementEvents } from './attributes.js';
import type { AduanTags } from './registry.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;
/** \`@aduan-submitted\` in a template is \`onAduanSubmitted\` to the checker. */
type Handlers<Tag extends keyof AduanElementEvents> = {
  [Name in keyof AduanElementEvents[Tag] & string as \`on\${Capitalize<Camel<Name>>}\`]?:
    | ((event: AduanElementEvents[Tag][Name]) => void)
    | undefined;
};
type CamelKeys<Attributes> = {
  [Name in keyof Attributes as Name extends string ? Camel<Name> : never]: Attributes[Name];
};
type Tag<Name extends keyof AduanTags> = new () => AduanTags[Name] & {
  $props: Omit<HTMLAttributes, keyof AduanAttributes[Name]> &
    PublicProps &
    CamelKeys<AduanAttributes[Name]> &
    Handlers<Name>;
};

declare module 'vue' {
  interface GlobalComponents {
${each(({ tag }) => `    '${tag}': Tag<'${tag}'>;`)}
  }
}
`,
    svelte: `${HEADER}
import type { HTMLAttributes } from 'svelte/elements';
${IMPORTS}

type Props<Tag extends keyof AduanTags> = Omit<HTMLAttributes<AduanTags[Tag]>, keyof AduanAttributes[Tag]> &
  AduanAttributes[Tag] &
  AduanHandlers<Tag>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(({ tag }) => `    '${tag}': Props<'${tag}'>;`)}
  }
}
`,
  };
}

const IMPORTS = `import type { AduanAttributes, AduanHandlers } from './attributes.js';
import type { AduanTags } from './registry.js';`;
