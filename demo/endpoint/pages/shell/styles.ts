import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buttons, fields, notices } from '../../../../src/widget/styles/controls.js';
import { outcomes } from '../../../../src/widget/styles/outcomes.js';
import { tokens } from '../../../../src/widget/styles/tokens.js';

/** `PageStyle` is a style sheet inside a page, and its name in a policy, which lets no other inline style in. */
export interface PageStyle {
  text: string;
  hash: string;
}

/**
 * `pageStyle` makes it small: it travels inside the page, as a second request would cost a round trip before anything
 * can be read.
 */
export function pageStyle(css: string): PageStyle {
  const text = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

/** `STYLE` is every page's. Controls, buttons and notices are the widgets' own styles, with `:root` for `:host`. */
export const STYLE: PageStyle = pageStyle(
  [
    ...[tokens, fields, buttons, notices, outcomes].map(({ cssText }) =>
      cssText.replaceAll(':host', ':root'),
    ),
    ...['page.css', 'growing.css'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
  ].join('\n'),
);
