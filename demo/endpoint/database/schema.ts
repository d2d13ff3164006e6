import type { ConfirmationTables } from './tables/confirmation-tables.js';
import type { FollowTables } from './tables/follow-tables.js';
import type { DeskTables } from './tables/desk-tables.js';
import type { PasskeyTables } from './tables/passkey-tables.js';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { AuditHeadTable, DeskAuditTable } from './tables/audit-tables.js';
import type {
  AnswerPairTable,
  AttachmentTable,
  CoveredPhotoTable,
  ThumbnailTable,
  UnreadFileBytesTable,
} from './tables/file-tables.js';
import type {
  FormBudgetTable,
  GuessMissTable,
  IdempotencyKeyTable,
  UsedChallengeTable,
} from './tables/guard-tables.js';
import type { ImportedRowTable } from './tables/import-tables.js';
import type { InformationTables } from './tables/information-tables.js';
import type { JobTimeTable } from './tables/job-tables.js';
import type { LegalHoldTable, SealedFileTable } from './tables/hold-tables.js';
import type {
  ConfirmationMailTable,
  MailConfirmationTable,
  OfficerMailTables,
} from './tables/mail-tables.js';
import type { Redactions } from '../masking/blacken.js';
import type { StoredAnswer } from '../questions/stored-answers.js';
import type { ShownAnswerWire } from '../../../src/contract/wire.js';
import type {
  FirstAdministratorLinkTable,
  AccountLinkTable,
  OfficerIdentityTable,
  OfficerNoticeTable,
  OfficerSessionTable,
  OfficerTable,
  RefusedSignInTable,
  SignInQueueTable,
  TwoPersonRequestTable,
} from './tables/officer-tables.js';
import type {
  RelayFileTable,
  RelayInstitutionTable,
  RelayMappingTable,
  RelayOwnSignTable,
  RelayReceivedTable,
  RelayReplyTable,
  RelayReportTable,
} from './tables/relay-tables.js';
import type { SealedTables } from './tables/sealed-tables.js';
import type { TotalTables } from './tables/total-tables.js';
import type { TownChangeTable } from './tables/town-tables.js';
import type { WishTable } from './tables/wish-tables.js';
import type { NullableTimestamp, Timestamp } from './tables/timestamps.js';
export type * from './tables/audit-tables.js';
export type { AttachmentTable } from './tables/file-tables.js';
export type * from './tables/officer-tables.js';
export type * from './tables/relay-tables.js';

/** `Tables` are the tables as kysely sees them. Only `migrations/` creates them. */
export interface Tables
  extends
    OfficerMailTables,
    DeskTables,
    InformationTables,
    PasskeyTables,
    SealedTables,
    TotalTables,
    ConfirmationTables,
    FollowTables {
  settings: SettingTable;
  complaints: ComplaintTable;
  reporters: ReporterTable;
  complaint_logs: ComplaintLogTable;
  followups: FollowUpTable;
  attachments: AttachmentTable;
  idempotency_keys: IdempotencyKeyTable;
  used_challenges: UsedChallengeTable;
  form_budgets: FormBudgetTable;
  guess_misses: GuessMissTable;
  thumbnails: ThumbnailTable;
  covered_photos: CoveredPhotoTable;
  answer_pairs: AnswerPairTable;
  unread_file_bytes: UnreadFileBytesTable;
  desk_audit: DeskAuditTable;
  audit_head: AuditHeadTable;
  officers: OfficerTable;
  officer_identities: OfficerIdentityTable;
  officer_sessions: OfficerSessionTable;
  officer_notices: OfficerNoticeTable;
  account_links: AccountLinkTable;
  first_administrator_links: FirstAdministratorLinkTable;
  sign_in_queues: SignInQueueTable;
  refused_sign_ins: RefusedSignInTable;
  two_person_requests: TwoPersonRequestTable;
  town_changes: TownChangeTable;
  legal_holds: LegalHoldTable;
  mail_confirmations: MailConfirmationTable;
  confirmation_mails: ConfirmationMailTable;
  sealed_files: SealedFileTable;
  relay_reports: RelayReportTable;
  relay_files: RelayFileTable;
  relay_replies: RelayReplyTable;
  relay_received: RelayReceivedTable;
  relay_mappings: RelayMappingTable;
  relay_own_signs: RelayOwnSignTable;
  relay_institutions: RelayInstitutionTable;
  imported_rows: ImportedRowTable;
  job_times: JobTimeTable;
  wishes: WishTable;
}

