import { nothing, type LitElement, type TemplateResult } from 'lit';
import { lazy } from '../../widget/chunks.js';
import { adopt } from '../../widget/adopt-styles.js';
import type { FeedFinder, FinderOptions } from './filter-panel.js';

const loadFind = lazy(() => import('./feed-find-chunk.js'));

/** The filters, which are fetched when somebody opens them or one is set. */
export class FeedFinding {
  private finder: FeedFinder | null = null;
  isOpen = false;

  constructor(
    private readonly element: LitElement,
    private readonly options: () => FinderOptions,
  ) {}

  readonly onFold = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
    if (this.isOpen) this.show(true);
  };

  /** @param isCounted whether the numbers of the question of now are wanted, be the filters open or not */
  show(isCounted = this.isOpen): void {
    this.load().then(
      (finder) => (isCounted ? finder.count() : undefined),
      // The list is as good without; opening the filters anew tries again.
      () => this.element.requestUpdate(),
    );
  }

  private async load(): Promise<FeedFinder> {
    if (this.finder) return this.finder;
    const { FeedFinder, feedFindStyles } = await loadFind();
    if (!this.finder) {
      adopt(this.element, feedFindStyles);
      this.finder = new FeedFinder(this.options());
      this.element.requestUpdate();
    }
    return this.finder;
  }

  clear(): void {
    this.finder?.clear();
  }

  /** Null while they are closed or not there yet. */
  get panel(): TemplateResult | null {
    return (this.isOpen && this.finder?.renderPanel()) || null;
  }

  get chips(): TemplateResult | typeof nothing {
    return this.finder?.renderChips() ?? nothing;
  }

  get loosen(): TemplateResult | typeof nothing {
    return this.finder?.renderLoosen() ?? nothing;
  }
}
