/** Kinds of a map's own layers, in the order in which they are drawn, the last on top. */
export const LAYER_KINDS = ['river', 'road', 'village'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];
