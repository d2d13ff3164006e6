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

/** `OBJECTION_CLOCK` is the kind of the clock within which an objection is decided on. */
export const OBJECTION_CLOCK = 'objection';

/** When an objection is to be decided on; null where none waits, or the endpoint tells no clock of it. */
export function objectionDue({ clocks }: Pick<Report, 'clocks'>): string | null {
  const clock = toItems(clocks)
    .map(toRecord)
    .find(({ kind, ended_at }) => kind === OBJECTION_CLOCK && !ended_at);
  return readDate(clock?.due_at);
}
