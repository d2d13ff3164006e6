import type { DeskDeps } from '../deps.js';
import type { Masters } from '../../reference-data/masters.js';
import type { Account } from '../../officers/accounts.js';
import { EVERY_INSTITUTION, ROLES, type Role } from '../../officers/roles.js';
import { invalid } from '../../words/errors.js';

/** `Rights` is what an account may do, and with which reports. */
export interface Rights {
  roles: readonly Role[];
  /** Institutions of the role `office`. */
  institutionIds: readonly string[];
  /** Codes of the places that limit all roles; empty for the whole agency. */
  locationCodes: readonly string[];
}

/** @throws ApiError 422 for an unknown role, institution or place */
export function readRights({ config }: Pick<DeskDeps, 'config'>, body: Record<string, unknown>): Rights {
  const list = (field: string): unknown[] => (Array.isArray(body[field]) ? body[field] : []);
  const texts = (field: string): string[] => list(field).filter((one) => typeof one === 'string');
  const roles = ROLES.filter((role) => list('roles').includes(role));
  if (roles.length === 0 || roles.length !== new Set(list('roles')).size) {
    throw invalid({ roles: [{ key: 'desk-roles-unknown' }] });
  }
  const locationCodes = texts('location_codes');
  if (locationCodes.some((code) => config.masters.locationByCode(code) === undefined))
    throw invalid({ location_codes: [{ key: 'desk-location-unknown' }] });
  if (locationCodes.length > 0 && roles.includes('administrator'))
    throw invalid({ location_codes: [{ key: 'desk-location-administrator' }] });
  if (!roles.includes('office')) return { roles, institutionIds: [], locationCodes };
  const known = config.masters.institutions().map(({ id }) => id);
  const institutionIds = texts('institution_ids');
  const isKnown = (id: string) => id === EVERY_INSTITUTION || known.length === 0 || known.includes(id);
  if (institutionIds.length === 0 || !institutionIds.every(isKnown)) {
    throw invalid({ institution_ids: [{ key: 'desk-institution-unknown' }] });
  }
  return { roles, institutionIds, locationCodes };
}

/** `rightsInWords` is the audit trail's form of rights. */
export function rightsInWords({
  roles,
  institution_ids,
  location_codes,
}: Pick<Account, 'roles' | 'institution_ids' | 'location_codes'>): string {
  return [...roles, ...institution_ids, ...location_codes].join(' ');
}

/** `placeIn` names a place; by its code alone where the town lists it no longer. */
export function placeIn(masters: Masters, code: string): { code: string; name: string } {
  const place = masters.locationByCode(code);
  return { code, name: place === undefined ? code : masters.locationName(place) };
}
