import type { EndpointConfig } from '../../config.js';
import type { PageWords } from '../words/words.js';

/** `officeHours` says when the offices are open, as a sentence. */
export const officeHours = (
  { own }: PageWords,
  { opens, closes }: Pick<EndpointConfig['calendar'], 'opens' | 'closes'>,
): string => own.calendar.hours(hour(opens), hour(closes));

const hour = (hours: number): string =>
  `${String(Math.floor(hours)).padStart(2, '0')}.${String(Math.round((hours % 1) * 60)).padStart(2, '0')}`;
