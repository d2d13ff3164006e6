import type { OutlineWire } from '../../src/contract/public/outline.js';
import { regionByCode } from './regions.js';
import { CENTRES } from './seed/places.js';

/**
 * Drawn by hand around the thirteen sub-districts: near enough to say "far outside", and no border anybody should quote. An
 * agency puts its own line here.
 */
const LINE: readonly (readonly [longitude: number, latitude: number])[] = [
  [103.655, -4.15],
  [103.7, -4.05],
  [103.78, -3.985],
  [103.9, -3.96],
  [104.02, -3.945],
  [104.14, -3.89],
  [104.25, -3.815],
  [104.38, -3.8],
  [104.47, -3.86],
  [104.545, -3.95],
  [104.53, -4.06],
  [104.43, -4.14],
  [104.3, -4.195],
  [104.22, -4.25],
  [104.15, -4.34],
  [104.08, -4.46],
  [103.98, -4.53],
  [103.89, -4.46],
  [103.88, -4.34],
  [103.86, -4.27],
  [103.76, -4.285],
  [103.67, -4.25],
];

/** The demo's area, and the names of its sub-districts to find one's way by. */
export const townOutline = (): OutlineWire => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Kabupaten Ogan Komering Ulu (perkiraan)' },
      geometry: {
        type: 'Polygon',
        coordinates: [[...LINE, LINE[0]!].map(([longitude, latitude]) => [longitude, latitude])],
      },
    },
    ...Object.entries(CENTRES).map(([code, [longitude, latitude]]) => ({
      type: 'Feature' as const,
      properties: { name: regionByCode(code)?.name ?? code },
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] as [number, number] },
    })),
  ],
});
