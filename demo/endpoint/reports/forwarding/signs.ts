import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { Sign } from '../../database/tables/relay-tables.js';
import { bare, GATEWAY_NAME } from './names.js';
import { ownSignsOf } from './own-signs.js';

export interface Signs {
  of(from: string | null): Sign;
  /** How the gateway signs our entries; empty while unknown. */
  own: ReadonlySet<Sign>;
  /** Whether the gateway's own list of institutions was there to be looked at. */
  isComplete: boolean;
}

/** The gateway's words for a reporter whose name it hides. */
const REPORTER = /^(pelapor|anonim)$/;

/**
 * `signsOn` are the signatures known on a report. An institution is one that the gateway lists, or one of ours. An
 * unknown name may be a person's, even one who is said to have the report there, and must not be shown as an office.
 */
export async function signsOn(
  database: Database,
  { name, masters, relay }: Pick<EndpointConfig, 'name' | 'masters' | 'relay'>,
  complaintId: number,
): Promise<Signs> {
  const report = await database
    .selectFrom('complaints')
    .leftJoin('reporters', 'reporters.complaint_id', 'complaints.id')
    .select(['reporters.name as reporter', 'disposition_name'])
    .where('complaints.id', '=', complaintId)
    .executeTakeFirst();
  const listed = await database.selectFrom('relay_institutions').select('name').execute();
  const offices = new Set(
    [
      GATEWAY_NAME,
      report?.disposition_name,
      ...listed.map((institution) => institution.name),
      ...masters.institutions().map((institution) => institution.name),
    ].map(canonical),
  );
  const [reporter, agency] = [canonical(report?.reporter), canonical(name)];
  return {
    of(from) {
      const sign = canonical(from);
      // In doubt the sign is the reporter's: the other mistake would show a person to the public.
      if (sign === '' || REPORTER.test(sign) || sign === reporter) return 'reporter';
      if (sign === agency) return 'agency';
      return offices.has(sign) ? 'office' : 'unknown';
    },
    own: await ownSignsOf(database, { relay }),
    isComplete: listed.length > 0,
  };
}

const canonical = (name: string | null | undefined): string => bare(name ?? '').toLowerCase();
