/** What an officer does at the desk, step by step. */
import type { Page } from 'puppeteer-core';
import { tabAndPress, tabAndType } from './harness.js';

/** Waits until the view so headed is there and has the focus. */
export async function headed(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('h1')?.textContent.trim() === wanted &&
      document.activeElement?.localName === 'h1',
    {},
    title,
  );
}

/** What heads an open report. */
export const reportHeading = (trackingId: string, title: string): string => `#${trackingId}: ${title}`;

export async function announced(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('kabar')?.textContent === wanted, {}, text);
}

/**
 * Waits until a deed that ends a step on a report is done, and the page has gone on: to the next report, or the next
 * step of one that is alone in its list. @param deed its name
 */
export async function sent(page: Page, deed: string, trackingId: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('desk-report [aria-busy=true]') === null &&
      document.querySelector('desk-deeds [role=status]')?.textContent === wanted,
    {},
    `Terkirim: ${deed}, laporan ${trackingId}.`,
  );
}

/** Opens one of the folded forms by keyboard, unless it is open already. */
export async function unfold(page: Page, title: string): Promise<void> {
  const selector = await page.$$eval(
    'main details',
    (all, wanted) => {
      const found = all.find((one) => one.querySelector('summary')?.textContent.trim() === wanted);
      if (found === undefined) throw new Error(`no “${wanted}”`);
      found.id = `uji-${wanted.replace(/\W/g, '')}`;
      return found.open ? null : `#${found.id} > summary`;
    },
    title,
  );
  if (selector !== null) await tabAndPress(page, selector, 'Enter');
}

/** Waits until a session is open, and the view that opens first has the focus. */
export async function signedIn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.getElementById('menu')?.hidden === false && document.activeElement?.localName === 'h1',
  );
}

/** Opens the desk in a page that has not signed in yet. */
export async function signIn(
  page: Page,
  { name, password }: { name: string; password: string },
): Promise<void> {
  await headed(page, 'Masuk');
  await tabAndType(page, '[name=name]', name);
  await tabAndType(page, '[name=password]', password);
  await page.keyboard.press('Enter');
  await signedIn(page);
}

/** Goes where a link would lead. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), hash);

/** Opens one report, read afresh from the endpoint. */
export async function openReport(page: Page, trackingId: string, title: string): Promise<void> {
  await goTo(page, '#/laporan');
  await page.waitForSelector('desk-queue h1');
  await goTo(page, `#/laporan/${trackingId}`);
  await headed(page, reportHeading(trackingId, title));
}

const openId = (page: Page): Promise<string> =>
  page.evaluate(() => /#\/laporan\/(\d+)/.exec(location.hash)![1]!);

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (button) => (button as HTMLElement).click());
}

/** Verifies the open report; every photo is released. */
export async function verify(page: Page): Promise<void> {
  const id = await openId(page);
  await press(page, '[data-key=verify]');
  // Photos of which nobody has decided, and a secret report, ask first.
  await page.waitForFunction(
    () =>
      document.querySelector('dialog.ask[open]') !== null ||
      document.querySelector('[data-key=verify]') === null,
  );
  if ((await page.$('dialog.ask[open]')) !== null) {
    await page.$$eval('dialog.ask [name=released]', (boxes) => {
      for (const box of boxes) (box as HTMLInputElement).checked = true;
    });
    await press(page, 'dialog.ask button.primary');
  }
  await sent(page, 'Verifikasi', id);
}

/** Sends the office that was chosen from the list; others are offered by buttons of their own. */
export const SEND_CHOSEN = 'dialog.ask form > button:not([type=button])';

/** @param office its whole name */
export async function dispose(page: Page, office: string): Promise<void> {
  const id = await openId(page);
  await press(page, '[data-key=forward]');
  await page.waitForSelector('dialog.ask[open] select[name=institution_id]');
  await page.$eval(
    'dialog.ask select[name=institution_id]',
    (select, name) => {
      const { options } = select;
      [...options].find(({ text }) => text === name)!.selected = true;
    },
    office,
  );
  await press(page, SEND_CHOSEN);
  await sent(page, 'Teruskan', id);
}

/** @param promisedAt the day that the office names, `YYYY-MM-DD`; none by default */
export async function respond(page: Page, answer: string, promisedAt = ''): Promise<void> {
  const id = await openId(page);
  await press(page, '[data-key=answer]');
  await page.waitForFunction(() => document.activeElement?.matches('.composer textarea'));
  await page.keyboard.type(answer);
  await page.$eval(
    '.composer [name=promised_at]',
    (field, day) => ((field as HTMLInputElement).value = day),
    promisedAt,
  );
  await press(page, '.composer .send');
  await sent(page, 'Jawaban', id);
}
