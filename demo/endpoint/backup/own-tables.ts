import type { Tables } from '../database/schema.js';

/**
 * `IS_COPIED` names each table of the endpoint, whichever migration makes it, and whether a backup holds its rows.
 * Links and sessions are not copied: a restore would open again what was used or ended since; nor is what waits to be
 * told, as the queue isn't.
 */
const IS_COPIED: Readonly<Record<keyof Tables, boolean>> = {
  settings: true,
  complaints: true,
  reporters: true,
  complaint_logs: true,
  followups: true,
  attachments: true,
  idempotency_keys: true,
  used_challenges: true,
  supports: true,
  confirmations: true,
  neighbour_reopenings: true,
  // Mailboxes that have left since would be written to again; a place is soon followed anew.
  follows: false,
  form_budgets: true,
  guess_misses: true,
  thumbnails: true,
  covered_photos: true,
  answer_pairs: true,
  unread_file_bytes: true,
  desk_audit: true,
  audit_head: true,
  officers: true,
  officer_identities: true,
  officer_sessions: false,
  officer_notices: true,
  account_links: false,
  first_administrator_links: false,
  sign_in_queues: true,
  refused_sign_ins: true,
  two_person_requests: true,
  town_changes: true,
  officer_mail: true,
  officer_letters: false,
  officer_news: false,
  legal_holds: true,
  mail_confirmations: false,
  confirmation_mails: true,
  sealed_files: true,
  relay_reports: true,
  relay_files: true,
  relay_replies: true,
  relay_received: true,
  relay_mappings: true,
  relay_institutions: true,
  relay_own_signs: true,
  imported_rows: true,
  desk_acts: true,
  report_hands: true,
  internal_notes: true,
  answer_drafts: true,
  answer_templates: true,
  merged_reports: true,
  late_reasons: true,
  wishes: true,
  information_acts: true,
  escalations: true,
  promises: true,
  desk_looks: false,
  officer_passkeys: false,
  used_passkey_challenges: false,
  // `job_times` tell what was done to another database.
  job_times: false,
  sealed_keys: true,
  sealed_officer_keys: true,
  sealed_reports: true,
  sealed_messages: true,
  // Counted anew from the reports.
  total_changes: false,
  month_totals: false,
  place_totals: false,
  open_changes: false,
  open_totals: false,
  totals_state: false,
};

/**
 * `SHUFFLED` tables have a hash in their first column, and are written in its order: as they came, a row that hides its
 * hour, a sealed report's, would lie between others that tell theirs.
 */
const SHUFFLED: readonly (keyof Tables)[] = ['idempotency_keys', 'used_challenges'];

export const isShuffled = (name: string): boolean => (SHUFFLED as readonly string[]).includes(name);

/** Tables of the migrations themselves: a backup names the migrations that have run. */
const OF_MIGRATIONS = ['kysely_migration', 'kysely_migration_lock'];

export const OWN_TABLES: readonly string[] = [...Object.keys(IS_COPIED), ...OF_MIGRATIONS];
export const COPIED_TABLES: readonly string[] = Object.keys(IS_COPIED).filter(
  (name) => IS_COPIED[name as keyof Tables],
);

/** Own tables that are not copied; backups of earlier releases hold them. */
export const LEFT_OUT_TABLES: readonly string[] = Object.keys(IS_COPIED).filter(
  (name) => !COPIED_TABLES.includes(name),
);

export const isOwnTable = (name: string): boolean => OWN_TABLES.includes(name);

/** `namedTables` writes names for a terminal, escaped: they may come from a stranger's file. */
export const namedTables = (names: readonly string[]): string =>
  names.map((name) => JSON.stringify(name).slice(1, -1)).join(', ');
