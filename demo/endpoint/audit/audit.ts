import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';
import { inTransaction } from '../database/transaction.js';
import { chainHash, type Head } from './audit-chain.js';

const SALT_BYTES = 16;

/** Officer's name in the trail where no officer acted. */
export const SYSTEM = 'sistem';

/**
 * `Audited` are all acts that leave a trace, even viewing a report, opening a file and searching: they reveal a person.
 * `auto-close`, `escalate` and `retention` are the endpoint's own acts, `import` is the operator's, `notify` and
 * `withdraw` are the reporter's.
 */
export type Audited =
  | 'sign-in'
  | 'sign-in-refused'
  | 'sign-out'
  | 'account-made'
  | 'account-changed'
  | 'view'
  | 'identity'
  | 'search'
  | 'open-file'
  | 'file'
  | 'verify'
  | 'dispose'
  | 'note'
  | 'respond'
  | 'hold'
  | 'archive'
  | 'reject'
  | 'close'
  | 'auto-close'
  | 'notify'
  | 'withdraw'
  | 'release'
  | 'unrelease'
  | 'release-followup'
  | 'unrelease-followup'
  | 'withhold'
  | 'unwithhold'
  | 'redact'
  | 'cover-photo'
  | 'office-copy'
  | 'reissue-code'
  | 'export'
  | 'erase'
  | 'ask-reissue-code'
  | 'ask-export'
  | 'ask-erase'
  | 'decline'
  | 'take'
  | 'audit-export'
  | 'retention'
  | 'import'
  | 'legal-hold'
  | 'legal-hold-end'
  | 'relay-retry'
  | 'relay-found'
  | 'relay-not-there'
  | 'relay-give-up'
  | 'relay-reply-there'
  | 'relay-reply-not-there'
  | 'relay-map'
  | 'undo'
  | 'town-changed'
  | 'assign'
  | 'hand-back'
  | 'internal-note'
  | 'correct'
  | 'merge'
  | 'snooze'
  | 'late-reason'
  | 'escalate'
  | 'templates'
  | 'sealed-opened'
  | 'sealed-unreadable'
  | 'sealed-epoch'
  | 'sealed-copies'
  | 'sealed-recovery';

export interface AuditEntry {
  officer: string;
  action: Audited;
  trackingId?: string;
  /** A word of ours, never a person's text: reasons and answers stand in the report, where they can be erased. */
  detail?: string;
}

/**
 * `writeAudit` adds a line in the caller's transaction if there is one: no act without a trace, no trace without an
 * act. The head is locked until that transaction ends, so lines follow one another. Lock a report before.
 */
export async function writeAudit(database: Database, now: Date, entry: AuditEntry): Promise<void> {
  await inTransaction(database, (transaction) => append(transaction, now, entry));
}

async function append(transaction: Database, now: Date, entry: AuditEntry): Promise<void> {
  const last = await transaction
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow();
  const line = {
    seq: last.seq + 1,
    officer: entry.officer,
    action: entry.action,
    tracking_id: entry.trackingId ?? null,
    detail: entry.detail ?? null,
    salt: randomBytes(SALT_BYTES).toString('hex'),
  };
  const hash = chainHash(last.hash, { ...line, at: now.toISOString() });
  await transaction
    .insertInto('desk_audit')
    .values({ ...line, at: now, hash })
    .execute();
  await transaction.updateTable('audit_head').set({ seq: line.seq, hash }).execute();
}

/** `readHead` is the trail's last line, which vouches for all lines before it. */
export async function readHead(database: Database): Promise<Head> {
  return await database.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}
