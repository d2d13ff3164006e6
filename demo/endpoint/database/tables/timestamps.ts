import type { ColumnType } from 'kysely';

/** Read as a Date, written as a Date. */
export type Timestamp = ColumnType<Date, Date, Date>;
export type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>;
