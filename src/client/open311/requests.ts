import { readDate } from '../../contract/dates.js';
import type { FeedItem } from '../../contract/public/feed.js';
import type { ReportAttachment, FollowUp } from '../../contract/reporting/followups.js';
import type { Report } from '../../contract/reporting/report.js';
import { toWebUrl, toId, toItems, toNumber, toRecord, toText } from '../../contract/read.js';
import type { Row } from './body.js';

/** Last line of a description that this adapter wrote: by it a report is found again whose answer was lost. */
const MARKER = /\[aduan [\da-f]{12}\]$/;

/**
 * 48 random bits of a report's key. The key itself stays on the device: the description is public.
 *
 * @param idempotencyKey a random UUID
 */
export const markerOf = (idempotencyKey: string): string =>
  `[aduan ${idempotencyKey
    .replace(/[^\da-f]/gi, '')
    .slice(-12)
    .toLowerCase()
    .padStart(12, '0')}]`;

/** A description as its reporter wrote it. */
const withoutMarker = (description: string): string => description.trimEnd().replace(MARKER, '').trimEnd();

/** `Reading`: names that a reader of requests needs beside them. */
export interface Reading {
  /** Name of a service by its code, where a request has none. */
  nameOf: (code: string) => string | undefined;
  /** Name of the status `open`. */
  open: string;
}

/** Characters of a title, and of what follows it on a card. */
const TITLE = 100;
const EXCERPT = 240;

/** Most files of one request. */
const MOST_FILES = 10;

const IMAGE = /\.(jpe?g|png|webp|gif)$/i;

/**
 * Our statuses by `detailed_status`: our own codes, as our endpoint writes them, and CitySDK's words. GeoReport itself
 * knows `open` and `closed` alone; an open request keeps the server's word, as nobody knows how far it is.
 */
const BY_DETAIL: Readonly<Partial<Record<string, string>>> = {
  in_process: 'in_progress',
  processed: 'done',
  ...Object.fromEntries(
    ['verified', 'in_progress', 'responded', 'reopened', 'held', 'done', 'archived', 'rejected'].map(
      (code) => [code, code],
    ),
  ),
};

/** @returns null without an id: such a row can't be asked for */
export function toFeedItem(row: Row, { nameOf, open }: Reading): FeedItem | null {
  const trackingId = toId(row.service_request_id);
  if (trackingId === null) return null;
  const more = toRecord(row.extended_attributes);
  const text = withoutMarker(toText(row.description) ?? '');
  const code = toText(row.service_code);
  const service = toText(row.service_name) ?? (code && nameOf(code)) ?? code;
  const [line = '', ...rest] = text.split('\n');
  const own = toText(more.title) ?? toText(row.title);
  const title = own ?? cut(line, TITLE);
  const detail = toText(more.detailed_status) ?? toText(row.detailed_status);
  const isClosed = toText(row.status)?.toLowerCase() === 'closed';
  const files = mediaOf(row, more);
  const createdAt = readDate(row.requested_datetime);
  return {
    trackingId,
    title: title || (service ?? ''),
    excerpt: cut(own || title !== line ? text : rest.join('\n').trim(), EXCERPT),
    statusCode: BY_DETAIL[detail?.toLowerCase() ?? ''] ?? (isClosed ? 'done' : 'open'),
    statusName: detail ?? open,
    classificationId: null,
    category: code && service ? { id: code, name: service } : null,
    dispositionName: toText(row.agency_responsible),
    // The server tells of nobody, not even that the name was withheld.
    reporterName: '–',
    channel: null,
    locationName: toText(row.address),
    ...pointOf(row),
    createdAt,
    updatedAt: readDate(row.updated_datetime) ?? createdAt,
    followupsCount: toText(row.status_notes) ? 1 : 0,
    supportsCount: 0,
    attachmentsCount: files.length,
    thumbnailUrl: files.find((url) => IMAGE.test(url)) ?? null,
  };
}

/** @param own address of the server: files elsewhere are fetched at a press alone */
export function toReport(row: Row, reading: Reading, own: string): Report | null {
  const item = toFeedItem(row, reading);
  return (
    item && {
      ...item,
      content: withoutMarker(toText(row.description) ?? ''),
      dispositionId: null,
      statusLogs: [],
      attachments: mediaOf(row, toRecord(row.extended_attributes)).map((url) => toAttachment(url, own)),
      deadlineAt: item.statusCode === 'done' ? null : readDate(row.expected_datetime),
      promisedAt: null,
      waitsUntil: null,
      relay: { state: 'none', nationalId: null, since: null, nextTryAt: null },
      isOwner: false,
      isAnonymous: false,
      isSecret: false,
      logs: [],
    }
  );
}

/** The office's words about the present status: all that GeoReport has of a conversation. */
export function toFollowUps(row: Row): FollowUp[] {
  const content = toText(row.status_notes);
  if (content === null) return [];
  return [
    {
      id: null,
      fromName: toText(row.agency_responsible) ?? '',
      toName: null,
      createdAt: readDate(row.updated_datetime),
      content,
      templateCode: null,
      attachments: [],
      rating: 0,
      isPrivate: false,
      isReleased: true,
      author: 'office',
      fromNational: false,
    },
  ];
}

/** Degrees; neither where one is missing or can't be degrees (some servers send feet), or both are 0 for unknown. */
function pointOf({ lat, long }: Row): Pick<FeedItem, 'latitude' | 'longitude'> {
  const [latitude, longitude] = [toNumber(lat), toNumber(long)];
  const isPoint =
    latitude !== null &&
    longitude !== null &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0);
  return isPoint ? { latitude, longitude } : { latitude: null, longitude: null };
}

/** Http(s) addresses of files; bare file names are dropped. */
const mediaOf = ({ media_url }: Row, { media_urls }: Row): string[] =>
  [
    ...new Set(
      [media_url, ...toItems(media_url), ...toItems(media_urls)].flatMap((url) => toWebUrl(url) ?? []),
    ),
  ].slice(0, MOST_FILES);

function toAttachment(path: string, own: string): ReportAttachment {
  const { origin, pathname } = new URL(path);
  const fileName = pathname.split('/').pop() ?? '';
  // A picture loads by itself where its extension says that it is one.
  const isOwn = origin === new URL(own).origin;
  return { path, fileName, extension: (isOwn && IMAGE.exec(fileName)?.[1]?.toLowerCase()) || '' };
}

/** Whole words of a text, up to so many characters. */
function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}
