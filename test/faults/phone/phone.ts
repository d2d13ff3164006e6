import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { BrowserName, Host } from '../../journey/harness/harness.js';
import { KEEP_NAMES } from '../../journey/harness/watch.js';
import { installDeviceClock, type DeviceClock } from './device-clock.js';
import {
  countReceipts,
  denyStorage,
  passTimeAtRest,
  readForm,
  readQueue,
  readScreen,
  takeLocksAway,
  watchDurability,
  watchLocks,
} from './inside-page.js';
import { PhoneLine } from '../line/line.js';
import type { Plan } from '../line/plan.js';
import { startFaultProxy, type FaultProxy } from '../line/proxy.js';
import { signal } from './signal.js';

const YEAR_MS = 365.25 * 86_400_000;
/** More than any patience of the widgets. */
const PATIENCE_MS = 95_000;
/** Far more than anything here takes, on a machine that is busy with other work too. */
const LIMIT_MS = 120_000;
const LOOK_MS = 40;

export interface PhoneOptions {
  browser: Browser;
  name: BrowserName;
  host: Host;
  /** Port of the endpoint. */
  target: number;
  /** Different for each phone of a run. */
  number: number;
}

/** How to wait for what is wanted. */
export interface Patience<T> {
  tab?: Page;
  /** What of the last look belongs into the complaint that it never came. */
  show?: (seen: T) => unknown;
  /** Done between two looks. */
  meanwhile?: () => Promise<void>;
}

export type Device = Pick<Plan, 'storage' | 'clockYears' | 'stallEnds' | 'hasWebLocks'>;
const PLAIN: Device = { storage: 'works', clockYears: 0, stallEnds: 'flows on', hasWebLocks: true };

