/** Chromium's `navigator.connection`; undefined in other browsers. */
interface NetworkInformation {
  saveData?: boolean;
  /** `slow-2g`, `2g`, `3g` or `4g`, as measured by the browser. */
  effectiveType?: string;
}

/** True when each kilobyte costs money or minutes: data saver is on, or the line is 2G. False where unknown. */
export function isDearNetwork(): boolean {
  const { connection } = navigator as Navigator & { connection?: NetworkInformation };
  return Boolean(connection?.saveData || connection?.effectiveType?.endsWith('2g'));
}
