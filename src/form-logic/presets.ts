import { CLASSIFICATIONS } from '../contract/classifications.js';
import type { Presets } from './state.js';

/** Values that a page fixed by attributes; an empty or blank attribute fixes nothing. */
export function readPresets(
  given: { [Name in 'classification' | 'category' | 'institution' | 'location']: string | null },
  warn: (message: string) => void,
): Presets {
  const id = (value: string | null): string | null => value?.trim() || null;
  const classification = id(given.classification);
  const [, classificationId = null] =
    Object.entries(CLASSIFICATIONS).find((named) => (named as string[]).includes(classification ?? '')) ?? [];
  if (classification !== null && classificationId === null)
    warn(`classification="${classification}" is not known; the person chooses.`);
  return {
    classificationId,
    categoryId: id(given.category),
    institutionId: id(given.institution),
    locationId: id(given.location),
  };
}
