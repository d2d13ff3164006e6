import * as z from 'zod/mini';

/**
 * `LINES`: a backup is gzipped text whose lines begin with a letter for their kind. First comes what was copied, then
 * each table's rows in an order in which they can be restored, then the files, last the totals: a backup without them
 * was cut off.
 */
export const LINES = {
  /** JSON: `beginning`. */
  begin: 'B',
  /** Name of the table whose rows follow. */
  table: 'T',
  /** JSON of one row. */
  row: 'R',
  /** Key of a file, a blank, its bytes in base64. */
  file: 'F',
  /** Key of a file that an earlier backup holds. */
  elsewhere: 'K',
  /** JSON: `ending`. */
  end: 'E',
} as const;

/** Keys exactly as the storage makes them: no key can lead out of a folder. */
export const FILE_KEY = /^(?:\d{8}|[0-9a-f]{2})\/[0-9a-f]{36}\.[a-z0-9]{1,5}$/;

export const FORMAT = 1;

/** Most names of left-out tables: the last line must stay short. */
export const LEFT_OUT_NAMED_MAX = 20;

export const beginning = z.object({
  format: z.literal(FORMAT),
  made_at: z.string(),
  /** Id of the database, which names its folder of files. */
  instance: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  migrations: z.array(z.string()).check(z.minLength(1)),
});
export type Beginning = z.infer<typeof beginning>;

export const ending = z.object({
  rows: z.number(),
  files: z.number(),
  /** Tables that aren't the endpoint's own and so are not copied: the first of them. Older releases copied them. */
  left_out: z.optional(z.array(z.string())),
});
export type Ending = z.infer<typeof ending>;
