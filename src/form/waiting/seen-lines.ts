import { LONGEST_ABSENCE_MS, since } from '../../outbox/clock.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { keep, kept } from '../kept-json.js';

/** A sent line that was seen, and closed by nobody, is over after this. */
const SEEN_MS = 7 * 86_400_000;

/** When each sent line was first seen, by the queue's id; milliseconds since 1970 by this device's clock. */
type Seen = Partial<Record<string, number>>;

const nameOf = (root: string) => `aduan-seen:${root}`;
const read = (root: string): Seen => kept(nameOf(root), 'localStorage') ?? {};
const ageOf = (at = 0) => since(at, Date.now(), LONGEST_ABSENCE_MS);

/** A number that nobody has seen is never over, whatever the clock says. */
export const isOver = (root: string, { id, state }: OutboxSummary): boolean =>
  state === 'sent' && ageOf(read(root)[id]) > SEEN_MS;

/** Somebody may look at these: all that the queue of this endpoint holds. */
export function markSeen(root: string, lines: readonly OutboxSummary[]): void {
  const seen = read(root);
  const sent = lines.filter(({ state }) => state === 'sent');
  const marks = sent.map(({ id }) => [id, ageOf(seen[id]) ? seen[id] : Date.now()]);
  keep(nameOf(root), marks.length ? Object.fromEntries(marks) : null, 'localStorage');
}
