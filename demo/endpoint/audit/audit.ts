import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';
import { chainHash, type Head } from './audit-chain.js';

const SALT_BYTES = 16;

/** Stands in the trail where no officer did it. */
export const SYSTEM = 'sistem';

/**
 * Everything that leaves a trace. Looking at a report, opening a file and searching by words are among them: they show who
 * somebody is. `auto-close` and `retention` are the endpoint's own
 * doing, `notify` and `withdraw` the reporter's.
 */
export type Audited =
  | 'sign-in'
  | 'sign-in-refused'
  | 'sign-out'
  | 'account-made'
  | 'account-changed'
  | 'view'
  | 'search'
  | 'open-file'
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
  | 'legal-hold'
  | 'legal-hold-end'
  | 'relay-retry'
  | 'relay-found'
  | 'relay-not-there'
  | 'relay-give-up'
  | 'relay-reply-there'
  | 'relay-reply-not-there'
  | 'relay-map';

export interface AuditEntry {
  officer: string;
  action: Audited;
  trackingId?: string;
  /** A word of ours, never a person's text: reasons and answers stand in the report, where they can be erased. */
  detail?: string;
}

/**
 * Adds to the trail, in the caller's transaction where there is one: no act without its trace, no trace without its act. The
 * head is locked until that transaction ends, so lines follow one another; whoever also locks a report locks it before.
 */
export async function writeAudit(database: Database, now: Date, entry: AuditEntry): Promise<void> {
  if (database.isTransaction) await append(database, now, entry);
  else await database.transaction().execute((transaction) => append(transaction, now, entry));
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

/** The trail's last line, by which all before it are known. */
export async function readHead(database: Database): Promise<Head> {
  return await database.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}
