import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import { statusOf } from '../../contract/statuses.js';
import { calendarFile } from './calendar-file.js';
import { addressOf } from '../../report/report-address.js';
import type { Clock } from '../report-clock.js';
import type { ReportQuery } from '../../report/report-query.js';
import {
  forgetAllReports,
  forgetReport,
  savedReports,
  saveReport,
  type SavedReport,
} from '../../report/saved-reports.js';
import { dateWords } from '../../report/dates.js';
import { keepId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { reportId } from '../../report/words/id.js';
import { renderKeep } from './keep-view.js';
import { statusName } from '../report-view.js';
import { renderSaved } from './saved-view.js';
import type { OwnReportHost } from '../own-report.js';

export interface KeepingHost extends Pick<
  OwnReportHost,
  'element' | 'focusing' | 'announce' | 'capabilities'
> {
  /** Absolute, or empty for a service of the host's own. */
  endpoint: () => string;
  /** Looks for it as if its number and code had been typed. */
  open: (saved: SavedReport) => void;
}

/** What stays when the page is left: a list for whoever asked for it, a link, a day in the calendar, a sheet of paper. */
export class TrackerKeeping {
  private readonly messages;
  private readonly reportMessages;
  private shownAddress: string | null = null;
  private hasSavingFailed = false;

  constructor(private readonly host: KeepingHost) {
    this.messages = messagesOf(host.element, 'keep', keepId);
    this.reportMessages = messagesOf(host.element, 'report', reportId);
  }

  /** Notes where a remembered report stands now. */
  saw(report: Report): void {
    const saved = this.saved(report.trackingId);
    this.shownAddress = null;
    if (saved) this.save(report, saved.accessCode);
  }

  renderList(): TemplateResult | typeof nothing {
    const { host, messages } = this;
    return renderSaved(
      {
        messages,
        saved: savedReports(host.endpoint()),
        statusOf: ({ seen }) => seen && statusName(seen, this.reportMessages),
        ageOf: (saved) => this.ageOf(saved),
      },
      {
        onOpen: host.open,
        onForget: ({ trackingId }) => {
          forgetReport(host.endpoint(), trackingId);
          host.announce(messages.list.forgotten(trackingId));
          host.focusing.after(savedReports(host.endpoint()).length ? 'saved' : 'tracking_id');
        },
        onWipe: () => {
          forgetAllReports();
          host.announce(messages.list.wiped);
          host.focusing.after('tracking_id');
        },
      },
    );
  }

  /** For a question that found nobody: where the report stood when it was last seen, where that is remembered. */
  renderLastKnown({ trackingId, accessCode }: ReportQuery): TemplateResult | typeof nothing {
    const all = savedReports(this.host.endpoint());
    const saved = all.find((one) =>
      trackingId === null ? one.accessCode === accessCode : one.trackingId === trackingId,
    );
    const { seen } = saved ?? {};
    if (!saved || !seen) return nothing;
    const { lastKnown, lastDue } = this.messages;
    const { timezone = 'Asia/Jakarta' } = this.host.capabilities() ?? {};
    const { deadlineAt } = seen;
    return html`<p class="last-known">
      <b>${lastKnown(statusName(seen, this.reportMessages), this.ageOf(saved))}</b>
      ${deadlineAt ? lastDue(dateWords(this.reportMessages.locale, timezone).day(deadlineAt)) : nothing}
    </p>`;
  }

  renderActions(report: Report, accessCode: string | null, clock: Clock | null): TemplateResult {
    const saved = this.saved(report.trackingId);
    return renderKeep(
      {
        messages: this.messages,
        isSaved: saved !== undefined,
        isCodeSaved: Boolean(saved?.accessCode),
        hasSavingFailed: this.hasSavingFailed,
        hasCode: accessCode !== null,
        hasDueDay: clock !== null,
        shownAddress: this.shownAddress,
      },
      {
        onSave: ({ target }) => this.remember(report, (target as HTMLInputElement).checked),
        onSaveCode: ({ target }) =>
          this.save(report, (target as HTMLInputElement).checked ? accessCode : null),
        onShare: () => void this.share(report),
        onPrint: () => window.print(),
        onCalendar: () => clock && this.noteDay(report, clock),
      },
    );
  }

  private saved(id: string): SavedReport | undefined {
    return savedReports(this.host.endpoint()).find(({ trackingId }) => trackingId === id);
  }

  private ageOf({ seen }: SavedReport): string {
    return this.messages.age(Math.max(0, Math.floor((Date.now() - (seen?.at ?? 0)) / 60_000)));
  }

  private remember(report: Report, isWanted: boolean): void {
    if (isWanted) this.save(report, null);
    else forgetReport(this.host.endpoint(), report.trackingId);
    if (!this.hasSavingFailed) this.host.announce(isWanted ? this.messages.saved : this.messages.unsaved);
  }

  private save(report: Report, accessCode: string | null): void {
    const { trackingId, statusCode, statusName: name, deadlineAt } = report;
    const seen = { statusCode, statusName: name, deadlineAt, at: Date.now() };
    this.hasSavingFailed = !saveReport(this.host.endpoint(), { trackingId, accessCode, seen });
    this.host.element.requestUpdate();
  }

  private async share(report: Report): Promise<void> {
    const { messages, host } = this;
    const url = this.addressOf(report);
    try {
      if (typeof navigator.share === 'function') {
        await navigator.share({ title: messages.shareTitle(report.trackingId), url });
        return;
      }
      await navigator.clipboard.writeText(url);
      host.announce(messages.copied);
    } catch (error) {
      // Closing the share sheet is no failure.
      if ((error as Error | null)?.name === 'AbortError') return;
      this.shownAddress = url;
      host.element.requestUpdate();
    }
  }

  private addressOf({ trackingId, statusCode, isSecret }: Report): string {
    return addressOf(trackingId, !isSecret && statusOf(statusCode)?.isPublic === true, location.href);
  }

  private noteDay(report: Report, { dueDay }: Clock): void {
    const { trackingId } = report;
    const text = calendarFile({
      day: dueDay,
      uid: `${trackingId}-${dueDay}@aduan`,
      summary: this.messages.calendarSummary(trackingId),
      url: this.addressOf(report),
      now: Date.now(),
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = `laporan-${trackingId}.ics`;
    link.click();
    // Some browsers read the address a moment after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
