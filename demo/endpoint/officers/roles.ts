import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { liesIn, rowLiesIn } from '../reference-data/within.js';
import type { Complaint } from '../database/complaint.js';

/**
 * `ROLES` is what an account may do, and no more: *verifier* reads and judges reports, *office* answers those handed to
 * it, *protection* (of data) acts for reporters on their data, *auditor* reads the trail, *administrator* keeps
 * accounts.
 */
export const ROLES = ['verifier', 'office', 'protection', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** `EVERY_INSTITUTION`: an office that answers for all of them, and for the agency while a report is with none. */
export const EVERY_INSTITUTION = '*';

/** `Officer` is an account with what it may do at this moment. */
export interface Officer {
  id: number;
  /** Unique and never given to another account: the audit trail holds it. */
  name: string;
  displayName: string;
  roles: readonly Role[];
  /** For `office`: the institutions whose reports it sees. */
  institutionIds: readonly string[];
  /** Codes of the places that limit every role of the officer; empty for the whole agency. */
  locationCodes: readonly string[];
}

export function has({ roles }: Pick<Officer, 'roles'>, wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}

/** `answersFor`: the report is with one of the officer's institutions. */
export function answersFor(
  { roles, institutionIds }: Officer,
  { disposition_id }: Pick<Complaint, 'disposition_id'>,
): boolean {
  if (!roles.includes('office')) return false;
  return (
    institutionIds.includes(EVERY_INSTITUTION) ||
    (disposition_id !== null && institutionIds.includes(disposition_id))
  );
}

/** `seesEverything`: the officer sees all of a report, its reporter included. An office alone does not. */
export function seesEverything(officer: Officer): boolean {
  return has(officer, ['verifier', 'protection']);
}

export const isOfWholeAgency = ({ locationCodes }: Pick<Officer, 'locationCodes'>): boolean =>
  locationCodes.length === 0;

/** `mayKnow`: the report lies in one of the officer's places, and is theirs to judge or to answer. */
export function mayKnow(
  officer: Officer,
  complaint: Pick<Complaint, 'disposition_id' | 'location_code'>,
): boolean {
  const isOfTheirs =
    isOfWholeAgency(officer) || officer.locationCodes.some((area) => liesIn(complaint.location_code, area));
  return isOfTheirs && (seesEverything(officer) || answersFor(officer, complaint));
}

/** `rowMayBeKnown` is `mayKnow` as SQL on a row of `complaints`. */
export function rowMayBeKnown(officer: Officer): RawBuilder<SqlBool> {
  const places = rowIsOfTheirPlaces(officer);
  if (seesEverything(officer)) return places;
  if (!officer.roles.includes('office')) return sql<SqlBool>`false`;
  if (officer.institutionIds.includes(EVERY_INSTITUTION)) return places;
  return sql<SqlBool>`(${places} and disposition_id in (${sql.join(['', ...officer.institutionIds])}))`;
}

/** `rowIsOfTheirPlaces` is the part of `mayKnow` about places, as SQL on a row of `complaints`. */
export function rowIsOfTheirPlaces(officer: Officer): RawBuilder<SqlBool> {
  if (isOfWholeAgency(officer)) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${sql.join(officer.locationCodes.map(rowLiesIn), sql` or `)})`;
}
