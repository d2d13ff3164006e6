import type { KeyInput, Page } from 'puppeteer-core';

/** The focused element, through shadow roots, as `tag#id[name=…]`, for messages. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null) return 'nothing';
    const name = element.getAttribute('name');
    return `${element.localName}${element.id ? `#${element.id}` : ''}${name ? `[name=${name}]` : ''}`;
  });
}

/** Whether the focused element, through shadow roots, matches a CSS selector. */
export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.matches(wanted) ?? false;
  }, selector);
}

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
    if (presses > 0 && (await isFocused(page, selector))) return;
    await (back ? pressWithShift(page, 'Tab') : page.keyboard.press('Tab'));
    way.push(await focused(page));
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
