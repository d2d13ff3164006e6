import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { LateNumbersWire } from '../../../../src/contract/public/lateness.js';
import type { Database } from '../../database/connect.js';
import { toldTotals } from './told-totals.js';

/**
 * `lateNumbers` counts late reports by the office that has them now.
 * @param where chooses the late ones
 */
export async function lateNumbers(
  database: Database,
  where: RawBuilder<SqlBool>,
  nameOf: (id: string) => string,
): Promise<LateNumbersWire> {
  const rows = await database
    .selectFrom('complaints')
    .select(['disposition_id as id', sql<string | number>`count(*)`.as('late')])
    .where(where)
    .groupBy('disposition_id')
    .orderBy('late', 'desc')
    .orderBy(sql`disposition_id collate "C"`)
    .execute();
  const { told, total } = toldTotals(rows.map(({ late }) => Number(late)));
  return {
    total,
    by_institution: rows.flatMap(({ id }, place) => {
      const own = told[place];
      return id === null || own == null ? [] : [{ id, name: nameOf(id), total: own }];
    }),
  };
}
