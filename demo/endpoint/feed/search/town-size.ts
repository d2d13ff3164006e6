import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { anyOf, inWeek, WEEK } from './index-words.js';

/** `SearchLimits` say from how many reports on a search is narrowed. */
export interface SearchLimits {
  /** From so many reports on, a word's beginning is not looked up whole… */
  manyReports: number;
  /** …but as so many of the commonest words that begin with it. */
  beginnings: number;
  /** A question that may find so many times as many reports as wanted is put to the newest reports first… */
  manyTimes: number;
  /** …then to each of these numbers of newest reports in turn, while too few are found. */
  spans: readonly number[];
  /** Reports that an officer's question may find, known to them or not; the older ones are left out. */
  lookedThrough: number;
  /** From so many reports on the town's size is read again after seconds, not at each change. */
  sizeKeptFrom: number;
}

export const SEARCH_LIMITS: SearchLimits = {
  manyReports: 20_000,
  beginnings: 40,
  manyTimes: 4,
  spans: [8_192, 65_536, 524_288],
  lookedThrough: 50_000,
  sizeKeptFrom: 50_000,
};

/** Weeks behind the newest in which reports may have come since the size was read. */
const NEWER = 4;

interface Week {
  week: number;
  reports: number;
}

/**
 * `TownSize` is the number of public reports in each week. It counts public reports alone: the way a search goes
 * shows in what it finds, and must not depend on secret reports.
 */
export class TownSize {
  readonly reports: number;

  /** @param weeks the weeks with reports, the newest first */
  constructor(private readonly weeks: readonly Week[]) {
    this.reports = weeks.reduce((sum, { reports }) => sum + reports, 0);
  }

  /** A condition for the weeks that hold so many of the newest reports; null where those are all weeks. */
  amongNewest(count: number): string | null {
    let reports = 0;
    const last = this.weeks.findIndex((week) => (reports += week.reports) >= count);
    if (last < 0 || last === this.weeks.length - 1) return null;
    const newest = this.weeks[0]!.week;
    const newer = Array.from({ length: NEWER }, (_, ahead) => inWeek(newest + ahead + 1));
    return anyOf([...newer, ...this.weeks.slice(0, last + 1).map(({ week }) => inWeek(week))]);
  }
}

/** Reads the index over public reports by their time. */
export async function readTownSize(database: Database): Promise<TownSize> {
  const { rows } = await sql<Week>`select ${WEEK} as week, count(*)::int as reports from complaints
    where is_public group by 1 order by 1 desc`.execute(database);
  return new TownSize(rows);
}
