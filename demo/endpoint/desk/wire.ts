import type { StatusCode } from '../../../src/contract/statuses.js';
import type { RequestWire } from './information/wire.js';
import type { SealedTodayWire } from './sealed/reports/wire.js';

/** The shapes that the desk's calls answer with, shared by its page. Instants are ISO 8601 with the agency's offset. */

/** `Tab` is a part of the queue. `replied`: the reporter wrote last; `mine`: assigned or escalated to who asks. */
export type Tab = 'new' | 'to-answer' | 'replied' | 'overdue' | 'mine' | 'all';

/** `Named` is an entry of the master data. */
export interface Named {
  id: string;
  name: string;
}

/** `ListQuery` is what `GET reports` reads of its address; each is a string, empty or missing for none. */
export interface ListQuery {
  tab?: Tab;
  sort?: 'due' | 'newest';
  /** Institution's id: where the report is, or else where it is proposed to go. */
  office?: string;
  /** Id of a place; those below it count. */
  village?: string;
  /** Id of a category. */
  topic?: string;
  /** Account name; `-` for nobody. */
  assignee?: string;
  search?: string;
  status?: string;
  classification?: string;
  doubt?: string;
  /** Days of filing, YYYY-MM-DD, both counted. */
  from?: string;
  to?: string;
  /** Of `next_page_url`; it holds all the rest. */
  cursor?: string;
  /** Rows on a page, 1 to 100; 25 by default. */
  size?: string;
  /** `1`: what was escalated and isn't answered yet. */
  escalated?: string;
}

/** `RowWire` is a line of the queue. */
export interface RowWire {
  tracking_id: string;
  title: string;
  status_code: StatusCode;
  /** In the word that citizens read. */
  status_name: string;
  classification_id: string;
  created_at: string;
  due_at: string | null;
  is_overdue: boolean;
  /** The day that the office promised, YYYY-MM-DD. */
  promised_at: string | null;
  office: Named | null;
  /** By the topic or the citizen's wish; null where nothing proposes one or the report is with an office. */
  proposed_office: Named | null;
  village: string | null;
  topic: string | null;
  /** Account's display name. */
  assignee: string | null;
  /** `handed_back` names who gave it back last, while no office has it. Missing in practice. */
  handed_back?: string | null;
  waits_for: 'verifier' | 'office' | 'reporter' | null;
  is_anonymous: boolean;
  is_secret: boolean;
  /** Words of the town's dangers are heard in a report that hasn't ended. Missing in practice. */
  is_danger?: boolean;
  doubt: string | null;
  imported_from: string | null;
  supports: number;
  /** Number of photos that nobody has released. */
  unseen_photos: number;
  /** Address of a small picture below `api/`; null without a photo. */
  thumbnail: string | null;
  /** Display names of others who have the report open. */
  looking: readonly string[];
  /** A deed on it waits (`ActWire`). */
  is_pending: boolean;
  snoozed_until: string | null;
  /** As `WorkWire` has it: what `POST bulk` takes for this report among `versions`. Missing in practice. */
  version?: string;
  /** As `WorkWire` has it. Missing in practice. */
  escalated_at?: string | null;
}

/** `Counts` are the sizes of the tabs, with the same filters but for the tab; 1,000 means so many or more. */
export type Counts = Readonly<Record<'new' | 'to_answer' | 'replied' | 'overdue' | 'mine' | 'all', number>>;

export interface ListWire {
  data: readonly RowWire[];
  /** Of this tab; `has_more` where there are more than were counted. */
  total: number;
  has_more: boolean;
  /** Below `api/`; null on the last page. */
  next_page_url: string | null;
  counts: Counts;
  /** Very many reports hold the searched words, and only the newest were looked through. */
  is_of_newest?: true;
}

/** `TodayWire` is what waits, by `GET today`; 1,000 means so many or more. */
export interface TodayWire {
  overdue: number;
  new: number;
  replied: number;
  mine: number;
  /** Reports that this program can't read; null where there is nothing to say of them. Missing in practice. */
  sealed?: SealedTodayWire | null;
  /** Reports that haven't ended and whose promised day has come or comes within a week, the most urgent ten. */
  promises: readonly RowWire[];
}

/** `ActWire` is a deed that waits, and can be taken back until `due_at`. */
export interface ActWire {
  id: string;
  act: string;
  /** Display name. */
  officer: string;
  is_own: boolean;
  due_at: string;
  state: 'held' | 'failed';
  /** Words of its failure, for a deed that could not be done; what was written stands in `draft`. */
  failure: string | null;
}

export interface NoteWire {
  id: string;
  officer: string;
  content: string;
  created_at: string;
}

export interface DraftWire {
  kind: 'respond' | 'note' | 'internal-note';
  content: string;
  officer: string;
  is_own: boolean;
  updated_at: string;
}

