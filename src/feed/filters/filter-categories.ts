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

export interface CategoryOption {
  id: string;
  name: string;
  /** Depth in the tree; 0 at the top. */
  depth: number;
}

const MOST_OPTIONS = 500;

/**
 * The tree as one list, each branch behind its root. A category whose parent is missing, or is itself, is at the top.
 */
export function categoryOptions(categories: readonly Category[]): CategoryOption[] {
  const children = new Map<string | null, Category[]>();
  const ids = new Set(categories.map(({ id }) => id));
  for (const category of categories) {
    const { id, parentId } = category;
    const parent = parentId !== null && parentId !== id && ids.has(parentId) ? parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), category]);
  }
  const options: CategoryOption[] = [];
  const add = (parent: string | null, depth: number): void => {
    const branch = children.get(parent) ?? [];
    // Removed before its children are looked up, so that a ring of parents ends.
    children.delete(parent);
    for (const { id, name } of branch) {
      if (options.length >= MOST_OPTIONS) return;
      options.push({ id, name, depth });
      add(id, depth + 1);
    }
  };
  add(null, 0);
  return options;
}
