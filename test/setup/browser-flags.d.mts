export const CHROMIUM_FLAGS: string[];
export const FIREFOX_PREFS: Record<string, string | boolean>;
