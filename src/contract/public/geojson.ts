/**
 * Shared by the map's files: positions of GeoJSON (RFC 7946), and how many of them a small phone draws without a pause.
 */
import * as z from 'zod/mini';
import { toItems, toNumber, toRecord, toText } from '../read.js';

const MOST_FEATURES = 500;
export const MOST_POINTS = 20_000;
const LONGEST_NAME = 60;

/** In degrees, in GeoJSON's order. */
export type Position = readonly [longitude: number, latitude: number];
export type NamedPlace = { name: string; position: Position };

export interface Feature {
  type: unknown;
  coordinates: unknown;
  properties: Record<string, unknown>;
}

function toPosition(value: unknown): Position | null {
  const [longitude, latitude] = toItems(value).map((degrees) => toNumber(degrees) ?? NaN);
  // Written so that NaN and a missing value fail it too.
  return Math.abs(longitude ?? NaN) <= 180 && Math.abs(latitude ?? NaN) <= 90
    ? [longitude!, latitude!]
    : null;
}

export const toPositions = (value: unknown): Position[] =>
  toItems(value).flatMap((point) => [toPosition(point)].filter((one) => one !== null));

/** Features of a collection, or a single one; a bare geometry counts as a feature without properties. */
export function toFeatures(json: unknown): Feature[] {
  const root = toRecord(json);
  const features = root.type === 'FeatureCollection' ? toItems(root.features) : [root];
  return features.slice(0, MOST_FEATURES).map((value) => {
    const feature = toRecord(value);
    const geometry = feature.type === 'Feature' ? feature.geometry : feature;
    const { type, coordinates } = toRecord(geometry);
    return { type, coordinates, properties: toRecord(feature.properties) };
  });
}

/** A point that has a name. */
export function toNamedPlaces({ type, coordinates, properties }: Feature): NamedPlace[] {
  const name = toText(properties.name);
  const position = type === 'Point' && name ? toPosition(coordinates) : null;
  return position ? [{ name: name!.slice(0, LONGEST_NAME), position }] : [];
}

/** Longitude and latitude, as this project's endpoint writes them. */
// @__NO_SIDE_EFFECTS__
export const wirePosition = () => z.tuple([z.number(), z.number()]);

/** A feature collection, as this project's endpoint answers it. */
// @__NO_SIDE_EFFECTS__
export const wireFeatures = <Properties extends z.ZodMiniType, Geometry extends z.ZodMiniType>(
  properties: Properties,
  geometry: Geometry,
) =>
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ type: z.literal('Feature'), properties, geometry })),
  });
