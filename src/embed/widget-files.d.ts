/**
 * Files that each widget needs without a press, its own first; written in by the build. Names are below `dist/chunks/`
 * and begin with `./`. `FORM_SOON`: files that the form's first screen need not wait for. `QUEUE_FILES`: files that
 * send waiting reports.
 */
declare module 'virtual:aduan-widget-files' {
  export const FORM_FILES: readonly string[];
  export const FORM_SOON: readonly string[];
  export const TRACKER_FILES: readonly string[];
  export const FEED_FILES: readonly string[];
  export const QUEUE_FILES: readonly string[];
}

/** Files of the form's first screen, by name: for the page that names the form itself. */
declare module 'virtual:aduan-form-parts' {
  export const FORM_PARTS: Readonly<Record<string, import('./files.js').Part>>;
}
