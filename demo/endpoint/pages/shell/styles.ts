import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buttons } from '../../../../src/widget/styles/buttons.js';
import { fields } from '../../../../src/widget/styles/fields.js';
import { notices } from '../../../../src/widget/styles/notices.js';
import { tokens } from '../../../../src/widget/styles/tokens.js';

/**
 * The whole style sheet of a page, which travels inside it: a second request would cost a round trip before anything can be
 * read. Controls, buttons and notices are the widgets' own; on a page the root stands where they have their host.
 */
export const STYLE: string = [
  ...[tokens, fields, buttons, notices].map(({ cssText }) => cssText.replaceAll(':host', ':root')),
  readFileSync(new URL('page.css', import.meta.url), 'utf8'),
]
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replaceAll(';}', '}')
  .trim();

/** What a policy calls it: no other inline style is let in. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
