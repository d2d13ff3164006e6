import { nothing } from 'lit';

/** Several templates in one place, as a list only if one of them is drawn: Lit keeps two nodes per list item. */
export const several = (...things: unknown[]): unknown =>
  things.every((thing) => thing == null || thing === nothing) ? nothing : things;
