import { formatAccessCode } from '../../contract/access-code.js';
import type { Journey } from '../../form-logic/state.js';
import { printAlone } from './print-alone.js';
import { addressOf, share, whatsappUrl } from '../../report/report-address.js';
import { rememberReport, type Remembered } from '../../report/saved-reports.js';
import { dateWords } from '../../report/dates.js';
import { download } from '../../widget/download.js';
import { lazy } from '../../widget/lazy.js';
import { rootOf } from '../../widget/root-of.js';
import type { FormContext } from '../form-context.js';
import type { QrCode } from './receipt-picture.js';
import { receiptStyles, renderReceipt, type ReceiptHandlers } from './receipt-view.js';
import { receiptWords } from './receipt-words.js';

export type Received = Extract<Journey, { phase: 'received' }>;

const loadPicture = lazy(() => import('./receipt-picture.js'));

/** What was done with one receipt. */
interface ReceiptState extends Readonly<Remembered> {
  readonly trackingId: string;
  readonly qr: QrCode | 'failed' | null;
  readonly pictured: 'saved' | 'failed' | null;
  readonly isCodeShared: boolean;
}

/** The code in the fragment alone, which browsers send to no server. */
const fragmentOf = ({ trackingId, accessCode }: Received): string =>
  `#aduan=${trackingId}&kode=${formatAccessCode(accessCode)}`;

/** A mobile number without the country's or the zero; empty where it is none. */
const whatsappNumber = (phone: string): string =>
  /^(?:62|0)(8\d{7,12})$/.exec(phone.replace(/[^\d]/g, ''))?.[1] ?? '';

const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

/** What the receipt must know of whose report it is. */
export interface ReporterNote {
  /** Of somebody whom another person files for; else empty. */
  reporterPhone: string;
  /** Anonymous or secret. */
  isGuarded: boolean;
}

/** Everything a person may do with number and code, one report after the other. */
export class Receipt {
  private readonly messages;
  /** Of the receipt that something was done with last. */
  private state: ReceiptState | null = null;

  /**
   * @param keepsNothing whether nothing may stay here: on a device of many, or for a person who said so
   * @param reporter of the report that was sent last
   */
  constructor(
    private readonly context: FormContext,
    private readonly keepsNothing: () => boolean,
    private readonly reporter: () => ReporterNote,
  ) {
    this.messages = context.messages('receipt', receiptWords);
    context.adopt(receiptStyles);
    // Now, while there is a network: what was just sent came over it.
    loadPicture().catch(() => {});
  }

  /** What can be done with the number and code of a report that has arrived. */
  render(received: Received): unknown {
    const state = this.stateOf(received);
    const { isAnonymous, isSecret } = this.context.entry.values;
    const { target } = this.context;
    const { reporterPhone, isGuarded } = this.reporter();
    const mobile = whatsappNumber(reporterPhone);
    return renderReceipt(
      {
        ...state,
        messages: this.messages,
        hasShareSheet: 'share' in navigator,
        isGuarded: received.isGuarded ?? (isGuarded || isAnonymous || isSecret),
        isForReporter: mobile !== '',
        whatsapp: whatsappUrl(this.textOf(received), mobile),
        trackerUrl: new URL(`lacak${fragmentOf(received)}`, target?.root ?? location.href).href,
        canSave: !this.keepsNothing(),
      },
      this.handlersOf(received),
    );
  }

  private handlersOf(received: Received): ReceiptHandlers {
    return {
      onPrint: () => void this.print(received),
      onShowQr: () => void this.showQr(received),
      onPicture: () => void this.savePicture(received),
      onTrack: (event) => this.track(received, event),
      // Where it is refused, WhatsApp and copying stand beside it.
      onShare: () => void share({ title: this.messages.shareTitle, text: this.textOf(received) }),
      onShareCode: (event) => this.set(received, { isCodeShared: isTicked(event) }),
      onSave: (event) => this.save(received, { isSaved: isTicked(event), isCodeSaved: false }),
      onSaveCode: (event) => this.save(received, { isSaved: true, isCodeSaved: isTicked(event) }),
    };
  }

  private async print(received: Received): Promise<void> {
    const { element } = this.context;
    await this.showQr(received);
    await element.updateComplete;
    const sheet = element.renderRoot.querySelector<HTMLElement>('[part=receipt]');
    if (sheet) printAlone(sheet);
  }

  private async showQr(received: Received): Promise<void> {
    let qr: ReceiptState['qr'] = 'failed';
    try {
      qr = (await loadPicture()).qrCode(this.linkTo(received));
    } catch {
      // Not fetched, or the page's address is longer than a code can hold.
    }
    this.set(received, { qr });
  }

  /** Number, code and QR code as a picture among the phone's own. */
  private async savePicture(received: Received): Promise<void> {
    const { messages: m, context } = this;
    const { trackingId, accessCode } = received;
    const now = new Date().toISOString();
    try {
      const { drawReceipt, qrCode } = await loadPicture();
      const picture = await drawReceipt({
        agency: context.capabilities.name,
        title: m.shareTitle,
        lines: [
          ...(trackingId ? [[m.picture.number, trackingId] as const] : []),
          [m.picture.code, formatAccessCode(accessCode)],
          [m.picture.date, dateWords(m.locale, context.capabilities.timezone).day(now)],
        ],
        qr: qrCode(this.linkTo(received)),
        note: m.picture.note,
      });
      download(`laporan-${trackingId || 'kode'}.png`, picture);
      this.set(received, { pictured: 'saved' });
      context.announcer.say(m.picture.saved);
    } catch {
      this.set(received, { pictured: 'failed' });
      context.announcer.say(m.picture.failed);
    }
  }

  /** In this page's tracker where there is one for the same endpoint; else the link leads to the endpoint's own page. */
  private track({ trackingId, accessCode }: Received, event: Event): void {
    const tracker = sameEndpointTracker(this.context.target?.root);
    if (!tracker) return;
    event.preventDefault();
    void tracker.open(trackingId, accessCode);
    tracker.scrollIntoView();
  }

  private save(received: Received, wanted: Pick<Remembered, 'isSaved' | 'isCodeSaved'>): void {
    const { messages, context } = this;
    const { trackingId, accessCode } = received;
    const root = context.target?.root;
    if (!root) return;
    const is = rememberReport(root, { trackingId, accessCode, seen: null }, wanted);
    this.set(received, is);
    const { saveFailed, saved, unsaved } = messages;
    context.announcer.say(is.hasSavingFailed ? saveFailed : is.isSaved ? saved : unsaved);
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
      pictured: null,
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

/** As much of the tracker as the receipt uses: the form knows no other widget. */
interface PageTracker extends HTMLElement {
  endpoint: string;
  open: (trackingId: string, code?: string) => Promise<unknown>;
}

/** The page's tracker that asks the same endpoint: no other may learn the code. Undefined also while its script isn't there. */
function sameEndpointTracker(root: string | undefined): PageTracker | undefined {
  return [...document.querySelectorAll<PageTracker>('aduan-tracker')].find(
    (one) => 'open' in one && root !== undefined && rootOf(one.endpoint) === root,
  );
}
