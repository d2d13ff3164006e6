/** Layers of a map without tiles: GeoJSON (RFC 7946) lines and named points behind `map.layers[].url`. */
import * as z from 'zod/mini';
import { demands, readOrThrow, toId, toItems, toText } from '../read.js';
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
