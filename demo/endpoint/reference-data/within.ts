import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** `liesIn`: a place is the area or lies in it. Kemendagri's codes below a place begin with its code and a dot. */
export function liesIn(code: string | null, area: string): boolean {
  return code !== null && (code === area || code.startsWith(`${area}.`));
}

/** `rowLiesIn` is `liesIn` on a report's row, by the index on `location_code`: "/" follows "." in ASCII. */
export function rowLiesIn(area: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(location_code = ${area} or (location_code >= ${`${area}.`} and location_code < ${`${area}/`}))`;
}
