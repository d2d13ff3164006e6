import { createHash } from 'node:crypto';

/** `InlineStyle` is a page's own style, and what its policy allows by it. */
export interface InlineStyle {
  tag: string;
  directive: string;
}

/** `inlineStyle` is for a page that is written as one text, with nothing to load. */
export function inlineStyle(css: string): InlineStyle {
  const style = css.replace(/\s+/g, ' ').trim();
  const hash = createHash('sha256').update(style).digest('base64');
  return { tag: `<style>${style}</style>`, directive: `style-src 'sha256-${hash}'` };
}
