import { nothing, type TemplateResult } from 'lit';
import { formatAccessCode } from '../../contract/access-code.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { sectionsWords } from '../sections/sections-words.js';
import { renderKeepChoice, renderOutcome, type OutcomeHandlers } from './outcome-view.js';
import type { Submission } from '../sending/submission.js';
import { outcomeStyles } from './outcome-styles.js';
import { outcomeWords } from './outcome-words.js';
import { lazy } from '../../widget/lazy.js';
import type { FormValues } from '../../form-logic/state.js';
import { Aid } from '../aid.js';
import { readStored, writeStored } from '../../stored-json.js';
import type * as ReceiptPart from '../receipt/receipt.js';

export interface OutcomeOptions {
  receipts: ReceiptKeeper;
  /** Empties the form for the next report. */
  onAgain: () => void;
  /** Files that are being sent. */
  renderFiles: (progress: number) => unknown;
  /** Answers that were sent, and who reads what of the report. */
  renderBelow: () => unknown;
}

/** Screens in place of the form, from Kirim to the receipt. */
export class Outcome {
  private readonly messages;
  private readonly faults;
  /** Element that was copied last, and the message about it. */
  private copied: { id: string; said: string } | null = null;
  private readonly handlers: OutcomeHandlers;

  constructor(
    private readonly context: FormContext,
    private readonly submission: Submission,
    private readonly options: OutcomeOptions,
  ) {
    this.messages = context.messages('outcome', outcomeWords);
    this.faults = context.messages('sections', sectionsWords);
    context.adopt(outcomeStyles);
    this.handlers = {
      onCopy: (id) => void this.copy(id),
      onSendNow: () => void submission.sending.sendNow(),
      onAgain: options.onAgain,
    };
  }

  /** The current screen; null while the report is written. */
  render(): TemplateResult | null {
    const { context, messages, options, copied } = this;
    const { receipts } = options;
    const { isForeign } = context;
    const { journey, isUnkept } = this.submission.sending;
    if (journey.phase === 'writing') return null;
    return renderOutcome(
      {
        messages,
        journey,
        copied,
        shownCode: 'accessCode' in journey && !isForeign ? formatAccessCode(journey.accessCode) : '',
        reason: journey.phase === 'queued' ? this.faults.fault[journey.reason] : null,
        isSharedDevice: context.isSharedDevice,
        receipt:
          journey.phase === 'received'
            ? [...(isForeign ? [nothing] : receipts.render(journey)), options.renderBelow()]
            : [],
        isNamed: receipts.sent?.isNamed,
        files: journey.phase === 'sending' ? options.renderFiles(journey.progress ?? 0) : nothing,
        isUnkept,
        isKept: receipts.keeps,
        hasOwnWays: context.element.querySelector(':scope > :not([slot])') !== null,
      },
      this.handlers,
    );
  }

  /** Choice before Kirim whether to keep the report on this device; nothing where there is no choice. */
  renderKeepChoice(): unknown {
    const { context, submission } = this;
    if (submission.sending.itemId || context.isPractice) return nothing;
    return renderKeepChoice(this.messages, submission.isUnkept, (event) => {
      submission.isUnkept = (event.target as HTMLInputElement).checked;
      context.element.requestUpdate();
    });
  }

  /** Resets the choices: nothing of one report is kept for the next. */
  reset(): void {
    this.copied = null;
  }

  private async copy(id: string): Promise<void> {
    const { element, announcer } = this.context;
    const shown = element.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!shown) return;
    const { copied, selected } = this.messages;
    const said = (await copyShown(shown)) ? copied : selected;
    this.copied = { id, said };
    announcer.say(said);
  }
}

/**
 * Copies the number or code that an element shows, without the blanks of its markup. Without a clipboard (http page,
 * old WebView, a policy) it selects the text instead.
 * @returns true when the clipboard has the text.
 */
async function copyShown(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText((element.textContent ?? '').replace(/\s/g, ''));
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

/** `SentReport` is what is told of a report that was sent, besides its number and code. */
export interface SentReport extends Pick<FormValues, 'isAnonymous' | 'isSecret' | 'assetRef'> {
  /**
   * Title, or topic. Empty of an anonymous or secret report: what is saved and shared must not tell whoever is handed
   * the phone, or the message, what it was about.
   */
  readonly about: string;
  /** With a name officers can find it again without its code. */
  readonly isNamed: boolean;
}

/** Receipt in storage. */
interface KeptReceipt extends ReceiptPart.Received {
  sent: SentReport | null;
  receivedAt: number;
}

/**
 * `nameOf` is the key in this tab's `sessionStorage`. Its value goes with “Selesai, sudah disimpan”, and with the tab
 * unless the browser opens that again.
 */
const nameOf = ({ root }: FormTarget): string => `aduan-receipt:${root}`;

const loadReceipt = lazy(() => import('../receipt/receipt.js'));

/** Keeps a receipt in this tab until it is saved, because a reload must not cost the code. Loads `Receipt`. */
export class ReceiptKeeper {
  /** Phone of the reporter that a helper files for: the helper may send the receipt to it. */
  reporterPhone = '';
  /** The report sent last; null where this form didn't send it. `assisted` empties its fields before the receipt. */
  sent: SentReport | null = null;
  receivedAt = Date.now();
  private readonly receipt: Aid<ReceiptPart.Receipt, typeof ReceiptPart>;

  constructor(
    private readonly context: FormContext,
    private readonly submission: Submission,
  ) {
    const keepsNothing = (): boolean => !this.keeps;
    this.receipt = new Aid(
      context,
      [],
      loadReceipt,
      ({ Receipt }) => new Receipt(context, keepsNothing, () => this),
    );
  }

  get keeps(): boolean {
    const { isSharedDevice, isPractice } = this.context;
    return !isSharedDevice && !isPractice && !this.submission.sending.isUnkept;
  }

  /** Called from Kirim on; keeps the receipt once there is one. */
  note(): void {
    const { context, submission } = this;
    const { journey } = submission.sending;
    void this.receipt.load();
    if (journey.phase === 'keeping') {
      const { phone, isAnonymous, isSecret, assetRef, title, category, name } = context.entry.whole;
      this.reporterPhone = context.isAssisted ? phone : '';
      const about = isAnonymous || isSecret ? '' : title || (category?.name ?? '');
      this.sent = { isAnonymous, isSecret, assetRef, about, isNamed: !isAnonymous && name.trim() !== '' };
    }
    if (journey.phase !== 'received') return;
    this.receivedAt = Date.now();
    if (!this.keeps || !context.target) return;
    const { sent, receivedAt } = this;
    writeStored(nameOf(context.target), { ...journey, sent, receivedAt } satisfies KeptReceipt);
  }

  /** Receipt kept before a reload. */
  find(): KeptReceipt | null {
    const { target } = this.context;
    const found = target && this.keeps ? readStored<KeptReceipt>(nameOf(target)) : null;
    if (!found) return null;
    void this.receipt.load();
    ({ sent: this.sent = null, receivedAt: this.receivedAt = Date.now() } = found);
    return found;
  }

  /** `render` shows what can be done with number and code, in two parts. They themselves are shown without it. */
  render(received: ReceiptPart.Received): ReturnType<ReceiptPart.Receipt['render']> {
    const { receipt } = this;
    return receipt.part?.render(received) ?? [receipt.renderMissing(), nothing];
  }

  /** Deletes the receipt: it is saved, or not wanted. */
  drop(): void {
    const { target } = this.context;
    if (target) writeStored(nameOf(target), null);
  }
}
