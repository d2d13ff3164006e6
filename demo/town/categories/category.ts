/** One node of the category tree, as `GET /masters/categories` serves it (there `parent_id`). */
export interface Category {
  /** Stable, readable, never reused. Opaque to clients. */
  readonly id: string;
  readonly name: string;
  /** Null for a top-level category. */
  readonly parentId: string | null;
  /**
   * What people really write, lower case: Indonesian, the Javanese and Sundanese of the transmigration villages,
   * the Malay of Palembang and Ogan, and common misspellings. Empty on branches; people choose leaves.
   */
  readonly keywords: readonly string[];
}

/** A branch: only there to be opened. */
export function branch(id: string, name: string, parentId: string | null = null): Category {
  return { id, name, parentId, keywords: [] };
}

/**
 * A leaf. Each of `keywords` is a comma-separated list, which keeps the tables readable; by custom the everyday Indonesian first,
 * then Javanese, Sundanese and what is said along the Ogan.
 */
export function leaf(id: string, name: string, parentId: string | null, ...keywords: string[]): Category {
  return {
    id,
    name,
    parentId,
    keywords: keywords.flatMap((list) => list.split(',').map((word) => word.trim())),
  };
}
