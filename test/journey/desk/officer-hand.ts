/** What an officer works with: keys alone, a mouse alone, or a thumb alone; the page itself counts the presses. */
import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';

export interface Hand {
  /** Presses a button or link that is in sight; a thumb that would have to scroll first fails. */
  press(selector: string): Promise<void>;
  /** What keys do beside buttons, such as `j` and `Enter`; each counts. */
  keys(...keys: KeyInput[]): Promise<void>;
  /** Keys pressed, buttons of the mouse pressed, or fingers put down, since the last time it was asked. */
  count(): Promise<number>;
}

export type HandName = 'keys' | 'mouse' | 'thumb';

/** What a browser says of one press; a driver's events are as trusted as a person's. */
const COUNTED = {
  keys: ['keydown', ''],
  mouse: ['pointerdown', 'mouse'],
  thumb: ['pointerdown', 'touch'],
} as const;

/** Begins to count in an open page. */
export async function handOf(page: Page, name: HandName): Promise<Hand> {
  await page.evaluate(
    (all, wanted) => {
      const counts = { wanted: 0, others: 0 };
      for (const [hand, [event, pointer]] of Object.entries(all))
        addEventListener(
          event,
          (pressed) => {
            const isOf = pointer === '' || (pressed as PointerEvent).pointerType === pointer;
            if (isOf) counts[hand === wanted ? 'wanted' : 'others'] += 1;
          },
          { capture: true },
        );
      Object.assign(window, { presses: counts });
    },
    COUNTED,
    name,
  );
  return {
    async press(selector) {
      const { x, y } = await inSight(page, selector);
      await (name === 'thumb' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    },
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async count() {
      const { wanted, others } = await page.evaluate(() => {
        const { presses } = window as unknown as { presses: { wanted: number; others: number } };
        const counted = { ...presses };
        presses.wanted = 0;
        return counted;
      });
      assert.equal(others, 0, `by ${name} alone`);
      return wanted;
    },
  };
}

/** The middle of what is on the screen as it stands, with nothing over it. */
function inSight(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    if (hit !== null && (element.contains(hit) || hit.contains(element))) return { x, y };
    const what = hit === null ? 'out of sight' : `behind ${hit.localName}.${hit.className}`;
    throw new Error(`${element.textContent.trim()} is ${what} at ${Math.round(x)}, ${Math.round(y)}`);
  });
}
