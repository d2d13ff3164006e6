import { sql, type Selectable } from 'kysely';
import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import type { Decision, ObjectionGround } from '../../../../src/contract/information/information.js';
import type { Database } from '../../database/connect.js';
import type { ReporterTable } from '../../database/schema.js';
import { startOfDay } from '../../days.js';
import { rowIsOfTheirPlaces, type Officer } from '../../officers/roles.js';

/** Lines of one register: an agency takes some hundreds of requests a year. */
const LINES_MAX = 20_000;

type Person = Pick<Selectable<ReporterTable>, 'name' | 'phone' | 'email'> & {
  assisted_by_name: string | null;
  is_anonymous: boolean;
  is_secret: boolean;
};

/** `PERSON` is empty of who is anonymous or keeps the report secret: a sheet goes from desk to desk. */
const PERSON = (['name', 'phone', 'email', 'assisted_by_name'] as const).map((column) =>
  sql<
    string | null
  >`case when not is_anonymous and not is_secret then ${sql.ref(`reporters.${column}`)} end`.as(column),
);

/** `RequestLine` is a request with what became of it; texts that were erased are empty. */
export interface RequestLine extends Person {
  tracking_id: string;
  created_at: Date;
  content: string;
  status_code: string;
  answered_at: Date | null;
  decision: Decision | null;
  /** Why it was refused, or who has what was asked for. */
  why: string | null;
  decided_at: Date | null;
}

/** `ObjectionLine` is an objection with the request that it is to. */
export interface ObjectionLine extends Person {
  tracking_id: string;
  content: string;
  ground: ObjectionGround;
  objected_at: Date;
  decision: Decision | null;
  decided_at: Date | null;
  superior: string | null;
}

interface Year {
  year: number;
  timeZone: string;
}

/** The year from its first moment to the next one's, in the agency's zone. */
const spanOf = ({ year, timeZone }: Year): [Date, Date] => [
  startOfDay(`${year}-01-01`, timeZone),
  startOfDay(`${year + 1}-01-01`, timeZone),
];

const requestsOf = (database: Database, officer: Officer) =>
  database
    .selectFrom('complaints')
    .leftJoin('reporters', 'reporters.complaint_id', 'complaints.id')
    .where('classification_id', '=', CLASSIFICATIONS.information)
    .where('imported_from', 'is', null)
    .where(rowIsOfTheirPlaces(officer));

/** `requestLines` are the requests that were filed in a year, as far as the officer may know of them. */
export async function requestLines(database: Database, officer: Officer, year: Year): Promise<RequestLine[]> {
  const [from, to] = spanOf(year);
  return await requestsOf(database, officer)
    .leftJoin('information_acts as decide', (join) =>
      join.onRef('decide.complaint_id', '=', 'complaints.id').on('decide.act', '=', 'decide'),
    )
    .select(['tracking_id', 'complaints.created_at', 'complaints.content', 'status_code', 'answered_at'])
    .select(PERSON)
    .select(['is_anonymous', 'is_secret'])
    .select([
      'decide.content as why',
      'decide.at as decided_at',
      sql<Decision | null>`decide.code`.as('decision'),
    ])
    .where('complaints.created_at', '>=', from)
    .where('complaints.created_at', '<', to)
    .orderBy('complaints.created_at')
    .orderBy('complaints.id')
    .limit(LINES_MAX)
    .execute();
}

/** `objectionLines` are the objections that were made in a year. */
export async function objectionLines(
  database: Database,
  officer: Officer,
  year: Year,
): Promise<ObjectionLine[]> {
  const [from, to] = spanOf(year);
  return await requestsOf(database, officer)
    .innerJoin('information_acts as objection', (join) =>
      join.onRef('objection.complaint_id', '=', 'complaints.id').on('objection.act', '=', 'objection'),
    )
    .leftJoin('information_acts as superior', (join) =>
      join.onRef('superior.complaint_id', '=', 'complaints.id').on('superior.act', '=', 'superior'),
    )
    .leftJoin('officers', 'officers.id', 'superior.officer_id')
    .select(['tracking_id', 'complaints.content'])
    .select(PERSON)
    .select(['is_anonymous', 'is_secret'])
    .select(['objection.at as objected_at', sql<ObjectionGround>`objection.code`.as('ground')])
    .select(['superior.at as decided_at', sql<Decision | null>`superior.code`.as('decision')])
    .select('officers.display_name as superior')
    .where('objection.at', '>=', from)
    .where('objection.at', '<', to)
    .orderBy('objection.at')
    .orderBy('complaints.id')
    .limit(LINES_MAX)
    .execute();
}
