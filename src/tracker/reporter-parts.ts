import type { ReactiveController, TemplateResult } from 'lit';
import { LazyPart } from '../widget/lazy-part.js';
import { lazy } from '../widget/lazy.js';
import type { DeviceParts } from './device-parts.js';
import type { ReplySection } from './reading/report-view.js';
import type { TrackerContext } from './tracker-context.js';

const loadReply = lazy(() => import('./reply/reply-part.js'));
const loadWithdrawal = lazy(() => import('./withdraw/withdrawal-part.js'));
const loadNews = lazy(() => import('./news/news-part.js'));

/** Parts for the report's reporter alone: reply, rating, withdrawal, news. Loaded when there is a code. */
export class ReporterParts implements ReactiveController {
  /** Reply and withdrawal; the report can be read without them. */
  readonly acts;
  private readonly news;

  constructor(
    private readonly context: TrackerContext,
    device: DeviceParts,
  ) {
    const { element } = context;
    this.acts = new LazyPart(
      element,
      () => Promise.all([loadReply(), loadWithdrawal(), device.loadOutgoing()]),
      ([{ ReplyPart }, { WithdrawalPart }, outgoing]) => {
        const reply = new ReplyPart(context, outgoing);
        outgoing.attach(reply);
        outgoing.queue.preload();
        return { reply, withdrawal: new WithdrawalPart(context, outgoing) };
      },
    );
    this.news = new LazyPart(element, loadNews, ({ NewsPart }) => new NewsPart(context));
    element.addController(this);
  }

  hostUpdate(): void {
    const { own, capabilities } = this.context;
    if (own && this.acts.part && capabilities?.features.has('notify')) void this.news.want();
  }

  renderReply(): ReplySection | null {
    return this.acts.part?.reply.render() ?? null;
  }

  /** Unfolds the form for a reply and focuses it. */
  unfoldReply(): void {
    this.acts.part?.reply.unfold();
  }

  renderWithdrawal(): TemplateResult | null {
    return this.acts.part?.withdrawal.render() ?? null;
  }

  renderNews(): TemplateResult | null {
    return this.news.part?.render() ?? null;
  }
}
