import type { StatusCode } from '../../../src/contract/statuses.js';
import type { EndpointConfig } from '../config.js';

/** `OldReport` is a report as its row tells of it. */
export interface OldReport {
  /** An instant, ISO 8601. */
  filedAt: string;
  classificationId: string;
  title: string;
  content: string;
  /** `YYYY-MM-DD` */
  incident: string | null;
  locationId: string | null;
  locationText: string | null;
  latitude: number | null;
  longitude: number | null;
  categoryId: string | null;
  office: { id: string; name: string } | null;
  status: StatusCode;
  isAnonymous: boolean;
  isSecret: boolean;
  answer: string | null;
  /** `person` is what the row says of its reporter; kept only by `keepsName`. */
  person: { name: string | null; phone: string | null; email: string | null };
}

/** `ImportRow` is one row that can be taken. */
export interface ImportRow {
  line: number;
  /** `key` by which the row is known: its own number, or what its reporter wrote. */
  key: string;
  /** All that is taken of it: another text means that the row has changed. */
  is: string;
  /**
   * The second in which it was written, where the file tells it: a second row of that moment is the first one, edited.
   */
  moment: string | null;
  report: OldReport;
  /** The key of the row that this one answers. */
  answers: string | null;
}

/** `keepsName`: where it isn't kept, no later mask knows the name. @param withNames whether the operator wants names */
export const keepsName = (
  { anonymous }: Pick<EndpointConfig, 'anonymous'>,
  withNames: boolean,
  { isAnonymous }: Pick<OldReport, 'isAnonymous'>,
): boolean => withNames && !(isAnonymous && anonymous === 'not-collected');

/** Why a row is not taken, or not as it is written. */
export const REASONS = {
  'no-day': 'no day that can be read: write it as 24/11/2026, or name the column by --map',
  'future-day': 'its day has not come yet: look whether day and month are the other way round (--dates)',
  'no-words': 'neither title nor text',
  'too-long': 'its text, or the answer, is longer than it may be here',
  'too-old': 'older than the years for which reports are kept here (RETENTION_YEARS, or the consent’s text)',
  changed:
    'was taken over before and has changed since: the report here stays as it is, change it at the desk',
  repeated: 'an earlier line has the same number, or the same day and words',
  'answers-nothing': 'answers a row that was not taken over',
  'unknown-status': 'taken, as not yet verified: nobody knows its status; write --status "WORD=done"',
  'unknown-category': 'taken, without its category: this town has none of that name',
  'unknown-office': 'taken, without its office: this town has none of that name',
} as const;

export type Reason = keyof typeof REASONS;

/** `TAKEN` are the reasons of rows that are taken nonetheless. */
export const TAKEN: readonly Reason[] = ['unknown-status', 'unknown-category', 'unknown-office'];

export interface Note {
  line: number;
  reason: Reason;
}
