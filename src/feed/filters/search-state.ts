import type { FeedContext } from '../feed-context.js';
import { FILTER_OF, NO_FILTERS, type FeedFilters } from './filter-values.js';

/** The search box and the filters: typed text, choices, and when the list is loaded for them. */
export class SearchState {
  filters: FeedFilters = NO_FILTERS;
  /** Text in the search box. The list is searched at "Cari" or Enter, and when the box is emptied. */
  typed = '';

  /** @param onChoose called when the filters have changed */
  constructor(
    private readonly context: FeedContext,
    private readonly onChoose: () => void,
  ) {}

  /** Takes the filters of the page's address, without loading the list. */
  preset(filters: Partial<FeedFilters>): void {
    this.filters = { ...NO_FILTERS, ...filters };
    this.typed = this.filters.search;
  }

  readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    if (!this.typed && this.filters.search) this.choose({ search: '' });
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.choose({ search: this.typed });
  };

  readonly onChange = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    const filter = FILTER_OF.get(name);
    if (filter) this.choose({ [filter]: value });
  };

  readonly onReset = (): void => {
    this.choose({ ...NO_FILTERS, sort: this.filters.sort });
  };

  readonly choose = (change: Partial<FeedFilters>): void => {
    this.filters = { ...this.filters, ...change };
    this.typed = this.filters.search;
    this.onChoose();
    this.context.element.requestUpdate();
  };
}
