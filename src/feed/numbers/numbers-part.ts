import type { TemplateResult } from 'lit';
import type { StatisticsQuery } from '../../contract/public/statistics.js';
import { download } from '../../widget/download.js';
import type { FeedContext } from '../feed-context.js';
import { statusWords } from '../list/card-view.js';
import { renderProblem, type NoticeView } from '../notice-view.js';
import type { OtherView } from '../view-switch.js';
import { everyMonth, NumbersState, PERIODS, periodStart, type Period } from './numbers-state.js';
import { numbersStyles } from './numbers-styles.js';
import { renderNumbers } from './numbers-view.js';
import { figuresWords } from './figures-words.js';

/** Statistics of the reports that the attributes select. Loaded when the numbers are chosen. */
export class NumbersPart implements OtherView {
  private period: Period = '365';
  private readonly messages;
  private readonly numbers: NumbersState;

  constructor(private readonly context: FeedContext) {
    context.adopt(numbersStyles);
    this.messages = context.messages('figures', figuresWords);
    this.numbers = new NumbersState(context, (total) => context.announcer.say(this.messages.shown(total)));
  }

  /** Never rejects. */
  readonly ask = (): void => {
    const { element, timezone } = this.context;
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: timezone });
    const { status, category, institution, location } = element;
    const asked: Record<keyof StatisticsQuery, string | null | undefined> = {
      from: periodStart(this.period, today),
      to: undefined,
      status,
      categoryId: category,
      institutionId: institution,
      locationId: location,
    };
    void this.numbers.ask(Object.fromEntries(Object.entries(asked).filter(([, value]) => value)));
  };

  clear(): void {
    this.numbers.clear();
  }

  render(view: NoticeView): TemplateResult {
    const { state } = this.numbers;
    if (state.phase === 'failed') return renderProblem(view, state.error, this.messages.failed, this.ask);
    const statistics = state.phase === 'done' ? state.statistics : null;
    return renderNumbers(
      {
        messages: this.messages,
        statistics,
        period: this.period,
        periods: PERIODS,
        statusName: (item) => statusWords(item, this.context.feedMessages),
        months: everyMonth(statistics?.byMonth ?? []),
      },
      { onPeriod: this.onPeriod, onCsv: this.onCsv },
    );
  }

  private readonly onPeriod = (event: Event): void => {
    this.period = (event.target as HTMLSelectElement).value as Period;
    this.ask();
    this.context.element.requestUpdate();
  };

  /** Saves one table; its first column names the chart, so that a spreadsheet can filter by it. */
  private readonly onCsv = (): void => {
    const { state } = this.numbers;
    if (state.phase !== 'done') return;
    const m = this.messages;
    const { byMonth, byStatus, byCategory, byInstitution, late } = state.statistics;
    const short = (what: string, name: string, total: number) => [what, name, total, null, null, null];
    const rows = [
      ['', '', m.reports, m.done, m.firstAnswer, m.onTime],
      ...everyMonth(byMonth).map(({ month, total }) => short(m.month, month, total)),
      ...byStatus.map((item) => short(m.status, statusWords(item, this.context.feedMessages), item.total)),
      ...byCategory.map(({ name, total }) => short(m.category, name, total)),
      ...byInstitution.map(({ name, total, done, medianFirstResponseWorkingHours, onTimeRate }) => [
        m.office,
        name,
        total,
        done,
        medianFirstResponseWorkingHours,
        onTimeRate,
      ]),
      ...(late?.byInstitution ?? []).map(({ name, total }) => short(m.late, name, total)),
    ];
    download(m.csvName, new Blob([writeCsv(rows)], { type: 'text/csv' }));
  };
}

/**
 * A table as CSV (RFC 4180) that Excel reads as UTF-8. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, "CSV Injection"): names come from the endpoint.
 */
function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (typeof value !== 'string') return String(value ?? '');
    const harmless = /^\s*[=+\-@＝＋－＠|%]/.test(value) ? `'${value}` : value;
    return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
