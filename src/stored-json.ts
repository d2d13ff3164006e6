type Store = 'sessionStorage' | 'localStorage';

/** Value under a name in this tab's or the device's storage; null also where that is denied or holds no JSON. */
export function readStored<Value>(name: string, store: Store = 'sessionStorage'): Value | null {
  try {
    return JSON.parse(globalThis[store].getItem(name) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

/** Stores a value; null removes it. @returns false where storage is denied or full: then the page alone holds it */
export function writeStored(name: string, value: unknown, store: Store = 'sessionStorage'): boolean {
  try {
    if (value === null) globalThis[store].removeItem(name);
    else globalThis[store].setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
