import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';
import { inTransaction } from '../database/transaction.js';
import { chainHash, type Head } from './audit-chain.js';

const SALT_BYTES = 16;

/** Officer's name in the trail where no officer acted. */
export const SYSTEM = 'sistem';

/**
 * `Audited` are all acts that leave a trace, even viewing a report, opening a file and searching: they reveal a person.
 * `auto-close`, `escalate`, `reopen` (neighbours said no) and `retention` are the endpoint's own acts, `import` is the
 * operator's, `notify` and `withdraw` are the reporter's.
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
  | 'reopen'
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
  | 'wish'
  | 'extend'
  | 'decide'
  | 'register'
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
 * `writeAudit` adds lines, in their order, in the caller's transaction if there is one: no act without a trace, no
 * trace without an act. The head is locked until that transaction ends, so lines follow one another. Lock reports
 * before.
 */
export async function writeAudit(
  database: Database,
  now: Date,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  if (entries.length === 0) return;
  await inTransaction(database, (transaction) => append(transaction, now, entries));
}

async function append(transaction: Database, now: Date, entries: readonly AuditEntry[]): Promise<void> {
  let head: Head = await transaction
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow();
  const lines = entries.map((entry) => {
    const line = lineOf(head.seq + 1, entry);
    head = { seq: line.seq, hash: chainHash(head.hash, { ...line, at: now.toISOString() }) };
    return { ...line, at: now, hash: head.hash };
  });
  await transaction.insertInto('desk_audit').values(lines).execute();
  await transaction.updateTable('audit_head').set({ seq: head.seq, hash: head.hash }).execute();
}

const lineOf = (seq: number, { officer, action, trackingId, detail }: AuditEntry) => ({
  seq,
  officer,
  action,
  tracking_id: trackingId ?? null,
  detail: detail ?? null,
  salt: randomBytes(SALT_BYTES).toString('hex'),
});

/** `readHead` is the trail's last line, which vouches for all lines before it. */
export async function readHead(database: Database): Promise<Head> {
  return await database.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}
