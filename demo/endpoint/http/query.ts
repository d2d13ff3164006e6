import { ApiError, type FieldProblems } from '../words/errors.js';
import type { RequestContext } from './request-context.js';

/** `QuerySchema` is the part of a contract's schema that reads a query. */
interface QuerySchema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
}

/** `readQuery` reads the query; empty values count as missing. @throws ApiError 400 naming unreadable parameters */
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

/** `atMost` limits a query's number to 1 … `most`; `otherwise` where it is missing. */
export function atMost(text: string | undefined, otherwise: number, most: number): number {
  return text === undefined ? otherwise : Math.min(most, Math.max(1, Number(text)));
}

/** Rows that a page link may skip, for the database reads them all; beyond, `next_page_url` goes on. */
const SKIP_MAX = 10_000;

/**
 * `skipped` is how many rows a page link skips.
 * @param say what to do instead, beyond 10,000 rows
 * @throws ApiError 400 beyond them
 */
export function skipped(
  page: string | undefined,
  size: number,
  say: 'page-too-far' | 'open311-page-too-far' = 'page-too-far',
): number {
  const skip = (atMost(page, 1, 1_000_000) - 1) * size;
  if (skip > SKIP_MAX) throw new ApiError('bad-request', { fields: { page: [{ key: say }] } });
  return skip;
}
