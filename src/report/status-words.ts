import type { Report } from '../contract/reporting/report.js';
import { statusOf } from '../contract/statuses.js';
import type { ReportMessages, StatusWords } from './report-words.js';

/** The code comes from the endpoint: it could be `constructor`, which every object has. */
export const statusWordsOf = (statusCode: string, m: ReportMessages): StatusWords | undefined =>
  Object.hasOwn(m.statuses, statusCode) ? m.statuses[statusCode] : undefined;

/** The status in the reader's language; one that we don't know as the endpoint names it. */
export function statusName(
  { statusCode, statusName: name }: Pick<Report, 'statusCode' | 'statusName'>,
  m: ReportMessages,
): string {
  return statusWordsOf(statusCode, m)?.name ?? name;
}

/** The same for a history, which has the wire's name alone: one word for one thing, wherever it is read. */
export const statusNamed = (name: string, m: ReportMessages): string =>
  statusName({ statusCode: statusOf(name)?.code ?? '', statusName: name }, m);
