import type { StatusCode } from '../../../src/contract/statuses.js';

export type SeedEventKind =
  /** An officer found the report fit to be forwarded. */
  | 'verified'
  /** Sent to `officeId`, for the first time or on from an office that isn't concerned. */
  | 'disposition'
  /** The office writes; the status tells whether it works on the report (`in_progress`) or has answered. */
  | 'followup'
  /** The reporter writes. */
  | 'reply'
  /** The reporter rates, with or without words. */
  | 'rating'
  | 'held'
  | 'archived'
  | 'rejected'
  | 'withdrawn'
  | 'done';

export interface SeedEvent {
  at: Date;
  kind: SeedEventKind;
  /** Status of the report after this event. */
  status: StatusCode;
  officeId: string | null;
  text: string | null;
  /** 1–5 on `rating`, else null. */
  rating: number | null;
  /** Whether only the reporter and the offices may read it. */
  isPrivate: boolean;
}

export interface SeedReport {
  title: string;
  content: string;
  /** 1 complaint, 2 request for information, 3 aspiration. */
  classificationId: '1' | '2' | '3';
  /** Null where the reporter chose none. */
  categoryId: string | null;
  /** The reporter's suggestion; the office that got the report is in the history. */
  institutionId: string | null;
  /** Kemendagri's code of a village, or of a district where the village would point at somebody. */
  regionCode: string;
  locationText: string;
  latitude: number | null;
  longitude: number | null;
  /** YYYY-MM-DD; complaints always have one. */
  dateOfIncident: string | null;
  createdAt: Date;
  isAnonymous: boolean;
  isSecret: boolean;
  /** Null where no identity was collected, or it was erased on withdrawal. */
  reporter: { name: string; phone: string | null; email: string | null } | null;
  /** Ids for `pictureJpeg`. */
  pictures: string[];
  /** Whether an officer released the pictures. */
  released: boolean;
  /** In order of time, all before `now`. */
  history: SeedEvent[];
  /** Status at the end of the history; `unverified` without one. */
  statusCode: StatusCode;
  supports: number;
}
