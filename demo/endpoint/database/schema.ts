import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { AuditHeadTable, DeskAuditTable } from './tables/audit-tables.js';
import type { FormBudgetTable, GuessMissTable, UsedChallengeTable } from './tables/guard-tables.js';
import type { LegalHoldTable, SealedFileTable } from './tables/hold-tables.js';
import type { ConfirmationMailTable, MailConfirmationTable } from './tables/mail-tables.js';
import type { Redactions } from '../masking/blacken.js';
import type { StoredAnswer } from '../questions/stored-answers.js';
import type { ShownAnswerWire } from '../../../src/contract/questions/answers-wire.js';
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
import type { NullableTimestamp, Timestamp } from './tables/timestamps.js';
export type * from './tables/audit-tables.js';
export type * from './tables/officer-tables.js';
export type * from './tables/relay-tables.js';

/** The tables, as kysely sees them. `migrations/` makes them; nothing else does. */
export interface Tables {
  settings: SettingTable;
  complaints: ComplaintTable;
  reporters: ReporterTable;
  complaint_logs: ComplaintLogTable;
  followups: FollowUpTable;
  attachments: AttachmentTable;
  idempotency_keys: IdempotencyKeyTable;
  used_challenges: UsedChallengeTable;
  supports: SupportTable;
  form_budgets: FormBudgetTable;
  guess_misses: GuessMissTable;
  thumbnails: ThumbnailTable;
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
  /** What stands on the sticker of the thing it is about. For the offices, as the place in words is. */
  asset_ref: ColumnType<string | null, string | null | undefined, string | null>;
  latitude: number | null;
  longitude: number | null;
  suggestion_institution_id: string | null;
  category_id: string | null;
  is_anonymous: boolean;
  is_secret: boolean;
  channel: string;
  /** What a form of the endpoint's own pages has against it (`reports/filing/sent-by-form.ts`); null where nothing. */
  doubt: ColumnType<string | null, string | null | undefined, string | null>;
  status_code: string;
  disposition_id: string | null;
  disposition_name: string | null;
  /** 1–5, once. */
  rating: number | null;
  consent_version: string | null;
  /** As the client claims; `created_at` is the server's own time. */
  consent_given_at: NullableTimestamp;
  consent_given_by: string | null;
  relay_state: string;
  national_id: string | null;
  /** Since when `relay_state` is what it is; null where it never was another. */
  relay_since: NullableTimestamp;
  deadline_at: NullableTimestamp;
  /** Null until an officer verified it: only then may the public see it. */
  verified_at: NullableTimestamp;
  /** The first answer of an office; rating is possible from then on. */
  answered_at: NullableTimestamp;
  /** All that the reporter gave is erased, at their wish or because its time was over. */
  withdrawn_at: NullableTimestamp;
  /** When it came to an end, and stays so; null while it is open. The time for which personal data is kept runs from here. */
  finished_at: NullableTimestamp;
  created_at: Timestamp;
  /** Of any change; for the reporter and the officers. */
  updated_at: Timestamp;
  /** Of the last change that the public may see: nothing that is private moves it. As `updated_at` where an insert says nothing. */
  public_updated_at: ColumnType<Date, Date | undefined, Date>;
  /** A part of a day, random: when in its day an anonymous report stands in the public's lists. */
  day_moment: ColumnType<number, number | undefined, number>;
  /** `created_at`, of an anonymous report that moment of its day. Kept by the database. */
  public_created_at: GeneratedAlways<Date>;
  /** Of `location_id`, by Kemendagri: what lies below a place begins with its code and a dot. */
  location_code: string | null;
  /** As many as there are rows in `supports`. */
  supports_count: Generated<number>;
  /** What the public may read; empty where `mask_version` is 0. */
  public_title: Generated<string>;
  public_content: Generated<string>;
  /** Of the masker that made them; 0 when nobody did since the text changed. */
  mask_version: Generated<number>;
  /** When officers took it out of the public; null while they haven't. */
  withheld_at: NullableTimestamp;
  /** What officers blackened by hand, as JSON; null for nothing. */
  redactions: ColumnType<Redactions | null, string | null | undefined, string | null>;
  /** To the category's extra questions, as JSON; null for none. */
  answers: ColumnType<StoredAnswer[] | null, string | null | undefined, string | null>;
  /** What the public may read of them, masked. */
  public_answers: ColumnType<ShownAnswerWire[] | null, string | null | undefined, string | null>;
  /** Verified, not secret, not withheld, and in a public status. Kept by the database. */
  is_public: GeneratedAlways<boolean>;
  /** What the public is shown while a reply that reopened it waits to be read; null where there is nothing to wait for. */
  shown_status_code: NullableText;
  shown_deadline_at: NullableTimestamp;
  /** `status_code`, or the one that is shown meanwhile. Kept by the database. */
  public_status_code: GeneratedAlways<string>;
  /** Snapped to about 500 m, null for anonymous reports. Kept by the database. */
  public_latitude: GeneratedAlways<number | null>;
  public_longitude: GeneratedAlways<number | null>;
  /** What is counted of it (see `feed/measures.ts`): the day of its filing in the endpoint's zone, as `YYYY-MM-DD`. */
  filed_on: GeneratedAlways<string>;
  /** Office hours; null while nobody answered. */
  first_response_hours: GeneratedAlways<number | null>;
  /** The number of the working day from which on it is late; null until it was verified. */
  late_from: GeneratedAlways<number | null>;
  answered_in_time: GeneratedAlways<boolean | null>;
}

