import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Whether a place is another one or lies in it, by Kemendagri's codes: what lies below a place begins with its code and a dot. */
export function liesIn(code: string | null, area: string): boolean {
  return code !== null && (code === area || code.startsWith(`${area}.`));
}

/** The same of a report's row, by the index on `location_code`: the slash is the character after the dot. */
export function rowLiesIn(area: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(location_code = ${area} or (location_code >= ${`${area}.`} and location_code < ${`${area}/`}))`;
}
