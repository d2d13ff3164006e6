export const LOADED: readonly RegExp[];
