import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buttons } from '../../../../src/widget/styles/buttons.js';
import { fields } from '../../../../src/widget/styles/fields.js';
import { notices } from '../../../../src/widget/styles/notices.js';
import { outcomes } from '../../../../src/widget/styles/outcomes.js';
import { tokens } from '../../../../src/widget/styles/tokens.js';

/**
 * `STYLE` travels inside the page: a second request would cost a round trip before anything can be read. Controls,
 * buttons and notices are the widgets' own styles, with `:root` for `:host`.
 */
export const STYLE: string = [
  ...[tokens, fields, buttons, notices, outcomes].map(({ cssText }) => cssText.replaceAll(':host', ':root')),
  readFileSync(new URL('page.css', import.meta.url), 'utf8'),
]
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replaceAll(';}', '}')
  .trim();

/** The style's name in a policy, which lets no other inline style in. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
