import { formatAccessCode } from '../../contract/access-code.js';
import type { Journey } from '../../form-logic/state.js';
import { printAlone } from './print-alone.js';
import { addressOf } from '../../report/report-address.js';
import { forgetReport, saveReport } from '../../report/saved-reports.js';
import type { FormContext } from '../form-context.js';
import { qrCode, type QrCode } from './qr-code.js';
import { receiptStyles } from './receipt-styles.js';
import { renderReceipt, type ReceiptHandlers } from './receipt-view.js';
import { receiptId } from './words/id.js';

export type Received = Extract<Journey, { phase: 'received' }>;

/** What was done with one receipt. */
interface ReceiptState {
  readonly trackingId: string;
  readonly qr: QrCode | 'failed' | null;
  readonly isCodeShared: boolean;
  readonly isSaved: boolean;
  readonly isCodeSaved: boolean;
  readonly hasSavingFailed: boolean;
}

const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

/** Everything a person may do with number and code, one report after the other. */
export class Receipt {
  private readonly messages;
  /** Of the receipt that something was done with last. */
  private state: ReceiptState | null = null;

  /** @param keepsNothing whether nothing may stay here: on a device of many, or for a person who said so */
  constructor(
    private readonly context: FormContext,
    private readonly keepsNothing: () => boolean,
  ) {
    this.messages = context.messages('receipt', receiptId);
    context.adopt(receiptStyles);
  }

  /** What can be done with the number and code of a report that has arrived. */
  render(received: Received): unknown {
    const state = this.stateOf(received);
    const { isAnonymous, isSecret } = this.context.entry.values;
    return renderReceipt(
      {
        ...state,
        messages: this.messages,
        encodedText: encodeURIComponent(this.textOf(received)),
        hasShareSheet: 'share' in navigator,
        isGuarded: isAnonymous || isSecret,
        canSave: !this.keepsNothing(),
      },
      this.handlersOf(received),
    );
  }

  private handlersOf(received: Received): ReceiptHandlers {
    return {
      onPrint: () => void this.print(received),
      onShowQr: () => this.showQr(received),
      onShare: () => void this.share(received),
      onShareCode: (event) => this.set(received, { isCodeShared: isTicked(event) }),
      onSave: (event) => this.save(received, { isSaved: isTicked(event), isCodeSaved: false }),
      onSaveCode: (event) => this.save(received, { isSaved: true, isCodeSaved: isTicked(event) }),
    };
  }

  private async print(received: Received): Promise<void> {
    const { element } = this.context;
    this.showQr(received);
    await element.updateComplete;
    const sheet = element.renderRoot.querySelector<HTMLElement>('[part=receipt]');
    if (sheet) printAlone(sheet);
  }

  private showQr(received: Received): void {
    let qr: ReceiptState['qr'] = 'failed';
    try {
      qr = qrCode(this.linkTo(received));
    } catch {
      // The page's address is longer than a code can hold.
    }
    this.set(received, { qr });
  }

  private async share(received: Received): Promise<void> {
    try {
      await navigator.share({ title: this.messages.shareTitle, text: this.textOf(received) });
    } catch {
      // Closed, or refused by the system: WhatsApp and copying stand beside it.
    }
  }

  private save(received: Received, wanted: Pick<ReceiptState, 'isSaved' | 'isCodeSaved'>): void {
    const { messages, context } = this;
    const { trackingId, accessCode } = received;
    const { isSaved, isCodeSaved } = wanted;
    const root = context.target?.root;
    if (!root) return;
    if (!isSaved) forgetReport(root, trackingId);
    const isKept =
      !isSaved || saveReport(root, { trackingId, accessCode: isCodeSaved ? accessCode : null, seen: null });
    this.set(received, {
      isSaved: isSaved && isKept,
      isCodeSaved: isCodeSaved && isKept,
      hasSavingFailed: !isKept,
    });
    context.announcer.say(!isKept ? messages.saveFailed : isSaved ? messages.saved : messages.unsaved);
  }

  private textOf(received: Received): string {
    const { messages } = this;
    const { trackingId, accessCode } = received;
    const link = this.linkTo(received);
    return this.stateOf(received).isCodeShared
      ? messages.textWithCode(trackingId, formatAccessCode(accessCode), link)
      : messages.text(trackingId, link);
  }

  /** Where it can be followed: this page if it has a tracker, else the endpoint's own. Never with the code. */
  private linkTo({ trackingId }: Received): string {
    const hasTracker = document.querySelector('aduan-tracker, [data-aduan=tracker]');
    const root = this.context.target?.root ?? location.href;
    return addressOf(trackingId, false, hasTracker ? location.href : new URL('lacak', root));
  }

  /** Nothing that was ticked for one report holds for the next. */
  private stateOf({ trackingId }: Received): ReceiptState {
    const { state } = this;
    if (state?.trackingId === trackingId) return state;
    return {
      trackingId,
      qr: null,
      isCodeShared: false,
      isSaved: false,
      isCodeSaved: false,
      hasSavingFailed: false,
    };
  }

  private set(received: Received, change: Partial<ReceiptState>): void {
    this.state = { ...this.stateOf(received), ...change };
    this.context.element.requestUpdate();
  }
}
