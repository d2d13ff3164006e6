import { type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import { dateWords } from '../../report/dates.js';
import { historyOf } from '../../report/report-history.js';
import type { LookupState } from '../../report/report-lookup.js';
import { reportId } from '../../report/words/id.js';
import type { ReportMessages } from '../../report/words/words.js';
import type { DeviceParts } from '../device-parts.js';
import { clockOf } from './report-clock.js';
import { ReportLive } from './report-live.js';
import { progressOf } from './report-progress.js';
import type { ReportChange } from './report-refresh.js';
import { renderReport, statusName, type ReportHandlers } from './report-view.js';
import type { ReporterParts } from '../reporter-parts.js';
import type { TrackerContext } from '../tracker-context.js';

type Shown = Extract<LookupState, { phase: 'done' }>;

/** A found report on show, and what its reporter and this device add to it. */
export class ReportPart {
  private readonly messages: ReportMessages;
  private readonly live: ReportLive;

  constructor(
    private readonly context: TrackerContext,
    private readonly reporter: ReporterParts,
    private readonly device: DeviceParts,
    /** Closes the report and goes back to the search. */
    private readonly onClose: () => void,
  ) {
    this.messages = context.messages('report', reportId);
    this.live = new ReportLive(context, (change) => this.changed(change));
  }

  /** Looks again at once; what is shown stays until the answer is there. */
  refresh(): void {
    void this.live.ask();
  }

  /** What a screen reader says when the report has been found. */
  foundWords(report: Report): string {
    return this.messages.announce.found(statusName(report, this.messages));
  }

  /** A further page of answers has arrived. @param firstIndex index in the thread of the first new one */
  added(count: number, firstIndex: number): void {
    this.context.announcer.say(this.messages.history.added(count));
    if (count) this.context.focus.after(`answer-${firstIndex}`);
  }

  render({ report, query: { accessCode }, thread }: Shown): TemplateResult {
    const { context, messages, reporter } = this;
    const { capabilities, timezone, files } = context;
    const deadlines = capabilities?.deadlines ?? null;
    const clock = clockOf(report, { timezone, deadlines }, Date.now());
    return renderReport(
      {
        messages,
        report,
        thread,
        progress: progressOf(report),
        entries: historyOf(report, thread.items),
        dates: dateWords(messages.locale, timezone),
        facts: {
          isOwn: accessCode !== null,
          verifyDays: deadlines?.verifyWorkingDays ?? null,
          followupDays: deadlines?.followupWorkingDays ?? null,
          autocloseDays: deadlines?.autocloseWorkingDays ?? null,
        },
        clock,
        ombudsmanUrl: capabilities?.escalation.ombudsmanUrl ?? null,
        isCompact: context.element.compact,
        reply: reporter.renderReply(),
        news: reporter.renderNews(),
        withdraw: reporter.renderWithdrawal(),
        keep: this.device.renderActions(report, accessCode, clock),
        isOwnMissing: accessCode !== null && reporter.isMissing,
        stateOf: (path) => files.state(path),
        onOpen: (path) => void files.open(path),
      },
      this.handlers,
    );
  }

  private readonly handlers: ReportHandlers = {
    onMore: () => void this.context.lookup.more(),
    onClose: () => this.onClose(),
    onAnswer: () => this.context.focus.after('reply-content'),
    onLoadOwn: () => void this.reporter.load(),
  };

  /** The report changed while somebody has it open. */
  private changed({ status, answers }: ReportChange): void {
    const { messages } = this;
    const { lookup, announcer } = this.context;
    const { state } = lookup;
    if (state.phase !== 'done') return;
    this.device.remember(state.report);
    announcer.say(messages.announce.changed(status ? statusName(state.report, messages) : null, answers));
  }
}
