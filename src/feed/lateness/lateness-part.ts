import type { TemplateResult } from 'lit';
import { usablePageSize } from '../feed-attributes.js';
import type { FeedContext } from '../feed-context.js';
import type { ListPart } from '../list/list-part.js';
import { renderProblem, type NoticeView } from '../notice-view.js';
import type { OtherView, OtherViewOptions } from '../view-switch.js';
import { LatenessState } from './lateness-state.js';
import { latenessStyles, renderLateness } from './lateness-view.js';
import { latenessWords } from './lateness-words.js';
import { promisesStyles } from './promises-view.js';

/** Late reports that the attributes select, and all offices' promises. Loaded when this view is chosen. */
export class LatenessPart implements OtherView {
  private readonly messages;
  private readonly lateness: LatenessState;

  constructor(
    private readonly context: FeedContext,
    _list: ListPart,
    private readonly options: OtherViewOptions,
  ) {
    context.adopt(latenessStyles, promisesStyles);
    this.messages = context.messages('lateness', latenessWords);
    this.lateness = new LatenessState(context, (before, now) => this.loaded(before, now));
  }

  readonly ask = (): void => {
    const { category, institution, location, pageSize } = this.context.element;
    const asked = { categoryId: category, institutionId: institution, locationId: location };
    const chosen = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
    void this.lateness.ask({ ...chosen, pageSize: usablePageSize(pageSize) });
  };

  clear(): void {
    this.lateness.clear();
  }

  render(view: NoticeView): TemplateResult {
    const { context, messages } = this;
    const { state } = this.lateness;
    if (state.phase === 'failed') return renderProblem(view, state.error, messages.failed, this.ask);
    const knownUntil = context.capabilities?.deadlines?.holidaysKnownUntil ?? null;
    const done = state.phase === 'done' ? state : null;
    return renderLateness(
      { messages, feedMessages: context.feedMessages, knownUntil, state: done },
      { onOpen: this.options.onOpen, onMore: () => void this.lateness.more() },
    );
  }

  /** After a press the focus goes to the first report that it brought. */
  private loaded(before: number, now: number): void {
    const { announcer, feedMessages, focus } = this.context;
    if (before === 0) return announcer.say(now ? feedMessages.shown(now, null) : this.messages.none);
    announcer.say(feedMessages.added(now - before));
    focus.after(`late-${Math.min(before, now - 1)}`);
  }
}
