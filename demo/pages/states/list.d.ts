/** `GalleryState` is one screen of one widget. */
export interface GalleryState {
  /** Part of its address: `/states#<name>`. */
  name: string;
  title: string;
  widget: 'form' | 'tracker' | 'feed';
  /** The widget's final `data-state`. */
  shows: string;
  /** Selector inside the widget to look at, where the difference is far down. */
  at?: string;
}

export const STATES: readonly GalleryState[];
