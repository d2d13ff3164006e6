import { nothing, type TemplateResult } from 'lit';
import { lazy } from '../widget/lazy.js';
import { LazyPart } from '../widget/lazy-part.js';
import type { FeedContext } from './feed-context.js';
import type { ViewName, ViewsView } from './feed-view.js';
import type { ListPart } from './list/list-part.js';
import { renderOpening, renderProblem, type NoticeView } from './notice-view.js';

/** A view of the reports other than the list. */
export interface OtherView {
  /** Called when this view is chosen, and when the filters have changed. Never rejects. */
  ask: () => void;
  clear: () => void;
  render: (view: NoticeView) => TemplateResult;
}

export interface OtherViewOptions {
  onOpen: (trackingId: string) => void;
}

type OtherViewClass = new (context: FeedContext, list: ListPart, options: OtherViewOptions) => OtherView;

/** Each is loaded when it is first chosen. */
const LOADS = {
  map: lazy(async (): Promise<OtherViewClass> => (await import('./map/map-part.js')).MapPart),
  numbers: lazy(async (): Promise<OtherViewClass> => (await import('./numbers/numbers-part.js')).NumbersPart),
  late: lazy(async (): Promise<OtherViewClass> => (await import('./lateness/lateness-part.js')).LatenessPart),
};
type OtherName = keyof typeof LOADS;

/** Switches between the list, the map, the numbers and the late ones, as far as the endpoint has them. */
export class ViewSwitch {
  private shown: ViewName = 'list';
  private readonly others: Readonly<Record<OtherName, LazyPart<OtherView, OtherViewClass>>>;

  constructor(
    private readonly context: FeedContext,
    list: ListPart,
    options: OtherViewOptions,
  ) {
    const other = (name: OtherName) =>
      new LazyPart(context.element, LOADS[name], (View) => {
        const view: OtherView = new View(context, list, options);
        view.ask();
        return view;
      });
    this.others = { map: other('map'), numbers: other('numbers'), late: other('late') };
  }

  /**
   * @param asked the `view` attribute if it changed, else null
   * @param isOtherList true when other reports are requested
   */
  update(asked: string | null, isOtherList: boolean): void {
    if (asked !== null) this.shown = asked as ViewName;
    if (isOtherList || asked !== null) void this.show();
  }

  readonly onView = (name: ViewName): void => {
    this.shown = name;
    void this.show();
    this.context.element.requestUpdate();
  };

  clear(): void {
    for (const { part } of Object.values(this.others)) part?.clear();
  }

  /** State to draw. */
  describe(view: NoticeView): ViewsView {
    const { other, names } = this;
    const content = other ? this.render(other, view) : null;
    return {
      views: this.context.element.compact ? [] : names,
      shown: other ?? 'list',
      over: other === 'map' && content ? content : nothing,
      other: other === 'map' ? null : content,
    };
  }

  private render(other: OtherName, view: NoticeView): TemplateResult {
    const { messages: m } = view;
    const { part, error } = this.others[other];
    if (error) return renderProblem(view, error, m.failed.heading, () => void this.show());
    return part?.render(view) ?? renderOpening(m, m.views.opening);
  }

  /** Views that the endpoint has. The host's own service may lack a method that its capabilities name. */
  private get names(): ViewName[] {
    const { capabilities, service } = this.context;
    const names: ViewName[] = ['list'];
    if (capabilities?.features.has('map') && service.map) names.push('map');
    if (capabilities?.features.has('statistics') && service.statistics) names.push('numbers');
    if (capabilities?.features.has('late') && service.late && service.promises) names.push('late');
    return names;
  }

  /** The chosen view if it isn't the list and the endpoint has it; else undefined. */
  private get other(): OtherName | undefined {
    return this.names.slice(1).find((name): name is OtherName => name === this.shown);
  }

  private async show(): Promise<void> {
    const { other, context } = this;
    const chosen = other && this.others[other];
    if (chosen?.part) return chosen.part.ask();
    await chosen?.load();
    if (chosen?.error) context.fail(chosen.error);
  }
}
