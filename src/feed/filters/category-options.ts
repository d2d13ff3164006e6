import type { Category } from '../../contract/public/masters.js';

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
