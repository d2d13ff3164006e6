/** The line around what an agency serves, and names to find one's way by: GeoJSON (RFC 7946) behind `map.outline_url`. */
import * as z from 'zod/mini';
import { demands, isRecord, readOrThrow, toItems, toNumber, toText } from '../read.js';

/** What a small phone draws without a pause. */
const MOST_FEATURES = 500;
const MOST_POINTS = 20_000;

/** In degrees, in GeoJSON's order. */
export type Position = readonly [longitude: number, latitude: number];
/** The outer line, then the holes. */
export type Area = readonly (readonly Position[])[];
export type NamedPlace = { name: string; position: Position };
export type Outline = { areas: readonly Area[]; places: readonly NamedPlace[] };

function toPosition(value: unknown): Position | null {
  const [longitude, latitude] = toItems(value).map((degrees) => toNumber(degrees) ?? NaN);
  // Written so that NaN and nothing at all fail it too.
  return Math.abs(longitude ?? NaN) <= 180 && Math.abs(latitude ?? NaN) <= 90
    ? [longitude!, latitude!]
    : null;
}

/** A line of fewer than three points encloses nothing. */
function toRings(value: unknown): Position[][] {
  return toItems(value)
    .map((ring) => toItems(ring).flatMap((point) => [toPosition(point)].filter((one) => one !== null)))
    .filter((ring) => ring.length > 2);
}

const toAreas = (value: unknown): Position[][][] => [toRings(value)].filter((rings) => rings.length > 0);

function readFeature(value: unknown): { areas: Area[]; places: NamedPlace[] } {
  const feature = isRecord(value) ? value : {};
  const geometry = feature.type === 'Feature' ? feature.geometry : feature;
  const { type, coordinates } = isRecord(geometry) ? geometry : {};
  const name = isRecord(feature.properties) ? toText(feature.properties.name) : null;
  const position = type === 'Point' && name ? toPosition(coordinates) : null;
  return {
    areas:
      type === 'Polygon'
        ? toAreas(coordinates)
        : type === 'MultiPolygon'
          ? toItems(coordinates).flatMap(toAreas)
          : [],
    places: position ? [{ name: name!.slice(0, 60), position }] : [],
  };
}

/** Null where there is nothing to draw, or more than a small phone could. */
function toOutline(json: unknown): Outline | null {
  const root = isRecord(json) ? json : {};
  const features = root.type === 'FeatureCollection' ? toItems(root.features) : [root];
  const found = features.slice(0, MOST_FEATURES).map(readFeature);
  const areas = found.flatMap((feature) => feature.areas);
  const isDrawable = areas.length > 0 && areas.flat(2).length <= MOST_POINTS;
  return isDrawable ? { areas, places: found.flatMap(({ places }) => places) } : null;
}

const outline = /* @__PURE__ */ demands(toOutline);

/** @throws a zod error where no area can be read, or one of too many points */
export function readOutline(json: unknown): Outline {
  return readOrThrow(outline, json);
}

// @__NO_SIDE_EFFECTS__
function wireOutline() {
  const position = z.tuple([z.number(), z.number()]);
  return z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({ name: z.string() }),
        geometry: z.union([
          z.object({ type: z.literal('Point'), coordinates: position }),
          z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
        ]),
      }),
    ),
  });
}

/** What our endpoint answers. */
export const outlineWire = /* @__PURE__ */ wireOutline();
export type OutlineWire = z.infer<typeof outlineWire>;
