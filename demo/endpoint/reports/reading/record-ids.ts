import { sql, type RawBuilder } from 'kysely';
import type { Hashing } from '../../guard/hashing.js';

/** `Recorded` identifies a line or follow-up among all of its report, even when more become visible. */
export interface Recorded {
  created_at: Date;
  is_private: boolean;
  author?: string;
  /** How many records of the same kind and moment came before. */
  tie: number;
}

const BYTES = 9;

/**
 * `recordId` is the id by which a client knows a record again. It is made of the report's number and the record's own
 * moment, never of its place in the table: places count other reports, hidden ones too.
 */
export function recordId(
  hashing: Hashing,
  trackingId: string,
  kind: 'line' | 'followup',
  { created_at, is_private, author = '', tie }: Recorded,
): string {
  const parts = [trackingId, kind, created_at.toISOString(), author, is_private, tie];
  return hashing.keyed('record id', parts.join('\n')).subarray(0, BYTES).toString('base64url');
}

/** `tie` of a row of `followups`. */
export function followUpTie(): RawBuilder<string | number> {
  return sql`(select count(*) from followups as earlier where earlier.complaint_id = followups.complaint_id
    and earlier.created_at = followups.created_at and earlier.author = followups.author
    and earlier.is_private = followups.is_private and earlier.id < followups.id)`;
}

/** `tie` of the lines of one report, in their order. */
export function withTies<Line extends Omit<Recorded, 'tie'>>(lines: readonly Line[]): (Line & Recorded)[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const like = `${line.created_at.getTime()} ${line.is_private}`;
    const tie = seen.get(like) ?? 0;
    seen.set(like, tie + 1);
    return { ...line, tie };
  });
}
