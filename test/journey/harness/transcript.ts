import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Boxes without a meaning, and texts cut into lines. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'ListMarker', 'LabelText', 'Legend'];

/**
 * One line a node, indented as it lies; text that only repeats its parent's name is left out, and so are days that
 * pass.
 */
function transcribe(node: SerializedAXNode, depth = 0, within = ''): string[] {
  const { role, name = '', children = [] } = node;
  const isEcho = role === 'StaticText' && within.includes(name.trim());
  const marks = (['level', 'checked', 'multiline', 'expanded'] as const).flatMap((mark) =>
    node[mark] === undefined ? [] : [`${mark}=${String(node[mark])}`],
  );
  const text = name
    .replace(/\s+/g, ' ')
    .replace(/\d+ hari kerja lagi/, 'n hari kerja lagi')
    .replace(/\d+ (?:bulan|tahun) yang lalu/, 'n bulan yang lalu')
    .trim();
  const line = [role, text && `"${text}"`, node.description && `(${node.description})`, ...marks];
  const isDrawn = !isEcho && !SILENT.includes(role);
  const own = !isDrawn ? [] : [`${'  '.repeat(depth)}${line.filter(Boolean).join(' ')}`];
  return [...own, ...children.flatMap((child) => transcribe(child, isDrawn ? depth + 1 : depth, name))];
}

/** What a screen reader has to work with now. */
export async function transcriptOf(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: false });
  return `${transcribe(tree!).join('\n')}\n`;
}

/** Compares it to a file beside the test; `TRANSCRIPT=write` writes it anew. */
export async function assertTranscript(page: Page, file: URL): Promise<void> {
  assertTold(await transcriptOf(page), file);
}

/** Likewise what was told in several states, one after the other. */
export function assertTold(text: string, file: URL): void {
  if (process.env['TRANSCRIPT'] === 'write') writeFileSync(file, text);
  assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '');
}
