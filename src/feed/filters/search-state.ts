import type { ReactiveControllerHost } from 'lit';
import type { CategoryOption } from './category-options.js';
import { NO_FILTERS, type FeedFilters } from './filter-values.js';
import { loadClient, type FeedSource } from '../feed-service.js';

/** The search box and the filters: what is typed, what is chosen, and when it becomes a question. */
export class FeedSearch {
  filters: FeedFilters = NO_FILTERS;
  /** What stands in the box; it is searched for at "Cari" or Enter, and when the box is emptied. */
  typed = '';
  categories: readonly CategoryOption[] = [];
  private asked: FeedSource | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly ask: () => void,
  ) {}

  /** Chooses without asking: what the page's address says. */
  preset(filters: Partial<FeedFilters>): void {
    this.filters = { ...NO_FILTERS, ...filters };
    this.typed = this.filters.search;
  }

  /** Fetches what there is to choose from. Without it the filter is left out, and the list is as good as before. */
  async loadCategories(source: FeedSource): Promise<void> {
    this.asked = source;
    const answers = await Promise.all([loadClient(), source.categories()]).catch(() => null);
    if (!answers || this.asked !== source) return;
    const [{ categoryOptions }, { items }] = answers;
    this.categories = categoryOptions(items);
    this.host.requestUpdate();
  }

  /** Another endpoint has other categories. */
  forgetCategories(): void {
    this.asked = undefined;
    this.categories = [];
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
    this.choose({ [name.replace('_id', 'Id')]: value });
  };

  readonly onReset = (): void => {
    this.choose({ ...NO_FILTERS, sort: this.filters.sort });
  };

  readonly choose = (change: Partial<FeedFilters>): void => {
    this.filters = { ...this.filters, ...change };
    this.typed = this.filters.search;
    this.ask();
    this.host.requestUpdate();
  };
}
