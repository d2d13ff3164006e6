import { writeAudit } from '../../audit/audit.js';
import type { DeskDeps } from '../deps.js';

/** `traceOwn` notes what an officer changed of their own account. */
export async function traceOwn(
  { config }: DeskDeps,
  transaction: DeskDeps['database'],
  name: string,
  what: string,
): Promise<void> {
  await writeAudit(transaction, config.now(), {
    officer: name,
    action: 'account-changed',
    detail: `${name}: ${what}`,
  });
}
