import type { FormValues } from './state.js';

/** What was written, as a message of plain lines: without the person, whose phone says enough. */
export function reportText({
  title,
  content,
  location,
  locationText,
  assetRef,
  dateOfIncident,
}: Pick<
  FormValues,
  'title' | 'content' | 'location' | 'locationText' | 'assetRef' | 'dateOfIncident'
>): string {
  const place = [locationText.trim(), assetRef.trim(), location?.name, location?.detail]
    .filter(Boolean)
    .join(', ');
  return [title.trim(), content.trim(), place, dateOfIncident].filter(Boolean).join('\n');
}
