import type { Category } from '../../contract/public/masters.js';
import type { FeedContext, FeedSource } from '../feed-context.js';

/** Categories to choose from, requested when the filters are opened or one is set: a reader of the list needs none. */
export class FilterCategories {
  /** Empty until loaded, and where the endpoint has none. */
  items: readonly Category[] = [];
  private asked: FeedSource | undefined;

  constructor(private readonly context: FeedContext) {}

  /** `load` asks for `items` once for each service. Without them there is no filter by category. Never rejects. */
  async load(): Promise<void> {
    const { service, element, capabilities } = this.context;
    if (this.asked === service || !capabilities?.features.has('categories')) return;
    this.asked = service;
    const answer = await service.categories().catch(() => null);
    if (this.asked !== service) return;
    // `asked` is undone, so that the categories are requested again when the filters are opened next.
    if (!answer) return void (this.asked = undefined);
    this.items = answer.items;
    element.requestUpdate();
  }

  /** `clear` forgets `items` of the former endpoint. */
  clear(): void {
    this.asked = undefined;
    this.items = [];
  }
}
