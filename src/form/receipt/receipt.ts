import { formatAccessCode } from '../../contract/access-code.js';
import type { Journey } from '../../form-logic/state.js';
import type { ReceiptMessages } from './words/words.js';
import type { QrCode } from './qr-code.js';
import type { ReceiptHandlers, ReceiptModel } from './receipt-view.js';
import type { ChoicesHost } from '../choices/choices-controller.js';
import { lazy } from '../../widget/chunks.js';
import { printAlone } from '../../report/print-alone.js';
import { addressOf } from '../../report/report-address.js';
import { forgetReport, saveReport } from '../../report/saved-reports.js';

const loadQr = lazy(() => import('./qr-code.js'));

/** What the form lends to its receipt. */
export interface ReceiptHost extends ChoicesHost {
  /** Nothing may stay here: a device of many, or a person who said so. */
  keepsNothing: () => boolean;
}

export type Received = Extract<Journey, { phase: 'received' }>;

const FRESH = {
  qr: null as QrCode | 'failed' | null,
  isCodeShared: false,
  isSaved: false,
  isCodeSaved: false,
  hasSavingFailed: false,
};

/** Everything a person may do with number and code, one report after the other. */
export class Receipt implements ReceiptHandlers {
  private state = FRESH;
  private received: Received = { phase: 'received', trackingId: '', accessCode: '' };

  constructor(
    private readonly host: ReceiptHost,
    private readonly messages: ReceiptMessages,
  ) {}

  drawn(received: Received): ReceiptModel {
    // Nothing that was ticked for one report holds for the next.
    if (received.trackingId !== this.received.trackingId) this.state = FRESH;
    this.received = received;
    const { isAnonymous, isSecret } = this.host.entry.values;
    return {
      ...this.state,
      messages: this.messages,
      trackingId: received.trackingId,
      encodedText: encodeURIComponent(this.text),
      hasShareSheet: typeof navigator.share === 'function',
      isGuarded: isAnonymous || isSecret,
      canSave: !this.host.keepsNothing(),
    };
  }

  print = async (): Promise<void> => {
    await this.showQr();
    await this.host.element.updateComplete;
    const sheet = this.host.element.renderRoot.querySelector<HTMLElement>('[part=receipt]');
    if (sheet) printAlone(sheet);
  };

  showQr = async (): Promise<void> => {
    const { link } = this;
    const code = await loadQr().then(
      ({ qrCode }) => qrCode(link),
      () => 'failed' as const,
    );
    if (link === this.link) this.set({ qr: code });
  };

  share = async (): Promise<void> => {
    try {
      await navigator.share({ title: this.messages.shareTitle, text: this.text });
    } catch {
      // Closed, or refused by the system: WhatsApp and copying stand beside it.
    }
  };

  shareCode = ({ target }: Event): void => this.set({ isCodeShared: (target as HTMLInputElement).checked });

  save = ({ target }: Event): void => this.remember((target as HTMLInputElement).checked, false);

  saveCode = ({ target }: Event): void => this.remember(true, (target as HTMLInputElement).checked);

  private remember(isSaved: boolean, isCodeSaved: boolean): void {
    const { trackingId, accessCode } = this.received;
    const root = this.host.target()?.root;
    if (!root) return;
    const { messages } = this;
    if (!isSaved) forgetReport(root, trackingId);
    const isKept =
      !isSaved || saveReport(root, { trackingId, accessCode: isCodeSaved ? accessCode : null, seen: null });
    this.set({ isSaved: isSaved && isKept, isCodeSaved: isCodeSaved && isKept, hasSavingFailed: !isKept });
    this.host.announce(!isKept ? messages.saveFailed : isSaved ? messages.saved : messages.unsaved);
  }

  private get text(): string {
    const { messages, received, link, state } = this;
    const { trackingId, accessCode } = received;
    return state.isCodeShared
      ? messages.textWithCode(trackingId, formatAccessCode(accessCode), link)
      : messages.text(trackingId, link);
  }

  /** Where it can be followed: this page if it has a tracker, else the endpoint's own. Never with the code. */
  private get link(): string {
    const hasTracker = document.querySelector('aduan-tracker, [data-aduan=tracker]');
    const root = this.host.target()?.root ?? location.href;
    return addressOf(
      this.received.trackingId,
      false,
      hasTracker ? location.href : new URL('lacak', root).href,
    );
  }

  private set(change: Partial<typeof FRESH>): void {
    this.state = { ...this.state, ...change };
    this.host.element.requestUpdate();
  }
}
