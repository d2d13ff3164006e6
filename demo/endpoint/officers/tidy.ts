import { readHead } from '../audit/audit.js';
import type { OfficerDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { NOTICES_SHOWN_MS } from './notices.js';
import { SESSION_MS } from './signing-in/sessions.js';

/**
 * `tidyDesk` deletes sessions, links, notices and queue lines that no longer count, and logs the audit trail's head: a
 * log kept elsewhere then proves it as well.
 */
export async function tidyDesk(endpoint: Pick<OfficerDeps, 'database' | 'config'>): Promise<void> {
  const { database, config } = endpoint;
  const now = config.now();
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  await database.deleteFrom('officer_sessions').where('started_at', '<', before(SESSION_MS)).execute();
  await database.deleteFrom('first_administrator_links').where('expires_at', '<', now).execute();
  await database.deleteFrom('account_links').where('expires_at', '<', now).execute();
  await database.deleteFrom('officer_notices').where('at', '<=', before(NOTICES_SHOWN_MS)).execute();
  await database.deleteFrom('used_passkey_challenges').where('expires_at', '<', now).execute();
  await database.deleteFrom('sign_in_queues').where('free_at', '<', before(HOUR_MS)).execute();
  const { seq, hash } = await readHead(database);
  if (seq > 0) config.log(`audit head ${seq}:${hash}`, { level: 'info' });
}
