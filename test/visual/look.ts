import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { compare } from './kept-pictures.js';
import { inScheme, isShown, SCHEMES, type Gallery } from './stage.js';
import { isMeasuredOnce } from './states.js';

const WIDTHS = [320, 390, 1280];
/** Pixels; more than any state is high, so that all of it is painted. */
const TALL = 5_000;

/** One test a state: every width, light and dark, against what was kept. */
export function lookAt(gallery: Gallery, states: readonly string[]): void {
  for (const state of states) {
    test(`${state} looks as it did`, async () => {
      const page = await gallery.open(state);
      const differences: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: TALL });
        if (isMeasuredOnce(state)) {
          await page.reload();
          await isShown(page, state);
        }
        for (const scheme of SCHEMES) {
          await inScheme(page, scheme);
          const found = await compare(`${state}-${width}-${scheme}`, await picture(page));
          if (found !== null) differences.push(found);
        }
      }
      await page.context().close();
      assert.deepEqual(differences, []);
    });
  }
}

/** The whole widget, down to its end. */
export async function picture(page: Page): Promise<Buffer> {
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
  return page.locator('#stage > *').screenshot({ animations: 'disabled', caret: 'hide', mask });
}
