import { STATUSES } from '../../../src/contract/statuses.js';
import type { PublicReport } from '../feed/pages.js';
import type { Addresses } from './addresses.js';
import type { Value } from './xml.js';

/** Characters, as GeoReport v2 limits a description. */
const DESCRIPTION_MAX = 4_000;

/** `CLOSED` are the statuses after which nobody acts. */
export const CLOSED: readonly string[] = STATUSES.filter(({ actor }) => actor === 'nobody').map(
  ({ code }) => code,
);

/** `Showing` is how a report is shown. */
export interface Showing {
  /** Null where the address from outside isn't known: then nothing has one. */
  addresses: Addresses | null;
  /** Whether `extensions=true` asked for what GeoReport v2 doesn't have. */
  hasExtensions: boolean;
}

/** `requestOf` is a public report as GeoReport v2 has it; of nothing else than what the feed shows. */
export function requestOf(report: PublicReport, { addresses, hasExtensions }: Showing): Value {
  const { item } = report;
  const { thumbnail_url: photo } = item;
  return {
    service_request_id: item.tracking_id,
    status: CLOSED.includes(item.status_code) ? 'closed' : 'open',
    status_notes: item.status_name,
    service_name: item.category?.name ?? null,
    service_code: item.category?.id ?? null,
    description: described(report),
    agency_responsible: item.disposition_name,
    service_notice: null,
    requested_datetime: item.created_at,
    updated_datetime: item.updated_at,
    expected_datetime: null,
    address: item.location_name,
    address_id: null,
    zipcode: null,
    lat: item.latitude,
    long: item.longitude,
    media_url: photo && addresses && `${addresses.endpoint}/${photo}`,
    ...(hasExtensions && { extended_attributes: extended(report, addresses) }),
  };
}

/** GeoReport v2 has no title: it stands before the text, unless the text begins with it. */
function described({ item: { title }, content }: PublicReport): string {
  const isSaid = content.startsWith(title.replace(/\s*…$/, ''));
  const letters = [...(isSaid ? content : `${title}\n\n${content}`)];
  return letters.length <= DESCRIPTION_MAX
    ? letters.join('')
    : `${letters.slice(0, DESCRIPTION_MAX - 1).join('')}…`;
}

function extended({ item, answers }: PublicReport, addresses: Addresses | null): Value {
  return {
    detailed_status: item.status_code,
    title: item.title,
    url: addresses && `${addresses.endpoint}/lacak?aduan=${encodeURIComponent(item.tracking_id)}`,
    attributes: answers.map(({ code, label, content }) => ({ code, label, value: content })),
  };
}
