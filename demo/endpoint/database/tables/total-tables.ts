import type { Generated } from 'kysely';
import type { NullableTimestamp } from './timestamps.js';

/** `TotalTables` are totals of public reports (migration 0065) and of open ones (0068). */
export interface TotalTables {
  total_changes: TotalChangeTable;
  month_totals: MonthTotalTable;
  place_totals: PlaceTotalTable;
  open_changes: OpenChangeTable;
  open_totals: OpenTotalTable;
  totals_state: TotalsStateTable;
}

/** `Words` by which totals are kept; an empty text where the report has none. */
interface Words {
  status_code: string;
  classification_id: string;
  category_id: string;
  disposition_id: string;
}

interface Places {
  location_id: string;
  location_code: string;
}

interface Answers {
  /** YYYY-MM-01, of the filing in the endpoint's zone. */
  month: string;
  /** 0 none, 1 late, 2 in time. */
  answer: number;
  /** As in `complaints`; 0 where there is an answer, 2,147,483,647 where nothing was promised. */
  late_from: number;
}

/** `TotalChangeTable` has what changed since it was last added up. */
interface TotalChangeTable extends Words, Places, Answers {
  id: Generated<number>;
  /** 1 for a report as it is now, -1 for one as it was. */
  change: number;
}

interface MonthTotalTable extends Words, Answers {
  total: number;
}

interface PlaceTotalTable extends Words, Places {
  total: number;
}

/** How a report is open. */
interface Open {
  status_code: string;
  /** The day (UTC) of its deadline, YYYY-MM-DD; `infinity` without one. */
  due_on: string;
}

/** `OpenChangeTable` has what changed since it was last added up, as `TotalChangeTable`. */
interface OpenChangeTable extends Open {
  id: Generated<number>;
  change: number;
}

interface OpenTotalTable extends Open {
  total: number;
}

/** `TotalsStateTable` has one row at most. */
interface TotalsStateTable {
  id: number;
  /** When all reports were counted; null while they aren't. */
  filled_at: NullableTimestamp;
  /** The same of open reports. */
  open_filled_at: NullableTimestamp;
}
