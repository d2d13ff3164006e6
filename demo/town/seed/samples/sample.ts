import type { Decision } from '../../../../src/contract/information/information.js';
import type { WishState } from '../../../../src/contract/reporting/wish.js';
import type { PictureId } from '../../pictures.js';

/** `SampleEvent` is a line of a sample's history, so many days before now. */
export type SampleEvent =
  | { kind: 'verified'; daysAgo: number }
  | { kind: 'answered'; daysAgo: number; text: string; promises?: number }
  | { kind: 'rating'; daysAgo: number; rating: number; text: string }
  | { kind: 'done'; daysAgo: number };

/** `Sample` is a report that is told whole, because the invented year has none of its kind. */
export interface Sample {
  title: string;
  content: string;
  classificationId: '1' | '2' | '3';
  categoryId: string;
  officeId: string;
  regionCode: string;
  locationText: string;
  /** The reporter's first name. */
  name: string;
  filedDaysAgo: number;
  events: readonly SampleEvent[];
  picture?: PictureId;
  /** The same place, as the last answer shows it. */
  after?: PictureId;
  /** The office's words on why it is late. */
  lateReason?: string;
  /** What was decided on a request for information, by its last answer; `ground` is empty where it was granted. */
  decision?: { code: Decision; ground: string };
  /** What became of an aspiration; years are counted from this one. */
  wish?: { state: WishState; yearsAhead: number | null; document: string; reason: string };
}

export const verified = (daysAgo: number): SampleEvent => ({ kind: 'verified', daysAgo });
export const done = (daysAgo: number): SampleEvent => ({ kind: 'done', daysAgo });

/** @param promises the day that the answer names, in days from now; behind now where it is negative */
export const answered = (daysAgo: number, text: string, promises?: number): SampleEvent => ({
  kind: 'answered',
  daysAgo,
  text,
  ...(promises !== undefined && { promises }),
});
