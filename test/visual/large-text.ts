import type { Page } from 'playwright-core';
import { brokenWords } from '../setup/broken-words.js';

export const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'] as const;

interface Looks {
  widths: readonly number[];
  languages: readonly (typeof LANGUAGES)[number][];
}

/**
 * Which words stand wrong in a state of the gallery with text twice as large, as a person sets it in the browser: in
 * each width and language, what is folded away too, and in every step of a form; and whether the page scrolls sideways.
 */
export async function wordsThatBreak(page: Page, { widths, languages }: Looks): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (let step = 1; ; step += 1) {
    for (const language of languages) {
      await page
        .locator('#stage > *')
        .evaluate((widget: HTMLElement, lang) => void (widget.lang = lang), language);
      await page.locator(`.aduan[lang=${language}]`).waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const wrong of await whatIsWrong(page))
          found.push(`step ${step}, ${language}, ${width} px: ${wrong}`);
      }
    }
    const next = page.locator('.next');
    if (!(await next.isVisible())) return found;
    await next.evaluate((button: HTMLElement) => button.click());
    await isStill(page);
    if ((await page.locator(`form[data-step="${step + 1}"]`).count()) === 0) return found;
  }
}

/** Folded and unfolded: an open "⋯" moves the head. */
async function whatIsWrong(page: Page): Promise<Set<string>> {
  const widget = page.locator('#stage > *');
  const found: string[] = [];
  for (const isOpen of [true, false]) {
    await widget.evaluate((element, open) => {
      for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = open;
    }, isOpen);
    await isStill(page);
    found.push(...(await widget.evaluate(brokenWords)));
  }
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    found.push('scrolls sideways');
  return new Set(found);
}

const isStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (document.querySelector('#stage > *') as HTMLElement & { updateComplete: Promise<unknown> })
      .updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
