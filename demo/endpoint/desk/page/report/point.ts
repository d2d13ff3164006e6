/** Digits behind the point: a metre. */
const DIGITS = 5;

const short = (degrees: number): string => String(Number(degrees.toFixed(DIGITS)));

/** `pointOf` is a report's place on the map as officers read it; null where it has none. */
export const pointOf = ({
  latitude,
  longitude,
}: Record<'latitude' | 'longitude', number | null>): string | null =>
  latitude === null || longitude === null ? null : `${short(latitude)}, ${short(longitude)}`;
