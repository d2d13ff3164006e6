export interface BrowserPaths {
  chromium: string;
  firefox: string;
  /** Chromium without windows, or the whole one where that isn't there. */
  shell: string;
}
export function findBrowsers(): Partial<BrowserPaths>;
export function ensureBrowsers(): Promise<BrowserPaths>;
