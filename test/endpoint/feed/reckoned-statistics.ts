import type { Complaint } from '../../../demo/endpoint/database/complaint.js';
import type { EndpointConfig, RunningEndpoint } from '../../../demo/endpoint/index.js';
import { statusOf } from '../../../src/contract/statuses.js';
import { dayIn, workingDayAfter } from '../../../src/contract/working-days.js';
import type { StatisticsWire } from '../../../src/contract/public/statistics.js';

const PUBLIC = ['verified', 'in_progress', 'responded', 'reopened', 'held', 'done'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** West Indonesian time. */
const ZONE_HOURS = 7;

/**
 * The statistics as a patient clerk reckons them, from every report one after the other, without any of the endpoint's
 * SQL.
 */
export async function reckoned(
  { database, config }: RunningEndpoint['endpoint'],
  filters: Partial<
    Record<'from' | 'to' | 'institution_id' | 'status' | 'category_id' | 'location_id', string>
  >,
): Promise<StatisticsWire['results']> {
  const { masters, timeZone } = config;
  const place = filters.location_id === undefined ? '' : masters.location(filters.location_id)!.code;
  const day = (report: Complaint) => dayIn(timeZone, report.created_at);
  const all = await database.selectFrom('complaints').selectAll().execute();
  const reports = all.filter(
    (report) =>
      report.verified_at !== null &&
      !report.is_secret &&
      PUBLIC.includes(report.status_code) &&
      day(report) >= (filters.from ?? '') &&
      day(report) <= (filters.to ?? '9') &&
      (filters.institution_id ?? report.disposition_id) === report.disposition_id &&
      (filters.status ?? report.status_code).split(',').includes(report.status_code) &&
      (filters.category_id ?? report.category_id) === report.category_id &&
      `${report.location_code}.`.startsWith(place && `${place}.`),
  );
  return {
    total: reports.length,
    by_status: grouped(reports, (one) => one.status_code).map(([status_code, { length }]) => ({
      status_code,
      status_name: statusOf(status_code)!.name,
      total: length,
    })),
    by_category: grouped(reports, (one) => one.category_id).map(([id, { length }]) => ({
      id,
      name: masters.category(id)!.name,
      total: length,
    })),
    by_month: grouped(reports, (one) => day(one).slice(0, 7))
      .map(([month, { length }]) => ({ month, total: length }))
      .sort((a, b) => a.month.localeCompare(b.month)),
    by_institution: grouped(reports, (one) => one.disposition_id).map(([id, own]) => ({
      id,
      name: masters.institution(id)?.name ?? own[0]!.disposition_name!,
      total: own.length,
      done: own.filter((one) => one.status_code === 'done').length,
      median_first_response_working_hours: median(
        own.flatMap((one) =>
          one.answered_at ? [officeHours(shownFiling(one), one.answered_at, config.calendar)] : [],
        ),
      ),
      on_time_rate: onTime(own, config),
    })),
  };
}

function grouped(reports: Complaint[], keyOf: (report: Complaint) => string | null): [string, Complaint[]][] {
  const groups = new Map<string, Complaint[]>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups].sort(([a, { length: one }], [b, { length: two }]) => two - one || (a < b ? -1 : 1));
}

/** Of an anonymous report the public knows the day. */
const shownFiling = ({ is_anonymous, created_at }: Complaint): Date =>
  is_anonymous ? new Date(`${dayIn('Asia/Jakarta', created_at)}T00:00:00+07:00`) : created_at;

/** Day by day, what of its office hours lies between. */
function officeHours(from: Date, to: Date, calendar: EndpointConfig['calendar']): number {
  let hours = 0;
  const shift = ZONE_HOURS * HOUR;
  const firstDay = Math.floor((from.getTime() + shift) / DAY) * DAY;
  for (let day = firstDay; day < to.getTime() + shift; day += DAY) {
    const date = new Date(day);
    if (date.getUTCDay() % 6 === 0 || calendar.holidays.includes(date.toISOString().slice(0, 10))) continue;
    const opens = Math.max(day + calendar.opens * HOUR, from.getTime() + shift);
    const closes = Math.min(day + calendar.closes * HOUR, to.getTime() + shift);
    hours += Math.max(0, closes - opens) / HOUR;
  }
  return hours;
}

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const { length } = sorted;
  if (length === 0) return null;
  const middle = (sorted[Math.floor((length - 1) / 2)]! + sorted[Math.floor(length / 2)]!) / 2;
  return Math.round(middle * 100) / 100;
}

function onTime(reports: Complaint[], { timeZone, now, deadlines, calendar }: EndpointConfig): number | null {
  const due = reports.map(({ answered_at, verified_at, classification_id }) => ({
    answered_at,
    last: workingDayAfter(
      dayIn(timeZone, verified_at!),
      deadlines.resolveWorkingDays[classification_id]!,
      new Set(calendar.holidays),
    )!,
  }));
  const inTime = due.filter(({ answered_at, last }) => answered_at && dayIn(timeZone, answered_at) <= last);
  const counted = due.filter(({ answered_at, last }) => answered_at ?? dayIn(timeZone, now()) > last);
  return counted.length ? Math.round((inTime.length / counted.length) * 10_000) / 10_000 : null;
}
