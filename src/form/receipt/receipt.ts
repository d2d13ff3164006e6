import { formatAccessCode } from '../../contract/access-code.js';
import { answerDay } from '../../contract/answer-day.js';
import type { Journey } from '../../form-logic/state.js';
import { addressOf, share, whatsappUrl } from '../../report/report-address.js';
import { rememberReport, type Remembered } from '../../report/saved-reports.js';
import { dateWords } from '../../report/dates.js';
import { download } from '../../widget/download.js';
import { lazy } from '../../widget/lazy.js';
import { rootOf } from '../../widget/widget-context.js';
import type { FormContext } from '../form-context.js';
import type { SentReport } from '../outcome/outcome.js';
import type { QrCode } from './receipt-picture.js';
import {
  receiptStyles,
  renderFirst,
  renderRest,
  type ReceiptHandlers,
  type ReceiptView,
} from './receipt-view.js';
import { receiptWords } from './receipt-words.js';

export type Received = Extract<Journey, { phase: 'received' }>;

const loadPicture = lazy(() => import('./receipt-picture.js'));

/** Actions taken on one receipt. */
interface ReceiptState extends Readonly<Remembered> {
  readonly trackingId: string;
  readonly qr: QrCode | 'failed' | null;
  readonly pictured: 'saved' | 'failed' | null;
  readonly isCodeShared: boolean;
}

/** Fragment with number and code: browsers send a fragment to no server. */
const fragmentOf = ({ trackingId, accessCode }: Received): string =>
  `#aduan=${trackingId}&kode=${formatAccessCode(accessCode)}`;

/** Mobile number without country code or leading zero; empty where it is none. */
const whatsappNumber = (phone: string): string =>
  /^(?:62|0)(8\d{7,12})$/.exec(phone.replace(/[^\d]/g, ''))?.[1] ?? '';

const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

/** Facts about the report that the receipt needs. */
export interface ReporterNote {
  /** Phone of the reporter that a helper files for; else empty. */
  readonly reporterPhone: string;
  /** Null where this form didn't send it. */
  readonly sent: SentReport | null;
  /** When the endpoint received it: milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Actions with number and code, for one report after the other. */
export class Receipt {
  private readonly messages;
  /** State of the receipt that was acted on last. */
  private state: ReceiptState | null = null;

  /**
   * @param keepsNothing whether nothing may be kept here: on a shared device, or as the person chose
   * @param reporter facts about the report that was sent last
   */
  constructor(
    private readonly context: FormContext,
    private readonly keepsNothing: () => boolean,
    private readonly reporter: () => ReporterNote,
  ) {
    this.messages = context.messages('receipt', receiptWords);
    context.adopt(receiptStyles);
    // Loaded now, because the network is there: the report was just sent.
    loadPicture().catch(() => {});
  }

  /** Actions with number and code of a received report: those that come first, and all others. */
  render(received: Received): readonly [first: unknown, rest: unknown] {
    const { target, entry, capabilities } = this.context;
    const { reporterPhone, sent } = this.reporter();
    const { isAnonymous, isSecret } = sent ?? entry.values;
    const { deadlines } = capabilities;
    const mobile = whatsappNumber(reporterPhone);
    const view: ReceiptView = {
      ...this.stateOf(received),
      messages: this.messages,
      hasShareSheet: 'share' in navigator,
      isGuarded: isAnonymous || isSecret,
      isForReporter: mobile !== '',
      whatsapp: whatsappUrl(this.textOf(received), mobile),
      trackerUrl: new URL(`lacak${fragmentOf(received)}`, target?.root ?? location.href).href,
      canSave: !this.keepsNothing(),
      due: this.due,
      days: [
        deadlines?.verifyWorkingDays ?? 3,
        deadlines?.followupWorkingDays ?? 5,
        deadlines?.autocloseWorkingDays ?? 10,
      ],
    };
    const handlers = this.handlersOf(received);
    return [renderFirst(view, handlers), renderRest(view, handlers)];
  }

  /** Day by which the report is answered, in words; empty where none may be promised. */
  private get due(): string {
    const day = answerDay(this.context.capabilities, this.reporter().receivedAt);
    return day ? dateWords(this.messages.locale, 'UTC').day(day) : '';
  }

