import type { ColumnType, Generated } from 'kysely';
import type { ListContent } from '../../town/editing/lists.js';
import type { Timestamp } from './timestamps.js';

/** A list's content, as JSON. */
type Content = ColumnType<ListContent, string, string>;

/** `TownChangeTable` has what administrators changed in the town's files; of each list, the newest. */
export interface TownChangeTable {
  id: Generated<number>;
  list: string;
  at: Timestamp;
  officer: string;
  before: Content;
  after: Content;
  /** Announced, and not yet in the file and the trail. */
  is_pending: Generated<boolean>;
}
