/** An answer's body against the schema that the OpenAPI document publishes for it. */
import { COMPONENTS, type ComponentName } from '../../contract/openapi/components.js';
import type { Finding } from '../check.js';
import type { Answer } from '../visit/asker.js';

type Path = readonly PropertyKey[];

interface Issue {
  code: string;
  path: Path;
  expected?: string;
  values?: readonly unknown[];
}

/** Finding of a body, by what it is about: a wrong date is told by a check of its own. */
export interface ShapeFindings {
  shape: Finding[];
  dates: Finding[];
}

/** So many are told; the rest is most likely the same fault again. */
const TOLD_MAX = 8;
const DATE = /(_at|timestamp|^date|since|until)$/;

/**
 * Fields that the schema doesn't know are a server's own affair, ids may be numbers, and features may be of a later
 * release: a client survives all three, as the document says.
 */
export function shapeOf(name: ComponentName, answer: Answer): ShapeFindings {
  const { json } = answer;
  const reading = COMPONENTS[name].safeParse(json);
  const issues = (reading.error?.issues ?? []) as unknown as Issue[];
  const told = new Map<string, { issue: Issue; isDate: boolean }>();
  for (const issue of issues) {
    const found = valueAt(json, issue.path);
    if (isAllowed(issue, found)) continue;
    const isDate = typeof found === 'string' && DATE.test(String(issue.path.at(-1)));
    const place = placeOf(issue.path.map((part) => (typeof part === 'number' ? 0 : part)));
    if (!told.has(place)) told.set(place, { issue, isDate });
  }
  const all = [...told.values()].map(({ issue, isDate }) => ({ isDate, finding: tell(answer, issue) }));
  const pick = (dates: boolean): Finding[] =>
    all
      .filter(({ isDate }) => isDate === dates)
      .map(({ finding }) => finding)
      .slice(0, TOLD_MAX);
  return { shape: pick(false), dates: pick(true) };
}

function isAllowed({ code, path }: Issue, found: unknown): boolean {
  if (code === 'unrecognized_keys') return true;
  const name = String(path.at(-1));
  const isId = /(^|_)id$/.test(name) || path.at(-2) === 'category_ids';
  if (isId && typeof found === 'number') return true;
  return path.at(-2) === 'features' && typeof found === 'string';
}

function tell(answer: Answer, { code, path, expected, values }: Issue): Finding {
  const found = inShort(valueAt(answer.json, path));
  const place = placeOf(path) || '(…)';
  const wanted = expected ?? values?.map((value) => JSON.stringify(value)).join(' | ');
  const isMissing = valueAt(answer.json, path) === undefined;
  return {
    id: isMissing
      ? `${answer.asked}: \`${place}\` tidak ada${wanted === undefined ? '' : ` (seharusnya ${wanted})`}`
      : `${answer.asked}: \`${place}\` adalah ${found}${wanted === undefined ? ` (${code})` : `, seharusnya ${wanted}`}`,
    en: isMissing
      ? `${answer.asked}: \`${place}\` is missing${wanted === undefined ? '' : ` (${wanted} is expected)`}`
      : `${answer.asked}: \`${place}\` is ${found}${wanted === undefined ? ` (${code})` : `, where ${wanted} is expected`}`,
  };
}

/** `results.data[3].created_at` */
const placeOf = (path: Path): string =>
  path.reduce<string>(
    (place, part) =>
      typeof part === 'number'
        ? `${place}[${part}]`
        : place === ''
          ? String(part)
          : `${place}.${String(part)}`,
    '',
  );

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    json,
  );
}

/** A value for a report: its kind where it is long, for it may be somebody's words. */
function inShort(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && value !== null) return 'object';
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
