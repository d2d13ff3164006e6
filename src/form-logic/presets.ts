import { CLASSIFICATIONS } from '../contract/classifications.js';
import type { Presets } from './state.js';

/** What a page fixed by attributes; an empty or blank attribute fixes nothing. */
export function readPresets(
  given: { [Name in 'classification' | 'category' | 'institution' | 'location']: string | null },
  warn: (message: string) => void,
): Presets {
  const id = (value: string | null): string | null => value?.trim() || null;
  const classification = id(given.classification);
  const isKnown =
    classification === null || (Object.values(CLASSIFICATIONS) as string[]).includes(classification);
  if (!isKnown) warn(`classification="${classification}" is not 1, 2 or 3; the person chooses instead.`);
  return {
    classificationId: isKnown ? classification : null,
    categoryId: id(given.category),
    institutionId: id(given.institution),
    locationId: id(given.location),
  };
}