const pageFor = (port: number) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title>
<main><h1>Desa</h1><aduan-form endpoint="http://localhost:${port}/sp4n" loading="eager"></aduan-form></main>
<script src="/dist/embed.js" defer></script></html>`;

/** A citizen's phone: a browser profile and a line to the endpoint of its own, and one tab in front. */
export class Phone {
  page!: Page;
  /** What a page said that it never may. */
  readonly complaints: string[] = [];
  /** What its citizen does in a second tab, instead of only opening it. */
  useSecondTab: ((tab: Phone) => Promise<unknown>) | null = null;
  /** Done to each tab before it opens the page. */
  prepare: (tab: Page) => Promise<void> = async () => {};
  private device = PLAIN;
  private tabs: Page[] = [];
  private lost = signal();

  private constructor(
    readonly name: BrowserName,
    readonly line: PhoneLine,
    private readonly context: BrowserContext,
    private readonly proxy: FaultProxy,
    private readonly url: string,
    private readonly clock: DeviceClock = { offsetMs: 0, passedMs: 0 },
  ) {}

  static async start({ browser, name, host, target, number }: PhoneOptions): Promise<Phone> {
    const line = new PhoneLine();
    const proxy = await startFaultProxy(target, line);
    const url = host.serve(`/phone-${name}-${number}`, { content: pageFor(proxy.port) });
    const context = await browser.createBrowserContext();
    // A tab that stays: Firefox opens none in a profile whose last one is just closing.
    await context.newPage();
    return new Phone(name, line, context, proxy, url);
  }

  get isGone(): boolean {
    return this.tabs.length === 0;
  }

  /** Opens the page in a new tab; those before are closed. @param device as it is from now on; default: as it was */
  async visit(device?: Device): Promise<void> {
    const before = this.tabs.splice(0);
    if (device) this.become(device);
    this.lost = signal();
    this.line.note('new visit');
    this.line.forget();
    await Promise.all(before.map((tab) => tab.close().catch(() => {})));
    // A second tab's first visit ends nothing.
    if (before.length > 0) this.line.endTabs();
    this.line.forget();
    this.page = await this.open();
  }

  /** As when a phone finds its network again: tabs hear of it. */
  async hearOnline(): Promise<void> {
    await this.inTabs((tab) => tab.evaluate(() => void dispatchEvent(new Event('online'))));
  }

  /** A second tab with the same page, which hears that the network is back. */
  async openSecondTab(): Promise<void> {
    if (this.useSecondTab) return void (await this.useSecondTab(this.beside()));
    const tab = await this.open();
    await this.until(readForm, (form) => form !== 'loading', { tab });
    if (this.isGone) return;
    await tab.evaluate(() => void dispatchEvent(new Event('online')));
    await this.page.bringToFront();
  }

  /** Ends all tabs: as Android does when it needs the memory, or as a person does. */
  async lose(how: 'tab crashed' | 'tab closed'): Promise<void> {
    const tabs = this.tabs.splice(0);
    this.line.note(how);
    this.line.forget();
    this.lost.fire();
    for (const tab of tabs) {
      if (how === 'tab crashed' && this.name === 'chromium') await crash(tab);
      await tab.close().catch(() => {});
    }
    this.line.endTabs();
    this.line.forget();
  }

  /**
   * Looks at the page until it is as wanted; `gone` when the tab is. Stalls on the way end as the device's plan says.
   */
  async until<T>(
    look: () => T | Promise<T>,
    isWanted: (seen: T) => boolean,
    { tab = this.page, show = (seen) => seen, meanwhile = async () => {} }: Patience<T> = {},
  ): Promise<T | 'gone'> {
    const deadline = Date.now() + LIMIT_MS;
    for (;;) {
      const seen = this.isGone ? null : await this.look(look, tab);
      if (seen === null) return 'gone';
      if (isWanted(seen.value)) return seen.value;
      if (Date.now() > deadline) throw new Error(await this.complaint(show(seen.value), tab));
      await meanwhile();
      const news = await Promise.race([
        this.lost.reached,
        this.line.stall.then(() => 'stall'),
        new Promise((resolve) => setTimeout(resolve, LOOK_MS)),
      ]);
      if (news === 'stall') await this.endStall();
    }
  }

  /** Runs in the page; null when the tab is gone, before or meanwhile. */
  async look<T>(look: () => T | Promise<T>, tab = this.page): Promise<{ value: T } | null> {
    try {
      return { value: (await tab.evaluate(look)) as T };
    } catch (error) {
      if (this.isGone) return null;
      throw error;
    }
  }

  /** Time goes by on the device. */
  async passTime(ms: number): Promise<void> {
    this.clock.passedMs += ms;
    if (ms > 0) this.line.note(`${ms / 60_000} min pass`);
    this.line.forget();
    const pass = (to: number) => (globalThis as unknown as { passTime?(to: number): void }).passTime?.(to);
    // A tab that is just going has no more time.
    await this.inTabs((tab) => tab.evaluate(pass, this.clock.passedMs));
    this.line.forget();
  }

  /**
   * Time goes by, unless something is being sent: where the network works, an answer doesn't take an hour.
   *
   * @returns whether it did
   */
  async passTimeAtRest(ms: number): Promise<boolean> {
    const to = this.clock.passedMs + ms;
    const hasPassed = await this.page.evaluate(passTimeAtRest, to).catch(() => false);
    if (hasPassed) await this.passTime(ms);
    return hasPassed;
  }

  /** Somebody sets the clock, or the network does. */
  async jumpClock(years: number): Promise<void> {
    this.clock.offsetMs += years * YEAR_MS;
    const jump = (to: number) => (globalThis as unknown as { jumpClock?(to: number): void }).jumpClock?.(to);
    await this.inTabs((tab) => tab.evaluate(jump, this.clock.offsetMs));
  }

  /** Out of reach of any network, and back: then the page hears `online`. */
  async setOffline(isOffline: boolean): Promise<void> {
    this.line.note(isOffline ? 'offline' : 'online');
    this.line.forget();
    if (this.name === 'chromium') {
      await Promise.all(this.tabs.map((tab) => tab.setOfflineMode(isOffline)));
    } else if (isOffline) await this.proxy.refuse();
    else await this.page.evaluate(() => void dispatchEvent(new Event('online')));
    if (!isOffline) await this.proxy.accept();
    this.line.forget();
  }

  refuse = async (): Promise<void> => {
    this.line.forget();
    await this.proxy.refuse();
    this.line.forget();
  };
  accept = (): Promise<void> => this.proxy.accept();

  /** After a submission that failed: nothing of it may disturb the next. */
  async recover(): Promise<void> {
    this.line.calm();
    await this.accept();
    await this.lose('tab closed');
  }

  async stop(): Promise<void> {
    this.line.calm();
    await this.context.close();
    await this.proxy.stop();
  }

  /** The same phone, looked at through other tabs. */
  private beside(): Phone {
    const { name, line, context, proxy, url, clock } = this;
    const beside = new Phone(name, line, context, proxy, url, clock);
    beside.device = this.device;
    return beside;
  }

  private async complaint(seen: unknown, tab: Page): Promise<string> {
    const now = await this.look(() => new Date().toISOString(), tab);
    const clock = `by the phone's clock it is ${now?.value}, after ${this.clock.passedMs / 60_000} minutes that were let pass`;
    return `for ${LIMIT_MS / 1000} s nothing but ${JSON.stringify(seen)}; ${clock}`;
  }

  private become(device: Device): void {
    this.device = device;
    Object.assign(this.clock, { offsetMs: device.clockYears * YEAR_MS, passedMs: 0 });
  }

  private async inTabs(run: (tab: Page) => Promise<unknown>): Promise<void> {
    await Promise.all(this.tabs.map((tab) => run(tab).catch(() => {})));
  }

  private async open(): Promise<Page> {
    const { storage, hasWebLocks } = this.device;
    // Firefox may try to put the new tab beside one that is just closing, and then refuses.
    const page = await this.context.newPage().catch(() => this.context.newPage());
    page.on('console', (message) => {
      if (message.text().startsWith('aduan-test: ')) this.complaints.push(message.text());
    });
    await page.evaluateOnNewDocument(KEEP_NAMES);
    await page.evaluateOnNewDocument(installDeviceClock, this.clock);
    await page.evaluateOnNewDocument(watchDurability);
    for (const read of [readQueue, readScreen])
      await page.evaluateOnNewDocument(`globalThis.${read.name} = ${read.toString()}`);
    if (!hasWebLocks) await page.evaluateOnNewDocument(takeLocksAway);
    await page.evaluateOnNewDocument(watchLocks);
    await page.evaluateOnNewDocument(countReceipts);
    if (storage === 'denied') await page.evaluateOnNewDocument(denyStorage);
    if (this.name === 'chromium') await limitStorage(page, this.url, storage === 'full');
    await this.prepare(page);
    this.tabs.push(page);
    await page.goto(this.url);
    // What went by while it was opened.
    await this.passTime(0);
    return page;
  }

  /** The widget gives up, and its request is gone with it; or the bytes flow on. */
  private async endStall(): Promise<void> {
    if (this.device.stallEnds === 'flows on') return this.line.flowOn();
    this.line.hold();
    await this.passTime(PATIENCE_MS);
  }
}

/** The renderer ends at once: no handler runs, nothing is tidied up. */
async function crash(tab: Page): Promise<void> {
  const session = await tab.createCDPSession();
  const crashed = new Promise((resolve) => tab.once('error', resolve));
  void session.send('Page.crash').catch(() => {});
  await crashed;
}

async function limitStorage(page: Page, url: string, isFull: boolean): Promise<void> {
  const session = await page.createCDPSession();
  const quotaSize = isFull ? { quotaSize: 1 } : {};
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, ...quotaSize });
}
