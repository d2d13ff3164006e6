import type { ObjectionGround } from './information.js';

/** Grounds of an objection, in the order of the law: refused, not published, not answered, … */
export const OBJECTION_GROUNDS: readonly ObjectionGround[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Path of an objection; not among `routes`, because only what is pressed sends one. */
export const objectionRoute = (trackingId: string): string =>
  `complaints/${encodeURIComponent(trackingId)}/objection`;
