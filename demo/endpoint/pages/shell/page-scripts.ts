import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageScript } from './layout.js';

const script = (name: string): string =>
  readFileSync(new URL(`../scripts/${name}.js`, import.meta.url), 'utf8');

/**
 * `PAGE_SCRIPTS` are the scripts of the endpoint's own pages, by their name there. Each has a block scope, and a page
 * loads all of its own in one request.
 */
export const PAGE_SCRIPTS: Readonly<Record<string, string>> = {
  'grow.js': ['seal', 'carry', 'leave', 'grow'].map((name) => `{\n${script(name)}}\n`).join(''),
  'sealed.js': `{\n${script('sealed')}}\n`,
  'carry.js': script('carry'),
  'front.js': script('front'),
  'leave.js': script('leave'),
};

/** `LEAVE` is the quick exit's script, with its hash. */
export const LEAVE: PageScript = {
  source: 'leave.js',
  integrity: `sha384-${createHash('sha384').update(PAGE_SCRIPTS['leave.js']!).digest('base64')}`,
};
