/** Clusters of public reports on the map (contract §7), made by the server. */
import * as z from 'zod/mini';
import { readPage, type Page } from '../envelope.js';
import { feedFilterShape, writeFeedQuery, type FeedQuery } from './feed.js';
import { count, demands, optionalId, readsObject, toNumber } from '../read.js';
import { wireId, wireInteger, wireList, wireNumber, wirePattern } from '../wire.js';

/** `trackingId` where the cluster is a single report. Degrees, coarse. */
export type MapCluster = { latitude: number; longitude: number; count: number; trackingId: string | null };

export type MapQuery = FeedQuery & { bbox: readonly [number, number, number, number]; zoom: number };

// @__NO_SIDE_EFFECTS__
function degrees(limit: number) {
  return demands((value) => {
    const number = toNumber(value);
    return number !== null && Math.abs(number) <= limit ? number : null;
  });
}

const cluster = /* @__PURE__ */ readsObject(
  { lat: degrees(90), lon: degrees(180), count, tracking_id: optionalId },
  ({ lat, lon, count, tracking_id }): MapCluster => ({
    latitude: lat,
    longitude: lon,
    count: Math.max(1, count),
    trackingId: tracking_id,
  }),
);

/** @throws a zod error when there is no list; clusters without a place are dropped */
export function readMapClusters(json: unknown): Page<MapCluster> {
  return readPage(json, cluster);
}

export function writeMapQuery({ zoom, ...query }: MapQuery): [string, string][] {
  return [...writeFeedQuery(query), ['zoom', String(Math.round(zoom))]];
}

export const mapClusterWire = /* @__PURE__ */ z.strictObject({
  lat: wireNumber(-90, 90),
  lon: wireNumber(-180, 180),
  count: wireInteger(1),
  tracking_id: z.optional(wireId()),
});
export const mapWire = /* @__PURE__ */ wireList(mapClusterWire);

export const mapQueryWire = /* @__PURE__ */ z.object({
  ...feedFilterShape,
  zoom: /* @__PURE__ */ z.optional(/* @__PURE__ */ wirePattern(/^\d{1,2}$/)),
});
