import type { TemplateResult } from 'lit';
import { statusOf } from '../../contract/statuses.js';
import { historyStyles } from '../../report/history-view.js';
import { dateWords } from '../../report/dates.js';
import { historyOf, pairedPhotos } from '../../report/report-history.js';
import { resultStyles } from '../../report/result-styles.js';
import { reportWords } from '../../report/report-words.js';
import { picturesStyles } from '../../widget/pictures/drawing-view.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import type { FeedContext } from '../feed-context.js';
import type { DetailHandlers, DetailLoaderView } from './detail-loader.js';
import type { DetailState } from './detail-state.js';
import { ConfirmPart } from './confirm-part.js';
import { detailStyles, renderDetail, renderNotFound } from './detail-view.js';
import { SharePart } from './share-part.js';
import { detailWords } from './detail-words.js';

const loadWish = lazy(() => import('../../report/wish/wish-part.js'));

/** `DetailPart` is one report as the public may read it, or the notice that there is none. Loaded with the first. */
export class DetailPart {
  private readonly share: SharePart;
  private readonly confirm: ConfirmPart;
  private readonly words;
  private readonly reportWords;
  private readonly wish;

  constructor(
    private readonly context: FeedContext,
    private readonly detail: DetailState,
  ) {
    context.adopt(picturesStyles, resultStyles, historyStyles, detailStyles);
    this.words = context.messages('detail', detailWords);
    this.reportWords = context.messages('report', reportWords);
    this.share = new SharePart(context, () => this.words.share);
    this.confirm = new ConfirmPart(context, () => this.words.confirm);
    this.wish = new LazyPart(context.element, loadWish, ({ WishPart }) => new WishPart(context));
    context.element.addController({ hostUpdate: () => this.showParts() });
  }

  /** Loads photos before and after, and an aspiration's way: other files of the history wait for a press. */
  private showParts(): void {
    const { state, files } = this.detail;
    if (state.phase !== 'done' || !this.context.element.isConnected) return;
    if (state.report.wish) void this.wish.want();
    const photos = state.thread.items.flatMap(({ pairs }) => pairedPhotos(pairs));
    files.openImages(photos.filter(({ path }) => files.state(path).phase === 'waiting'));
  }

  /** Null while it is being loaded. */
  render(view: DetailLoaderView, { onSupport }: DetailHandlers): TemplateResult | null {
    const { messages, times, now, supportOf } = view;
    const { state, files, more } = this.detail;
    if (state.phase === 'failed') return renderNotFound(this.words);
    if (state.phase !== 'done') return null;
    const { report, thread } = state;
    const history = {
      messages: this.reportWords,
      dates: dateWords(messages.locale, this.context.timezone),
      entries: historyOf(report, thread.items, this.context.timezone),
      thread,
      stateOf: (path: string) => files.state(path),
      onOpen: (path: string) => void files.open(path),
    };
    const { promisedAt } = report;
    const isOpen = statusOf(report.statusCode)?.actor !== 'nobody';
    const promised = promisedAt && isOpen ? history.dates.day(`${promisedAt}T05:00:00Z`) : null;
    const share = this.share.render(report.trackingId);
    const confirm = this.confirm.render(report, thread, history);
    return renderDetail(
      {
        messages,
        words: this.words,
        report,
        times,
        now,
        promised,
        support: supportOf(report),
        history,
        wish: this.wish.part?.render(report) ?? null,
        confirm,
        share,
      },
      { onMore: more, onSupport: () => onSupport(report) },
    );
  }
}
