import { nothing, type TemplateResult } from 'lit';
import { lazy } from '../../widget/lazy.js';
import { LazyPart } from '../../widget/lazy-part.js';
import type { FeedContext } from '../feed-context.js';
import type { FilterPanelOptions } from './filter-panel.js';
import type { SearchState } from './search-state.js';

const loadPanel = lazy(() => import('./filter-panel.js'));

/** The filters, loaded when somebody opens them or one is set. */
export class FilterLoader {
  isOpen = false;
  private isCounted = false;
  private readonly panel;

  constructor(context: FeedContext, search: SearchState, options: FilterPanelOptions) {
    this.panel = new LazyPart(context.element, loadPanel, ({ FilterPanel }) => {
      const panel = new FilterPanel(context, search, options);
      panel.ask(this.isCounted);
      return panel;
    });
  }

  readonly onFold = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
    if (this.isOpen) this.show(true);
  };

  /** @param isCounted whether the choices are to be counted; default: if the filters are open */
  show(isCounted = this.isOpen): void {
    const { part, load } = this.panel;
    this.isCounted = isCounted;
    if (!part) void load();
    else part.ask(isCounted);
  }

  clear(): void {
    this.panel.part?.clear();
  }

  /** Null while the filters are closed or not loaded. */
  renderPanel(): TemplateResult | null {
    return (this.isOpen && this.panel.part?.render()) || null;
  }

  /** Null while the filters are not loaded. */
  renderChips(): TemplateResult | typeof nothing | null {
    return this.panel.part?.renderChips() ?? null;
  }

  renderWidening(): TemplateResult | typeof nothing {
    return this.panel.part?.renderWidening() ?? nothing;
  }
}
