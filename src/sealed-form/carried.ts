import { readStored, writeStored } from '../stored-json.js';
import type { SealedPage } from './sealed-page.js';

/** Under this name the page `bawa` leaves what was written on another page, for a moment. */
const CARRIED = 'aduan-tulisan';

type Written = Readonly<Record<string, unknown>>;

/**
 * Takes over what was written in the form, and leaves nothing of it in the tab's storage.
 *
 * @returns whether something came; null where nothing was meant to
 */
export function takeCarried(page: SealedPage): boolean | null {
  const written = readStored<Written>(CARRIED);
  writeStored(CARRIED, null);
  // The address names neither words nor that they were carried; the page before this one is known all the same.
  if (written === null) return /\/bawa(\?|$)/.test(document.referrer) ? false : null;
  const texts: Record<string, string> = {
    content: [text(written.title), text(written.content)].filter(Boolean).join('\n\n'),
    place: [text(written.location_id), text(written.location_text)].filter(Boolean).join('; '),
    day: text(written.date_of_incident).slice(0, 10),
  };
  for (const [id, value] of Object.entries(texts)) {
    const control = page.part<HTMLInputElement>(id);
    if (control.value === '') control.value = value;
  }
  return true;
}

/** Choices from a list come with their words: a village with its district. */
function text(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const { name, detail } = (value ?? {}) as { name?: unknown; detail?: unknown };
  return [name, detail].filter((part) => typeof part === 'string' && part !== '').join(', ');
}
