/** One screen of one widget. */
export interface GalleryState {
  /** Its address: `/states#<name>`. */
  name: string;
  title: string;
  widget: 'form' | 'tracker' | 'feed';
  /** The `data-state` it ends in. */
  shows: string;
  /** Inside the widget: where to look, if it differs from others far down only. */
  at?: string;
}

export const STATES: readonly GalleryState[];
