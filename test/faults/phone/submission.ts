import { fillReport, readReceipt, send, type Story } from '../../journey/harness/citizen.js';
import {
  askAgain,
  readForm,
  readHeading,
  readQueue,
  readReceipts,
  readScreen,
  readStanding,
  sendNow,
  type QueuedItem,
  type Standing,
} from './inside-page.js';
import type { Phone } from './phone.js';
import type { Photo } from './photos.js';
import type { Comeback, Plan } from '../line/plan.js';

/** How one submission ended, as its citizen saw it. */
export interface Outcome {
  plan: Plan;
  photos: Photo[];
  /** From the press of Kirim until it was known that the endpoint has it. */
  waitedMs: number;
  /** On the receipt; null when it arrived on a later visit, where the queue tells no more than that. */
  trackingId: string | null;
  failedAttempts: number;
  /** Whether what was planned to happen to tab, phone or endpoint did. */
  struck: boolean;
  /** The heading under which the form said that it waits; null when it never did. */
  saidToWait: string | null;
  /** Whether all of the form was there when the network went, a second after its first paint. */
  wasWhole: boolean;
}

/** The longest wait. */
const HOUR_MS = 3_600_000;
/** Whose lock was still held when the queue looked, by a tab that was just dying, is looked at again after this. */
const SECOND_LOOK_MS = 60_000;
/** How long nobody waits for that. */
const SECOND_LOOK_AFTER_MS = 2_000;
const SENT: QueuedItem['state'][] = ['sent', 'needs-fix'];

/** The endpoint, shared by all phones: any of them may have it killed. */
export interface KillableEndpoint {
  /** Resolves when it is dead; it comes back by itself. */
  kill(): Promise<void>;
  /** Resolves when it is there. */
  back(): Promise<void>;
}

/** Files one report and stays with it, through everything its plan holds, until the endpoint has it. */
export class Submission {
  private known = new Set<string>();
  private receiptsBefore = 0;
  private failedAttempts = 0;
  private pressedAt = 0;
  private struck = false;
  private saidToWait: string | null = null;
  private wasWhole = false;

  constructor(
    private readonly phone: Phone,
    private readonly plan: Plan,
    private readonly photos: Photo[],
    private readonly endpoint: KillableEndpoint,
  ) {}

  async run(): Promise<Outcome> {
    const { phone, plan } = this;
    await phone.visit(plan);
    this.known = new Set((await this.items()).map(({ id }) => id));
    this.receiptsBefore = await this.receipts();
    phone.line.use(plan, () => this.strike(), phone.refuse);
    let trackingId = await this.fileIt();
    for (const comeback of plan.comebacks) {
      if (trackingId !== undefined) break;
      trackingId = await this.comeBack(comeback);
    }
    if (trackingId === undefined) throw new Error(`still not sent after ${plan.comebacks.length} attempts`);
    phone.line.calm();
    await phone.accept();
    return {
      plan,
      photos: this.photos,
      waitedMs: performance.now() - this.pressedAt,
      trackingId,
      failedAttempts: this.failedAttempts,
      struck: this.struck,
      saidToWait: this.saidToWait,
      wasWhole: this.wasWhole,
    };
  }

  /**
   * @returns the number on the receipt, null when it is known to have arrived without one, undefined when it is not
   * sent
   */
  private async fileIt(): Promise<string | null | undefined> {
    const { phone } = this;
    for (;;) {
      if (phone.isGone) {
        await phone.visit();
        if (await this.isKept()) return this.followQueue();
        if (await this.wasReceived()) return null;
        if (this.saidToWait) throw new Error('it was said to be kept, and is gone');
      }
      try {
        await this.write();
        await phone.line.at('written');
        this.pressedAt ||= performance.now();
        await send(phone.page);
        await phone.line.at('pressed');
      } catch (error) {
        if (!phone.isGone) throw error;
        continue;
      }
      const screen = await phone.until(readScreen, (seen) => seen !== 'working' && seen !== 'writing');
      if (screen === 'received') return (await readReceipt(phone.page)).trackingId;
      if (screen === 'refused') throw new Error(`the form refuses: ${await this.formText()}`);
      if (screen !== 'gone') {
        this.failedAttempts += 1;
        this.saidToWait = (await phone.look(readHeading))?.value ?? '';
        await phone.line.at('kept');
      }
      if (!phone.isGone) return undefined;
    }
  }

  private async write(): Promise<void> {
    const { phone, plan } = this;
    const story: Story = {
      title: plan.title,
      content: `Ini laporan uji nomor ${plan.index}. Jalan di depan balai desa berlubang besar sejak dua minggu lalu.`,
      place: `Dusun ${plan.index}`,
      // Of the past by any of the clocks.
      day: '2010-05-20',
      name: 'Warga Uji',
      phone: '0800000012',
      photos: this.photos.map(({ name }) => name),
      isAnonymous: plan.isAnonymous,
      isSecret: plan.isSecret,
    };
    if (plan.isGoneAfterPaint) await this.losePaintedNetwork();
    await this.openForm();
    await fillReport(phone.page, story);
  }

