import { nothing } from 'lit';

/** Several things in one place; no list where none of them is there, because Lit keeps two nodes for each line of a list. */
export const several = (...things: unknown[]): unknown =>
  things.every((thing) => thing == null || thing === nothing) ? nothing : things;
