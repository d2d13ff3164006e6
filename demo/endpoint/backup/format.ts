import * as z from 'zod/mini';

/**
 * A backup is text, compressed by gzip; the first letter of a line says what it is. It begins with what was copied, holds each table's rows
 * in an order in which they can be put back, then the files, and ends with how many there were: one without an end was cut off.
 */
export const LINES = {
  /** JSON: `beginning`. */
  begin: 'B',
  /** The name of the table whose rows come next. */
  table: 'T',
  /** JSON of one row. */
  row: 'R',
  /** The key of a file, a blank, and its bytes in base64. */
  file: 'F',
  /** JSON: `ending`. */
  end: 'E',
} as const;

/** As the storage makes its keys: nothing that could lead out of a folder. */
export const FILE_KEY = /^[0-9a-f]{2}\/[0-9a-f]{36}\.[a-z0-9]{1,5}$/;

export const FORMAT = 1;

/** Of tables that are left out, how many are named: the last line must stay short. */
export const LEFT_OUT_NAMED_MAX = 20;

export const beginning = z.object({
  format: z.literal(FORMAT),
  made_at: z.string(),
  /** Of the database: its folder of files goes by it. */
  instance: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  migrations: z.array(z.string()).check(z.minLength(1)),
});
export type Beginning = z.infer<typeof beginning>;

export const ending = z.object({
  rows: z.number(),
  files: z.number(),
  /** Tables beside the endpoint's own, which are not in it: the first of them. Older releases copied them too. */
  left_out: z.optional(z.array(z.string())),
});
export type Ending = z.infer<typeof ending>;
