import type { FeedItem } from '../contract/public/feed.js';
import { foldWords } from './option-search.js';

/** Degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Entries of a report being written that tell whether somebody has already reported the same. */
export interface Draft {
  title: string;
  categoryId: string | null;
  point: Point | null;
  /** All that is written: it may name the village. */
  text: string;
}

export type Comparable = Pick<
  FeedItem,
  'title' | 'category' | 'latitude' | 'longitude' | 'locationName' | 'statusCode'
>;

/** Kilometres that count as near: the feed's points are coarse, each up to half a kilometre off. */
const NEAR_KM = 1;
const FAR_KM = 10;
/** Lowest score: about that of two titles of three words that share one. */
const LEAST = 0.3;
/** Most that category and nearness can add to the score of titles that share something. */
const CATEGORY = 0.1;
const NEARNESS = 0.15;
const KM_PER_DEGREE = 111.2;

/** Trigrams of each word, a blank around it: `jalan` is ` ja`, `jal`, `ala`, `lan`, `an `. A slip changes three. */
function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of foldWords(text)) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** Dice's coefficient: twice the number of shared items, divided by the sum of both sizes. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return a.size + b.size ? (2 * both) / (a.size + b.size) : 0;
}

/** Distance on a plane: within a regency the earth's curvature doesn't matter. */
export function kilometres(a: Point, b: Point): number {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return Math.hypot(north, east) * KM_PER_DEGREE;
}

function nearness({ point }: Draft, { latitude, longitude }: Comparable): number {
  if (!point || latitude === null || longitude === null) return 0;
  const away = kilometres(point, { latitude, longitude });
  if (away <= NEAR_KM) return NEARNESS;
  // The same words about another village are about something else.
  return away > FAR_KM ? -NEARNESS : 0;
}

/**
 * Reports that may be about the same thing: those of a village that the text names first, finished ones last, then by
 * how alike they are.
 *
 * @returns at most `most`
 */
export function similarReports<Report extends Comparable>(
  draft: Draft,
  reports: readonly Report[],
  most = 3,
): Report[] {
  const wanted = trigrams(draft.title);
  const text = draft.text.toLowerCase();
  const isNamed = ({ locationName }: Comparable): number =>
    locationName && text.includes(locationName.split(',')[0]!.toLowerCase()) ? 1 : 0;
  const isDone = ({ statusCode }: Comparable): number => (statusCode === 'done' ? 1 : 0);
  return reports
    .map((report) => {
      const title = likeness(wanted, trigrams(report.title));
      const isSameKind = draft.categoryId !== null && report.category?.id === draft.categoryId;
      const more = (isSameKind ? CATEGORY : 0) + nearness(draft, report);
      // Category and place alone don't count: a village has many broken roads.
      return { report, score: title < LEAST / 2 ? 0 : title + more };
    })
    .filter(({ score }) => score >= LEAST)
    .sort(
      (a, b) =>
        isNamed(b.report) - isNamed(a.report) || isDone(a.report) - isDone(b.report) || b.score - a.score,
    )
    .slice(0, most)
    .map(({ report }) => report);
}
