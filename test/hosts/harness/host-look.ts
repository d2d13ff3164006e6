import type { Page } from 'puppeteer-core';

/**
 * Every computed style of the host's own elements, one a line. In plain loops, because hosts replace what arrays can
 * do; and without what follows from how wide the page is, which changes when a scroll bar appears.
 */
export async function hostLook(page: Page, own = ''): Promise<string[]> {
  // What lies under the pointer looks otherwise: it is brought to the same corner of the page each time.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(0, 0);
  const selector = ['[data-host], [data-host] *', own].filter(Boolean).join(', ');
  const looks = await page.evaluate((wanted) => {
    const measured = /^(.*-)?(width|height|inline-size|block-size|origin|top|right|bottom|left|inset.*)$/;
    let lines = '';
    const elements = document.querySelectorAll(wanted);
    for (let index = 0; index < elements.length; index += 1) {
      const style = getComputedStyle(elements[index]!);
      for (let number = 0; number < style.length; number += 1) {
        const name = style[number]!;
        if (measured.test(name)) continue;
        lines += `${elements[index]!.localName} ${name}: ${style.getPropertyValue(name)}\n`;
      }
    }
    return lines;
  }, selector);
  return looks.split('\n');
}

/** How often the host's button does something when it is pressed once. */
export async function pressHostButton(page: Page): Promise<number> {
  return page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('#menu')!;
    let presses = 0;
    const count = () => (presses += 1);
    button.addEventListener('click', count);
    button.click();
    button.removeEventListener('click', count);
    return presses;
  });
}
