import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { EVERY_INSTITUTION, isOfWholeAgency, type Officer } from '../../officers/roles.js';
import type { Hashing } from '../../guard/hashing.js';
import type { TemplateWire } from '../wire.js';

/** `Keeper` is whose templates an officer may change: an office's, or, with null, the whole agency's. */
export interface Keeper {
  institution_id: string | null;
  name: string;
}

/** `mayKeep`: verifiers of the whole agency keep its templates, officers of an office those of their office. */
export function mayKeep(officer: Officer, institutionId: string | null): boolean {
  const { roles, institutionIds } = officer;
  if (institutionId === null) return roles.includes('verifier') && isOfWholeAgency(officer);
  if (!roles.includes('office')) return false;
  return institutionIds.includes(institutionId) || institutionIds.includes(EVERY_INSTITUTION);
}

/** `keepers` are all for whom the officer may make templates, the agency first. */
export function keepers(
  officer: Officer,
  { masters, name }: Pick<EndpointConfig, 'masters' | 'name'>,
): Keeper[] {
  const all: Keeper[] = [
    { institution_id: null, name },
    ...masters.institutions().map((one) => ({ institution_id: one.id, name: one.name })),
  ];
  return all.filter(({ institution_id }) => mayKeep(officer, institution_id));
}

/** `templateName`: the table's own number would tell how many templates others make. */
export const templateName = (hashing: Hashing, id: number): string =>
  hashing.keyed('template id', String(id)).subarray(0, 9).toString('base64url');

/** `rowOf` is the table's number of a template that an officer sees; undefined for any other. */
export async function rowOf(
  parts: { database: Database; hashing: Hashing },
  officer: Officer,
  name: string,
): Promise<number | undefined> {
  const rows = await rowsFor(parts.database, officer);
  return rows.find(({ id }) => templateName(parts.hashing, id) === name)?.id;
}

/** `templatesFor` are the agency's templates and those of the officer's offices; verifiers see every office's. */
export async function templatesFor(
  { database, hashing }: { database: Database; hashing: Hashing },
  officer: Officer,
): Promise<TemplateWire[]> {
  const rows = await rowsFor(database, officer);
  return rows.map(({ id, content, act, ...row }) => ({
    id: templateName(hashing, id),
    name: row.name,
    act: act as TemplateWire['act'],
    category_id: row.category_id,
    institution_id: row.institution_id,
    text: content,
    key: row.key,
    may_change: mayKeep(officer, row.institution_id),
  }));
}

async function rowsFor(database: Database, officer: Officer) {
  const seesAll = officer.roles.includes('verifier') || officer.institutionIds.includes(EVERY_INSTITUTION);
  return await database
    .selectFrom('answer_templates')
    .selectAll()
    .$if(!seesAll, (query) =>
      query.where((row) =>
        row.or([
          row('institution_id', 'is', null),
          row('institution_id', 'in', ['', ...officer.institutionIds]),
        ]),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
}