/** `NearWire` is another report beside the one that is read. */
export interface NearWire {
  tracking_id: string;
  title: string;
  status_code: StatusCode;
  status_name: string;
  created_at: string;
  /** `same-reporter` for verifiers alone. */
  why: 'same-place' | 'same-words' | 'same-asset' | 'same-reporter' | 'merged';
}

/** `MergedReplyWire` is a reply to a report that was merged into the one that is read. */
export interface MergedReplyWire {
  /** Null where the officer may not know of that report. */
  tracking_id: string | null;
  content: string;
  /** The beginning of its day where `tracking_id` is null. */
  created_at: string;
  is_private: boolean;
}

/** `AssigneeWire` is an account that has a report, or can be given it. */
export interface AssigneeWire {
  name: string;
  display_name: string;
  is_own: boolean;
}

/**
 * `WorkWire` is what a report's view has beside the report itself: `GET reports/{id}` and every deed answer
 * `{results: {…, work}}`.
 */
export interface WorkWire {
  /** `version` that a deed carries; another one means that the report changed for officers. */
  version: string;
  /** The deed that this answer is to, for `undo`; null for a view, and for what takes effect at once. */
  act: string | null;
  /** Until when `act` can be taken back, whether it waits or was done inside the desk. Missing in practice. */
  due_at?: string | null;
  acts: readonly ActWire[];
  assignee: AssigneeWire | null;
  snoozed_until: string | null;
  notes: readonly NoteWire[];
  drafts: readonly DraftWire[];
  looking: readonly string[];
  near: readonly NearWire[];
  merged_into: string | null;
  merged: readonly NearWire[];
  /** `merged_replies` were written since by reporters of the merged reports, the oldest first. */
  merged_replies?: readonly MergedReplyWire[];
  proposed_office: Named | null;
  /** Offices that handle its topic, in the order of the town's list. */
  possible_offices: readonly Named[];
  late_reason: string | null;
  /** When the report went to a superior; null where it did not, or is answered. Missing in the practice queue. */
  escalated_at?: string | null;
  /** Display name of that superior; null where it is for whoever verifies. */
  escalated_to?: string | null;
  /** `neighbours` who answered since the last end, and when they opened the report again. Missing in practice. */
  neighbours?: { fixed: number; not_fixed: number; reopened_at: string | null } | null;
  /** Of a request for public information; null for other reports. Missing in practice. */
  information?: RequestWire | null;
  /** `danger` heard in a report that hasn't ended, and whom its reporter should call. Missing in practice. */
  danger?: { title: string; tel: string } | null;
  /** Number of photos that nobody has released; a deed that shows the report asks before it leaves them out. */
  unseen_photos: number;
}

/** `ChangedWire` stands in a 409 with the code `changed`, as `changed`: what is new, and the report as it is now. */
export interface ChangedWire {
  /** New lines of the history and new replies, in words, the oldest first. */
  lines: readonly string[];
  /** As `GET reports/{id}` answers it. */
  results: { work: WorkWire };
}

export interface TemplateWire {
  id: string;
  name: string;
  act: 'respond' | 'note' | 'reject' | 'archive' | 'hold';
  category_id: string | null;
  institution_id: string | null;
  /** With `{nomor}`, `{instansi}`, `{tenggat}`, `{desa}`. */
  text: string;
  /** `1` to `9`. */
  key: string | null;
  may_change: boolean;
}

/** `TemplateList` are the templates that an officer sees, and for whom they may make some: null is the agency. */
export interface TemplateList {
  data: readonly TemplateWire[];
  may_make: readonly { institution_id: string | null; name: string }[];
}

/**
 * `BulkWire` is one report's outcome of a deed on many. A report of another version than `versions` has is left as it
 * is, with the code `changed`.
 */
export interface BulkWire {
  id: string;
  ok: boolean;
  /** Of what was done, as `WorkWire` has them; `due_at` and `version` are missing in practice. */
  act?: string | null;
  due_at?: string | null;
  version?: string;
  /** Of what was not. */
  code?: string;
  message?: string;
  /** With the code `changed`: what is new, and the version that has it. */
  changed?: Pick<ChangedWire, 'lines'> & Pick<WorkWire, 'version'>;
}

/** `AuditEntry` is a line of the trail. */
export interface AuditEntry {
  at: string;
  officer: string;
  action: string;
  tracking_id: string | null;
  detail: string | null;
  /** Of sign-ins that were refused within the hour. */
  count?: number;
}

/** `GET audit`, the newest first. */
export interface TrailWire {
  data: readonly AuditEntry[];
  next_before: string | number | null;
  /** Null for a village's auditor, who reads a part of the trail: its head belongs to those who read all of it. */
  head: { seq: number; hash: string } | null;
}
