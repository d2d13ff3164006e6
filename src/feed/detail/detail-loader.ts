import { html, type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import { asAduanError, type AduanError } from '../../errors.js';
import { lazy } from '../../widget/lazy.js';
import type { FeedContext } from '../feed-context.js';
import type { CardsView } from '../list/card-view.js';
import { renderOpening, renderProblem, type NoticeView } from '../notice-view.js';
import type { DetailPart } from './detail-part.js';
import type { DetailState } from './detail-state.js';

const loadDetail = lazy(() => import('./detail-part.js'));

export type DetailLoaderView = CardsView & NoticeView;

export interface DetailHandlers {
  onBack: () => void;
  onRetry: () => void;
  onSupport: (report: Report) => void;
}

/** The screen of one open report. Its code is fetched when the first report is opened. */
export class DetailLoader {
  private part: DetailPart | null = null;
  private error: AduanError | null = null;

  constructor(
    private readonly context: FeedContext,
    private readonly detail: DetailState,
  ) {}

  /** Never rejects. */
  async load(): Promise<void> {
    const { context, detail } = this;
    this.error = null;
    if (this.part) return;
    try {
      const { DetailPart } = await loadDetail();
      this.part ??= new DetailPart(context, detail);
      if (/done|failed/.test(detail.state.phase)) context.focus.after('result');
    } catch (cause) {
      this.error = asAduanError(cause, 'chunk-failed');
      context.fail(this.error);
    }
    context.element.requestUpdate();
  }

  render(view: DetailLoaderView, handlers: DetailHandlers): TemplateResult {
    const { messages: m } = view;
    const { state } = this.detail;
    const failed = state.phase === 'failed' && state.error.code !== 'not-found' ? state.error : this.error;
    return html`<div class="reading stack">
      <p class="no-print">
        <button class="button quiet back" type="button" @click=${handlers.onBack}>${m.detail.back}</button>
      </p>
      ${
        failed
          ? renderProblem(view, failed, m.detail.failed, handlers.onRetry)
          : (this.part?.render(view, handlers) ?? renderOpening(m, m.detail.opening))
      }
    </div>`;
  }
}
