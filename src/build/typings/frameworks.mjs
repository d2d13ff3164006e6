import { HEADER } from './attributes.mjs';

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
