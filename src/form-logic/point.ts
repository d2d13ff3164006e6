/** A place by coordinates, and where they came from. */
export interface ChosenPoint {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** `kept`: of a report that was written before; `link`: the page or a scanned code proposes it. */
  readonly source: 'device' | 'photo' | 'map' | 'kept' | 'link';
  /** Radius in metres in which it truly lies; null where nobody knows. */
  readonly accuracy: number | null;
}

export type Coordinates = Pick<ChosenPoint, 'latitude' | 'longitude'>;

/** Six decimals are a tenth of a metre: more would only betray which device measured it. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** @returns null for what is no place on earth, and for 0, 0, which a phone writes that doesn't know */
export function pointAt(
  { latitude, longitude }: Coordinates,
  source: ChosenPoint['source'],
  accuracy: number | null = null,
): ChosenPoint | null {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth && (latitude || longitude)
    ? { latitude: rounded(latitude), longitude: rounded(longitude), source, accuracy }
    : null;
}
