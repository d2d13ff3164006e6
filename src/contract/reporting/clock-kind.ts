import { readDate } from '../dates.js';
import { toItems, toRecord, toText } from '../read.js';
import type { Report } from './report.js';

/** Kind of the clock that `deadlineAt` is reckoned by; null where the endpoint tells no reckoning of it. */
export function clockKind({ clocks, deadlineAt }: Pick<Report, 'clocks' | 'deadlineAt'>): string | null {
  const all = toItems(clocks).map(toRecord);
  const clock = all.find(
    ({ due_at, ended_at }) => deadlineAt && !ended_at && readDate(due_at) === deadlineAt,
  );
  return toText(clock?.kind);
}
