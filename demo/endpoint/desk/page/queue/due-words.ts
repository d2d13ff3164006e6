import type { RowWire } from '../../wire.js';
import { serverNow } from '../api.js';
import { day, dayOf } from '../dates.js';
import { wordsOf } from '../language.js';

const words = wordsOf(
  {
    late: (days: number) => (days <= 0 ? 'Lewat hari ini' : `Lewat ${days} hari`),
    today: 'Hari ini',
    tomorrow: 'Besok',
    left: (days: number) => `${days} hari lagi`,
    none: 'Tanpa tenggat',
    promised: (when: string) => `Janji: ${when}`,
    broken: (when: string) => `Janji lewat: ${when}`,
    snoozed: (when: string) => `Muncul lagi ${when}`,
    reporter: 'Menunggu pelapor',
  },
  {
    late: (days: number) =>
      days <= 0 ? 'Late since today' : days === 1 ? '1 day late' : `${days} days late`,
    today: 'Today',
    tomorrow: 'Tomorrow',
    left: (days: number) => `${days} days left`,
    none: 'No due day',
    promised: (when: string) => `Promised: ${when}`,
    broken: (when: string) => `Promise broken: ${when}`,
    snoozed: (when: string) => `Comes back ${when}`,
    reporter: 'Waits for the reporter',
  },
);

/** `Due` is a row's due day in words. The words say it; the tone only helps to see it. */
export interface Due {
  text: string;
  tone: 'late' | 'soon' | 'later';
}

type DueRow = Pick<RowWire, 'due_at' | 'is_overdue' | 'promised_at' | 'snoozed_until' | 'waits_for'>;

/** @param now milliseconds since 1970 */
export function dueOf(row: DueRow, now = serverNow()): Due {
  const { due_at, is_overdue, promised_at, snoozed_until, waits_for } = row;
  const today = dayOf(now);
  if (snoozed_until !== null && snoozed_until > today)
    return { text: words.snoozed(day(snoozed_until)), tone: 'later' };
  if (is_overdue && due_at !== null) return { text: words.late(-daysUntil(due_at, today)), tone: 'late' };
  if (promised_at !== null)
    return promised_at < today
      ? { text: words.broken(day(promised_at)), tone: 'late' }
      : { text: words.promised(day(promised_at)), tone: promised_at === today ? 'soon' : 'later' };
  if (waits_for === 'reporter') return { text: words.reporter, tone: 'later' };
  if (due_at === null) return { text: words.none, tone: 'later' };
  const days = daysUntil(due_at, today);
  if (days <= 0) return { text: words.today, tone: 'soon' };
  if (days === 1) return { text: words.tomorrow, tone: 'soon' };
  return { text: days <= 30 ? words.left(days) : day(due_at), tone: 'later' };
}

/** Whole days of the agency's calendar from a day to an instant's. */
function daysUntil(instant: string, today: string): number {
  return Math.round((Date.parse(dayOf(Date.parse(instant))) - Date.parse(today)) / 86_400_000);
}
