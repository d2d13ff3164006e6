import type { TemplateResult } from 'lit';
import type { FeedReader } from './detail-state.js';
import { historyOf } from '../../report/report-history.js';
import { detailId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { dateWords } from '../../report/dates.js';
import { reportId } from '../../report/words/id.js';
import { renderDetail, renderNotFound } from './detail-view.js';
import { adopt } from '../../widget/adopt-styles.js';
import { feedDetailStyles } from './detail-styles.js';
import type { ReadingHandlers, ReadingView } from './detail-loader.js';
import { FeedShare, type ShareOptions } from './share-part.js';
import { historyStyles } from '../../report/history-styles.js';
import { resultStyles } from '../../report/result-styles.js';

export interface ReportOptions extends Omit<ShareOptions, 'messages'> {
  reader: FeedReader;
}

/** One report as the public may read it, or that there is none. */
export class FeedReport {
  private readonly share: FeedShare;
  private readonly words;
  private readonly reportWords;

  constructor(private readonly options: ReportOptions) {
    const { element } = options;
    for (const styles of [resultStyles, historyStyles, feedDetailStyles]) adopt(element, styles);
    this.words = messagesOf(element, 'detail', detailId);
    this.reportWords = messagesOf(element, 'report', reportId);
    this.share = new FeedShare({ ...options, messages: () => this.words.share });
  }

  /** Null while it is under way. */
  render(view: ReadingView, { onSupport }: ReadingHandlers): TemplateResult | null {
    const { messages, times, now, supportOf, timezone } = view;
    const { reader } = this.options;
    const { state } = reader;
    if (state.phase === 'failed') return renderNotFound(this.words);
    if (state.phase !== 'done') return null;
    const { report, thread } = state;
    const history = {
      messages: this.reportWords,
      dates: dateWords(messages.locale, timezone),
      entries: historyOf(report, thread.items),
      thread,
      stateOf: (path: string) => reader.files.state(path),
      onOpen: (path: string) => void reader.files.open(path),
    };
    const share = this.share.render(report.trackingId);
    return renderDetail(
      { messages, words: this.words, report, times, now, support: supportOf(report), history, share },
      reader.more,
      () => onSupport(report),
    );
  }
}
