import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** `WORDS` by which `month_totals` and `place_totals` are kept; an empty text where a report has none. */
export const WORDS = sql`status_code, classification_id, category_id, disposition_id`;
export const PLACES = sql`location_id, location_code`;
/** In which month a report was filed, and how it was answered. */
export const ANSWERS = sql`month, answer, late_from`;

/** `newest` follows a condition: the newest of what it chooses. @param most Infinity for all */
export const newest = (most: number): RawBuilder<unknown> =>
  most === Infinity ? sql`` : sql`order by public_created_at desc, tracking_id desc limit ${sql.lit(most)}`;

/**
 * `summedUp` selects these of reports, each with `total` 1: the same as `note_total_change` (migration 0065).
 * @param most of the newest; all by default
 */
export function summedUp(where: RawBuilder<SqlBool>, most = Infinity): RawBuilder<unknown> {
  const word = (column: string) => sql`coalesce(${sql.ref(column)}, '') as ${sql.ref(column)}`;
  return sql`select date_trunc('month', filed_on)::date as month,
      case when answered_in_time is null then 0 when answered_in_time then 2 else 1 end as answer,
      case when answered_in_time is null then coalesce(late_from, 2147483647) else 0 end as late_from,
      public_status_code as status_code, classification_id, ${word('category_id')}, ${word('disposition_id')},
      ${word('location_id')}, ${word('location_code')}, 1 as total
    from complaints where ${where} ${newest(most)}`;
}
