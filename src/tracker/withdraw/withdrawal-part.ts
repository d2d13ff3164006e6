import type { ReactiveController, TemplateResult } from 'lit';
import type { AduanError } from '../../errors.js';
import type { OutgoingReplies } from '../outgoing/outgoing-replies.js';
import type { TrackerContext } from '../tracker-context.js';
import { ReportWithdrawal } from './report-withdrawal.js';
import { renderWithdraw, type WithdrawHandlers } from './withdraw-view.js';
import { withdrawId } from './words/id.js';
import type { WithdrawMessages } from './words/words.js';

/** What is left on show of a report that was taken back. */
const ERASED = { title: '', content: '', attachments: [], statusCode: 'archived', deadlineAt: null };

/** Taking a report back, for the holder of its code. */
export class WithdrawalPart implements ReactiveController {
  private readonly messages: WithdrawMessages;
  /** By number: what was written as the reason outlives a look at another report. */
  private readonly withdrawals = new Map<string, ReportWithdrawal>();
  /** Of the report on show. */
  private shown: ReportWithdrawal | null = null;

  constructor(
    private readonly context: TrackerContext,
    private readonly outgoing: OutgoingReplies,
  ) {
    this.messages = context.messages('withdraw', withdrawId);
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { own } = this.context;
    this.shown = own && this.withdrawalOf(own.report.trackingId, own.accessCode);
  }

  /** Null where the endpoint can't, or did before. */
  render(): TemplateResult | null {
    const { shown } = this;
    const { own, capabilities, trackerMessages: common } = this.context;
    if (!own || !shown || !capabilities?.features.has('withdraw')) return null;
    const { statusCode, content, relay } = own.report;
    const { state, reason } = shown;
    if (state.phase === 'closed' && statusCode === 'archived' && !content) return null;
    const forwarded = relay.state === 'sent' ? { nationalId: relay.nationalId } : null;
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

  /** What was erased there vanishes here too, before the endpoint is asked again. */
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
    this.context.tell(error);
  }
}
