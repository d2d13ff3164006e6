/** Where `localStorage` keeps what this device was asked to remember. */
const SAVED_KEY = 'aduan-reports';

/** False also where storage is denied. */
export function hasSavedReports(): boolean {
  return readSaved() !== null;
}

export function readSaved(): string | null {
  try {
    return localStorage.getItem(SAVED_KEY);
  } catch {
    return null;
  }
}

/** @param text null forgets. @throws where storage is denied or full */
export function writeSaved(text: string | null): void {
  if (text === null) localStorage.removeItem(SAVED_KEY);
  else localStorage.setItem(SAVED_KEY, text);
}
