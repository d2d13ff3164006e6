import { nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { lazy } from '../widget/chunks.js';
import type { FeedSource } from './feed-service.js';
import type { AduanError } from '../errors.js';
import type { FeedMessages } from './words/words.js';
import type { FeedView, ViewName } from './feed-view.js';
import { renderOpening, renderProblem, type NoticeView } from './notice-view.js';
import type { FeedListing, ListingElement } from './list/list-part.js';

/** What another way to look at the reports may use. */
export interface OtherViewOptions {
  element: ListingElement;
  messages: FeedMessages;
  listing: FeedListing;
  source: () => FeedSource;
  known: () => Capabilities | undefined;
  announce: (text: string) => void;
  failed: (error: AduanError) => void;
  open: (trackingId: string) => void;
}

export interface OtherView {
  /** Never rejects. */
  ask: () => void;
  clear: () => void;
  render: (view: NoticeView) => TemplateResult;
}

/** Each is fetched when somebody looks. */
const LOADS = {
  map: lazy(() => import('./map/feed-map-chunk.js')),
  numbers: lazy(() => import('./numbers/feed-figures-chunk.js')),
};
type OtherName = keyof typeof LOADS;

/** Before anything else can be looked at. */
export const ONLY_LIST: Pick<FeedView, 'views' | 'shown' | 'over' | 'other'> = {
  views: [],
  shown: 'list',
  over: nothing,
  other: null,
};

/** The other ways to look at the reports. */
export class FeedViews {
  private shown: ViewName = 'list';
  private readonly others: Partial<Record<OtherName, OtherView>> = {};
  private error: AduanError | null = null;

  constructor(private readonly options: OtherViewOptions) {}

  /**
   * @param asked the page's author's wish where it changed
   * @param isOtherList whether the reports are others now
   */
  update(asked: string | null, isOtherList: boolean): void {
    if (asked !== null) this.shown = asked as ViewName;
    if (isOtherList || asked !== null) void this.show();
  }

  readonly onView = (name: ViewName): void => {
    this.shown = name;
    void this.show();
    this.options.element.requestUpdate();
  };

  private get names(): ViewName[] {
    const { source, known } = this.options;
    const { features } = known() ?? {};
    const names: ViewName[] = ['list'];
    if (features?.has('map')) names.push('map');
    if (features?.has('statistics') && source().statistics) names.push('numbers');
    return names;
  }

  /** What is looked at in place of the list or over it; undefined for the list, and for what the endpoint hasn't. */
  private get other(): OtherName | undefined {
    return this.names.slice(1).find((name): name is OtherName => name === this.shown);
  }

  private readonly show = async (): Promise<void> => {
    const { other, options } = this;
    if (!other) return;
    this.error = null;
    try {
      const { viewOf } = await LOADS[other]();
      (this.others[other] ??= viewOf(options)).ask();
    } catch (cause) {
      this.error = cause as AduanError;
      options.failed(this.error);
    }
    options.element.requestUpdate();
  };

  clear(): void {
    for (const other of Object.values(this.others)) other.clear();
  }

  /** Adds to what is drawn: the switch, and what is looked at. */
  draw(view: FeedView): void {
    const { error, names, other, show } = this;
    const { messages: m } = view;
    view.views = this.options.element.compact ? [] : names;
    view.shown = other ?? 'list';
    if (other)
      view[other === 'map' ? 'over' : 'other'] = error
        ? renderProblem(view, error, m.failed.heading, () => void show())
        : (this.others[other]?.render(view) ?? renderOpening(m, m.views.opening));
  }
}
