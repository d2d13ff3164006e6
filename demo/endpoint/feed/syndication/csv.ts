import { answerLines } from '../../questions/stored-answers.js';
import type { OfficeWork } from './office-work.js';
import type { SyndicatedReport } from './source.js';

type Cell = string | number | null;

/** `Line` is a report, and the work on it; null where it left the public while the export was written. */
export type Line = SyndicatedReport & { work: OfficeWork | null };

const COLUMNS: Record<string, (report: Line) => Cell> = {
  tracking_id: ({ item }) => item.tracking_id,
  created_at: ({ item }) => item.created_at,
  updated_at: ({ item }) => item.updated_at,
  status_code: ({ item }) => item.status_code,
  status_name: ({ item }) => item.status_name,
  classification_id: ({ item }) => item.classification_id,
  category_id: ({ item }) => item.category?.id ?? null,
  category_name: ({ item }) => item.category?.name ?? null,
  disposition_name: ({ item }) => item.disposition_name,
  location_name: ({ item }) => item.location_name,
  latitude: ({ item }) => item.latitude,
  longitude: ({ item }) => item.longitude,
  reporter_name: ({ item }) => item.reporter_name,
  channel: ({ item }) => item.channel,
  followups_count: ({ item }) => item.followups_count,
  supports_count: ({ item }) => item.supports_count,
  title: ({ item }) => item.title,
  content: ({ content }) => content,
  fields: ({ answers }) => answerLines(answers) || null,
  url: ({ url }) => url,
  disposition_id: ({ work }) => work?.disposition_id ?? null,
  answered_at: ({ work }) => work?.answered_at ?? null,
  answer_due_on: ({ work }) => work?.answer_due_on ?? null,
  working_hours_to_answer: ({ work }) => work?.working_hours_to_answer ?? null,
  reopened_count: ({ work }) => work?.reopened_count ?? null,
  rating: ({ work }) => work?.rating ?? null,
  promises: ({ work }) => work?.promises ?? null,
};

/** Without it Excel takes UTF-8 for an old Windows alphabet. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The first line: names as in the contract, so that nobody has to learn others. */
export const csvHead = `${BYTE_ORDER_MARK}${Object.keys(COLUMNS).join(',')}\r\n`;

/** RFC 4180. */
export function csvLine(report: Line): string {
  return `${Object.values(COLUMNS)
    .map((read) => csvCell(read(report)))
    .join(',')}\r\n`;
}

/** First characters of a formula; Excel treats the wide signs alike in East Asian settings. */
const FORMULA = '[=+\\-@＝＋－＠|%]';

/**
 * Where a cell may begin: at the start, and after anything that some spreadsheet takes for a cell's end. Excel with
 * Indonesian settings separates cells at `;`, and takes a quote inside a cell for a letter.
 */
const FORMULA_START = new RegExp(
  `(^|[;,\\t\\r\\n"\\u2028\\u2029])([^\\S\\t\\r\\n\\u2028\\u2029]*)(?=${FORMULA})`,
  'gu',
);

/**
 * `harmlessText` puts an apostrophe before text that a spreadsheet would take for a formula, wherever a cell may begin:
 * a citizen's words must not run on the reader's desk (OWASP, "CSV Injection").
 */
export function harmlessText(text: string): string {
  // eslint-disable-next-line no-control-regex -- a NUL ends a cell early in some programs
  const whole = text.replace(/\u0000/g, '');
  const harmless = whole.replace(
    FORMULA_START,
    (_whole, before: string, blank: string) => `${before}'${blank}`,
  );
  return /^[\t\r\n]/.test(harmless) ? `'${harmless}` : harmless;
}

/**
 * `csvCell` is a cell with nothing in it that runs. Commas separate, without a `sep=` line for Excel: every other
 * reader would take that line for column names. Numbers are ours and stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = harmlessText(value);
  return /[",\r\n;]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
