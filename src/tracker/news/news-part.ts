import type { TemplateResult } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import { ReportNews } from './report-news.js';
import type { AduanError } from '../../errors.js';
import { newsId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { renderNews } from './news-view.js';
import type { OwnReport, OwnReportHost } from '../own-report.js';

/** News of a report by e-mail, for the holder of its code. */
export class TrackerNews {
  private readonly messages;
  private news: { of: string; is: ReportNews } | null = null;

  constructor(private readonly host: OwnReportHost) {
    this.messages = messagesOf(host.element, 'news', newsId);
  }

  /** Null where the endpoint doesn't write, or can't be told whereto. */
  render(own: OwnReport, { features }: Capabilities): TemplateResult | null {
    if (!features.has('notify')) return null;
    const { messages, host } = this;
    const news = this.newsOf(own);
    const { address, problem, state } = news;
    return renderNews(
      { messages, common: host.messages, address, problem, state },
      {
        onOpen: () => {
          host.focusing.after('news');
          void news.load();
        },
        onInput: ({ target }) => news.write((target as HTMLInputElement).value),
        onSubmit: (event) => {
          event.preventDefault();
          void this.save(news, false);
        },
        onStop: () => void this.save(news, true),
        onClose: () => {
          news.close();
          host.focusing.after('news-open');
        },
      },
    );
  }

  /** One at a time: no address typed for one report waits under another. */
  private newsOf({ report: { trackingId }, accessCode }: OwnReport): ReportNews {
    if (this.news?.of === trackingId) return this.news.is;
    const { element, service, announce, focusing } = this.host;
    const is = new ReportNews(element, {
      trackingId,
      accessCode,
      service,
      loaded: () => announce(''),
      saved: ({ to, isAwaited }) => {
        announce(isAwaited ? this.messages.awaited(to!) : this.messages.saved(to));
        focusing.after('news');
      },
      refused: () => {
        announce('');
        focusing.after('news-address');
      },
      failed: (error) => this.failed(error),
    });
    this.news = { of: trackingId, is };
    return is;
  }

  private async save(news: ReportNews, isEnd: boolean): Promise<void> {
    if (news.state.phase === 'saving') return;
    this.host.announce(this.messages.saving);
    await news.save(isEnd);
  }

  private failed(error: AduanError): void {
    const { announce, focusing, tell } = this.host;
    announce(this.messages.failed);
    focusing.after('news-trouble');
    tell(error);
  }
}
