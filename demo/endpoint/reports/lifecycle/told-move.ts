import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { writeLog } from './lifecycle.js';

interface Parts {
  database: Database;
  config: Pick<EndpointConfig, 'timeZone' | 'name' | 'now'>;
}

/** `Move` is a deadline that becomes another one. */
export interface Move {
  from: Date;
  to: Date;
}

export const moveOf = (from: Date | null, to: Date | null): Move | null =>
  from === null || to === null ? null : { from, to };

const HALF_A_DAY_MS = 12 * 3_600_000;

/** `whyMoved` says that the holidays have moved a deadline. */
export const whyMoved = ({ from, to }: Move, timeZone: string): string =>
  dayIn(timeZone, from) < dayIn(timeZone, to) ? 'Ada hari libur yang baru diumumkan' : 'Hari libur berubah';

/** `tellMove` writes the line of a deadline that has moved to another day. @param what has moved, in Indonesian */
export async function tellMove(
  { database, config: { name, timeZone, now } }: Parts,
  id: number,
  { from, to }: Move,
  why: string,
  { what = 'batas waktu', ...seen }: { isPrivate: boolean; tellsOfReply?: boolean; what?: string },
): Promise<void> {
  // Where only the town's zone has changed, it is the same day.
  if (Math.abs(to.getTime() - from.getTime()) < HALF_A_DAY_MS) return;
  const day = new Intl.DateTimeFormat('id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
  const content = `${why}: ${what} pindah dari ${day.format(from)} ke ${day.format(to)}.`;
  await writeLog(database, id, now(), { content, from: { id: 'desk', name }, ...seen }, null, null);
}
