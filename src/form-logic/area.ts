import type { Position, Area, Outline } from '../contract/public/geojson.js';
import type { Coordinates } from './point.js';

/** Whether a line from the point to the far east crosses the ring an odd number of times. */
function isInRing({ latitude, longitude }: Coordinates, ring: readonly Position[]): boolean {
  let isInside = false;
  ring.forEach(([x, y], index) => {
    const [earlierX, earlierY] = ring.at(index - 1)!;
    const isBetween = y > latitude !== earlierY > latitude;
    if (isBetween && longitude < ((earlierX - x) * (latitude - y)) / (earlierY - y) + x) isInside = !isInside;
  });
  return isInside;
}

/** A hole is outside the area: for example a city within a regency. */
const isInArea = (point: Coordinates, area: Area): boolean =>
  area.filter((ring) => isInRing(point, ring)).length % 2 === 1;

/**
 * True when a place is outside the agency's area: by its outline if known, else by its bounds.
 *
 * @param bounds West, south, east, north in degrees.
 */
export function isOutside(
  point: Coordinates,
  [west, south, east, north]: readonly [number, number, number, number],
  outline: Outline | null,
): boolean {
  const { latitude, longitude } = point;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return true;
  return outline !== null && !outline.areas.some((area) => isInArea(point, area));
}
