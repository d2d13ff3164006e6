import { sql } from 'kysely';
import { dayIn } from '../../../../src/contract/working-days.js';
import { conditions } from '../../feed/filters.js';
import { all } from '../../feed/pages.js';
import { namesOf } from '../../feed/statistics.js';
import { hundredths, isAnswered, reopenings, toldRating } from '../../feed/syndication/office-work.js';
import type { DeskDeps } from '../deps.js';
import type { EvidenceRowWire } from './wire.js';
import type { Period } from './period.js';

/** `Counts` is a line as the database counts it; bigints may come as text. */
type Counts = Record<
  'total' | 'answered' | 'due' | 'in_time' | 'done' | 'reopened' | 'rated',
  string | number
> & {
  /** `left_out` has a bit for each column that isn't grouped by: 0 for month and office, 2 for an office, 3 for all. */
  left_out: number;
  month: string | null;
  office: string | null;
  median: number | null;
  stars: string | number | null;
};

/** `Evidence` is the lines by month and office, those of whole offices, and that of all. */
export interface Evidence {
  data: EvidenceRowWire[];
  by_office: EvidenceRowWire[];
  all: EvidenceRowWire;
}

const EVERYTHING = {
  statuses: [],
  classificationId: null,
  categoryId: null,
  institutionId: null,
  locationId: null,
  bbox: null,
  lateOn: null,
  found: null,
};

/**
 * `countEvidence` counts public reports alone, and of each what the public export tells: not what officers know beside
 * it. By the month of filing, and by the office that has the report now.
 */
export async function countEvidence({ database, config }: DeskDeps, period: Period): Promise<Evidence> {
  const where = all(conditions({ ...EVERYTHING, ...period }, config));
  const { rows } = await sql<Counts>`
    with told as materialized (
      select to_char(filed_on, 'YYYY-MM') as month, disposition_id as office,
        public_status_code = 'done' as is_done, ${isAnswered} as is_answered, answered_in_time,
        late_from <= (select working_days_before(${dayIn(config.timeZone, config.now())}::date)) as is_late,
        ${hundredths} as hundredths, ${reopenings} as reopenings, ${toldRating} as rating
      from complaints where ${where}
    )
    select month, office, grouping(month, office) as left_out, count(*) as total,
      count(*) filter (where is_answered) as answered,
      count(*) filter (where is_answered or is_late) as due,
      count(*) filter (where is_answered and answered_in_time) as in_time,
      count(*) filter (where is_done) as done, count(*) filter (where reopenings > 0) as reopened,
      percentile_cont(0.5) within group (order by hundredths) as median,
      count(rating) as rated, sum(rating) as stars
    from told group by grouping sets ((month, office), (office), ())
    order by month, office nulls last`.execute(database);
  const names = await officeNames({ database, config }, rows);
  const present = (row: Counts): EvidenceRowWire => ({
    month: row.month,
    office: row.office === null ? null : { id: row.office, name: names(row.office) },
    total: Number(row.total),
    answered: Number(row.answered),
    due: Number(row.due),
    answered_in_time: Number(row.in_time),
    on_time_rate: Number(row.due) === 0 ? null : rounded(Number(row.in_time) / Number(row.due), 4),
    median_working_hours: row.median === null ? null : Math.round(row.median) / 100,
    done: Number(row.done),
    reopened: Number(row.reopened),
    ratings: {
      count: Number(row.rated),
      mean: Number(row.rated) === 0 ? null : rounded(Number(row.stars) / Number(row.rated), 2),
    },
  });
  const ofLevel = (level: number): EvidenceRowWire[] =>
    rows.filter(({ left_out }) => Number(left_out) === level).map(present);
  return { data: ofLevel(0), by_office: ofLevel(2), all: ofLevel(3)[0]! };
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** `officeNames` are the master data's; of offices that it has forgotten, as their reports call them. */
async function officeNames(
  { database, config: { masters } }: Pick<DeskDeps, 'database' | 'config'>,
  rows: readonly Counts[],
): Promise<(id: string) => string> {
  const ids = [...new Set(rows.flatMap(({ office }) => office ?? []))];
  const forgotten = await namesOf(
    database,
    ids.filter((id) => masters.institution(id) === undefined),
  );
  return (id) => masters.institution(id)?.name ?? forgotten.get(id) ?? id;
}
