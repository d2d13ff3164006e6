import { html, type ReactiveController, type TemplateResult, type nothing } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import { statusOf } from '../../contract/statuses.js';
import { dateWords } from '../../report/dates.js';
import { addressOf, share, whatsappUrl } from '../../report/report-address.js';
import type { ReportQuery } from '../../report/report-query.js';
import {
  forgetAllReports,
  forgetReport,
  rememberReport,
  savedReports,
  type SavedReport,
} from '../../report/saved-reports.js';
import { reportWords, statusName, type ReportMessages } from '../../report/report-words.js';
import { choices } from '../../widget/choice-view.js';
import { picturesStyles } from '../../widget/pictures/drawing-view.js';
import { download } from '../../widget/download.js';
import type { Clock } from '../reading/report-clock.js';
import type { TrackerContext } from '../tracker-context.js';
import { keepStyles, renderKeep, renderSaved, type SavedHandlers } from './keep-view.js';
import { keepWords, type KeepMessages } from './keep-words.js';

/** Actions on a report: a link, a print, a day in the calendar, and, if ticked, an entry in this device's list. */
export class SaveAndShare implements ReactiveController {
  private readonly messages: KeepMessages;
  private readonly reportMessages: ReportMessages;
  /** Remembered reports of the endpoint, as of the last update. */
  private saved: readonly SavedReport[] = [];
  /** Address that could neither be shared nor copied. */
  private shownAddress: string | null = null;
  private hasSavingFailed = false;

  constructor(
    private readonly context: TrackerContext,
    private readonly onOpen: (saved: SavedReport) => void,
  ) {
    this.messages = context.messages('keep', keepWords);
    this.reportMessages = context.messages('report', reportWords);
    context.adopt(choices, picturesStyles, keepStyles);
    context.element.addController(this);
  }

  hostUpdate(): void {
    this.saved = savedReports(this.context.endpointUrl);
  }

  /** Notes the current state of a remembered report. */
  remember(report: Report): void {
    this.shownAddress = null;
    const saved = savedReports(this.context.endpointUrl).find(
      ({ trackingId }) => trackingId === report.trackingId,
    );
    if (saved) this.save(report, saved.accessCode, true);
  }

  renderList(): TemplateResult | typeof nothing {
    const view = {
      messages: this.messages,
      saved: this.saved,
      statusOf: ({ seen }: SavedReport) => seen && statusName(seen, this.reportMessages),
      ageOf: (saved: SavedReport) => this.ageOf(saved),
    };
    return renderSaved(view, this.listHandlers);
  }

  private readonly listHandlers: SavedHandlers = {
    onOpen: (saved) => this.onOpen(saved),
    onForget: ({ trackingId }) => {
      const { endpointUrl, announcer, focus } = this.context;
      forgetReport(endpointUrl, trackingId);
      announcer.say(this.messages.list.forgotten(trackingId));
      focus.after(savedReports(endpointUrl).length ? 'saved' : 'tracking_id');
    },
    onWipe: () => {
      forgetAllReports();
      this.context.announcer.say(this.messages.list.wiped);
      this.context.focus.after('tracking_id');
    },
  };

  /** For a failed search: the report's state when this device last saw it. Null where it isn't remembered. */
  renderLastKnown({ trackingId, accessCode }: ReportQuery): TemplateResult | null {
    const saved = this.saved.find((one) =>
      trackingId === null ? one.accessCode === accessCode : one.trackingId === trackingId,
    );
    const { seen } = saved ?? {};
    if (!saved || !seen) return null;
    const { lastKnown, lastDue } = this.messages;
    const { deadlineAt } = seen;
    const dates = dateWords(this.reportMessages.locale, this.context.timezone);
    return html`<p class="last-known">
      <b>${lastKnown(statusName(seen, this.reportMessages), this.ageOf(saved))}</b>
      ${deadlineAt ? lastDue(dates.day(deadlineAt)) : null}
    </p>`;
  }

  renderActions(report: Report, accessCode: string | null, clock: Clock | null): TemplateResult {
    const saved = this.saved.find(({ trackingId }) => trackingId === report.trackingId);
    return renderKeep(
      {
        messages: this.messages,
        isSaved: saved !== undefined,
        isCodeSaved: Boolean(saved?.accessCode),
        hasSavingFailed: this.hasSavingFailed,
        hasCode: accessCode !== null,
        hasDueDay: clock !== null,
        whatsapp: whatsappUrl(this.messages.whatsappText(report.trackingId, this.addressOf(report))),
        shownAddress: this.shownAddress,
      },
      {
        onSave: ({ target }) => this.keep(report, (target as HTMLInputElement).checked),
        onSaveCode: ({ target }) =>
          this.save(report, (target as HTMLInputElement).checked ? accessCode : null, true),
        onShare: () => void this.share(report),
        onPrint: () => this.print(),
        onCalendar: () => clock && this.noteDay(report, clock),
      },
    );
  }

  /** Unfolds everything while printing. */
  private print(): void {
    const folded =
      this.context.element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const fold of folded) fold.open = true;
    addEventListener('afterprint', () => folded.forEach((fold) => (fold.open = false)), { once: true });
    print();
  }

  private ageOf({ seen }: SavedReport): string {
    return this.messages.age(Math.max(0, Math.floor((Date.now() - (seen?.at ?? 0)) / 60_000)));
  }

  /** Handles the tick that lets this device remember the report. */
  private keep(report: Report, isWanted: boolean): void {
    this.save(report, null, isWanted);
    if (this.hasSavingFailed) return;
    this.context.announcer.say(isWanted ? this.messages.saved : this.messages.unsaved);
  }

  private save(report: Report, accessCode: string | null, isSaved: boolean): void {
    const { endpointUrl, element } = this.context;
    const { trackingId, statusCode, statusName: name, deadlineAt } = report;
    const seen = { statusCode, statusName: name, deadlineAt, at: Date.now() };
    const wanted = { isSaved, isCodeSaved: accessCode !== null };
    this.hasSavingFailed = rememberReport(
      endpointUrl,
      { trackingId, accessCode, seen },
      wanted,
    ).hasSavingFailed;
    element.requestUpdate();
  }

  private async share(report: Report): Promise<void> {
    const { messages, context } = this;
    const url = this.addressOf(report);
    if (await share({ title: messages.shareTitle(report.trackingId), url })) return;
    try {
      await navigator.clipboard.writeText(url);
      context.announcer.say(messages.copied);
    } catch {
      this.shownAddress = url;
      context.element.requestUpdate();
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
    download(`laporan-${trackingId}.ics`, new Blob([text], { type: 'text/calendar' }));
  }
}

/** `CalendarDay` is one whole day for a phone's calendar (RFC 5545). */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** Unique and stable, so that importing the file again doesn't make a second entry. */
  uid: string;
  summary: string;
  /** A web address, or null. */
  url: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

const compact = (iso: string) => iso.replace(/[-:]|\.\d+/g, '');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** @returns the text of an `.ics` file */
export function calendarFile({ day, uid, summary, url, now }: CalendarDay): string {
  const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aduan//Aduan//ID',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(new Date(now).toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(after)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Breaks a line after at most 75 bytes; the rest follows after a blank. A character is never split. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 74) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
