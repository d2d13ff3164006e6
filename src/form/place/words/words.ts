/** The place by coordinates. */
export interface PlaceMessages {
  readonly heading: string;
  readonly locate: string;
  readonly locating: string;
  readonly cancel: string;
  readonly failed: Readonly<Record<'denied' | 'timeout' | 'unavailable', string>>;
  /** The person's own words count as well. */
  readonly orWrite: string;
  readonly photo: {
    readonly ask: (name: string) => string;
    readonly why: string;
    readonly use: string;
    readonly dismiss: string;
    /** Beside the photos, once it is used. */
    readonly used: string;
  };
  readonly map: {
    readonly open: string;
    /** Where there is a point already. */
    readonly move: string;
    readonly use: string;
    readonly close: string;
    /** A place in the middle, by its coordinates. */
    readonly middle: (latitude: number, longitude: number) => string;
    readonly zoomFirst: string;
  };
  readonly chosen: {
    readonly heading: string;
    readonly at: (latitude: number, longitude: number) => string;
    readonly source: Readonly<Record<'device' | 'photo' | 'map' | 'kept' | 'link', string>>;
    readonly accuracy: (metres: number) => string;
    readonly rough: string;
    readonly remove: string;
    readonly taken: string;
    readonly removed: string;
  };
  /** Who learns of the point. */
  readonly seen: Readonly<Record<'public' | 'anonymous' | 'secret', string>>;
  readonly outside: {
    readonly heading: (agency: string) => string;
    readonly why: string;
  };
}
