import type * as z from 'zod/mini';
import type { FaultCode, FaultDetails } from './faults.js';

type Issue = z.core.$ZodIssue;

const CODES: Readonly<Partial<Record<Issue['code'], FaultCode>>> = {
  too_small: 'too-few',
  invalid_format: 'format',
  invalid_value: 'choice',
};

/** `detailsOf` a schema's issue, but for the path, which the file's own reader knows. */
export function detailsOf(issue: Issue): Pick<FaultDetails, 'code' | 'values'> {
  if (issue.code !== 'too_big') return { code: CODES[issue.code] ?? 'other', values: {} };
  const code = issue.origin === 'string' ? 'too-long' : 'too-many';
  return { code, values: { max: Number(issue.maximum) } };
}

/**
 * `exactIssues` takes apart what fits none of several shapes: a text that is too long is no mapping either, and a
 * mapping with a wrong text is no text; what is told is the fault in the shape that the value has.
 */
export function exactIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfItsShape = (issues: readonly Issue[]): boolean =>
    issues.length > 0 && !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const found = issue.errors.find(isOfItsShape);
  if (found === undefined) return [issue];
  return found.flatMap((one) => exactIssues({ ...one, path: [...issue.path, ...one.path] }));
}
