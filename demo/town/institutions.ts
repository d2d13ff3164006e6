import { readInstitutions, type ListedInstitution } from '../endpoint/town/lists.js';
import { CATEGORIES } from './categories.js';
import { readTownList } from './files.js';

/** An office reports can be sent to, and the categories it usually handles; sub-districts handle what lies in them. */
export type Institution = ListedInstitution;

/**
 * The kinds of offices an Indonesian regency has, for the invented Kabupaten Ogan Komering Ulu of the demo. Named by
 * their task alone: no office is called after a person, and nothing here describes how a real office works.
 */
export const INSTITUTIONS: readonly Institution[] = readTownList('institutions.csv', (file, faults) =>
  readInstitutions(file, CATEGORIES, faults),
);

const byId = new Map(INSTITUTIONS.map((institution) => [institution.id, institution]));

/** Undefined for an unknown id. */
export function institutionById(id: string): Institution | undefined {
  return byId.get(id);
}

/** The offices that usually handle a category, the most usual first; empty when nobody in particular does. */
export function institutionsFor(categoryId: string): Institution[] {
  return INSTITUTIONS.filter((institution) => institution.categories.includes(categoryId));
}

/** The sub-district office of a region code such as `16.01.14` or `16.01.14.1003`; undefined outside the regency. */
export function districtOffice(regionCode: string): Institution | undefined {
  return byId.get(`kec-${regionCode.slice(0, 8)}`);
}
