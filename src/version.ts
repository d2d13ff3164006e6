declare const __ADUAN_VERSION__: string | undefined;

/** The released version, written in by the build; `source` when the modules run unbuilt (tests, Node scripts). */
export const VERSION = typeof __ADUAN_VERSION__ === 'string' ? __ADUAN_VERSION__ : 'source';
