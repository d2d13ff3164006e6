import type { ReactiveController, TemplateResult, ReactiveControllerHost } from 'lit';
import { type AduanError, asAduanError } from '../../errors.js';
import type { TrackerContext } from '../tracker-context.js';
import { renderNews, type NewsHandlers } from './news-view.js';
import { newsWords, type NewsMessages } from './news-words.js';
import type { NewsSetting } from '../../contract/reporting/own-report.js';
import { randomKey } from '../../outbox/idempotency-key.js';
import type { TrackerService } from '../../report/report-lookup.js';

export type NewsState =
  | { phase: 'closed' }
  | { phase: 'loading' }
  | { phase: 'ready'; setting: NewsSetting }
  | { phase: 'saving'; setting: NewsSetting }
  /** `isUnknown`: the endpoint may have saved it nevertheless. `setting` is null if it could not be read. */
  | { phase: 'failed'; setting: NewsSetting | null; error: AduanError; isUnknown: boolean };

export interface NewsOptions {
  trackingId: string;
  accessCode: string;
  service: () => TrackerService;
  loaded: () => void;
  saved: (setting: NewsSetting) => void;
  /** The typed text is not an e-mail address, or the endpoint refused it. */
  refused: () => void;
  failed: (error: AduanError) => void;
}

/** Setting for news of a report, requested when somebody opens it. */
export class ReportNews {
  address = '';
  /** Problem of the address: the endpoint's own sentence, or `wrong` by the widget's rule. */
  problem: 'wrong' | { said: string } | null = null;
  state: NewsState = { phase: 'closed' };
  /** Change that is being saved. All attempts share its key, so that one after a timeout doesn't count twice. */
  private change: { to: string | null; key: string } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: NewsOptions,
  ) {}

  write(address: string): void {
    this.address = address;
    this.problem = null;
    this.host.requestUpdate();
  }

  close(): void {
    this.address = '';
    this.problem = null;
    this.set({ phase: 'closed' });
  }

  /** Never rejects. */
  async load(): Promise<void> {
    this.set({ phase: 'loading' });
    const { trackingId, accessCode, service, loaded } = this.options;
    try {
      const setting = await service().newsSetting!(trackingId, { accessCode });
      this.set({ phase: 'ready', setting });
      loaded();
    } catch (cause) {
      this.fail(null, cause);
    }
  }

  /** Saves once, despite repeated presses. Never rejects. @param isEnd end the news, instead of saving the address */
  async save(isEnd: boolean): Promise<void> {
    const { state } = this;
    const setting = 'setting' in state ? state.setting : null;
    if (!setting || state.phase === 'saving') return;
    const to = isEnd ? null : this.address.trim();
    if (to !== null && !/^\S+@\S+\.\S+$/.test(to)) return this.refuse('wrong');
    if (this.change?.to !== to || !this.change) this.change = { to, key: randomKey() };
    this.set({ phase: 'saving', setting });
    const { trackingId, accessCode, service, saved } = this.options;
    try {
      const now = await service().changeNews!(trackingId, to, {
        accessCode,
        idempotencyKey: this.change.key,
      });
      this.change = null;
      this.address = '';
      this.set({ phase: 'ready', setting: now });
      saved(now);
    } catch (cause) {
      this.fail(setting, cause);
    }
  }

  private refuse(problem: ReportNews['problem']): void {
    this.problem = problem;
    this.host.requestUpdate();
    this.options.refused();
  }

  private fail(setting: NewsSetting | null, cause: unknown): void {
    const error = asAduanError(cause, 'server-error');
    const said = setting && error.fields?.['notify']?.join(' ');
    if (setting && said) {
      this.set({ phase: 'ready', setting });
      this.refuse({ said });
      return;
    }
    this.set({ phase: 'failed', setting, error, isUnknown: error.bodyLeft || error.code === 'in-progress' });
    this.options.failed(error);
  }

  private set(state: NewsState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

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
