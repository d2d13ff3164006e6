import type { ReactiveController, TemplateResult } from 'lit';
import { asAduanError, type AduanError } from '../../errors.js';
import type { ClockDays } from '../../contract/reporting/clock-days.js';
import { clockKind, objectionDue } from '../../contract/reporting/clock-kind.js';
import type { Report } from '../../contract/reporting/report.js';
import { reportWords, type ReportMessages } from '../../report/report-words.js';
import type { TrackerContext } from '../tracker-context.js';
import { renderReckoning, reckoningStyles } from './reckoning-view.js';
import { calendarDays, reckoningWords, type ReckoningMessages } from './reckoning-words.js';

type State =
  { phase: 'loading' } | { phase: 'done'; days: ClockDays } | { phase: 'failed'; error: AduanError };

/** How the due day of the shown report is reckoned. Loaded, and asked for, at a press. */
export class ReckoningPart implements ReactiveController {
  isOpen = false;
  private readonly messages: ReckoningMessages;
  private readonly reportMessages: ReportMessages;
  private state: State = { phase: 'loading' };
  /** The report and due day whose days were asked for. */
  private asked = '';

  /** @param kindOf kind of the clock whose days are shown, by default that of the report's deadline */
  constructor(
    private readonly context: TrackerContext,
    private readonly kindOf: (report: Report) => string | null = clockKind,
  ) {
    this.messages = context.messages('reckoning', reckoningWords);
    this.reportMessages = context.messages('report', reportWords);
    context.adopt(reckoningStyles);
    context.element.addController(this);
  }

  /** `hostUpdate` asks again once another report is shown, or its due day has moved. */
  hostUpdate(): void {
    const { state } = this.context.lookup;
    if (!this.isOpen || state.phase !== 'done') return;
    const { report, query } = state;
    if (this.keyOf(report) !== this.asked) void this.ask(report, query.accessCode);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    if (this.state.phase === 'failed') this.asked = '';
    this.context.element.requestUpdate();
  }

  render(): TemplateResult | null {
    const { state, messages, reportMessages, context } = this;
    if (!this.isOpen) return null;
    return renderReckoning({
      messages,
      day: calendarDays(reportMessages.locale),
      days: state.phase === 'done' ? state.days : null,
      failure: state.phase === 'failed' ? context.trackerMessages.errors[state.error.code] : null,
    });
  }

  private async ask(report: Report, accessCode: string | null): Promise<void> {
    const { context } = this;
    const key = this.keyOf(report);
    this.asked = key;
    this.state = { phase: 'loading' };
    let state: State;
    try {
      const options = { accessCode: accessCode ?? undefined };
      const days = await context.service.clockDays?.(
        { trackingId: report.trackingId, kind: this.kindOf(report) ?? '' },
        options,
      );
      if (!days) throw new Error('the service has no such call');
      state = { phase: 'done', days };
    } catch (cause) {
      state = { phase: 'failed', error: asAduanError(cause, 'unavailable') };
    }
    if (this.asked !== key) return;
    this.state = state;
    context.element.requestUpdate();
  }

  private keyOf(report: Report): string {
    return `${report.trackingId} ${report.deadlineAt} ${objectionDue(report)} ${this.kindOf(report)}`;
  }
}
