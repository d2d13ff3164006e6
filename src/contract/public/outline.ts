/** Outline of an agency's area, and names for orientation: GeoJSON (RFC 7946) behind `map.outline_url`. */
import * as z from 'zod/mini';
import { demands, readOrThrow, toItems } from '../read.js';
import {
  MOST_POINTS,
  toFeatures,
  toNamedPlaces,
  toPositions,
  wireFeatures,
  wirePosition,
  type Feature,
  type NamedPlace,
  type Position,
} from './geojson.js';

/** The outer line, then the holes. */
export type Area = readonly (readonly Position[])[];
export type Outline = { areas: readonly Area[]; places: readonly NamedPlace[] };

/** A line of fewer than three points encloses nothing. */
function toAreas(value: unknown): Position[][][] {
  const rings = toItems(value)
    .map(toPositions)
    .filter((ring) => ring.length > 2);
  return rings.length > 0 ? [rings] : [];
}

function areasOf({ type, coordinates }: Feature): Area[] {
  if (type === 'Polygon') return toAreas(coordinates);
  return type === 'MultiPolygon' ? toItems(coordinates).flatMap(toAreas) : [];
}

/** Null when there is nothing to draw, or more than a small phone can. */
function toOutline(json: unknown): Outline | null {
  const features = toFeatures(json);
  const areas = features.flatMap(areasOf);
  const isDrawable = areas.length > 0 && areas.flat(2).length <= MOST_POINTS;
  return isDrawable ? { areas, places: features.flatMap(toNamedPlaces) } : null;
}

const outline = /* @__PURE__ */ demands(toOutline);

/** @throws a zod error when no area can be read, or one has too many points */
export function readOutline(json: unknown): Outline {
  return readOrThrow(outline, json);
}

// @__NO_SIDE_EFFECTS__
function wireOutline() {
  const position = wirePosition();
  return wireFeatures(
    z.object({ name: z.string() }),
    z.union([
      z.object({ type: z.literal('Point'), coordinates: position }),
      z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
    ]),
  );
}

/** Answer of this project's endpoint. */
export const outlineWire = /* @__PURE__ */ wireOutline();
export type OutlineWire = z.infer<typeof outlineWire>;