type NullableText = ColumnType<string | null, string | null | undefined, string | null>;

interface SettingTable {
  name: string;
  value: string;
}

export interface ComplaintTable {
  id: Generated<number>;
  tracking_id: string;
  /** SHA-256 of the canonical access code, hex. The code itself is stored nowhere. */
  access_code_hash: string;
  classification_id: string;
  title: string;
  content: string;
  /** YYYY-MM-DD. */
  date_of_incident: string | null;
  location_id: string | null;
  location_text: string | null;
  /** Code on the sticker of the thing the report is about; for offices, like the place in words. */
  asset_ref: ColumnType<string | null, string | null | undefined, string | null>;
  latitude: number | null;
  longitude: number | null;
  suggestion_institution_id: string | null;
  category_id: string | null;
  is_anonymous: boolean;
  is_secret: boolean;
  channel: string;
  /** Where the report was kept before it was taken over (`import/sources.ts`); null for one filed here. */
  imported_from: NullableText;
  /** Doubt about a report from our own pages' form (`reports/filing/sent-by-form.ts`); null without one. */
  doubt: ColumnType<string | null, string | null | undefined, string | null>;
  status_code: string;
  disposition_id: string | null;
  disposition_name: string | null;
  /** 1–5, given once. */
  rating: number | null;
  consent_version: string | null;
  /** As the client claims; `created_at` is the server's time. */
  consent_given_at: NullableTimestamp;
  consent_given_by: string | null;
  relay_state: string;
  national_id: string | null;
  /** Since when `relay_state` has its value; null where it never changed. */
  relay_since: NullableTimestamp;
  deadline_at: NullableTimestamp;
  /** `deadline_at` was reckoned from this day, YYYY-MM-DD, and `due_days`, where `due_told` equals it. */
  due_from: NullableText;
  due_days: ColumnType<number | null, number | null | undefined, number | null>;
  due_told: NullableTimestamp;
  /** When an officer verified the report; the public may see it from then on only. */
  verified_at: NullableTimestamp;
  /** An office's first answer; rating is possible from then on. */
  answered_at: NullableTimestamp;
  /** When all that the reporter gave was erased, at their wish or after its retention. */
  withdrawn_at: NullableTimestamp;
  /** When the report ended for good; null while it is open. Retention counts from here. */
  finished_at: NullableTimestamp;
  created_at: Timestamp;
  /** Time of any change; for the reporter and officers. */
  updated_at: Timestamp;
  /** Last change that the public may see; private ones don't move it. Default on insert: `updated_at`. */
  public_updated_at: ColumnType<Date, Date | undefined, Date>;
  /** Random part of a day: an anonymous report's time of day in public lists. */
  day_moment: ColumnType<number, number | undefined, number>;
  /** `created_at`; for an anonymous report, its day with `day_moment`. Generated. */
  public_created_at: GeneratedAlways<Date>;
  /** Kemendagri's code of `location_id`: codes below a place begin with its code and a dot. */
  location_code: string | null;
  /** Number of rows in `supports`. */
  supports_count: Generated<number>;
  /** Masked text for the public; empty where `mask_version` is 0. */
  public_title: Generated<string>;
  public_content: Generated<string>;
  /** Version of the masker that wrote the masks; 0 since the text changed. */
  mask_version: Generated<number>;
  /** Kept by `keep_reply_state` (migration 0053): of all replies and answers the reporter's is the last. */
  reporter_wrote_last: Generated<boolean>;
  /** A reporter's reply waits for an officer to show it or not; kept likewise. */
  reply_is_undecided: Generated<boolean>;
  /** When officers withheld the report from the public; null while it isn't. */
  withheld_at: NullableTimestamp;
  /** Officers' redactions, as JSON; null for none. */
  redactions: ColumnType<Redactions | null, string | null | undefined, string | null>;
  /** Answers to the category's questions, as JSON; null for none. */
  answers: ColumnType<StoredAnswer[] | null, string | null | undefined, string | null>;
  /** Answers that the public may read, masked. */
  public_answers: ColumnType<ShownAnswerWire[] | null, string | null | undefined, string | null>;
  /** Verified, not secret, not withheld, in a public status. Generated. */
  is_public: GeneratedAlways<boolean>;
  /** Public status while a reply that reopened the report waits for an officer; null without such a reply. */
  shown_status_code: NullableText;
  shown_deadline_at: NullableTimestamp;
  shown_due_from: NullableText;
  shown_due_days: ColumnType<number | null, number | null | undefined, number | null>;
  shown_due_told: NullableTimestamp;
  /** Day that the office's last answer promised, YYYY-MM-DD. */
  promised_at: NullableText;
  /** True where that answer was for the reporter alone. */
  promise_is_private: Generated<boolean>;
  /** When the reporter was reminded of the promised day. */
  promise_told_at: NullableTimestamp;
  /** The deadline of which officers were told that it passed. */
  deadline_told_at: NullableTimestamp;
  /** The promised day, once the reporter wants to wait for it. */
  waits_until: NullableText;
  /** `shown_status_code`, else `status_code`. Generated. */
  public_status_code: GeneratedAlways<string>;
  /** Snapped to about 500 m, null for anonymous reports. Generated. */
  public_latitude: GeneratedAlways<number | null>;
  public_longitude: GeneratedAlways<number | null>;
  /** Counted values (see `feed/measures.ts`): the day of filing in the endpoint's zone, `YYYY-MM-DD`. */
  filed_on: GeneratedAlways<string>;
  /** Office hours until the first answer; null without one. */
  first_response_hours: GeneratedAlways<number | null>;
  /** Number of the working day from which the report is late; null until it is verified. */
  late_from: GeneratedAlways<number | null>;
  answered_in_time: GeneratedAlways<boolean | null>;
}

