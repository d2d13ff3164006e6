/** A place by coordinates, with their source. */
export interface ChosenPoint {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** `kept`: from a report that was written before; `link`: proposed by the page or a scanned code. */
  readonly source: 'device' | 'photo' | 'map' | 'kept' | 'link';
  /** Radius of uncertainty in metres; null if unknown. */
  readonly accuracy: number | null;
}

export type Coordinates = Pick<ChosenPoint, 'latitude' | 'longitude'>;

/** Six decimals are a tenth of a metre: more would only reveal the device's type. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** @returns null for invalid coordinates, and for 0, 0, which phones give without a position */
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
