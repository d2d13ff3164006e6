import { nothing, type TemplateResult } from 'lit';
import { formatAccessCode } from '../../contract/access-code.js';
import type { FormContext } from '../form-context.js';
import { sectionsWords } from '../sections/sections-words.js';
import { renderKeepChoice, renderOutcome, type OutcomeHandlers } from './outcome-view.js';
import type { Submission } from '../sending/submission.js';
import type { ReceiptKeeper } from './receipt-keeper.js';
import { outcomeStyles } from './outcome-styles.js';
import { outcomeWords } from './outcome-words.js';

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
