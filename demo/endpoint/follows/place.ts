import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { EndpointConfig } from '../config.js';
import { rowLiesIn } from '../reference-data/within.js';
import { invalid } from '../words/errors.js';

/** `Place` is what is followed: an area with all below it. The code of a thing is for offices alone, so none is. */
export interface Place {
  location_id: string;
}

/** @throws ApiError 422 unless it is an area that the town knows */
export function readPlace(
  { location_id }: Record<string, unknown>,
  { masters }: Pick<EndpointConfig, 'masters'>,
): Place {
  if (typeof location_id !== 'string' || masters.location(location_id) === undefined)
    throw invalid({ location_id: [{ key: 'location-unknown' }] });
  return { location_id };
}

/** `reportsOf` are conditions on `complaints`: its public reports. */
export function reportsOf(
  { location_id }: Place,
  { masters }: Pick<EndpointConfig, 'masters'>,
): RawBuilder<SqlBool> {
  const code = masters.location(location_id)?.code;
  const lies = code === undefined ? sql<SqlBool>`location_id = ${location_id}` : rowLiesIn(code);
  return sql<SqlBool>`(is_public and ${lies})`;
}

/** `placeName` of an area that was taken out says nothing of it. */
export function placeName({ location_id }: Place, { masters }: Pick<EndpointConfig, 'masters'>): string {
  const location = masters.location(location_id);
  return location === undefined ? 'satu tempat di wilayah ini' : masters.locationName(location);
}
