/** The public feed (contract §7): its items and its query. */
import * as z from 'zod/mini';
import { readPage, resultsOf, type Page } from '../envelope.js';
import { MAXIMA } from '../maxima.js';
import {
  toResourceUrl,
  count,
  date,
  type Fields,
  id,
  type Named,
  optionalId,
  optionalNamed,
  optionalText,
  reads,
  readsObject,
  text,
  toNumber,
  toRecord,
  toText,
} from '../read.js';
import {
  wireDate,
  wireDay,
  wireId,
  wireInteger,
  wireList,
  wireNamed,
  wireNumber,
  wireOptional,
  wirePattern,
  wireQueryInteger,
  wireText,
} from '../wire.js';

export type FeedItem = {
  trackingId: string;
  title: string;
  excerpt: string;
  statusCode: string;
  statusName: string;
  classificationId: string | null;
  category: Named | null;
  dispositionName: string | null;
  /** Name that the endpoint publishes: "Anonim", "Warga" or initials. */
  reporterName: string;
  channel: string | null;
  locationName: string | null;
  /** Degrees, coarse; both or neither. */
  latitude: number | null;
  longitude: number | null;
  /** ISO 8601 in UTC. */
  createdAt: string | null;
  updatedAt: string | null;
  followupsCount: number;
  supportsCount: number;
  attachmentsCount: number;
  /** Http(s), or a path below the endpoint. */
  thumbnailUrl: string | null;
};

export const FEED_SORTS = ['newest', 'oldest', 'updated', 'supported'] as const;
export type FeedSort = (typeof FEED_SORTS)[number];

export type FeedQuery = {
  search?: string;
  status?: string;
  classificationId?: string;
  categoryId?: string;
  institutionId?: string;
  locationId?: string;
  /** `YYYY-MM-DD` */
  from?: string;
  to?: string;
  /** West, south, east, north in degrees, or as text in the form that URLs have. */
  bbox?: readonly [number, number, number, number] | string;
  sort?: FeedSort;
  /** 1–100 */
  pageSize?: number;
  page?: number;
};

/** Fields that a feed item and a report share, as they are read. */
export const feedFields = {
  tracking_id: id,
  title: text,
  excerpt: text,
  status_code: text,
  status_name: text,
  classification_id: optionalId,
  category: optionalNamed,
  disposition_name: optionalText,
  reporter_name: text,
  channel: optionalText,
  location_name: optionalText,
  latitude: /* @__PURE__ */ degrees(90),
  longitude: /* @__PURE__ */ degrees(180),
  created_at: date,
  updated_at: date,
  followups_count: count,
  supports_count: count,
  attachments_count: count,
  thumbnail_url: /* @__PURE__ */ reads(toResourceUrl),
};

// @__NO_SIDE_EFFECTS__
function degrees(limit: number) {
  return reads((value) => {
    const number = toNumber(value);
    return number !== null && Math.abs(number) <= limit ? number : null;
  });
}

type FeedFields = Fields<typeof feedFields>;

export function buildFeedItem(item: FeedFields): FeedItem {
  const located = item.latitude !== null && item.longitude !== null;
  return {
    trackingId: item.tracking_id,
    title: item.title,
    excerpt: item.excerpt,
    statusCode: item.status_code,
    statusName: item.status_name,
    classificationId: item.classification_id,
    category: item.category,
    dispositionName: item.disposition_name,
    reporterName: item.reporter_name,
    channel: item.channel,
    locationName: item.location_name,
    latitude: located ? item.latitude : null,
    longitude: located ? item.longitude : null,
    createdAt: item.created_at,
    updatedAt: item.updated_at,
    followupsCount: item.followups_count,
    supportsCount: item.supports_count,
    attachmentsCount: item.attachments_count,
    thumbnailUrl: item.thumbnail_url,
  };
}

export type FeedPage = Page<FeedItem> & {
  /** Words that were probably meant; searched for if no report contains the typed ones. */
  didYouMean?: string | null;
  /** Even the closest report lacks most of what was searched for. */
  isWeak?: boolean;
};

const feedItem = /* @__PURE__ */ readsObject(feedFields, buildFeedItem);

/** @throws a zod error when there is no list; items without an id are dropped */
export function readFeed(json: unknown): FeedPage {
  const results = resultsOf(json);
  const { did_you_mean, is_weak } = toRecord(results);
  return { ...readPage(json, feedItem), didYouMean: toText(did_you_mean), isWeak: is_weak === true };
}

