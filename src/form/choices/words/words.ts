import type { Explained } from '../../words/words.js';

/** What one list to choose from says of itself. */
export interface PickerWords extends Explained {
  /** Where nothing can be shown before some letters are typed; else empty. */
  readonly typeMore: string;
  readonly none: string;
}

/** What all lists to choose from say. */
export interface PickerMessages {
  readonly change: string;
  /** The button's full name, so that several can be told apart by ear. */
  readonly changeWhat: (label: string) => string;
  readonly asking: string;
  readonly count: (count: number) => string;
  /** There are more than are shown. */
  readonly cut: string;
  /** Something was typed, nothing chosen. */
  readonly unpicked: string;
  readonly failed: string;
  readonly retry: string;
}

/** What may be chosen and needn't be. */
export interface ChoicesMessages {
  readonly category: PickerWords;
  readonly institution: PickerWords;
  readonly location: PickerWords;
  /** Whether this device may fill in the chosen village the next time. */
  readonly remember: string;
  /** How a district is told from a village of the same name. */
  readonly district: (name: string) => string;
  readonly picker: PickerMessages;
  /** Categories guessed from what is written. */
  readonly suggestions: {
    readonly lead: string;
    /** Said once, when there are the first. */
    readonly found: (names: readonly string[]) => string;
  };
  /** The topics that are offered by a picture. */
  readonly topics: { readonly label: string; readonly other: string };
  readonly news: Explained;
}
