type Store = 'sessionStorage' | 'localStorage';

/** What lies under a name in this tab's own storage, or in the device's; null also where that is denied, or holds somebody else's text. */
export function readStored<Value>(name: string, store: Store = 'sessionStorage'): Value | null {
  try {
    return JSON.parse(globalThis[store].getItem(name) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

/** Null forgets. @returns false where it is denied, or full: then it lasts as long as the page */
export function writeStored(name: string, value: unknown, store: Store = 'sessionStorage'): boolean {
  try {
    if (value === null) globalThis[store].removeItem(name);
    else globalThis[store].setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
