import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { compare } from './baselines.js';
import { inScheme, isShown, SCHEMES, type Gallery } from './stage.js';
import { isMeasuredOnce, partOf } from './states.js';

const WIDTHS = [320, 390, 1280];

/** One test a state: every width, light and dark, against what was kept. */
export function lookAt(gallery: Gallery, states: readonly string[]): void {
  for (const state of states) {
    test(`${state} looks as it did`, async () => {
      const page = await gallery.open(state);
      const differences: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 2_000 });
        if (isMeasuredOnce(state)) {
          await page.reload();
          await isShown(page, state);
        }
        for (const scheme of SCHEMES) {
          await inScheme(page, scheme);
          const found = await compare(`${state}-${width}-${scheme}`, await picture(page, partOf(state)));
          if (found !== null) differences.push(found);
        }
      }
      await page.context().close();
      assert.deepEqual(differences, []);
    });
  }
}

/** @param part what to look at, as a selector; the whole widget by default */
export async function picture(page: Page, part = '#stage > *'): Promise<Buffer> {
  // Cards out of sight are painted a frame after they come into it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        scrollTo(0, 0);
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  // A bar that says nothing of how far it is never stands still; and this server's address is another one each time.
  const mask = [page.locator('progress'), page.locator('.qr svg')];
  return page.locator(part).screenshot({ animations: 'disabled', caret: 'hide', mask });
}
