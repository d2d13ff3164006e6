import type { ReactiveController, TemplateResult } from 'lit';
import { LazyPart } from '../widget/lazy-part.js';
import { lazy } from '../widget/lazy.js';
import type { DeviceParts } from './device-parts.js';
import type { ReplyPart } from './reply/reply-part.js';
import type { ReplySection } from './reading/report-view.js';
import type { TrackerContext } from './tracker-context.js';
import type { WithdrawalPart } from './withdraw/withdrawal-part.js';

const loadReply = lazy(() => import('./reply/reply-part.js'));
const loadWithdrawal = lazy(() => import('./withdraw/withdrawal-part.js'));
const loadNews = lazy(() => import('./news/news-part.js'));

/** What only a report's reporter may do: reply, rate, take it back, be told of news. Fetched when there is a code. */
export class ReporterParts implements ReactiveController {
  /** Reply and withdrawal could not be fetched; the report can be read without them. */
  isMissing = false;
  private reply: ReplyPart | null = null;
  private withdrawal: WithdrawalPart | null = null;
  private readonly news;

  constructor(
    private readonly context: TrackerContext,
    private readonly device: DeviceParts,
  ) {
    this.news = new LazyPart(context.element, loadNews, ({ NewsPart }) => new NewsPart(context));
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { own, capabilities } = this.context;
    if (own && this.reply && capabilities?.features.has('notify')) this.news.want();
  }

  /** Never rejects. */
  async load(): Promise<void> {
    const { context, device } = this;
    this.isMissing = false;
    context.element.requestUpdate();
    try {
      const [{ ReplyPart }, { WithdrawalPart }, outgoing] = await Promise.all([
        loadReply(),
        loadWithdrawal(),
        device.loadOutgoing(),
      ]);
      if (this.reply) return;
      outgoing.queue.preload();
      this.reply = new ReplyPart(context, outgoing);
      this.withdrawal = new WithdrawalPart(context, outgoing);
    } catch {
      this.isMissing = true;
    }
    context.element.requestUpdate();
  }

  renderReply(): ReplySection | null {
    return this.reply?.render() ?? null;
  }

  /** Shows the form for a reply, and goes there. */
  unfoldReply(): void {
    this.reply?.unfold();
  }

  renderWithdrawal(): TemplateResult | null {
    return this.withdrawal?.render() ?? null;
  }

  renderNews(): TemplateResult | null {
    return this.news.part?.render() ?? null;
  }
}
