import { readInstitutions, type ListedInstitution } from '../endpoint/town/lists.js';
import { CATEGORIES } from './categories.js';
import { readTownList } from './files.js';

/** `Institution` is an office with the categories it usually handles; sub-districts handle what lies in them. */
export type Institution = ListedInstitution;

/**
 * `INSTITUTIONS` are the kinds of offices of an Indonesian regency, for the invented Kabupaten Ogan Komering Ulu. They
 * are named by their task only: no person, and nothing on how a real office works.
 */
export const INSTITUTIONS: readonly Institution[] = readTownList('institutions.csv', (file, faults) =>
  readInstitutions(file, CATEGORIES, faults),
);

const byId = new Map(INSTITUTIONS.map((institution) => [institution.id, institution]));

/** `institutionById` is undefined for an unknown id. */
export function institutionById(id: string): Institution | undefined {
  return byId.get(id);
}

/** `institutionsFor` are the offices that usually handle a category, the most usual first; empty where none does. */
export function institutionsFor(categoryId: string): Institution[] {
  return INSTITUTIONS.filter((institution) => institution.categories.includes(categoryId));
}

/** `districtOffice` is the office of the sub-district of `16.01.14` or `16.01.14.1003`; undefined elsewhere. */
export function districtOffice(regionCode: string): Institution | undefined {
  return byId.get(`kec-${regionCode.slice(0, 8)}`);
}
