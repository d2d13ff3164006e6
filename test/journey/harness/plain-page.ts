/** A page on which no script runs, and its native controls. */
import type { Page } from 'puppeteer-core';

const isScript = (url: string): boolean => /\.js$/.test(new URL(url).pathname);

/**
 * All scripts of the pages have an address of their own; none of them arrives, as behind a saver of data that strips
 * them.
 */
export async function withoutScripts(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (isScript(request.url()) ? request.abort() : request.continue());
  });
}

/**
 * Holds back all scripts of the pages; the result lets them come, but for those that it is to hold still.
 *
 * @param lost those that never come
 */
export async function holdScripts(page: Page, lost?: RegExp): Promise<(still?: RegExp) => void> {
  let held: [url: string, go: () => void][] = [];
  let isHeld = isScript;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const go = () => void (lost?.test(request.url()) ? request.abort() : request.continue());
    if (isHeld(request.url())) held.push([request.url(), go]);
    else go();
  });
  return (still) => {
    isHeld = (url) => still?.test(url) ?? false;
    const free = held.filter(([url]) => !isHeld(url));
    held = held.filter(([url]) => isHeld(url));
    for (const [, go] of free) go();
  };
}

export async function write(page: Page, name: string, value: string): Promise<void> {
  await page.$eval(
    `[name="${name}"]`,
    (control, text) => ((control as HTMLInputElement).value = text),
    value,
  );
}

export const tick = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (box) => (box as HTMLElement).click());

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => (one as HTMLElement).innerText.trim());

/** Presses a button and waits for the page that comes of it. */
export async function press(page: Page, selector: string): Promise<void> {
  const arrived = page.waitForNavigation({ waitUntil: 'load' });
  await tick(page, selector);
  await arrived;
}
