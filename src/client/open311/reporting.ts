import { toId, toText } from '../../contract/read.js';
import type { Receipt, Submission } from '../../contract/reporting/submission.js';
import { AduanError } from '../../errors.js';
import type { CallOptions, ReportingService } from '../service.js';
import { rowsIn, type Row } from './body.js';
import { markerOf } from './requests.js';
import type { Definitions } from './services.js';
import { type Pairs, type Server, isPassing } from './server.js';
import { LABELS, wordsIn } from './words.js';
import { pageOf, requestsOf, rangeOf } from './reading.js';

const DAY_MS = 86_400_000;
const MOST_PAGES = 5;
const PAGE_SIZE = 100;
/** A server without pages gives so many rows at most, and leaves out the others. */
const MOST_ROWS = 1_000;

/** A report that may have arrived. */
interface Doubtful {
  serviceCode: string;
  /** Last line of its description. */
  marker: string;
  /** When it was written, milliseconds since 1970 by this device's clock. */
  since: number;
}

/**
 * The request of a report, if an earlier try has arrived; null if it hasn't, as far as a list can say. The server's own
 * choice of recent requests is looked through first, because the phone's clock may be wrong.
 *
 * @throws {AduanError} `refused`, with a sentence, where the list has no descriptions, or can't be read or read whole:
 *   then a person decides
 */
async function findSent(
  server: Server,
  { serviceCode, marker, since }: Doubtful,
  options: CallOptions,
): Promise<Row | null> {
  const now = Date.now();
  const days = rangeOf(Math.min(since, now) - DAY_MS, now + DAY_MS);
  try {
    for (const range of [[], days]) {
      const { found, isCertain } = await look(
        server,
        [['service_code', serviceCode], ...range],
        marker,
        options,
      );
      if (found || isCertain) return found;
    }
  } catch (error) {
    const { status = 0 } = error as AduanError;
    if (isPassing(error as AduanError) || status < 400 || status >= 500) throw error;
  }
  throw new AduanError('refused', { serverMessage: wordsIn(options.language).unsure });
}

async function look(
  server: Server,
  query: Pairs,
  marker: string,
  options: CallOptions,
): Promise<{ found: Row | null; isCertain: boolean }> {
  const seen = new Set<string>();
  let hasDescriptions = false;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const rows = await requestsOf(server, [...query, ...pageOf(page, PAGE_SIZE)], options);
    const fresh = rows.filter((row) => !seen.has(String(row.service_request_id)));
    if (!fresh.length) return { found: null, isCertain: hasDescriptions };
    for (const row of fresh) {
      const description = toText(row.description);
      if (description?.includes(marker)) return { found: row, isCertain: true };
      hasDescriptions ||= description !== null;
      seen.add(String(row.service_request_id));
    }
    if (rows.length >= MOST_ROWS) break;
  }
  return { found: null, isCertain: false };
}

/** Longest description in characters. */
const DESCRIPTION_MAX = 4_000;

/** Sending a report, once, to a server without keys. */
export const createReporting = (
  server: Server,
  definitions: Definitions,
): Pick<ReportingService, 'create'> => ({
  async create(submission, { idempotencyKey, triedSince, signal, language }) {
    const options = { signal, language };
    const { categoryId } = submission;
    const words = wordsIn(language);
    if (!categoryId) throw new AduanError('refused', { fields: { category_id: [words.noCategory] } });
    const marker = markerOf(idempotencyKey);
    const doubtful = triedSince && { serviceCode: categoryId, marker, since: triedSince };
    const sent = doubtful && (await findSent(server, doubtful, options));
    if (sent) return receiptOf(sent, words.open);
    const answers = submission.fields && (await definitions.answered(categoryId, submission.fields, options));
    const lines = (answers?.unknown ?? []).map(([code, answer]) => `${code}: ${String(answer)}`);
    const fields: Pairs = [
      ['service_code', categoryId],
      ...placeOf(submission),
      ...personOf(submission),
      ['description', descriptionOf(submission, [...linesOf(submission), ...lines], marker)],
      ...(answers?.fields ?? []),
    ];
    const body = await server.post(fields, options);
    return receiptOf(await numbered(server, body, options), words.open);
  },
});

/** The answer to a POST. A token is asked once for the id that it stands for, which may come later. */
async function numbered(server: Server, body: unknown, options: CallOptions): Promise<Row> {
  const row = rowsIn(body)?.[0] ?? {};
  const isAnswer = ['service_request_id', 'token', 'service_notice', 'account_id'].some(
    (name) => name in row,
  );
  // A server that says nothing of a report may not have it.
  if (!isAnswer) throw new AduanError('unexpected-shape', { bodyLeft: true });
  const token = toId(row.token);
  if (token === null || toId(row.service_request_id) !== null) return row;
  const found = await server.get(['tokens', token], [], options).catch(() => null);
  const id = toId(rowsIn(found)?.[0]?.service_request_id);
  return { ...row, service_request_id: id };
}

/** The number is the token until there is an id; a service of type `blackbox` gives neither. */
const receiptOf = (row: Row, open: string): Receipt => ({
  trackingId: toId(row.service_request_id) ?? toId(row.token) ?? '',
  accessCode: null,
  statusCode: 'open',
  statusName: open,
  createdAt: null,
});

const placeOf = ({ latitude, longitude, locationText }: Submission): Pairs => [
  ...(latitude !== null && longitude !== null
    ? ([
        ['lat', String(latitude)],
        ['long', String(longitude)],
      ] as const)
    : []),
  ...(locationText ? [['address_string', locationText] as const] : []),
];

/** Name and contact where they were given. A name's last word is taken for the family's. */
function personOf({ reporter }: Submission): Pairs {
  if (!reporter) return [];
  const [, first = '', last = ''] = /^(.*?)\s*(\S*)$/s.exec(reporter.name.trim()) ?? [];
  const all: Pairs = [
    ['first_name', first || last],
    ['last_name', first && last],
    ['email', reporter.email],
    ['phone', reporter.phone],
  ];
  return all.filter(([, value]) => value);
}

/** Lines for the description: GeoReport has no field for them. */
function linesOf({ dateOfIncident, classificationId, assetRef }: Submission): string[] {
  const lines = [
    [LABELS.day, dateOfIncident],
    [LABELS.kind, LABELS.kinds[classificationId]],
    [LABELS.asset, assetRef],
  ];
  return lines.flatMap(([label, value]) => (value ? `${label}: ${value}` : []));
}

/** The marker is the last line, whatever else is cut. */
function descriptionOf({ title, content }: Submission, lines: readonly string[], marker: string): string {
  // A title that was deduced is the text's beginning.
  const isBeginning = content.startsWith(title.replace(/…$/, '').trim());
  const text = [isBeginning ? content : `${title}\n\n${content}`, ...lines].join('\n');
  return `${[...text].slice(0, DESCRIPTION_MAX - marker.length - 1).join('')}\n${marker}`;
}
