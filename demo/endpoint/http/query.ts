import { ApiError, type FieldProblems } from '../words/errors.js';
import type { RequestContext } from './request-context.js';

/** What a schema of the contract says about a query. */
interface QuerySchema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
}

/** The query string by one of the contract's schemas; empty values count as left out. @throws ApiError 400 naming what can't be read */
export function readQuery<T>(context: RequestContext, schema: QuerySchema<T>): T {
  const given = Object.entries(context.req.query())
    .map(([name, value]) => [name, value.replaceAll('\0', '').trim()] as const)
    .filter(([, value]) => value !== '');
  const reading = schema.safeParse(Object.fromEntries(given));
  if (reading.success) return reading.data;
  throw unreadableQuery(reading.error.issues.map((issue) => String(issue.path[0] ?? '')));
}

export function unreadableQuery(names: string[]): ApiError {
  const fields: FieldProblems = {};
  for (const name of names) fields[name] = [{ key: 'query-unreadable', values: { name } }];
  return new ApiError('bad-request', { fields });
}

/** A number of a query between 1 and `most`; the default where none is given. */
export function atMost(text: string | undefined, otherwise: number, most: number): number {
  return text === undefined ? otherwise : Math.min(most, Math.max(1, Number(text)));
}

/** A page link reads and throws away what it skips: so many, and `next_page_url` from there on. */
const SKIP_MAX = 10_000;

/** How many a page link leaves out. @throws ApiError 400 beyond the 10,000th */
export function skipped(page: string | undefined, size: number): number {
  const skip = (atMost(page, 1, 1_000_000) - 1) * size;
  if (skip > SKIP_MAX) throw new ApiError('bad-request', { fields: { page: [{ key: 'page-too-far' }] } });
  return skip;
}
