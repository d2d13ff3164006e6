/** Statistics of the public reports (contract §7). */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { lateNumbersWire, readLateNumbers, type LateNumbers } from './lateness.js';
import { feedFilterShape, writeFeedQuery, type FeedQuery } from './feed.js';
import {
  count,
  demands,
  id,
  readItems,
  readOrThrow,
  reads,
  readsObject,
  text,
  toNumber,
  toRecord,
  toText,
} from '../read.js';
import { wireId, wireInteger, wireNumber, wireOptional, wirePattern, wireResults } from '../wire.js';

export type InstitutionNumbers = {
  id: string;
  name: string;
  total: number;
  done: number;
  /** `null` while nothing was answered. */
  medianFirstResponseWorkingHours: number | null;
  /** 0–1; `null` while nothing was due. */
  onTimeRate: number | null;
};

export type Statistics = {
  total: number;
  byStatus: { statusCode: string; statusName: string; total: number }[];
  byCategory: { id: string; name: string; total: number }[];
  /** `month`: `YYYY-MM` */
  byMonth: { month: string; total: number }[];
  byInstitution: InstitutionNumbers[];
  /** Those whose office is late now; missing where the endpoint doesn't tell. */
  late?: LateNumbers;
  /** Some numbers are of the newest reports alone. */
  isAbout: boolean;
};

/** `from`, `to`: `YYYY-MM-DD`, both included. The others [ext] filter as in the feed. */
export type StatisticsQuery = Pick<
  FeedQuery,
  'from' | 'to' | 'status' | 'categoryId' | 'institutionId' | 'locationId'
>;

const byStatus = /* @__PURE__ */ readsObject(
  { status_code: demands(toText), status_name: text, total: count },
  ({ status_code, status_name, total }) => ({ statusCode: status_code, statusName: status_name, total }),
);
const byCategory = /* @__PURE__ */ readsObject({ id, name: text, total: count });
const byMonth = /* @__PURE__ */ readsObject({
  month: demands((value) => /^\d{4}-\d\d$/.exec(toText(value) ?? '')?.[0] ?? null),
  total: count,
});
const byInstitution = /* @__PURE__ */ readsObject(
  {
    id,
    name: text,
    total: count,
    done: count,
    median_first_response_working_hours: reads(toNumber),
    on_time_rate: reads((value) => {
      const rate = toNumber(value);
      return rate === null ? null : Math.max(0, Math.min(1, rate));
    }),
  },
  ({ median_first_response_working_hours, on_time_rate, ...rest }): InstitutionNumbers => ({
    ...rest,
    medianFirstResponseWorkingHours: median_first_response_working_hours,
    onTimeRate: on_time_rate,
  }),
);

/** @throws a zod error when `results` is no object with a total */
export function readStatistics(json: unknown): Statistics {
  const results = resultsOf(json);
  const { total } = readOrThrow(readsObject({ total: demands(toNumber) }), results);
  const lists = toRecord(results);
  const late = readLateNumbers(lists.late);
  return {
    total,
    byStatus: readItems(lists.by_status, byStatus),
    byCategory: readItems(lists.by_category, byCategory),
    byMonth: readItems(lists.by_month, byMonth),
    byInstitution: readItems(lists.by_institution, byInstitution),
    ...(late && { late }),
    isAbout: lists.is_about === true,
  };
}

export const writeStatisticsQuery: (query: StatisticsQuery) => [string, string][] = writeFeedQuery;

const { late: _late, ...statisticsFilterShape } = feedFilterShape;

/** Without `late`: the numbers of late reports alone would tell what is left out of `late`. */
export const statisticsQueryWire = /* @__PURE__ */ z.object(statisticsFilterShape);

export const statisticsWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    total: wireInteger(),
    by_status: z.array(
      z.strictObject({ status_code: z.string(), status_name: z.string(), total: wireInteger() }),
    ),
    by_category: z.array(z.strictObject({ id: wireId(), name: z.string(), total: wireInteger() })),
    by_month: z.array(z.strictObject({ month: wirePattern(/^\d{4}-\d\d$/), total: wireInteger() })),
    by_institution: z.array(
      z.strictObject({
        id: wireId(),
        name: z.string(),
        total: wireInteger(),
        done: wireInteger(),
        median_first_response_working_hours: z.nullable(wireNumber(0, 1e6)),
        on_time_rate: z.nullable(wireNumber(0, 1)),
      }),
    ),
    /** Of these reports, those whose office is late now. */
    late: /* @__PURE__ */ wireOptional(lateNumbersWire),
    /** Some numbers are of the newest reports alone; missing where all are exact. */
    is_about: /* @__PURE__ */ wireOptional(/* @__PURE__ */ z.boolean()),
  }),
);
export type StatisticsWire = z.infer<typeof statisticsWire>;
