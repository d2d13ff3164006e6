export interface BrowserPaths {
  chromium: string;
  firefox: string;
}
export function findBrowsers(): Partial<BrowserPaths>;
export function ensureBrowsers(): Promise<BrowserPaths>;
