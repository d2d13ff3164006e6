import type { ColumnType } from 'kysely';

/** `Timestamp` is read and written as a Date. */
export type Timestamp = ColumnType<Date, Date, Date>;
export type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>;
