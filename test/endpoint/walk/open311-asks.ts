/** What a stranger asks for by Open311, which lies beside the endpoint; see `asks.ts`. */
import type { Ask, Hand } from './asks.js';
import { PUBLIC_WORD } from './planted.js';

const BASE = 'open311/v2';
const QUERIES = [
  ...['', 'extensions=true', 'status=open,closed&page_size=500', 'start_date=2026-11-01'],
  ...['lat=-4.13&long=104.03&radius=20040000', 'service_code=pdam'],
];
/** A report of a stranger's, with a key that opens nothing. */
const SENT = new URLSearchParams({
  ...{ api_key: 'A'.repeat(32), service_code: 'jembatan', address_string: 'Pasar', description: PUBLIC_WORD },
}).toString();

const list =
  (path: string) =>
  ({ reports, own }: Hand): Ask[] => [
    ...QUERIES.map((query) => ({ path: `${path}?${query}` })),
    ...reports.map(({ trackingId }) => ({ path: `${path}?service_request_id=${trackingId}` })),
    // A code means nothing here.
    { path, init: { headers: { 'X-Access-Code': own.accessCode } } },
  ];

const ofEach =
  (part: string, format: string) =>
  ({ reports }: Hand): Ask[] =>
    reports.map(({ trackingId }) => ({ path: `../${BASE}/${part}/${trackingId}.${format}?extensions=true` }));

/** Keys of others, too: a key that has done something says nothing to whoever brings other words with it. */
const post =
  (path: string) =>
  ({ reports }: Hand): Ask[] =>
    reports.map(({ key }) => ({
      path,
      init: {
        method: 'POST',
        body: SENT,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Idempotency-Key': key },
      },
    }));

const asksIn = (format: string): Record<string, (hand: Hand) => Ask[]> => {
  const one = `:id{[^/]+\\.${format}}`;
  const requests = `../${BASE}/requests.${format}`;
  return {
    [`GET /open311/discovery.${format}`]: () => [{ path: `../open311/discovery.${format}` }],
    [`GET /${BASE}/services.${format}`]: () => [{ path: `../${BASE}/services.${format}` }],
    [`GET /${BASE}/services/${one}`]: () => [{ path: `../${BASE}/services/pdam.${format}` }],
    [`GET /${BASE}/requests.${format}`]: list(requests),
    [`POST /${BASE}/requests.${format}`]: post(requests),
    [`GET /${BASE}/requests/${one}`]: ofEach('requests', format),
    [`GET /${BASE}/tokens/${one}`]: ofEach('tokens', format),
  };
};

export const OPEN311_ASKS = { ...asksIn('xml'), ...asksIn('json') };