/** Pairs of the query string, in a fixed order so that equal queries have equal URLs and ETags. */
export function writeFeedQuery(query: FeedQuery): [string, string][] {
  const pairs: [string, string | number | undefined][] = [
    ['search', query.search?.trim()],
    ['status', query.status],
    ['classification_id', query.classificationId],
    ['category_id', query.categoryId],
    ['institution_id', query.institutionId],
    ['location_id', query.locationId],
    ['from', query.from],
    ['to', query.to],
    ['bbox', query.bbox?.toString()],
    ['sort', query.sort],
    ['page_size', query.pageSize],
    ['page', query.page],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
}

export const feedItemShape = {
  tracking_id: /* @__PURE__ */ wireId(),
  title: /* @__PURE__ */ z.string(),
  excerpt: /* @__PURE__ */ z.string(),
  status_code: /* @__PURE__ */ z.string(),
  status_name: /* @__PURE__ */ z.string(),
  classification_id: /* @__PURE__ */ wireId(),
  category: /* @__PURE__ */ z.nullable(wireNamed()),
  disposition_name: /* @__PURE__ */ z.nullable(z.string()),
  reporter_name: /* @__PURE__ */ z.string(),
  channel: /* @__PURE__ */ z.string(),
  location_name: /* @__PURE__ */ z.nullable(z.string()),
  latitude: /* @__PURE__ */ z.nullable(wireNumber(-90, 90)),
  longitude: /* @__PURE__ */ z.nullable(wireNumber(-180, 180)),
  created_at: /* @__PURE__ */ wireDate(),
  updated_at: /* @__PURE__ */ wireDate(),
  followups_count: /* @__PURE__ */ wireInteger(),
  supports_count: /* @__PURE__ */ wireInteger(),
  attachments_count: /* @__PURE__ */ wireInteger(),
  thumbnail_url: /* @__PURE__ */ z.nullable(z.string()),
};

/** How late its office is; in a list of late reports alone (`late=1`). */
const latenessWire = /* @__PURE__ */ z.strictObject({
  /** The day that has passed. */
  due_on: /* @__PURE__ */ wireDay(),
  /** The office's own promise of that day, not a deadline. */
  is_promise: /* @__PURE__ */ z.boolean(),
  /** Why, in the office's words, masked. */
  reason: /* @__PURE__ */ z.nullable(z.string()),
});
export type LatenessWire = z.infer<typeof latenessWire>;

export const feedItemWire = /* @__PURE__ */ z.strictObject({
  ...feedItemShape,
  late: /* @__PURE__ */ wireOptional(latenessWire),
  /** `answer` is how the office's last public answer begins: in lists of answered requests for information alone. */
  answer: /* @__PURE__ */ wireOptional(/* @__PURE__ */ z.string()),
});
export type FeedItemWire = z.infer<typeof feedItemWire>;
export const feedWire = /* @__PURE__ */ wireList(feedItemWire, {
  /** Words that were probably meant, on a first page; searched for if no report contains the typed ones. */
  did_you_mean: /* @__PURE__ */ wireOptional(/* @__PURE__ */ z.string()),
  /** On a first page: even the closest report lacks most of what was searched for. */
  is_weak: /* @__PURE__ */ wireOptional(/* @__PURE__ */ z.boolean()),
});

const bbox = /^-?\d{1,3}(\.\d{1,10})?(,-?\d{1,3}(\.\d{1,10})?){3}$/;

export const feedFilterShape = {
  search: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireText(MAXIMA.search)),
  status: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireText(40)),
  classification_id: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireText(MAXIMA.id)),
  category_id: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireText(MAXIMA.id)),
  institution_id: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireText(MAXIMA.id)),
  location_id: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireText(MAXIMA.id)),
  from: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireDay()),
  to: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireDay()),
  bbox: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wirePattern(bbox)),
  /** Those whose office is late, if the capabilities list `late`. */
  late: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wirePattern(/^1$/)),
};

export const feedQueryWire = /* @__PURE__ */ z.object({
  ...feedFilterShape,
  sort: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(FEED_SORTS)),
  page: /* @__PURE__ */ wireQueryInteger(),
  page_size: /* @__PURE__ */ wireQueryInteger(),
  cursor: /* @__PURE__ */ z.optional(/* @__PURE__ */ wireText(500, 1)),
});
export type FeedQueryWire = z.infer<typeof feedQueryWire>;
