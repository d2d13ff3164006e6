/** What the map itself says, in both widgets. */
export interface MapWords {
  /** The map's name, and how it is moved by keys. */
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Of the scale. */
  readonly distance: (metres: number) => string;
  /** For fingers and mice. */
  readonly how: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}
