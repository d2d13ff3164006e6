import type { Insertable, Selectable } from 'kysely';
import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { ruleOf, type ClockRule } from '../../clocks/rules.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type {
  InformationActName,
  InformationActTable,
  KeptRule,
  KeptRules,
} from '../../database/tables/information-tables.js';
import { MASK_VERSION } from '../../masking/mask-text.js';

export type InformationAct = Selectable<InformationActTable>;

/** `RequestActs` are what was done on a request for public information, and the days that it was promised. */
export interface RequestActs {
  rules: KeptRules;
  rows: Partial<Record<InformationActName, InformationAct>>;
}

/** `isRequest`: public information was asked for here; what was taken over ran its days elsewhere. */
const isRequest = ({
  classification_id,
  imported_from,
  withdrawn_at,
}: Pick<Complaint, 'classification_id' | 'imported_from' | 'withdrawn_at'>): boolean =>
  classification_id === CLASSIFICATIONS.information && imported_from === null && withdrawn_at === null;

/** `actsOf` are a request's acts; null for reports of other kinds, and for what was erased. */
export async function actsOf(
  database: Database,
  complaint: Pick<Complaint, 'id' | 'classification_id' | 'imported_from' | 'withdrawn_at'>,
  clocks: readonly ClockRule[],
): Promise<RequestActs | null> {
  if (!isRequest(complaint)) return null;
  const found = await database
    .selectFrom('information_acts')
    .selectAll()
    .where('complaint_id', '=', complaint.id)
    .execute();
  const rows = Object.fromEntries(found.map((row) => [row.act, row])) as RequestActs['rows'];
  return { rows, rules: rows.filed?.rules ?? rulesOf(clocks) };
}

/** `rulesOf` are the days that a request filed now is promised. */
function rulesOf(clocks: readonly ClockRule[]): KeptRules {
  const kept = (kind: keyof KeptRules): KeptRule | null => {
    const rule = ruleOf(clocks, kind, CLASSIFICATIONS.information);
    if (rule === undefined) return null;
    const { days, counted, pausesWhenHeld, source } = rule;
    return { days, counted, pausesWhenHeld, source };
  };
  return {
    information: kept('information'),
    extension: kept('extension'),
    objection: kept('objection'),
    superior: kept('superior'),
  };
}

/** `keepRules` keeps a request's days: another rule of the town holds for requests that come after it. */
export async function keepRules(
  transaction: Database,
  complaintId: number,
  at: Date,
  clocks: readonly ClockRule[],
): Promise<void> {
  const rules = JSON.stringify(rulesOf(clocks));
  await addAct(transaction, { complaint_id: complaintId, act: 'filed', at, rules });
}

/** `addAct` writes an act. @returns false where it was done before */
export async function addAct(
  transaction: Database,
  act: Omit<Insertable<InformationActTable>, 'ended_at' | 'told_on'>,
): Promise<boolean> {
  const added = await transaction
    .insertInto('information_acts')
    .values({ mask_version: MASK_VERSION, ...act })
    .onConflict((conflict) => conflict.columns(['complaint_id', 'act']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}
