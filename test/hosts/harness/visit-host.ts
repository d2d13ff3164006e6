/** Goes to a host page as a citizen, and holds it against what it is without the widgets. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  fillReport,
  find,
  inForm,
  POTHOLE,
  readReceipt,
  send,
  shows,
  track,
} from '../../journey/harness/citizen.js';
import type { Open } from '../../journey/harness/harness.js';
import type { HostCalls, HostTraits } from './host-case.js';
import { hostLook, pressHostButton } from './host-look.js';
import type { ServedHost } from './stage.js';

/** Long enough for the counter to show, and to change while it does. */
const TYPED = 'Sampah / serak di sepanjang sungai dekat pasar raya sejak hari raya, baunya sampai ke sekolah';

export interface Visitor {
  open: Open;
  /** Whom the page may ask. */
  origins: readonly string[];
}

export async function visitHost(
  t: TestContext,
  host: HostTraits,
  { url, alone }: ServedHost,
  { open, origins }: Visitor,
): Promise<void> {
  const said: string[] = [];
  const expectedErrors: RegExp[] = [];
  // Firefox asks for the icon whatever the policy says; a policy may forbid what stands in for our script.
  const expectedViolations = [/favicon\.ico/, /empty\.js/, /\/alone:/];
  const { page, errors } = await open(t, alone, { origins, expectedErrors, expectedViolations });
  await openForm(page, host);
  const before = await hostLook(page, host.own);
  expectedErrors.push(...errors.map(literally));
  page.on('console', (message) => void said.push(message.text()));

  await page.goto(url);
  await openForm(page, host);
  const place = await formPlace(page, host);
  if (host.edition !== 'button') await assertVisible(place, '[name="content"]');
  if (host.isTypedInto) await assertTyping(place);
  if (host.passes) await assertPasses(page, host.passes);
  if (host.calls) await assertCalls(page, host.calls);
  await assertHostUnchanged(page, host, before);
  if (host.edition === 'button') await goToSafePage(page);
  await fillReport(place, POTHOLE);
  await assertVisible(place, 'button[type="submit"]');
  await send(place);
  const receipt = await readReceipt(place);
  assert.match(receipt.trackingId, /^\d{10}$/);
  if (host.isWholeJourney) await assertTracked(page, host, receipt);
  if (host.hears) await assertHears(page, host.hears, receipt.trackingId);
  if (page.url() === url) await assertHostUnchanged(page, host, before);
  assertSaid(
    said.filter((line) => line.startsWith('aduan: ')),
    host.says,
  );
}

async function openForm(page: Page, { opens, settled }: HostTraits): Promise<void> {
  if (settled) await page.waitForSelector(settled);
  if (opens) await page.$eval(opens, (button) => (button as HTMLElement).click());
}

/** Where the form's controls are: on the page, in a frame of it, or on the safe page its button leads to. */
async function formPlace(page: Page, { edition, inside }: HostTraits): Promise<Page> {
  if (edition === 'frame' || inside === 'iframe') return framePlace(page, 'form');
  await find(page, inForm(edition === 'button' ? 'a.button.large' : '[name="content"]'));
  return page;
}

async function framePlace(page: Page, component: string): Promise<Page> {
  const handle = await page.waitForSelector(`iframe[src*="component=${component}"]`);
  return (await handle!.contentFrame()) as unknown as Page;
}

async function goToSafePage(page: Page): Promise<void> {
  const button = await find(page, inForm('a.button.large'));
  const href = await button.evaluate((link) => (link as HTMLAnchorElement).href);
  assert.match(href, /\/sp4n\/lapor$/);
  await page.goto(href);
}

/** A control is as wide as a thumb needs, and a host's rules have not hidden it. */
async function assertVisible(page: Page, selector: string): Promise<void> {
  const control = await find(page, inForm(selector));
  const { width, height, visibility, opacity } = await control.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return { width: box.width, height: box.height, visibility: style.visibility, opacity: style.opacity };
  });
  assert.ok(width >= 100 && height >= 44, `${selector} is ${width} × ${height} px`);
  assert.deepEqual([visibility, opacity], ['visible', '1'], selector);
}

/** Key by key: what a host's own shortcuts would swallow. */
async function assertTyping(page: Page): Promise<void> {
  await (await find(page, inForm('#deduced > summary'))).evaluate((fold) => fold.click());
  const title = await find(page, inForm('[name="title"]'));
  await title.type(TYPED);
  assert.equal(await title.evaluate((input) => (input as HTMLInputElement).value), TYPED);
  // Lit's own updates of a text arrive, whatever the host did to the text before.
  await shows(page, inForm('#title-count'), String(TYPED.length));
}

/** Both ways, and back to how it was: an application sets properties, not only attributes. */
async function assertPasses(page: Page, box: string): Promise<void> {
  for (const wanted of [true, false]) {
    await page.$eval(box, (input) => (input as HTMLInputElement).click());
    await page.waitForFunction(
      (value) =>
        (document.querySelector('aduan-form') as { sharedDevice?: boolean } | null)?.sharedDevice === value,
      { polling: 'raf' },
      wanted,
    );
  }
}

/** An application fills in, calls methods, and hears where its reader is. */
async function assertCalls(page: Page, { button, told, filled }: HostCalls): Promise<void> {
  const title = await find(page, inForm('[name="content"]'));
  await title.type('Salah');
  await page.waitForFunction(
    (place) => /^(what|writing)$/.test(document.querySelector(place)?.textContent ?? ''),
    { polling: 'raf' },
    told,
  );
  await page.$eval(button, (element) => (element as HTMLElement).click());
  await page.waitForFunction((input) => (input as HTMLInputElement).value === '', { polling: 'raf' }, title);
  const place = await find(page, inForm('[name="location_text"]'));
  assert.equal(await place.evaluate((input) => (input as HTMLInputElement).value), filled, 'filled in');
}

async function assertHears(page: Page, place: string, trackingId: string): Promise<void> {
  await page.waitForFunction(
    (selector, number) => document.querySelector(selector)?.textContent.includes(number),
    { polling: 'raf' },
    place,
    trackingId,
  );
}

async function assertTracked(
  page: Page,
  { edition }: HostTraits,
  { trackingId, accessCode }: { trackingId: string; accessCode: string },
): Promise<void> {
  if (edition === 'button') await page.goto(page.url().replace(/lapor$/, 'lacak'));
  const place = edition === 'frame' ? await framePlace(page, 'tracker') : page;
  // A host that shouts shouts in our words too.
  assert.match(await track(place, trackingId, accessCode), new RegExp(POTHOLE.title, 'i'));
}

async function assertHostUnchanged(
  page: Page,
  { own }: HostTraits,
  before: readonly string[],
): Promise<void> {
  const now = await hostLook(page, own);
  const changed = now.filter((line, index) => line !== before[index]);
  assert.deepEqual(changed.slice(0, 5), [], `${changed.length} of the host's styles changed`);
  assert.equal(now.length, before.length, "there is more or less of the host's than before");
  assert.equal(await pressHostButton(page), 1, "the host's button no longer works");
}

function assertSaid(lines: readonly string[], expected: RegExp | undefined): void {
  const surprising = lines.filter((line) => !expected?.test(line));
  assert.deepEqual(surprising, [], 'words on the console');
  if (expected) assert.ok(lines.length > 0, `nothing on the console says ${expected}`);
}

const literally = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
