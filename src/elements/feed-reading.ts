import { html, type LitElement, type TemplateResult } from 'lit';
import { lazy } from '../controllers/chunks.js';
import type { FeedReader } from '../controllers/feed-reader.js';
import { AduanError } from '../errors.js';
import type { CardsView } from '../views/feed/card.js';
import { renderNotFound, renderOpening, renderProblem, type NoticeView } from '../views/feed/notice.js';
import type { Report } from '../contract/report.js';

const loadDetail = lazy(() => import('./feed-detail-chunk.js'));

export interface ReadingView extends CardsView, NoticeView {
  timezone: string;
}

export interface ReadingHandlers {
  onBack: () => void;
  onRetry: () => void;
  onSupport: (report: Report) => void;
}

/** The screen of one open report, whose parts and looks are fetched when the first one is opened. */
export class FeedReading {
  private parts: Awaited<ReturnType<typeof loadDetail>> | null = null;
  private error: AduanError | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly reader: FeedReader,
    private readonly events: { arrived: () => void; failed: (error: AduanError) => void },
  ) {}

  async load(): Promise<void> {
    this.error = null;
    if (this.parts) return;
    try {
      const parts = await loadDetail();
      // Before the feed's own sheet, which has the last word.
      const sheets = (this.host.renderRoot as ShadowRoot).adoptedStyleSheets;
      if (!this.parts) sheets.splice(-1, 0, parts.resultStyles.styleSheet!);
      this.parts = parts;
      if (this.reader.state.phase === 'done') this.events.arrived();
    } catch (cause) {
      this.error = cause instanceof AduanError ? cause : new AduanError('chunk-failed', { cause });
      this.events.failed(this.error);
    }
    this.host.requestUpdate();
  }

  render(view: ReadingView, handlers: ReadingHandlers): TemplateResult {
    const { detail } = view.messages;
    return html`<div class="reading stack">
      <p class="no-print">
        <button class="button quiet back" type="button" @click=${handlers.onBack}>${detail.back}</button>
      </p>
      ${this.renderReport(view, handlers)}
    </div>`;
  }

  private renderReport(view: ReadingView, { onRetry, onSupport }: ReadingHandlers): TemplateResult {
    const { messages: m, times, now, supportOf } = view;
    const { reader, parts } = this;
    const { state } = reader;
    const error = state.phase === 'failed' ? state.error : this.error;
    if (error?.code === 'not-found') return renderNotFound(view);
    if (error) return renderProblem(view, error, m.detail.failed, onRetry);
    if (!parts || state.phase !== 'done') return renderOpening(m, m.detail.opening);
    const { report, thread } = state;
    const history = {
      messages: parts.reportId,
      dates: parts.dateWords(m.locale, view.timezone),
      entries: parts.historyOf(report, thread.items),
      thread,
      stateOf: (path: string) => reader.files.state(path),
      onOpen: (path: string) => void reader.files.open(path),
    };
    return parts.renderDetail(
      { messages: m, report, times, now, support: supportOf(report), history },
      reader.more,
      () => onSupport(report),
    );
  }
}
