import type { DoubtfulWire } from '../../relay/wire.js';
import type { StatusCode } from '../../../../../src/contract/statuses.js';
import type { ClockDaysWire } from '../../../../../src/contract/reporting/clocks.js';
import type { WorkWire } from '../../wire.js';

/** `ReckoningWire` is how a due day is reckoned, day by day. */
export type ReckoningWire = ClockDaysWire['results'];

/** The shapes of `GET reports/{id}`, as `desk/reports/report.ts` presents a report, and of what stands beside it. */

/** Offsets in UTF-16 units of a text: `from` included, `to` not. */
export type Range = readonly [from: number, to: number];

export interface Redactions {
  readonly title: readonly Range[];
  readonly content: readonly Range[];
}

export interface AnswerWire {
  label: string;
  content: string;
  /** Missing for offices. */
  sight?: string;
}

/** `ReportWire` is the report itself; what only verifiers get is missing for an office. */
export interface ReportWire {
  tracking_id: string;
  title: string;
  content: string;
  public_title?: string;
  public_content?: string;
  status_code: StatusCode;
  status_name: string;
  classification_id: string;
  category_id?: string | null;
  category_name: string | null;
  disposition_id?: string | null;
  disposition_name: string | null;
  suggestion_name?: string | null;
  is_anonymous: boolean;
  is_secret: boolean;
  is_public?: boolean;
  is_overdue: boolean;
  doubt?: string | null;
  imported_from?: string | null;
  created_at: string;
  deadline_at: string | null;
  /** Null where nothing leads to `deadline_at`; missing in practice, and from a release before. */
  reckoning?: ReckoningWire | null;
  promised_at: string | null;
  promise_is_private: boolean;
  answers?: readonly AnswerWire[];
  date_of_incident: string | null;
  location_id?: string | null;
  location_name: string | null;
  location_text: string | null;
  asset_ref: string | null;
  latitude: number | null;
  longitude: number | null;
  withheld_at?: string | null;
  redactions?: Redactions;
  has_identity?: boolean;
  withdrawn_at: string | null;
  rating?: number | null;
}

export interface IdentityWire {
  name: string | null;
  phone: string | null;
  email: string | null;
  assisted_by_name?: string | null;
  assisted_by_organisation?: string | null;
}

/** `[x, y, width, height]` of a photo, as parts of 1. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface FileWire {
  id: string;
  file_name: string;
  media_type: string;
  bytes?: number;
  is_released: boolean;
  followup_id?: string | null;
  /** For offices, who learn that a file came with a reply, not with which. */
  from_reply?: boolean;
  /** `boxes` are black on the photo. */
  boxes?: readonly Box[];
}

export interface FollowUpWire {
  id: string;
  author: string;
  from_name: string;
  content: string;
  public_content: string;
  rating: number | null;
  is_private: boolean;
  is_released: boolean;
  refused_at: string | null;
  /** Places among `logs`: lines of the national gateway that become public with this reply. */
  lines_shown_with?: readonly number[];
  /** Ids of attachments that show the same before and after the work. */
  pair?: readonly { before: string; after: string }[];
  created_at: string;
  from_national: boolean;
}

export interface LogWire {
  content: string;
  created_at: string;
  from_national: boolean;
}

export interface RelayWire {
  state: string;
  national_id: string | null;
  since: string | null;
  reason: string | null;
  tries: number;
  last_problem: string | null;
  next_try_at: string | null;
  send_again_at: string | null;
  parked_replies: number;
  doubtful_replies?: readonly Omit<DoubtfulWire, 'tracking_id' | 'title'>[];
}

/** `ReportView` is all that a report's view has. */
export interface ReportView {
  report: ReportWire;
  reporter: IdentityWire | null;
  attachments: readonly FileWire[];
  followups: readonly FollowUpWire[];
  logs: readonly LogWire[];
  legal_hold?: { since: string; reason: string; is_sealed: boolean } | null;
  relay?: RelayWire | null;
  can: { become: readonly string[]; note: boolean };
  work: WorkWire;
}
