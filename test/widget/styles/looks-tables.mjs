/**
 * The tables of `src/widget/styles/README.md`, from what the manifest is made of. `node
 * test/widget/styles/looks-tables.mjs` writes them anew; a test holds that nobody forgot.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PARTS, SLOTS, STATES, TOKENS } from '../../../src/build/public-styling.mjs';
import { ROOT } from '../../../demo/setup/repository.mjs';

const README = join(ROOT, 'src/widget/styles/README.md');
const THEMES = join(ROOT, 'src/themes');
const ALL = 3;

const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
const where = (on) => (on.length === ALL ? 'all' : on.join(', '));
const code = (name) => (name ? `\`${name}\`` : '(default)');

/** A preset's own first words say what it is for. */
function presets() {
  return readdirSync(THEMES).map((file) => {
    const css = readFileSync(join(THEMES, file), 'utf8');
    const [, lines] = /^\/\*\s+(?:\* )?\S[^:]*: ([\s\S]+?)\s*\*\//.exec(css);
    const text = lines.replace(/\s*\n \* /g, ' ');
    return row(
      code(`themes/${file}`),
      `${text[0].toUpperCase()}${text.slice(1)}`,
      String(Buffer.byteLength(css)),
    );
  });
}

/** @returns {Record<string, string>} Markdown by the name of the table */
function looksTables() {
  const seeds = TOKENS.filter(({ seed }) => seed);
  const others = TOKENS.filter(({ seed }) => !seed);
  const token = ({ name, text }) => row(code(name), text);
  const placed = ({ name, text, on }) => row(code(name), where(on), text);
  return {
    seeds: table(['seed', 'what it is'], seeds.map(token)),
    tokens: table(['token', 'what it is, and what it follows'], others.map(token)),
    parts: table(['part', 'on', 'what it is'], PARTS.map(placed)),
    slots: table(['slot', 'on', 'what it holds'], SLOTS.map(placed)),
    states: table(['state', 'on', 'what is shown'], STATES.map(placed)),
    presets: table(['sheet', 'what it is for', 'bytes'], presets()),
  };
}

const BETWEEN = /(<!-- table: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g;

/** A text with its tables as they are now. */
export function withTables(text) {
  const tables = looksTables();
  return text.replace(BETWEEN, (_, start, name, end) => `${start}\n${tables[name]}\n${end}`);
}

export const readLooks = () => readFileSync(README, 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(README, withTables(readLooks()));
