/** Chromium's `navigator.connection`; nothing where a browser doesn't tell. */
interface NetworkInformation {
  saveData?: boolean;
  /** `slow-2g`, `2g`, `3g` or `4g`, as measured by the browser. */
  effectiveType?: string;
}

/** Whether each kilobyte costs this person money or minutes: they ask for data to be saved, or the line is 2G. False where the browser doesn't say. */
export function isDearNetwork(): boolean {
  const { connection } = navigator as Navigator & { connection?: NetworkInformation };
  return Boolean(connection?.saveData || connection?.effectiveType?.endsWith('2g'));
}
