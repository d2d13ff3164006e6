export const SITE_FILES: readonly RegExp[];
