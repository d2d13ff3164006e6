/** Every preset on every state, light and dark: axe finds no text that can't be read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inScheme, SCHEMES, useGallery, type Scheme } from './stage.js';
import { ALL_STATES } from './states.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PRESETS = readdirSync('src/themes').map((file) => file.replace('.css', ''));
const gallery = useGallery();

for (const state of ALL_STATES) {
  test(`${state} can be read in every preset`, async () => {
    const page = await gallery.open(state);
    await page.evaluate(AXE);
    const unread: string[] = [];
    for (const preset of PRESETS) {
      await dress(page, preset);
      for (const scheme of SCHEMES) {
        await inScheme(page, scheme);
        await inTheme(page, scheme);
        for (const found of await tooClose(page)) unread.push(`${preset}, ${scheme}: ${found}`);
      }
    }
    await page.context().close();
    assert.deepEqual(unread, []);
  });
}

/** A page with IDDS says light or dark by an attribute. */
const inTheme = (page: Page, scheme: Scheme): Promise<void> =>
  page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), scheme);

const dress = (page: Page, preset: string): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const sheet = document.querySelector<HTMLLinkElement>('#preset')!;
        sheet.addEventListener('load', () => resolve(), { once: true });
        sheet.href = `dist/themes/${name}.css`;
      }),
    preset,
  );

interface Axe {
  run(
    place: string,
    options: object,
  ): Promise<{ violations: { nodes: { html: string; failureSummary: string }[] }[] }>;
}

const tooClose = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run('#stage', { runOnly: ['color-contrast'] });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ html, failureSummary }) => `${html.slice(0, 80)} ${failureSummary.slice(0, 160)}`),
    );
  });
