import type { ReactiveController, TemplateResult } from 'lit';
import type { AduanError } from '../../errors.js';
import type { TrackerContext } from '../tracker-context.js';
import { renderNews, type NewsHandlers } from './news-view.js';
import { ReportNews } from './report-news.js';
import { newsWords, type NewsMessages } from './news-words.js';

/** News of a report by e-mail, for the holder of its code. */
export class NewsPart implements ReactiveController {
  private readonly messages: NewsMessages;
  /** State for one report at a time, so that an address typed for one is never offered for another. */
  private news: { trackingId: string; is: ReportNews } | null = null;

  constructor(private readonly context: TrackerContext) {
    this.messages = context.messages('news', newsWords);
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { own } = this.context;
    if (!own || own.report.trackingId === this.news?.trackingId) return;
    const { trackingId } = own.report;
    this.news = { trackingId, is: this.newsOf(trackingId, own.accessCode) };
  }

  /** Null where the endpoint sends no news. */
  render(): TemplateResult | null {
    const { news, context, messages } = this;
    if (!news || !context.own || !context.capabilities?.features.has('notify')) return null;
    const { address, problem, state } = news.is;
    return renderNews({ messages, common: context.trackerMessages, address, problem, state }, this.handlers);
  }

  private readonly handlers: NewsHandlers = {
    onOpen: () => {
      this.context.focus.after('news');
      void this.news?.is.load();
    },
    onInput: ({ target }) => this.news?.is.write((target as HTMLInputElement).value),
    onSubmit: (event) => {
      event.preventDefault();
      void this.save(false);
    },
    onStop: () => void this.save(true),
    onClose: () => {
      this.news?.is.close();
      this.context.focus.after('news-open');
    },
  };

  private newsOf(trackingId: string, accessCode: string): ReportNews {
    const { element, announcer, focus } = this.context;
    return new ReportNews(element, {
      trackingId,
      accessCode,
      service: () => this.context.service,
      loaded: () => announcer.say(''),
      saved: ({ to, isAwaited }) => {
        announcer.say(isAwaited ? this.messages.awaited(to!) : this.messages.saved(to));
        focus.after('news');
      },
      refused: () => {
        announcer.say('');
        focus.after('news-address');
      },
      failed: (error) => this.failed(error),
    });
  }

  /** @param isEnd true to end the news, instead of saving the typed address */
  private async save(isEnd: boolean): Promise<void> {
    const news = this.news?.is;
    if (!news || news.state.phase === 'saving') return;
    this.context.announcer.say(this.messages.saving);
    await news.save(isEnd);
  }

  private failed(error: AduanError): void {
    const { announcer, focus } = this.context;
    announcer.say(this.messages.failed);
    focus.after('news-trouble');
    this.context.tell(error, 'reply');
  }
}
