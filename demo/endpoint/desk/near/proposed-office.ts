import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Complaint } from '../../database/complaint.js';
import type { MasterInstitution, Masters } from '../../reference-data/masters.js';
import type { Named } from '../wire.js';

type Asked = Pick<Complaint, 'category_id' | 'suggestion_institution_id' | 'disposition_name'> & {
  /** Offices that gave it back, by id. */
  handed_back_by?: readonly string[] | null;
};

/**
 * `proposedOffice` is where a report should go: to the only office that handles its topic, or else where its reporter
 * wished. Null where nothing says so, an office has it, or that office gave it back.
 */
export function proposedOffice(
  masters: Pick<Masters, 'institutions' | 'institution' | 'category'>,
  { category_id, suggestion_institution_id, disposition_name, handed_back_by }: Asked,
): Named | null {
  if (disposition_name !== null) return null;
  const office = handlerOf(masters, category_id) ?? masters.institution(suggestion_institution_id ?? '');
  return office === undefined || handed_back_by?.includes(office.id) ? null : named(office);
}

/** `handedBack` names who gave the report back last, while no office has it; null for nobody. */
export function handedBack(
  masters: Pick<Masters, 'institution'>,
  { disposition_name, handed_back_by }: Pick<Asked, 'disposition_name' | 'handed_back_by'>,
): string | null {
  const last = handed_back_by?.at(-1);
  if (disposition_name !== null || last === undefined) return null;
  return masters.institution(last)?.name ?? last;
}

/** `possibleOffices` are all that handle the topic: an officer chooses where several do. */
export const possibleOffices = (
  masters: Pick<Masters, 'institutions' | 'category'>,
  { category_id }: Pick<Asked, 'category_id'>,
): Named[] => handlersOf(masters, category_id).map(named);

const named = ({ id, name }: MasterInstitution): Named => ({ id, name });

/** The only office that handles the topic, or else the topic above it. */
function handlerOf(...asked: Parameters<typeof handlersOf>): MasterInstitution | undefined {
  const [office, ...others] = handlersOf(...asked);
  return others.length === 0 ? office : undefined;
}

/** Offices that handle the topic, or else the topic above it. */
function handlersOf(
  masters: Pick<Masters, 'institutions' | 'category'>,
  topic: string | null,
): MasterInstitution[] {
  for (let id = topic; id !== null; id = masters.category(id)?.parentId ?? null) {
    const handled = id;
    const offices = masters.institutions().filter(({ categories }) => categories?.includes(handled));
    if (offices.length > 0) return offices;
  }
  return [];
}

/**
 * `rowIsFor` is SQL on a row of `complaints`: an office has the report or, where none has it, the report is proposed
 * to that office.
 */
export function rowIsFor(
  masters: Pick<Masters, 'institutions' | 'institution' | 'category' | 'categories'>,
  office: string,
): RawBuilder<SqlBool> {
  const handled = masters
    .categories()
    .map(({ id }) => ({ id, by: handlerOf(masters, id)?.id }))
    .filter(({ by }) => by !== undefined);
  const among = (categories: typeof handled) => sql.join(['', ...categories.map(({ id }) => id)]);
  const byTopic = sql`category_id in (${among(handled.filter(({ by }) => by === office))})`;
  const isListed = masters.institution(office) !== undefined;
  const byWish = sql`suggestion_institution_id = ${office}
    and coalesce(category_id, '-') not in (${among(handled)})`;
  return sql<SqlBool>`(disposition_id = ${office} or (disposition_name is null
    and (${byTopic}${isListed ? sql` or (${byWish})` : sql``})))`;
}
