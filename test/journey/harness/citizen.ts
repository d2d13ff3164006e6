/** What a citizen does, step by step, on any page with the widgets. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.js';
import { IMAGES, LIMIT } from './harness.js';

export interface Story {
  title: string;
  content: string;
  place: string;
  /** `YYYY-MM-DD` */
  day: string;
  name: string;
  phone: string;
  /** Files of the generated corpus. */
  photos?: string[];
  isAnonymous?: boolean;
  isSecret?: boolean;
  /** What else is done where the place is asked for. */
  atPlace?: () => Promise<void>;
}

export const POTHOLE: Story = {
  title: 'Jalan berlubang di depan balai desa',
  content:
    'Jalan di depan balai desa berlubang besar sejak dua minggu lalu. Tiga pengendara motor sudah jatuh. Kami berharap segera ditambal.',
  place: 'Dusun II RT 03, depan balai desa',
  day: '2026-11-20',
  name: 'Warga Uji',
  phone: '0800000012',
};

/** Where a photo is just one: making a real one of twelve megapixels small takes a processor seconds. */
export const SMALL_PHOTO = 'everything.jpg';

export const inForm = (selector: string) => `aduan-form >>> ${selector}`;
/** All its parts are here; on a narrow page those behind the first are drawn when they are come to. */
export const READY = inForm('.section:nth-of-type(4)');
export const inTracker = (selector: string) => `aduan-tracker >>> ${selector}`;
export const inFeed = (selector: string) => `aduan-feed >>> ${selector}`;

/**
 * Milliseconds. Puppeteer's own wait watches the document for mutations and so sleeps through all that happens in a
 * shadow root; and frames stand still in a tab behind another one.
 */
const LOOK_AGAIN = 50;
export const WAIT = { timeout: LIMIT, polling: LOOK_AGAIN };

/** Waits for an element inside a widget. */
export async function find(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const [host = '', inner = ''] = selector.split(' >>> ');
  const found = await page.waitForFunction(
    (outer, within) => document.querySelector(outer)?.shadowRoot?.querySelector(within),
    WAIT,
    host,
    inner,
  );
  return found as unknown as ElementHandle<HTMLElement>;
}

export async function textOf(page: Page, selector: string): Promise<string> {
  return (await find(page, selector)).evaluate((element) => element.innerText.trim());
}

/** Waits until an element inside a widget says a text. */
export async function shows(page: Page, selector: string, text: string): Promise<void> {
  const [host = '', inner = ''] = selector.split(' >>> ');
  await page.waitForFunction(
    (outer, within, wanted) => {
      const parts = document.querySelector(outer)?.shadowRoot?.querySelectorAll<HTMLElement>(within) ?? [];
      // `innerText` leaves out what `content-visibility` keeps unpainted, as the feed's cards below the fold.
      return [...parts].some((part) => `${part.innerText}\n${part.textContent}`.includes(wanted));
    },
    WAIT,
    host,
    inner,
    text,
  );
}

/** Draws what is drawn when it is come to, as for paper. */
export async function drawWhole(page: Page): Promise<void> {
  await find(page, READY);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Sets a control as a person's input would; a native date field has no one way to be typed into in all browsers. */
export async function enter(page: Page, selector: string, value: string): Promise<void> {
  const control = (await find(page, selector)) as unknown as ElementHandle<HTMLInputElement>;
  await control.evaluate((element, text) => {
    element.focus();
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }, value);
}

async function tick(page: Page, selector: string): Promise<void> {
  const box = await find(page, selector);
  await box.evaluate((element) => element.click());
}

/** "Lainnya": none of the pictures fits; all topics can be searched below the text. */
export async function searchTopics(page: Page): Promise<void> {
  await press(page, inForm('.tile:last-of-type'));
  await find(page, inForm('input#category_id[role=combobox]'));
}

/** Goes on as a person does where the form is stepped; on one page there is nothing to press. */
export async function nextStep(page: Page): Promise<void> {
  const { from, to } = await page.evaluate(() => {
    const form = document.querySelector('aduan-form')?.shadowRoot?.querySelector<HTMLFormElement>('form');
    const button = form?.querySelector<HTMLElement>('.next');
    if (!form || !button?.getClientRects().length) return { from: null, to: null };
    const from = form.dataset['step'];
    button.click();
    return { from, to: form.dataset['step'] };
  });
  if (from !== null) assert.notEqual(to, from, `step ${from} holds the person back`);
}

/** Picks photos and waits until each is ready to go. */
async function attach(page: Page, photos: readonly string[]): Promise<void> {
  const input = (await find(
    page,
    inForm('[name="attachments"]'),
  )) as unknown as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...photos.map((name) => join(IMAGES, name)));
  await page.waitForFunction(
    (count) =>
      document.querySelector('aduan-form')?.shadowRoot?.querySelectorAll('.file.ready').length === count,
    WAIT,
    photos.length,
  );
}

/** Fills in a complaint, photos included, and waits until each photo is ready to go. */
export async function fillReport(page: Page, story: Story): Promise<void> {
  await find(page, READY);
  await tick(page, inForm('[name="classification_id"][value="1"]'));
  await enter(page, inForm('[name="title"]'), story.title);
  await enter(page, inForm('[name="content"]'), story.content);
  if (story.photos) await attach(page, story.photos);
  await nextStep(page);
  await story.atPlace?.();
  await enter(page, inForm('[name="location_text"]'), story.place);
  await enter(page, inForm('[name="date_of_incident"]'), story.day);
  await nextStep(page);
  await enter(page, inForm('[name="nameUser"]'), story.name);
  await enter(page, inForm('[name="phoneUser"]'), story.phone);
  // Last: it may take name and contact away.
  if (story.isSecret) await tick(page, inForm('[name="is_secret"]'));
  if (story.isAnonymous) await tick(page, inForm('[name="is_anonymous"]'));
  await nextStep(page);
}

export async function press(page: Page, selector: string): Promise<void> {
  const button = await find(page, selector);
  await button.evaluate((element) => element.click());
}

/**
 * Touches a control, and waits for its click: Chromium makes one of a touch after its driver has been told that the
 * finger is up. Firefox's driver knows no touch.
 */
export async function touch(page: Page, browser: BrowserName, selector: string): Promise<void> {
  const target = await find(page, selector);
  if (browser === 'firefox') return target.click();
  const click = await target.evaluateHandle((element) => ({
    seen: new Promise<void>((resolve) => {
      element.addEventListener('click', () => resolve(), { once: true });
    }),
  }));
  await target.tap();
  await click.evaluate(({ seen }) => seen);
}

export const send = (page: Page) => press(page, inForm('button[type="submit"]'));

export interface Receipt {
  trackingId: string;
  accessCode: string;
}

export async function readReceipt(page: Page): Promise<Receipt> {
  return {
    trackingId: await textOf(page, inForm('#tracking-id')),
    accessCode: await textOf(page, inForm('#access-code')),
  };
}

/** Asks the tracker, unfolds all there is, and gives what it shows. */
export async function track(page: Page, trackingId: string, accessCode = ''): Promise<string> {
  await enter(page, inTracker('[name="tracking_id"]'), trackingId);
  if (accessCode) await enter(page, inTracker('[name="access_code"]'), accessCode);
  await press(page, inTracker('button[type="submit"]'));
  const result = await find(page, inTracker('.result'));
  await result.evaluate((element) => {
    for (const fold of element.querySelectorAll('details')) fold.open = true;
  });
  return textOf(page, inTracker('.result'));
}