/** All that names a person, apart from the report, so that erasing it is one deletion and no list can join it by mistake. */
export interface ReporterTable {
  complaint_id: number;
  name: string | null;
  email: string | null;
  phone: string | null;
  nik: string | null;
  notify_channel: string | null;
  notify_to: string | null;
  /** Null until somebody said from that mailbox that it is theirs: no news goes there before. */
  notify_confirmed_at: NullableTimestamp;
  assisted_by_name: string | null;
  assisted_by_organisation: string | null;
}

export type Origin = 'here' | 'sp4n';

export interface ComplaintLogTable {
  id: Generated<number>;
  complaint_id: number;
  /** `sp4n` came from the national gateway. */
  origin: Generated<Origin>;
  /** May hold `{{institution_from}}`, `{{institution_to}}`, `{{status_old}}`, `{{status_new}}`, filled by the reader. */
  content: string;
  /** What the public may read of it, its placeholders still in it; empty where `mask_version` is 0. */
  public_content: Generated<string>;
  mask_version: Generated<number>;
  /** For the reporter and the officers alone. */
  is_private: Generated<boolean>;
  /** The gateway's, from when the public didn't know of a reply: hidden and shown with the replies. */
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
  /** What the public may read of it once it is released; empty where `mask_version` is 0. */
  public_content: Generated<string>;
  mask_version: Generated<number>;
  /** 0 = none. */
  rating: number;
  /** Between the reporter and the offices, for good. */
  is_private: boolean;
  /** A reporter's reply is hidden until an officer shows it; an office's answer is shown until one hides it. */
  is_released: boolean;
  /** When an officer hid it, or let it stay hidden; null where it is shown, or waits. */
  refused_at: NullableTimestamp;
  created_at: Timestamp;
}

export interface AttachmentTable {
  /** 128 random bits: the upload's id, and the file's below its report once attached. */
  id: string;
  complaint_id: number | null;
  followup_id: number | null;
  position: number;
  media_type: string;
  /** What the person called it, made safe to show. */
  display_name: string;
  bytes: number;
  storage_key: string;
  /** What paid for the upload, as a hash; null for an upload of an earlier release, and for a reply's file. */
  holder: ColumnType<string | null, string | null | undefined, string | null>;
  /** Photos are private until an officer releases them. */
  is_released: boolean;
  created_at: Timestamp;
  /** When an upload that nobody attached is thrown away; null once attached. */
  expires_at: NullableTimestamp;
}

interface IdempotencyKeyTable {
  /** SHA-256 of route and key, hex. */
  key_hash: string;
  /** Keyed hash of the parsed request. */
  fingerprint: string;
  status: number;
  /** The first answer as JSON, without the access code. */
  body: string;
  created_at: Timestamp;
}

interface SupportTable {
  complaint_id: number;
  /** SHA-256 of the device's key for this report. */
  key_hash: string;
  created_at: Timestamp;
}

/** Rows that add up to what files of unread reports take (`uploads/unread-file-bytes.ts`). */
interface UnreadFileBytesTable {
  bytes: ColumnType<string | number, number, number>;
}

/** The small copy of a released photo, made when it is first asked for. */
interface ThumbnailTable {
  attachment_id: string;
  /** WebP. */
  bytes: Uint8Array;
}
