/**
 * GeoJSON (RFC 7946) of a map without tiles: the outline of an agency's area, behind `map.outline_url`, and the lines
 * and named points behind `map.layers[].url`. No more positions are read than a small phone draws without a pause.
 */
import * as z from 'zod/mini';
import { toItems, toNumber, toRecord, toText, demands, readOrThrow, toId } from '../read.js';

const MOST_FEATURES = 500;
const MOST_POINTS = 20_000;
const LONGEST_NAME = 60;

/** In degrees, in GeoJSON's order. */
export type Position = readonly [longitude: number, latitude: number];
export type NamedPlace = { name: string; position: Position };

interface Feature {
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

const toPositions = (value: unknown): Position[] =>
  toItems(value).flatMap((point) => [toPosition(point)].filter((one) => one !== null));

/** Features of a collection, or a single one; a bare geometry counts as a feature without properties. */
function toFeatures(json: unknown): Feature[] {
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
function toNamedPlaces({ type, coordinates, properties }: Feature): NamedPlace[] {
  const name = toText(properties.name);
  const position = type === 'Point' && name ? toPosition(coordinates) : null;
  return position ? [{ name: name!.slice(0, LONGEST_NAME), position }] : [];
}

/** Longitude and latitude, as this project's endpoint writes them. */
// @__NO_SIDE_EFFECTS__
const wirePosition = () => z.tuple([z.number(), z.number()]);

/** A feature collection, as this project's endpoint answers it. */
// @__NO_SIDE_EFFECTS__
const wireFeatures = <Properties extends z.ZodMiniType, Geometry extends z.ZodMiniType>(
  properties: Properties,
  geometry: Geometry,
) =>
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ type: z.literal('Feature'), properties, geometry })),
  });

export interface MapLayer {
  lines: readonly (readonly Position[])[];
  /** `id` as in `GET /masters/locations`, and the name of the district, if the endpoint tells them. */
  places: readonly (NamedPlace & { id: string | null; district?: string | null })[];
}

function toLines({ type, coordinates }: Feature): Position[][] {
  const lines =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? toItems(coordinates) : [];
  return lines.map(toPositions).filter((line) => line.length > 1);
}

const toPlaces = (feature: Feature): MapLayer['places'] =>
  toNamedPlaces(feature).map((place) => ({
    ...place,
    id: toId(feature.properties.id),
    district: toText(feature.properties.district),
  }));

/** Null when there is nothing to draw, or more than a small phone can. */
function toLayer(json: unknown): MapLayer | null {
  const features = toFeatures(json);
  const lines = features.flatMap(toLines);
  const places = features.flatMap(toPlaces);
  const isDrawable = lines.length + places.length > 0 && lines.flat().length <= MOST_POINTS;
  return isDrawable ? { lines, places } : null;
}

const layer = /* @__PURE__ */ demands(toLayer);

/** @throws a zod error when neither a line nor a named point can be read, or for too many points */
export function readMapLayer(json: unknown): MapLayer {
  return readOrThrow(layer, json);
}

// @__NO_SIDE_EFFECTS__
function wireMapLayer() {
  const position = wirePosition();
  return wireFeatures(
    z.object({
      name: z.optional(z.string()),
      id: z.optional(z.string()),
      code: z.optional(z.string()),
      district: z.optional(z.string()),
    }),
    z.union([
      z.object({ type: z.literal('Point'), coordinates: position }),
      z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
      z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
    ]),
  );
}

/** Answer of this project's endpoint. */
export const mapLayerWire = /* @__PURE__ */ wireMapLayer();
export type MapLayerWire = z.infer<typeof mapLayerWire>;

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
