import type { MapLayer } from '../contract/public/geojson.js';
import { foldWords } from './option-search.js';
import type { Coordinates } from './point.js';
import { daysBefore } from './identity-and-place-rules.js';

export type Village = MapLayer['places'][number];

/** Degrees, some five kilometres: what lies further is not near. */
const FAR = 0.05;

/** The villages around a point, nearest first, with their distances in degrees. */
function villagesAround(
  { latitude, longitude }: Coordinates,
  villages: readonly Village[],
): { village: Village; away: number }[] {
  const narrow = Math.cos((latitude * Math.PI) / 180);
  return villages
    .map((village) => {
      const [x, y] = village.position;
      return { village, away: Math.hypot((x - longitude) * narrow, y - latitude) };
    })
    .sort((one, other) => one.away - other.away);
}

/**
 * The village that a point is near; null where none is. Villages are points here, without borders: it `isCertain` only
 * where the next one is twice as far.
 */
export function nearVillage(
  point: Coordinates,
  villages: readonly Village[],
): { village: Village; isCertain: boolean } | null {
  const [nearest, next] = villagesAround(point, villages);
  if (!nearest || nearest.away > FAR) return null;
  return { village: nearest.village, isCertain: !next || next.away > 2 * nearest.away };
}

/** Most villages to offer: a name that more share says nothing. */
const MOST = 3;

/** Before a single word, which may as well be a common one ("Terusan"). */
const CALLED = ['desa', 'ds', 'kelurahan', 'kel'];

/** Villages that a text names; none where it names more than can be offered. */
export function villagesIn(text: string, villages: readonly Village[]): Village[] {
  const said = ` ${foldWords(text).join(' ')} `;
  const found = villages.filter(({ id, name }) => {
    const words = foldWords(name);
    const whole = `${words.join(' ')} `;
    const isNamed = words[1]
      ? said.includes(` ${whole}`)
      : CALLED.some((called) => said.includes(` ${called} ${whole}`));
    return id !== null && whole !== ' ' && isNamed;
  });
  return found.length > MOST ? [] : found;
}

/** Names of the months, whole and short. */
const MONTHS =
  /^(?:(jan(?:uari)?)|(feb(?:ruari)?)|(mar(?:et)?)|(apr(?:il)?)|(mei)|(juni?)|(juli?)|(agu(?:stus)?)|(sep(?:tember)?)|(okt(?:ober)?)|(nov(?:ember)?)|(des(?:ember)?))$/;
const NUMBERS = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh'];

/** Days without a year count back so many days: "25 Desember" in November may as well be one to come. */
const RECENT_DAYS = 180;

/**
 * The day that a text tells for certain, as a date or as so many days ago; empty for none, for several, and for all
 * that is about ("2 bulan", "sejak lebaran").
 *
 * @param today `YYYY-MM-DD`
 */
export function saidDay(text: string, today: string): string {
  const said = new Set<string>();
  const all = text.toLowerCase();
  for (const [, day, name, year] of all.matchAll(/\b(\d\d?) ([a-z]{3,9})\b(?: (20\d\d)\b)?/g)) {
    const month = MONTHS.exec(name!)?.findIndex((part, at) => at > 0 && part) ?? 0;
    if (month > 0) said.add(dayOf(today, day!, month, year));
  }
  // Numbers alone may count anything, as in "RT 03/02": they need their year.
  for (const [, day, , month, year] of all.matchAll(/\b(\d\d?)([-/.])(\d\d?)\2(20\d\d)\b/g))
    said.add(dayOf(today, day!, Number(month), year));
  for (const [, count] of all.matchAll(
    /\b(\d\d?|[a-z]+) (?:hari|dinten) (?:yang |yg )?(?:lalu|kepungkur)\b/g,
  )) {
    const days = Number(count) || NUMBERS.indexOf(count!) + 2;
    if (days > 1) said.add(daysBefore(today, days));
  }
  said.delete('');
  const [only = ''] = said;
  return said.size === 1 && only <= today ? only : '';
}

/** A day of the calendar; without a year the latest one, if that is recent. Empty where there is none. */
function dayOf(today: string, day: string, month: number, year?: string): string {
  const thisYear = Number(today.slice(0, 4));
  const years = year ? [year] : [thisYear, thisYear - 1];
  const monthDay = `-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = years
    .map((one) => `${one}${monthDay}`)
    .find((one) => year || (one <= today && one >= daysBefore(today, RECENT_DAYS)));
  // The 31st of a month without one would be read as the next month's first.
  return found && Date.parse(found) && daysBefore(found, 0) === found ? found : '';
}
