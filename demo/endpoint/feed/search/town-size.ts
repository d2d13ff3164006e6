import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { anyOf, inWeek, WEEK } from './index-words.js';

/** From how many reports on a search goes other ways. */
export interface SearchLimits {
  /** A beginning is looked up whole, however many reports there are: a word of so many is asked for… */
  manyReports: number;
  /** …by so many of the words that begin with it, the commonest. */
  beginnings: number;
  /** A question that may find so many times as many as are wanted is put to the newest reports first… */
  manyTimes: number;
  /** …to as many of them, and to more where those hold too few. */
  spans: readonly number[];
}

export const SEARCH_LIMITS: SearchLimits = {
  manyReports: 20_000,
  beginnings: 40,
  manyTimes: 4,
  spans: [8_192, 65_536, 524_288],
};

interface Week {
  week: number;
  reports: number;
}

/**
 * How many public reports there are, and of which weeks. Counted from what everybody may read and from nothing else: which way a search goes shows
 * in what it finds, and the places of reports in their table count secret ones too.
 */
export class TownSize {
  readonly reports: number;

  /** @param weeks those with a report, the newest first */
  constructor(private readonly weeks: readonly Week[]) {
    this.reports = weeks.reduce((sum, { reports }) => sum + reports, 0);
  }

  /** Asks for those filed in the weeks that hold so many of the newest; null where that is all of them. */
  amongNewest(count: number): string | null {
    let reports = 0;
    const last = this.weeks.findIndex((week) => (reports += week.reports) >= count);
    if (last < 0 || last === this.weeks.length - 1) return null;
    return anyOf(this.weeks.slice(0, last + 1).map(({ week }) => inWeek(week)));
  }
}

/** From the index over public reports by their time. */
export async function readTownSize(database: Database): Promise<TownSize> {
  const { rows } = await sql<Week>`select ${WEEK} as week, count(*)::int as reports from complaints
    where is_public group by 1 order by 1 desc`.execute(database);
  return new TownSize(rows);
}