/** `ReporterTable` has all that names a person, so that one deletion erases it and no list joins it by mistake. */
export interface ReporterTable {
  complaint_id: number;
  name: string | null;
  email: string | null;
  phone: string | null;
  nik: string | null;
  notify_channel: string | null;
  notify_to: string | null;
  /** When the mailbox's owner confirmed it; null gets no news. */
  notify_confirmed_at: NullableTimestamp;
  assisted_by_name: string | null;
  assisted_by_organisation: string | null;
}

export type Origin = 'here' | 'sp4n';

export interface ComplaintLogTable {
  id: Generated<number>;
  complaint_id: number;
  /** `sp4n` is the national gateway. */
  origin: Generated<Origin>;
  /** May hold `{{institution_from}}`, `{{institution_to}}`, `{{status_old}}`, `{{status_new}}` for readers to fill. */
  content: string;
  /** Masked text for the public, with its placeholders; empty where `mask_version` is 0. */
  public_content: Generated<string>;
  mask_version: Generated<number>;
  /** For the reporter and officers only. */
  is_private: Generated<boolean>;
  /** The gateway's line from before the public knew of a reply: hidden and shown with the replies. */
  tells_of_reply: Generated<boolean>;
  institution_from_id: string | null;
  institution_from_name: string | null;
  institution_to_id: string | null;
  institution_to_name: string | null;
  status_old: string | null;
  status_new: string | null;
  created_at: Timestamp;
}

export interface FollowUpTable {
  id: Generated<number>;
  complaint_id: number;
  origin: Generated<Origin>;
  author: 'reporter' | 'office';
  institution_from_name: string | null;
  institution_to_name: string | null;
  template_code: string | null;
  content: string;
  /** Masked text for the public once released; empty where `mask_version` is 0. */
  public_content: Generated<string>;
  mask_version: Generated<number>;
  /** 0 without a rating. */
  rating: number;
  /** Between the reporter and the offices, for good. */
  is_private: boolean;
  /** A reporter's reply is hidden until an officer shows it; an office's answer is shown until one hides it. */
  is_released: boolean;
  /** When an officer hid it or kept it hidden; null while it is shown or waits. */
  refused_at: NullableTimestamp;
  /** An office's words that answer the report; false for its notes. Null where an earlier release wrote them. */
  is_answer: Generated<boolean | null>;
  created_at: Timestamp;
}
