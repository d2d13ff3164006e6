import type { ReactiveController, TemplateResult } from 'lit';
import { toConfirmations, type Confirmations } from '../../contract/public/confirm.js';
import { clockKind } from '../../contract/reporting/clock-kind.js';
import type { FollowUp } from '../../contract/reporting/followups.js';
import { isResting, type Report } from '../../contract/reporting/report.js';
import { dateWords } from '../../report/dates.js';
import { historyOf, isAnswer, pairedPhotos } from '../../report/report-history.js';
import type { LookupState } from '../../report/report-lookup.js';
import { reportWords, statusName, type ReportMessages } from '../../report/report-words.js';
import type { DeviceParts, ReporterParts } from '../tracker-parts.js';
import { clockOf } from './report-clock.js';
import { ReportLive, type ReportChange } from './report-live.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import { progressOf } from './report-progress.js';
import { renderReport, type ReportHandlers, type ReportView } from './report-view.js';
import type { TrackerContext } from '../tracker-context.js';

/** The newest answer, shown in the card until the reporter has replied to it. */
function newestAnswer({ statusCode }: Report, items: readonly FollowUp[]): FollowUp | null {
  const answer = items.filter(isAnswer).at(-1) ?? null;
  return ['responded', 'done'].includes(statusCode) || answer === items.at(-1) ? answer : null;
}

/** Neighbours' answers, where some answered. */
function neighboursOf({ confirmations }: Report): Confirmations | null {
  const said = toConfirmations(confirmations);
  return said && said.fixed + said.notFixed > 0 ? said : null;
}

const loadReckoning = lazy(() => import('../reckoning/reckoning-part.js'));
const loadWish = lazy(() => import('../../report/wish/wish-part.js'));

type Shown = Extract<LookupState, { phase: 'done' }>;

/** The found report, with the parts of its reporter and of this device. */
export class ReportPart implements ReactiveController {
  private readonly messages: ReportMessages;
  private readonly live: ReportLive;
  private readonly reckoning;
  private readonly wish;
  /** Number of the report whose own text and photos are unfolded. */
  private unfolded = '';

  constructor(
    private readonly context: TrackerContext,
    private readonly reporter: ReporterParts,
    private readonly device: DeviceParts,
    /** Closes the report and goes back to the search. */
    private readonly onClose: () => void,
  ) {
    this.messages = context.messages('report', reportWords);
    this.live = new ReportLive(context, (change) => this.changed(change));
    this.reckoning = new LazyPart(
      context.element,
      loadReckoning,
      ({ ReckoningPart }) => new ReckoningPart(context),
    );
    this.wish = new LazyPart(context.element, loadWish, ({ WishPart }) => new WishPart(context));
    context.element.addController(this);
  }

  /**
   * Loads visible pictures: of the answer, and of the report where it is unfolded. Again when the element is back in
   * the page, because their `blob:` URLs were revoked when it left.
   */
  hostUpdate(): void {
    const { lookup, files } = this.context;
    const { state } = lookup;
    if (state.phase !== 'done') return;
    const { report, thread } = state;
    if (report.wish) void this.wish.want();
    const answer = newestAnswer(report, thread.items);
    const shown = [
      ...(answer?.attachments ?? []),
      ...pairedPhotos(answer?.pairs),
      ...(this.unfolded === report.trackingId ? report.attachments : []),
    ];
    files.openImages(shown.filter(({ path }) => files.state(path).phase === 'waiting'));
  }

  /** Requests the report again at once; it stays until the answer arrives. */
  refresh(): void {
    void this.live.ask();
  }

  /** Announcement for screen readers when the report has been found. */
  foundWords(report: Report): string {
    return this.messages.announce.found(statusName(report, this.messages, this.context.own !== null));
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
        answer: newestAnswer(report, thread.items),
        progress: progressOf(report),
        hasSteps: !context.isForeign,
        entries: historyOf(report, thread.items, timezone),
        dates: dateWords(messages.locale, timezone),
        facts: {
          isOwn: accessCode !== null,
          verifyDays: deadlines?.verifyWorkingDays ?? null,
          followupDays: deadlines?.followupWorkingDays ?? null,
          autocloseDays: deadlines?.autocloseWorkingDays ?? null,
        },
        clock,
        neighbours: neighboursOf(report),
        reckoning: clock && clockKind(report) ? this.renderReckoning() : null,
        wish: this.wish.part?.render(report) ?? reporter.renderDecision(report),
        isOwn: accessCode !== null,
        isResting: isResting(report, timezone, new Date()),
        ombudsmanUrl: capabilities?.escalation.ombudsmanUrl ?? null,
        isCompact: context.element.compact,
        objection: reporter.renderObjection(),
        reply: reporter.renderReply(),
        news: reporter.renderNews(),
        withdraw: reporter.renderWithdrawal(),
        keep: this.device.renderActions(report, accessCode, clock),
        isOwnMissing: accessCode !== null && reporter.acts.error !== null,
        stateOf: (path) => files.state(path),
        onOpen: (path) => void files.open(path),
      },
      this.handlers,
    );
  }

  private renderReckoning(): ReportView['reckoning'] {
    const { part, error } = this.reckoning;
    const content = part ? part.render() : error && this.context.trackerMessages.errors[error.code];
    return { label: this.messages.clock.how, isOpen: part?.isOpen ?? false, content };
  }

  private readonly handlers: ReportHandlers = {
    onMore: () => void this.context.lookup.more(),
    onClose: () => this.onClose(),
    onAnswer: () => this.reporter.unfoldReply(),
    onUnfold: (trackingId) => {
      this.unfolded = trackingId;
      this.context.element.requestUpdate();
    },
    onLoadOwn: () => void this.reporter.acts.load(),
    onObjection: this.reporter.toggleObjection,
    onReckoning: () => void this.reckoning.load().then((part) => part?.toggle()),
  };

  /** Announces that the report changed while it was shown. */
  private changed({ status, answers }: ReportChange): void {
    const { messages } = this;
    const { lookup, announcer } = this.context;
    const { state } = lookup;
    if (state.phase !== 'done') return;
    this.device.remember(state.report);
    const isOwn = state.query.accessCode !== null;
    const name = status ? statusName(state.report, messages, isOwn) : null;
    announcer.say(messages.announce.changed(name, answers));
  }
}
