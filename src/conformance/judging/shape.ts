/** An answer's body against the schema that the OpenAPI document publishes for it. */
import { COMPONENTS, type ComponentName } from '../../contract/openapi/components.js';
import type { Finding, Said } from '../check.js';
import type { Answer } from '../visit/asker.js';
import { notJson, wrongStatus, errorOf, finding, notRefused } from './found.js';

type Path = readonly PropertyKey[];

interface Issue {
  code: string;
  path: Path;
  expected?: string;
  values?: readonly unknown[];
  /** `origin` says what `minimum` and `maximum` count. */
  origin?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** Finding of a body, by what it is about: a wrong date is told by a check of its own. */
export interface ShapeFindings {
  shape: Finding[];
  dates: Finding[];
}

/** Most findings of one answer; further ones are most likely the same fault again. */
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

function tell(answer: Answer, issue: Issue): Finding {
  const { path } = issue;
  const found = inShort(valueAt(answer.json, path));
  const place = placeOf(path) || '(…)';
  const wanted = wantedOf(issue);
  const isMissing = valueAt(answer.json, path) === undefined;
  return {
    id: isMissing
      ? `${answer.asked}: \`${place}\` tidak ada (seharusnya ${wanted.id})`
      : `${answer.asked}: \`${place}\` adalah ${found}, seharusnya ${wanted.id}`,
    en: isMissing
      ? `${answer.asked}: \`${place}\` is missing (${wanted.en} is expected)`
      : `${answer.asked}: \`${place}\` is ${found}, where ${wanted.en} is expected`,
  };
}

/** `wantedOf` says in words what the schema asks for. */
function wantedOf({ code, path, origin, expected, values, pattern, minimum, maximum }: Issue): Said {
  const plain = expected ?? values?.map((value) => JSON.stringify(value)).join(' | ');
  if (plain !== undefined) return { id: plain, en: plain };
  if (DATE.test(String(path.at(-1))) && code === 'invalid_format')
    return { id: 'ISO 8601 dengan selisih zona', en: 'ISO 8601 with an offset' };
  if (pattern !== undefined) return { id: `bentuk ${pattern}`, en: `the form ${pattern}` };
  const unit = origin === 'string' ? { id: ' huruf', en: ' characters' } : { id: '', en: '' };
  if (minimum !== undefined)
    return { id: `paling sedikit ${minimum}${unit.id}`, en: `${minimum}${unit.en} or more` };
  if (maximum !== undefined)
    return { id: `paling banyak ${maximum}${unit.id}`, en: `${maximum}${unit.en} or less` };
  return { id: `yang sesuai skema (${code})`, en: `what fits the schema (${code})` };
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

/** Status, media type and form of an answer, but for dates. */
export function notAnswered(answer: Answer, name: ComponentName, ...statuses: number[]): Finding[] {
  const wrong = wrongStatus(answer, ...(statuses.length > 0 ? statuses : [200]));
  if (wrong.length > 0) return wrong;
  const plain = notJson(answer);
  return answer.json === undefined ? plain : [...plain, ...shapeOf(name, answer).shape];
}

/** Nothing where it is a 422 that names each of these; of alternatives one is enough. */
export function notNamed(answer: Answer, ...wanted: (string | readonly string[])[]): Finding[] {
  const wrong = notRefused(answer, 422);
  if (wrong.length > 0) return wrong;
  const named = Object.keys(errorOf(answer)?.errors ?? {});
  const missing = wanted.filter((one) => ![one].flat().some((name) => named.includes(name)));
  if (missing.length === 0) return [];
  const list = missing.map((one) => [one].flat().join(' / ')).join(', ');
  return [
    finding(
      `422 tanpa errors untuk ${list} (ada: ${named.join(', ') || '–'})`,
      `a 422 without errors for ${list} (there are: ${named.join(', ') || '–'})`,
    ),
  ];
}
