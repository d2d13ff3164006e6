/** What practice says of itself, and what its pretend officer does. */
export interface PracticeMessages {
  readonly banner: { readonly heading: string; readonly why: string };
  readonly tracker: {
    readonly heading: string;
    readonly why: string;
    /** What happens one after the other, the last of it the answer. @param kind Classification id. */
    readonly events: (
      kind: string,
      title: string,
    ) => readonly { readonly who: string; readonly what: string }[];
    readonly next: string;
    readonly end: string;
  };
}
