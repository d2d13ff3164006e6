import type { Statistics, StatisticsQuery } from '../../contract/public/statistics.js';
import { asAduanError, type AduanError } from '../../errors.js';
import type { FeedContext } from '../feed-context.js';

/** Days back from today; `year` is this calendar year, `all` has no beginning. */
export const PERIODS = ['30', '91', '365', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export type NumbersPhase =
  | { phase: 'idle' | 'loading' }
  | { phase: 'done'; statistics: Statistics }
  | { phase: 'failed'; error: AduanError };

/** The first day of a period. @param today `YYYY-MM-DD` in the endpoint's zone */
export function periodStart(period: Period, today: string): string | undefined {
  if (period === 'all') return undefined;
  if (period === 'year') return `${today.slice(0, 4)}-01-01`;
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - Number(period) + 1);
  return day.toISOString().slice(0, 10);
}

/** All months from the first to the last, also those without a report: a chart that left them out would mislead. */
export function everyMonth(months: Statistics['byMonth']): Statistics['byMonth'] {
  const totals = new Map(months.map(({ month, total }) => [month, total]));
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  const all: Statistics['byMonth'] = [];
  const at = new Date(`${first}-15T12:00:00Z`);
  while (first && last && at.toISOString().slice(0, 7) <= last && all.length < 600) {
    const month = at.toISOString().slice(0, 7);
    all.push({ month, total: totals.get(month) ?? 0 });
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return all;
}

/** Statistics of one period. A newer request aborts the older one; the old numbers stay until new ones arrive. */
export class NumbersState {
  state: NumbersPhase = { phase: 'idle' };
  private running = new AbortController();

  constructor(
    private readonly context: FeedContext,
    private readonly onLoaded: (total: number) => void,
  ) {}

  async ask(query: StatisticsQuery): Promise<void> {
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    if (this.state.phase !== 'done') this.set({ phase: 'loading' });
    try {
      const statistics = await this.context.service.statistics!(query, { signal });
      if (signal.aborted) return;
      this.set({ phase: 'done', statistics });
      this.onLoaded(statistics.total);
    } catch (cause) {
      if (signal.aborted) return;
      const error = asAduanError(cause, 'server-error');
      this.set({ phase: 'failed', error });
      this.context.fail(error);
    }
  }

  clear(): void {
    this.running.abort();
    this.set({ phase: 'idle' });
  }

  private set(state: NumbersPhase): void {
    this.state = state;
    this.context.element.requestUpdate();
  }
}
