import type { KeyInput, Page } from 'puppeteer-core';

/**
 * Where the focus is, through shadow roots: as `tag#id[name=…]`, for messages, and whether a CSS selector matches it.
 */
const focusIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null) return { place: 'nothing', isThere: false };
    const name = element.getAttribute('name');
    const id = element.id ? `#${element.id}` : '';
    return {
      place: `${element.localName}${id}${name ? `[name=${name}]` : ''}`,
      isThere: element.matches(wanted),
    };
  }, selector);

/** The focused element as `tag#id[name=…]`, for messages. */
export const focused = async (page: Page): Promise<string> => (await focusIn(page, '*')).place;

/** Whether the focused element, through shadow roots, matches a CSS selector. */
export const isFocused = async (page: Page, selector: string): Promise<boolean> =>
  (await focusIn(page, selector)).isThere;

/**
 * Presses Tab until the focused element matches, as a person without a mouse would.
 *
 * @param selector matched inside the element's own root: `input[name=title]`, not `aduan-form input`
 * @param options.limit presses before it gives up (default 80)
 * @throws with the way it went, so that a trap is seen
 */
export async function tabTo(page: Page, selector: string, { limit = 80, back = false } = {}): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await (back ? pressWithShift(page, 'Tab') : page.keyboard.press('Tab'));
    const { place, isThere } = await focusIn(page, selector);
    if (isThere) return;
    way.push(place);
  }
  throw new Error(`Tab never reached ${selector}. It went: ${way.join(' → ')}`);
}

/** Tabs to a field and types into it. */
export async function tabAndType(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

/**
 * Tabs to a button, box, radio or link and presses a key there: the space bar (`' '`; Firefox's driver knows no
 * `'Space'`), or `'Enter'`.
 */
export async function tabAndPress(page: Page, selector: string, key: KeyInput = ' '): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function pressWithShift(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
}
