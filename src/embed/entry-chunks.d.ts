declare module 'virtual:aduan-entry-chunks' {
  /** Tag → path of its entry chunk below `dist/`, written in by the build. */
  export const ENTRY_CHUNKS: Readonly<Record<string, string>>;
}
