/** What an officer does at the desk, step by step. */
import type { Page } from 'puppeteer-core';
import { tabAndPress, tabAndType } from './harness.js';

/** Waits until the view so headed is there and has the focus. */
export async function headed(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('h1')?.textContent === wanted && document.activeElement?.localName === 'h1',
    {},
    title,
  );
}

export async function announced(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('kabar')?.textContent === wanted, {}, text);
}

/** Opens one of the folded forms by keyboard, unless it is open already. */
export async function unfold(page: Page, title: string): Promise<void> {
  const selector = await page.$$eval(
    '.actions details',
    (all, wanted) => {
      const found = all.find(
        (one) => one.querySelector('summary')?.textContent === wanted,
      ) as HTMLDetailsElement;
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

/** Opens the desk in a page that has not signed in yet, and the list of reports. */
export async function signIn(
  page: Page,
  { name, password }: { name: string; password: string },
): Promise<void> {
  await headed(page, 'Masuk');
  await tabAndType(page, '[name=name]', name);
  await tabAndType(page, '[name=password]', password);
  await page.keyboard.press('Enter');
  await signedIn(page);
  await page.evaluate(() => void (location.hash = '#/laporan'));
  await headed(page, 'Laporan');
}

/** Opens one report, read afresh from the endpoint. */
export async function openReport(page: Page, trackingId: string, title: string): Promise<void> {
  const go = (to: string) => page.evaluate((hash) => void (location.hash = hash), to);
  await go('#/laporan');
  await headed(page, 'Laporan');
  await go(`#/laporan/${trackingId}`);
  await headed(page, title);
}

async function pressIn(page: Page, title: string, label: string): Promise<void> {
  await unfold(page, title);
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('details[open] button')];
    buttons.find((button) => button.textContent === wanted)!.click();
  }, label);
}

/** Verifies the open report; every photo is released. */
export async function verify(page: Page): Promise<void> {
  await unfold(page, 'Verifikasi');
  await page.$$eval('[name=released]', (boxes) => {
    for (const box of boxes) (box as HTMLInputElement).checked = true;
  });
  await pressIn(page, 'Verifikasi', 'Verifikasi laporan');
  await announced(page, 'Laporan diverifikasi.');
}

/** @param office its whole name */
export async function dispose(page: Page, office: string): Promise<void> {
  await unfold(page, 'Disposisi');
  await page.$eval(
    '[name=institution_id]',
    (select, name) => {
      const { options } = select as HTMLSelectElement;
      [...options].find(({ text }) => text === name)!.selected = true;
    },
    office,
  );
  await pressIn(page, 'Disposisi', 'Disposisikan');
  await announced(page, 'Laporan didisposisikan.');
}

/** @param promisedAt the day that the office names, `YYYY-MM-DD`; none by default */
export async function respond(page: Page, answer: string, promisedAt = ''): Promise<void> {
  await unfold(page, 'Jawab');
  await page.$eval(
    'details[open] [name=content]',
    (area, text) => ((area as HTMLTextAreaElement).value = text),
    answer,
  );
  await page.$eval(
    'details[open] [name=promised_at]',
    (field, day) => ((field as HTMLInputElement).value = day),
    promisedAt,
  );
  await pressIn(page, 'Jawab', 'Kirim jawaban');
  await announced(page, 'Jawaban terkirim.');
}
