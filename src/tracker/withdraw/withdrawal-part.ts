import type { ReactiveController, TemplateResult, ReactiveControllerHost } from 'lit';
import { AduanError } from '../../errors.js';
import type { OutgoingReplies } from '../outgoing/outgoing-replies.js';
import type { TrackerContext } from '../tracker-context.js';
import { renderWithdraw, type WithdrawHandlers } from './withdraw-view.js';
import { withdrawWords, type WithdrawMessages } from './withdraw-words.js';
import { randomKey } from '../../outbox/idempotency-key.js';
import type { TrackerService } from '../../report/report-lookup.js';

export type WithdrawalState =
  | { phase: 'closed' }
  /** The person reads the consequences, and may write a reason. */
  | { phase: 'asking' }
  | { phase: 'sending' }
  /** `isUnknown`: the endpoint may have withdrawn it nevertheless. */
  | { phase: 'failed'; error: AduanError; isUnknown: boolean }
  | { phase: 'done' };

export interface WithdrawalOptions {
  trackingId: string;
  accessCode: string;
  service: () => TrackerService;
  done: () => void;
  failed: (error: AduanError) => void;
}

/** The withdrawal of one report: confirmed by a second press, and done once. */
class ReportWithdrawal {
  reason = '';
  state: WithdrawalState = { phase: 'closed' };
  /** The same for all attempts, so that another try after a timeout doesn't withdraw twice. */
  private readonly key = randomKey();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: WithdrawalOptions,
  ) {}

  ask(): void {
    if (this.state.phase === 'closed') this.set({ phase: 'asking' });
  }

  /** Closes the question without withdrawing; the typed reason stays. */
  keep(): void {
    if (this.state.phase !== 'sending' && this.state.phase !== 'done') this.set({ phase: 'closed' });
  }

  /** Withdraws once, however often the button is pressed. Never rejects. */
  async confirm(): Promise<void> {
    if (this.state.phase !== 'asking' && this.state.phase !== 'failed') return;
    this.set({ phase: 'sending' });
    const { trackingId, accessCode, service, done, failed } = this.options;
    const reason = this.reason.trim() || undefined;
    try {
      await service().withdraw!(trackingId, { accessCode, reason, idempotencyKey: this.key });
    } catch (cause) {
      const error =
        cause instanceof AduanError ? cause : new AduanError('server-error', { cause, bodyLeft: true });
      // A mismatch: an earlier attempt, with another reason, did arrive. Closed: it is withdrawn already.
      if (error.code !== 'idempotency-mismatch' && error.serverCode !== 'closed') {
        this.set({ phase: 'failed', error, isUnknown: error.bodyLeft || error.code === 'in-progress' });
        failed(error);
        return;
      }
    }
    this.reason = '';
    this.set({ phase: 'done' });
    done();
  }

  private set(state: WithdrawalState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

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
