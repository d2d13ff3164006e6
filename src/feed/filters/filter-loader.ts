import { nothing, type TemplateResult } from 'lit';
import { lazy } from '../../widget/lazy.js';
import type { FeedContext } from '../feed-context.js';
import type { FilterPanel, FilterPanelOptions } from './filter-panel.js';
import type { SearchState } from './search-state.js';

const loadPanel = lazy(() => import('./filter-panel.js'));

/** The filters, which are fetched when somebody opens them or one is set. */
export class FilterLoader {
  isOpen = false;
  private panel: FilterPanel | null = null;

  constructor(
    private readonly context: FeedContext,
    private readonly search: SearchState,
    private readonly options: FilterPanelOptions,
  ) {}

  readonly onFold = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
    if (this.isOpen) this.show(true);
  };

  /** @param isCounted whether the choices are to be counted; default: if the filters are open */
  show(isCounted = this.isOpen): void {
    this.load().then(
      (panel) => (isCounted ? panel.count() : undefined),
      // The list works without them; opening the filters again tries again.
      () => this.context.element.requestUpdate(),
    );
  }

  clear(): void {
    this.panel?.clear();
  }

  /** Null while they are closed or not loaded. */
  renderPanel(): TemplateResult | null {
    return this.isOpen && this.panel ? this.panel.render() : null;
  }

  /** Null while they are not loaded. */
  renderChips(): TemplateResult | typeof nothing | null {
    return this.panel ? this.panel.renderChips() : null;
  }

  renderLoosen(): TemplateResult | typeof nothing {
    return this.panel ? this.panel.renderLoosen() : nothing;
  }

  private async load(): Promise<FilterPanel> {
    const { FilterPanel } = await loadPanel();
    if (!this.panel) {
      this.panel = new FilterPanel(this.context, this.search, this.options);
      this.context.element.requestUpdate();
    }
    return this.panel;
  }
}
