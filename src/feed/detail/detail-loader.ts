import { html, type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import { lazy } from '../../widget/chunks.js';
import { AduanError } from '../../errors.js';
import type { CardsView } from '../list/card-view.js';
import { renderOpening, renderProblem, type NoticeView } from '../notice-view.js';
import type { FeedReport, ReportOptions } from './detail-part.js';

const loadDetail = lazy(() => import('./feed-detail-chunk.js'));

export interface ReadingView extends CardsView, NoticeView {
  timezone: string;
}

export interface ReadingHandlers {
  onBack: () => void;
  onRetry: () => void;
  onSupport: (report: Report) => void;
}

export interface ReadingOptions extends ReportOptions {
  arrived: () => void;
  failed: (error: AduanError) => void;
}

/** The screen of one open report, whose parts and looks are fetched when the first one is opened. */
export class FeedReading {
  private report: FeedReport | null = null;
  private error: AduanError | null = null;

  constructor(private readonly options: ReadingOptions) {}

  async load(): Promise<void> {
    const { options } = this;
    this.error = null;
    if (this.report) return;
    try {
      const { FeedReport } = await loadDetail();
      this.report ??= new FeedReport(options);
      if (/done|failed/.test(options.reader.state.phase)) options.arrived();
    } catch (cause) {
      this.error = cause instanceof AduanError ? cause : new AduanError('chunk-failed', { cause });
      options.failed(this.error);
    }
    options.element.requestUpdate();
  }

  render(view: ReadingView, handlers: ReadingHandlers): TemplateResult {
    const { messages: m } = view;
    const { state } = this.options.reader;
    const failed = state.phase === 'failed' && state.error.code !== 'not-found' ? state.error : this.error;
    return html`<div class="reading stack">
      <p class="no-print">
        <button class="button quiet back" type="button" @click=${handlers.onBack}>${m.detail.back}</button>
      </p>
      ${
        failed
          ? renderProblem(view, failed, m.detail.failed, handlers.onRetry)
          : (this.report?.render(view, handlers) ?? renderOpening(m, m.detail.opening))
      }
    </div>`;
  }
}
