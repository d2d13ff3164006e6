import type { FieldName } from '../../../form-logic/state.js';
import type { Explained } from '../../words/words.js';

/** What a kind of report asks in words of its own. */
export interface KindWords {
  readonly what: string;
  readonly title: Explained;
  readonly content: Explained;
  /** Heads the part that asks for the place. */
  readonly where: string;
  readonly location: Explained;
}

/** The way through the form, and the review before Kirim. */
export interface StepsMessages {
  readonly at: (step: number, count: number) => string;
  readonly next: string;
  readonly back: string;
  /** After a reload, above the step that was left. */
  readonly stillHere: string;
  /** By classification id; a complaint's are the form's own. */
  readonly kinds: Readonly<Record<string, KindWords>>;
  readonly section: string;
  readonly review: {
    readonly heading: Readonly<Record<'public' | 'secret' | 'untold' | 'withheld', string>>;
    /** In place of the public's list, for a secret report. */
    readonly nothing: string;
    readonly photos: string;
    /** Unfolds when text and photos are shown. */
    readonly when: string;
    readonly masked: string;
    readonly publicName: string;
    readonly names: Readonly<Record<'citizen' | 'initials' | 'anonymous', string>>;
    readonly noName: string;
    /** What a field is called here, where its own label is too long or not at hand. */
    readonly fields: Readonly<Partial<Record<FieldName, string>>>;
    /** A point on the map, as the public and as officers get it. */
    readonly point: Readonly<Record<'rough' | 'exact', string>>;
    readonly empty: string;
    readonly change: string;
    readonly day: (day: string) => string;
  };
}

type OnTheWay = 'at' | 'next' | 'back';

/** What is said on the way itself. The others are known by name, so that what a page says in their place is not taken for a mistake. */
export type WayMessages = Pick<StepsMessages, OnTheWay> & {
  readonly [Key in Exclude<keyof StepsMessages, OnTheWay>]: undefined;
};
