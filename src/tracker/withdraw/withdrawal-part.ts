import type { TemplateResult } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import { ReportWithdrawal } from './report-withdrawal.js';
import type { AduanError } from '../../errors.js';
import { withdrawId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { renderWithdraw } from './withdraw-view.js';
import type { OwnReport, OwnReportHost } from '../own-report.js';

/** What is left on show of a report that was taken back. */
const ERASED = { title: '', content: '', attachments: [], statusCode: 'archived', deadlineAt: null };

/** Taking a report back, for the holder of its code. */
export class TrackerWithdrawal {
  private readonly messages;
  private readonly withdrawals = new Map<string, ReportWithdrawal>();

  constructor(private readonly host: OwnReportHost) {
    this.messages = messagesOf(host.element, 'withdraw', withdrawId);
  }

  /** Null where the endpoint can't, or did before. */
  render(own: OwnReport, { features }: Capabilities): TemplateResult | null {
    const { report } = own;
    if (!features.has('withdraw')) return null;
    const withdrawal = this.withdrawalOf(own);
    const { state, reason } = withdrawal;
    if (state.phase === 'closed' && report.statusCode === 'archived' && !report.content) return null;
    const { relay } = report;
    const { focusing, messages: common } = this.host;
    const forwarded = relay.state === 'sent' ? { nationalId: relay.nationalId } : null;
    return renderWithdraw(
      { messages: this.messages, common, state, reason, forwarded },
      {
        onAsk: () => {
          withdrawal.ask();
          focusing.after('withdraw');
        },
        onKeep: () => {
          if (withdrawal.state.phase === 'sending') return;
          withdrawal.keep();
          focusing.after('withdraw-open');
        },
        onReason: ({ target }) => (withdrawal.reason = (target as HTMLTextAreaElement).value),
        onConfirm: () => void this.confirm(withdrawal),
      },
    );
  }

  private withdrawalOf({ report: { trackingId }, accessCode }: OwnReport): ReportWithdrawal {
    let withdrawal = this.withdrawals.get(trackingId);
    if (withdrawal) return withdrawal;
    const { element, service } = this.host;
    withdrawal = new ReportWithdrawal(element, {
      trackingId,
      accessCode,
      service,
      done: () => this.done(trackingId),
      failed: (error) => this.failed(error),
    });
    this.withdrawals.set(trackingId, withdrawal);
    return withdrawal;
  }

  private async confirm(withdrawal: ReportWithdrawal): Promise<void> {
    if (withdrawal.state.phase === 'sending') return;
    this.host.announce(this.messages.sending);
    await withdrawal.confirm();
  }

  /** What was erased there vanishes here too, before the endpoint is asked again. */
  private done(trackingId: string): void {
    const { lookup, announce, focusing, forgetFiles, outgoing, refresh } = this.host;
    announce(this.messages.done.heading);
    const { state } = lookup;
    if (state.phase !== 'done' || state.report.trackingId !== trackingId) return;
    forgetFiles();
    void outgoing.forget();
    lookup.renew(state.query, ({ report, thread }) => ({
      report: { ...report, ...ERASED },
      thread: { ...thread, items: thread.items.filter(({ author }) => author !== 'reporter') },
    }));
    focusing.after('withdrawn');
    refresh();
  }

  private failed(error: AduanError): void {
    const { announce, focusing, tell } = this.host;
    const { unknown, failed } = this.messages;
    announce(error.bodyLeft || error.code === 'in-progress' ? unknown.heading : failed);
    focusing.after('withdraw-trouble');
    tell(error);
  }
}
