import { toText } from '../../contract/read.js';
import { AduanError } from '../../errors.js';
import type { CallOptions } from '../service.js';
import type { Row } from './body.js';
import { pageOf, requestsOf, rangeOf } from './list.js';
import { isPassing, type Pairs, type Server } from './server.js';
import { wordsIn } from './words.js';

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
export async function findSent(
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
