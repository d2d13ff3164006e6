import type { ReactiveController, TemplateResult } from 'lit';
import type { AduanError } from '../../errors.js';
import type { OutgoingReplies } from '../outgoing/outgoing-replies.js';
import type { TrackerContext } from '../tracker-context.js';
import { ReportWithdrawal } from './report-withdrawal.js';
import { renderWithdraw, type WithdrawHandlers } from './withdraw-view.js';
import { withdrawWords, type WithdrawMessages } from './withdraw-words.js';

/** State of a withdrawn report until the endpoint has answered again. */
const ERASED = { title: '', content: '', attachments: [], statusCode: 'archived', deadlineAt: null };

/** Withdrawing a report, for the holder of its access code. */
export class WithdrawalPart implements ReactiveController {
  private readonly messages: WithdrawMessages;
  /** Withdrawals by report number: an unfinished reason stays while another report is read. */
  private readonly withdrawals = new Map<string, ReportWithdrawal>();
  /** Withdrawal of the shown report. */
  private shown: ReportWithdrawal | null = null;

  constructor(
    private readonly context: TrackerContext,
    private readonly outgoing: OutgoingReplies,
  ) {
    this.messages = context.messages('withdraw', withdrawWords);
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { own } = this.context;
    this.shown = own && this.withdrawalOf(own.report.trackingId, own.accessCode);
  }

  /** Null where the endpoint doesn't offer it, or the report was withdrawn before. */
  render(): TemplateResult | null {
    const { shown } = this;
    const { own, capabilities, trackerMessages: common } = this.context;
    if (!own || !shown || !capabilities?.features.has('withdraw')) return null;
    const { statusCode, content, relay } = own.report;
    const { state, reason } = shown;
    if (state.phase === 'closed' && statusCode === 'archived' && !content) return null;
    const isSure = relay.state === 'sent' || relay.nationalId !== null;
    const forwarded = isSure || relay.state === 'parked' ? { nationalId: relay.nationalId, isSure } : null;
    return renderWithdraw({ messages: this.messages, common, state, reason, forwarded }, this.handlers);
  }

  private readonly handlers: WithdrawHandlers = {
    onAsk: () => {
      this.shown?.ask();
      this.context.focus.after('withdraw');
    },
    onKeep: () => {
      if (this.shown?.state.phase === 'sending') return;
      this.shown?.keep();
      this.context.focus.after('withdraw-open');
    },
    onReason: ({ target }) => {
      if (this.shown) this.shown.reason = (target as HTMLTextAreaElement).value;
    },
    onConfirm: () => void this.confirm(),
  };

  private withdrawalOf(trackingId: string, accessCode: string): ReportWithdrawal {
    let withdrawal = this.withdrawals.get(trackingId);
    if (withdrawal) return withdrawal;
    const { element } = this.context;
    withdrawal = new ReportWithdrawal(element, {
      trackingId,
      accessCode,
      service: () => this.context.service,
      done: () => this.done(trackingId),
      failed: (error) => this.failed(error),
    });
    this.withdrawals.set(trackingId, withdrawal);
    return withdrawal;
  }

  private async confirm(): Promise<void> {
    const { shown } = this;
    if (!shown || shown.state.phase === 'sending') return;
    this.context.announcer.say(this.messages.sending);
    await shown.confirm();
  }

  /** Removes the erased data from the screen at once, before the report is requested again. */
  private done(trackingId: string): void {
    const { lookup, announcer, focus, files, refresh } = this.context;
    announcer.say(this.messages.done.heading);
    const { state } = lookup;
    if (state.phase !== 'done' || state.report.trackingId !== trackingId) return;
    files.clear();
    void this.outgoing.forget();
    lookup.renew(state.query, ({ report, thread }) => ({
      report: { ...report, ...ERASED },
      thread: { ...thread, items: thread.items.filter(({ author }) => author !== 'reporter') },
    }));
    focus.after('withdrawn');
    refresh();
  }

  private failed(error: AduanError): void {
    const { announcer, focus } = this.context;
    const { unknown, failed } = this.messages;
    announcer.say(error.bodyLeft || error.code === 'in-progress' ? unknown.heading : failed);
    focus.after('withdraw-trouble');
    this.context.tell(error, 'reply');
  }
}
