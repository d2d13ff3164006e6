import type { Masters } from '../reference-data/masters.js';
import { EVERY_INSTITUTION, ROLES } from './roles.js';

/** `NamedRole` is `verifier`, `office:INSTITUTION` or either with `@CODE` in parts; a missing part is empty. */
export interface NamedRole {
  name: string;
  institution: string;
  place: string;
}

/** `readNamedRole` allows colons inside an institution: the agency chooses those ids itself. */
export function readNamedRole(word: string): NamedRole {
  const [, name = '', institution = '', place = ''] = /^([^:]*?)(?::(.*?))?(?:@(\d[\d.]*))?$/s.exec(word)!;
  return { name, institution, place };
}

/** `faultsOfRoles` gives a line for each entry of `OIDC_ROLES` that gives no role, or another than it says. */
export function faultsOfRoles(names: Readonly<Record<string, string>>, masters: Masters): string[] {
  return Object.entries(names).flatMap(([value, word]) => {
    const { name, institution, place } = readNamedRole(word);
    const isKnown = institution === EVERY_INSTITUTION || masters.institution(institution) !== undefined;
    const said = [
      !(ROLES as readonly string[]).includes(name) && `there is no such role; write ${ROLES.join(', ')}`,
      name === 'office' && institution === '' && 'write office:INSTITUTION',
      name !== 'office' && institution !== '' && 'only office takes an institution',
      institution !== '' && !isKnown && `institutions.csv has no "${institution}"`,
      place !== '' && masters.locationByCode(place) === undefined && `villages.csv has no "${place}"`,
      name === 'administrator' && place !== '' && 'an administrator keeps all accounts, of every place',
    ].find((one) => one !== false);
    return said === undefined ? [] : `OIDC_ROLES "${value}": "${word}": ${said}`;
  });
}
