import type { StatusCode } from '../../../src/contract/statuses.js';

export type SeedEventKind =
  /** An officer found it fit to be forwarded. */
  | 'verified'
  /** Sent to `officeId`, for the first time or by an office that isn't concerned. */
  | 'disposition'
  /** The office writes; the status tells whether it is only on its way (`in_progress`) or has answered. */
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
  /** Of the report after this event. */
  status: StatusCode;
  officeId: string | null;
  text: string | null;
  /** 1–5 on `rating`. */
  rating: number | null;
  /** Read by the reporter and the offices only. */
  isPrivate: boolean;
}

export interface SeedReport {
  title: string;
  content: string;
  /** 1 complaint, 2 request for information, 3 aspiration. */
  classificationId: '1' | '2' | '3';
  /** Null where the reporter chose none. */
  categoryId: string | null;
  /** What the reporter suggested; the office that got it is in the history. */
  institutionId: string | null;
  /** Kemendagri code of a village, or of a district where naming the village would point at somebody. */
  regionCode: string;
  locationText: string;
  latitude: number | null;
  longitude: number | null;
  /** YYYY-MM-DD; complaints always have one. */
  dateOfIncident: string | null;
  createdAt: Date;
  isAnonymous: boolean;
  isSecret: boolean;
  /** Null where none was collected, or where it was erased on withdrawal. */
  reporter: { name: string; phone: string | null; email: string | null } | null;
  /** Ids for `pictureJpeg`. */
  pictures: string[];
  /** Whether an officer released the pictures. */
  released: boolean;
  /** In the order of time, all before `now`. */
  history: SeedEvent[];
  /** Where the history ends; `unverified` without one. */
  statusCode: StatusCode;
  supports: number;
}
