import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { MAXIMA } from '../../../src/contract/maxima.js';
import type { EndpointConfig } from '../config.js';
import { rowLiesIn } from '../reference-data/within.js';
import { invalid } from '../words/errors.js';

/** `Place` is what is followed: an area with all below it, or the thing that bears a code. */
export interface Place {
  location_id: string | null;
  asset_ref: string | null;
}

/** @throws ApiError 422 unless just one of the two is named, an area that the town knows or a code */
export function readPlace(
  { location_id, asset_ref }: Record<string, unknown>,
  { masters }: Pick<EndpointConfig, 'masters'>,
): Place {
  const [area, code] = [location_id ?? null, asset_ref ?? null];
  if ((area === null) === (code === null))
    throw invalid({ location_id: [{ key: 'follow-one-place' }], asset_ref: [{ key: 'follow-one-place' }] });
  if (area !== null) {
    if (typeof area !== 'string' || masters.location(area) === undefined)
      throw invalid({ location_id: [{ key: 'location-unknown' }] });
    return { location_id: area, asset_ref: null };
  }
  const trimmed = typeof code === 'string' ? code.trim() : '';
  if (trimmed === '' || trimmed.includes('\0'))
    throw invalid({ asset_ref: [{ key: 'wrong-form', values: { label: 'label-asset_ref' } }] });
  if (trimmed.length > MAXIMA.assetRef) {
    const values = { label: 'label-asset_ref', max: MAXIMA.assetRef };
    throw invalid({ asset_ref: [{ key: 'too-long', values }] });
  }
  return { location_id: null, asset_ref: trimmed };
}

/** `reportsOf` are conditions on `complaints`: its public reports. Anonymous ones tell no exact place, so no thing. */
export function reportsOf(
  { location_id, asset_ref }: Place,
  { masters }: Pick<EndpointConfig, 'masters'>,
): RawBuilder<SqlBool> {
  if (location_id === null)
    return sql<SqlBool>`(is_public and not is_anonymous and asset_ref = ${asset_ref})`;
  const code = masters.location(location_id)?.code;
  const lies = code === undefined ? sql<SqlBool>`location_id = ${location_id}` : rowLiesIn(code);
  return sql<SqlBool>`(is_public and ${lies})`;
}

/** Names no code: whoever asked may have typed anything, and the mailbox may be a stranger's. */
export function placeName({ location_id }: Place, { masters }: Pick<EndpointConfig, 'masters'>): string {
  const location = location_id === null ? undefined : masters.location(location_id);
  return location === undefined ? 'satu benda di wilayah ini' : masters.locationName(location);
}
