import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { liesIn, rowLiesIn } from '../reference-data/within.js';
import type { Complaint } from '../database/complaint.js';

/**
 * What an account may do, and no more: *verifier* reads and judges reports, *office* answers those that were handed to it,
 * *protection* (of data) acts for reporters on their own data, *auditor* reads the trail, *administrator* keeps accounts.
 */
export const ROLES = ['verifier', 'office', 'protection', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Stands for every institution, and for the agency itself while a report is with none: whoever answers in their names. */
export const EVERY_INSTITUTION = '*';

/** Who acts, with what they may do at this moment. */
export interface Officer {
  id: number;
  /** Unique, never given to another: it stands in the trail. */
  name: string;
  displayName: string;
  roles: readonly Role[];
  /** For `office`: whose reports it sees. */
  institutionIds: readonly string[];
  /** Codes of the places whose reports exist for it, in whatever role; empty for the whole agency. */
  locationCodes: readonly string[];
}

export function has({ roles }: Pick<Officer, 'roles'>, wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}

/** Whether a report is with an institution of theirs. */
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

/** Whether they see all that is known of any report, its reporter included. An office alone does not. */
export function seesEverything(officer: Officer): boolean {
  return has(officer, ['verifier', 'protection']);
}

export const isOfWholeAgency = ({ locationCodes }: Pick<Officer, 'locationCodes'>): boolean =>
  locationCodes.length === 0;

/** Whether a report exists for them at all: one of their places, that is theirs to judge or to answer. */
export function mayKnow(officer: Officer, complaint: Complaint): boolean {
  const isOfTheirs =
    isOfWholeAgency(officer) || officer.locationCodes.some((area) => liesIn(complaint.location_code, area));
  return isOfTheirs && (seesEverything(officer) || answersFor(officer, complaint));
}

/** The same of a row of `complaints`, as far as places go. */
export function rowIsOfTheirPlaces(officer: Officer): RawBuilder<SqlBool> {
  if (isOfWholeAgency(officer)) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${sql.join(officer.locationCodes.map(rowLiesIn), sql` or `)})`;
}
