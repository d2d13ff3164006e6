import { html, type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import { lazy } from '../../widget/lazy.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { FeedContext } from '../feed-context.js';
import type { CardsView } from '../list/card-view.js';
import { renderOpening, renderProblem, type NoticeView } from '../notice-view.js';
import type { DetailState } from './detail-state.js';

const loadDetail = lazy(() => import('./detail-part.js'));

export type DetailLoaderView = CardsView & NoticeView;

export interface DetailHandlers {
  onBack: () => void;
  onRetry: () => void;
  onSupport: (report: Report) => void;
}

/** Screen of one open report. Its code is loaded when the first report is opened. */
export class DetailLoader {
  private readonly screen;

  constructor(
    private readonly context: FeedContext,
    private readonly detail: DetailState,
  ) {
    this.screen = new LazyPart(context.element, loadDetail, ({ DetailPart }) => {
      if (/done|failed/.test(detail.state.phase)) context.focus.after('result');
      return new DetailPart(context, detail);
    });
  }

  /** Never rejects. */
  async load(): Promise<void> {
    const { screen, context } = this;
    await screen.load();
    if (screen.error) context.fail(screen.error);
  }

  render(view: DetailLoaderView, handlers: DetailHandlers): TemplateResult {
    const { messages: m } = view;
    const { state } = this.detail;
    const { part, error } = this.screen;
    const failed = state.phase === 'failed' && state.error.code !== 'not-found' ? state.error : error;
    return html`<div class="reading stack">
      <p class="no-print">
        <button class="button quiet back" type="button" @click=${handlers.onBack}>${m.detail.back}</button>
      </p>
      ${
        failed
          ? renderProblem(view, failed, m.detail.failed, handlers.onRetry)
          : (part?.render(view, handlers) ?? renderOpening(m, m.detail.opening))
      }
    </div>`;
  }
}
