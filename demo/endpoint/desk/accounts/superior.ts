import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { superiorsOf } from '../../officers/superiors.js';
import { WORKERS } from '../calls.js';
import { invalid } from '../../words/errors.js';

/**
 * `readSuperior` reads `superior`: the id of the account above, or null.
 * @returns undefined where the body doesn't name one
 * @throws ApiError 422
 */
export function readSuperior({ superior }: Record<string, unknown>): number | null | undefined {
  if (superior === undefined || superior === null) return superior;
  if (typeof superior === 'number' && Number.isInteger(superior)) return superior;
  throw unfit();
}

const unfit = () => invalid({ superior: [{ key: 'desk-superior-unfit' }] });

/**
 * `setSuperior` puts an account below another, or below none. To be called before rows of accounts are locked.
 * @returns the trail's words of it
 * @throws ApiError 422 for an account that works on no reports, is closed, or stands below this one
 */
export async function setSuperior(
  transaction: Database,
  id: number,
  superiorId: number | null,
): Promise<string> {
  // Two administrators who put two accounts above each other at once would close a circle.
  await sql`lock table officers in share row exclusive mode`.execute(transaction);
  const accounts = await transaction.selectFrom('officers').selectAll().execute();
  const superior = accounts.find((account) => account.id === superiorId);
  if (superiorId !== null) {
    if (
      superior === undefined ||
      superior.is_disabled ||
      !WORKERS.some((role) => superior.roles.includes(role))
    )
      throw unfit();
    if (superiorId === id || superiorsOf(accounts, superiorId).some((above) => above.id === id))
      throw invalid({ superior: [{ key: 'desk-superior-circle' }] });
  }
  await transaction.updateTable('officers').set({ superior_id: superiorId }).where('id', '=', id).execute();
  return `superior ${superior?.name ?? 'none'}`;
}
