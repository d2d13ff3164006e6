const KEPT_AS = 'aduan-desk-keys';

/** `areKeysOn` is the officer's choice on this device; on without one, and where nothing can be kept. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

/** @returns false where the device keeps nothing */
export function switchKeys(isOn: boolean): boolean {
  try {
    localStorage.setItem(KEPT_AS, isOn ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}
