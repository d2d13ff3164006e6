import type { TemplateResult } from 'lit';
import type { StatisticsQuery } from '../../contract/public/statistics.js';
import { writeCsv } from './numbers-csv.js';
import { everyMonth, FeedFigures, PERIODS, periodStart, type Period } from './numbers-state.js';
import { figuresId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { renderFigures } from './numbers-view.js';
import { renderProblem, type NoticeView } from '../notice-view.js';
import { statusWords } from '../list/status-view.js';
import type { OtherView, OtherViewOptions } from '../view-switch.js';

/** The town in numbers, of what the page's author shows of it. */
export class FeedNumbers implements OtherView {
  private period: Period = '365';
  private readonly messages;
  private readonly figures: FeedFigures;

  constructor(private readonly options: OtherViewOptions) {
    const { element, source, announce, failed } = options;
    this.messages = messagesOf(element, 'figures', figuresId);
    this.figures = new FeedFigures(element, source, {
      arrived: (total) => announce(this.messages.shown(total)),
      failed,
    });
  }

  /** Never rejects. */
  readonly ask = (): void => {
    const { element, known } = this.options;
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: known()!.timezone });
    const { status, category, institution, location } = element;
    const asked: Record<keyof StatisticsQuery, string | undefined> = {
      from: periodStart(this.period, today),
      to: undefined,
      status,
      categoryId: category,
      institutionId: institution,
      locationId: location,
    };
    void this.figures.ask(Object.fromEntries(Object.entries(asked).filter(([, value]) => value)));
  };

  clear(): void {
    this.figures.clear();
  }

  render(view: NoticeView): TemplateResult {
    const { state } = this.figures;
    if (state.phase === 'failed') return renderProblem(view, state.error, this.messages.failed, this.ask);
    const statistics = state.phase === 'done' ? state.statistics : null;
    return renderFigures(
      {
        messages: this.messages,
        statistics,
        period: this.period,
        periods: PERIODS,
        statusName: (item) => statusWords(item, this.options.messages),
        months: everyMonth(statistics?.byMonth ?? []),
      },
      { onPeriod: this.onPeriod, onCsv: this.onCsv },
    );
  }

  private readonly onPeriod = (event: Event): void => {
    this.period = (event.target as HTMLSelectElement).value as Period;
    this.ask();
    this.options.element.requestUpdate();
  };

  /** One table with a column that says what each row is about: spreadsheets filter by it. */
  private readonly onCsv = (): void => {
    const { state } = this.figures;
    if (state.phase !== 'done') return;
    const m = this.messages;
    const { byMonth, byStatus, byCategory, byInstitution } = state.statistics;
    const short = (what: string, name: string, total: number) => [what, name, total, null, null, null];
    const rows = [
      ['', '', m.reports, m.done, m.firstAnswer, m.onTime],
      ...everyMonth(byMonth).map(({ month, total }) => short(m.month, month, total)),
      ...byStatus.map((item) => short(m.status, statusWords(item, this.options.messages), item.total)),
      ...byCategory.map(({ name, total }) => short(m.category, name, total)),
      ...byInstitution.map(({ name, total, done, medianFirstResponseWorkingHours, onTimeRate }) => [
        m.office,
        name,
        total,
        done,
        medianFirstResponseWorkingHours,
        onTimeRate,
      ]),
    ];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeCsv(rows)], { type: 'text/csv' }));
    link.download = m.csvName;
    link.click();
    // Some browsers read the address only after the click was handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
}
