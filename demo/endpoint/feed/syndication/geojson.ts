import type { SyndicatedReport } from './source.js';

/** The start and the end of a FeatureCollection (RFC 7946); between them features, parted by commas. */
export const geojsonHead = '{"type":"FeatureCollection","features":[\n';
export const geojsonFoot = '\n]}\n';

/** A report as a feature, at its snapped place; without a place, as an anonymous report is, its geometry is null. */
export function geojsonFeature({ item, content, url }: SyndicatedReport): string {
  const { latitude, longitude, thumbnail_url: _photo, attachments_count: _photos, ...properties } = item;
  const isPlaced = latitude !== null && longitude !== null;
  return JSON.stringify({
    type: 'Feature',
    id: item.tracking_id,
    geometry: isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: { ...properties, content, url },
  });
}