  private handlersOf(received: Received): ReceiptHandlers {
    return {
      onPrint: () => void this.print(received),
      onShowQr: () => void this.showQr(received),
      onPicture: () => void this.savePicture(received),
      onTrack: (event) => this.track(received, event),
      // If the share sheet fails, WhatsApp and copying remain.
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
    if (!sheet) return;
    for (const fold of sheet.querySelectorAll('details')) fold.open = true;
    printAlone(sheet);
  }

  private async showQr(received: Received): Promise<void> {
    let qr: ReceiptState['qr'] = 'failed';
    try {
      qr = (await loadPicture()).qrCode(this.linkTo(received));
    } catch {
      // The code wasn't loaded, or the page's address is too long for a QR code.
    }
    this.set(received, { qr });
  }

  /** Saves number, code and QR code as a picture, and what the report is about and when it is answered. */
  private async savePicture(received: Received): Promise<void> {
    const { messages: m, context, due } = this;
    const { trackingId, accessCode } = received;
    const { sent, receivedAt } = this.reporter();
    const { day } = dateWords(m.locale, context.capabilities.timezone);
    try {
      const { drawReceipt, qrCode } = await loadPicture();
      const picture = await drawReceipt({
        agency: context.capabilities.name,
        title: m.shareTitle,
        about: sent?.about ?? '',
        lines: [
          ...(trackingId ? [[m.picture.number, trackingId] as const] : []),
          [m.picture.code, formatAccessCode(accessCode)],
          [m.picture.date, day(new Date(receivedAt).toISOString())],
          ...(due ? [[m.due, due] as const] : []),
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

  /** Opens the report in the page's tracker for the same endpoint, else follows the link to the endpoint's page. */
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

  /** `textOf` the receipt: subject and receiver, where they may be told; number, link, and the code if asked for. */
  private textOf(received: Received): string {
    const { messages, context } = this;
    const { trackingId, accessCode } = received;
    const about = this.reporter().sent?.about;
    const link = this.linkTo(received);
    const facts = this.stateOf(received).isCodeShared
      ? messages.textWithCode(trackingId, formatAccessCode(accessCode), link)
      : messages.text(trackingId, link);
    return [...(about ? [about, context.capabilities.name] : []), facts].filter(Boolean).join('\n');
  }

  /** Link for tracking: this page if it has a tracker, else the endpoint's own. Never with the code. */
  private linkTo({ trackingId }: Received): string {
    const hasTracker = document.querySelector('aduan-tracker, [data-aduan=tracker]');
    const root = this.context.target?.root ?? location.href;
    return addressOf(trackingId, false, hasTracker ? location.href : new URL('lacak', root));
  }

  /** State of a receipt; ticks for one report don't hold for the next. */
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

/** Members of the tracker that the receipt uses: the form imports no other widget. */
interface PageTracker extends HTMLElement {
  endpoint: string;
  open: (trackingId: string, code?: string) => Promise<unknown>;
}

/** The page's tracker for the same endpoint; no other may learn the code. Undefined until its script is loaded. */
function sameEndpointTracker(root: string | undefined): PageTracker | undefined {
  return [...document.querySelectorAll<PageTracker>('aduan-tracker')].find(
    (one) => 'open' in one && root !== undefined && rootOf(one.endpoint) === root,
  );
}

const MARK = 'data-aduan-aside';

/**
 * Prints one element of a page: while printing, its siblings and those of its ancestors are hidden, through shadow
 * roots too. The screen doesn't change.
 */
function printAlone(element: HTMLElement): void {
  const undo: (() => void)[] = [];
  for (let node: Node | null = element; node && node !== document.body;) {
    const parent: Node | null = node.parentNode;
    if (parent instanceof ShadowRoot || parent instanceof Document) undo.push(hideMarked(parent));
    for (const sibling of parent?.childNodes ?? []) {
      if (sibling === node || !(sibling instanceof Element)) continue;
      sibling.setAttribute(MARK, '');
      undo.push(() => sibling.removeAttribute(MARK));
    }
    node = parent instanceof ShadowRoot ? parent.host : parent;
  }
  undo.push(hideMarked(document));
  addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  print();
}

function hideMarked(root: Document | ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { [${MARK}] { display: none !important; } }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