  /** One second after the first paint, whatever has or hasn't been fetched by then. */
  private async losePaintedNetwork(): Promise<void> {
    await this.phone.page.waitForFunction(
      () =>
        performance.now() -
          (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity) >=
        1000,
      { polling: 20 },
    );
    await this.phone.setOffline(true);
    this.wasWhole = (await this.phone.look(readForm))?.value === 'whole';
  }

  /** Asks the endpoint again, as the form offers, until all of the form is there. */
  private async openForm(): Promise<void> {
    const { phone } = this;
    for (;;) {
      const form = await phone.until(readForm, (seen) => seen !== 'loading');
      if (form !== 'trouble') return;
      const { reads } = phone.line;
      await phone.accept();
      await phone.setOffline(false);
      // Hearing that it is back online, the form may be asking by itself already.
      await phone.look(askAgain);
      await phone.until(readForm, (seen) => seen !== 'trouble' || phone.line.reads > reads);
    }
  }

  private async comeBack(how: Comeback): Promise<string | null | undefined> {
    const { phone } = this;
    // Whoever comes back to one that another phone had killed would use up all comebacks on it.
    await this.endpoint.back();
    await phone.accept();
    if (!phone.isGone) await phone.setOffline(false);
    const screen = phone.isGone ? null : await phone.until(readScreen, (seen) => seen !== 'working');
    if (screen === 'received') return (await readReceipt(phone.page)).trackingId;
    if (how === 'by hand' && (screen === 'queued' || screen === 'unknown')) return this.sendByHand();
    if (how === 'new visit' || phone.isGone) await phone.visit();
    return this.followQueue();
  }

  private async sendByHand(): Promise<string | null | undefined> {
    const { phone } = this;
    await phone.look(sendNow);
    const screen = await phone.until(readScreen, (seen) => seen !== 'working');
    if (screen === 'received') return (await readReceipt(phone.page)).trackingId;
    if (screen === 'gone') return undefined;
    this.failedAttempts += 1;
    return undefined;
  }

  /** Waits until the next attempt has ended, in whatever tab and by whatever timer it was made. */
  private async followQueue(): Promise<string | null | undefined> {
    const { phone } = this;
    const known = await this.own();
    if (!known && (await this.wasReceived())) return null;
    const before = known?.attempts ?? 0;
    const mine = ({ items }: Standing) => items.find(({ id }) => !this.known.has(id));
    const hasMoved = (seen: Standing) => {
      const item = mine(seen);
      // Whether what is no longer here has arrived, the ledger knows.
      if (item === undefined) return seen.screen === 'received' || known !== undefined;
      return SENT.includes(item.state) || (item.attempts > before && item.state !== 'sending');
    };
    const seen = await phone.until(readStanding, hasMoved, {
      show: (last) => ({ screen: last.screen, before, item: mine(last) }),
      meanwhile: this.letItBeTime(),
    });
    if (seen === 'gone') return undefined;
    if (seen.screen === 'received') return (await readReceipt(phone.page)).trackingId;
    const item = mine(seen);
    if (item === undefined || item.state === 'sent') return null;
    if (item.state === 'needs-fix') throw new Error(`it needs fixing: ${JSON.stringify(item.problem)}`);
    this.failedAttempts += 1;
    return undefined;
  }

  /**
   * An hour goes by as soon as nothing is being sent, and then as much as it takes to look again at another tab's lock.
   */
  private letItBeTime(): () => Promise<void> {
    const { phone } = this;
    let isHourOver = false;
    let since = Date.now();
    return async () => {
      isHourOver ||= await phone.passTimeAtRest(HOUR_MS);
      if (Date.now() - since < SECOND_LOOK_AFTER_MS || !phone.line.isQuiet) return;
      since = Date.now();
      await phone.passTime(SECOND_LOOK_MS);
    };
  }

  private async strike(): Promise<void> {
    const { phone, plan } = this;
    this.struck = plan.event.name !== 'none';
    switch (plan.event.name) {
      case 'none':
        return;
      case 'tab crashed':
      case 'tab closed':
        return phone.lose(plan.event.name);
      case 'second tab':
        return phone.openSecondTab();
      case 'endpoint killed':
        return this.endpoint.kill();
      case 'offline':
        return phone.setOffline(true);
      case 'clock jumped':
        return phone.jumpClock(plan.jumpYears);
    }
  }

  private async items(): Promise<QueuedItem[]> {
    if (this.plan.storage === 'denied') return [];
    return (await this.phone.look(readQueue))?.value ?? [];
  }

  private async own(): Promise<QueuedItem | undefined> {
    return (await this.items()).find(({ id }) => !this.known.has(id));
  }

  private async receipts(): Promise<number> {
    return (await this.phone.look(readReceipts))?.value ?? 0;
  }

  /** A page showed the receipt, and took its line off the device, in the moment in which its tab was closed. */
  private async wasReceived(): Promise<boolean> {
    return (await this.receipts()) > this.receiptsBefore;
  }

  private async isKept(): Promise<boolean> {
    return (await this.own()) !== undefined;
  }

  private async formText(): Promise<string> {
    const seen = await this.phone.look(
      () => document.querySelector('aduan-form')?.shadowRoot?.textContent ?? '',
    );
    return seen?.value.replace(/\s+/g, ' ').slice(0, 400) ?? '';
  }
}
