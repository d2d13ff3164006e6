/**
 * Two forms are read: ISO 8601, and `dd-mm-yyyy HH:MM:SS` as the gateway writes it. A time without a zone is WIB
 * (UTC+7), because that is what the gateway means by it. Never `new Date(text)`: it would use the phone's own zone.
 */
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/i;
const DAY_FIRST = /^(\d\d?)[-/](\d\d?)[-/](\d{4})(?=$|\D)/;
const WIB_MINUTES = 7 * 60;

/**
 * @param value ISO 8601 or `dd-mm-yyyy HH:MM:SS`
 * @returns the instant as ISO 8601 in UTC (`2026-01-31T03:00:00.000Z`), or `null` when it is no date at all
 */
export function readDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const match = ISO.exec(yearFirst(value));
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => +(part ?? 0));
  const milliseconds = +`${match[7] ?? ''}000`.slice(0, 3);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
  // Date.UTC turns 31 February into 3 March: a day that does not exist always lands in another month.
  if (local.getUTCMonth() !== month - 1 || year < 1000) return null;
  const instant = new Date(local.getTime() - offsetMinutes(match) * 60_000);
  return Number.isNaN(+instant) ? null : instant.toISOString();
}

function offsetMinutes(match: RegExpExecArray): number {
  if (match[8]) return 0;
  if (!match[9]) return WIB_MINUTES;
  const [hours, minutes] = [Number(match[10]), Number(match[11] ?? 0)];
  return hours > 15 || minutes > 59 ? NaN : (match[9] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * @param date the instant
 * @param timezone an IANA name, e.g. `Asia/Jakarta`
 * @returns ISO 8601 to the second with the zone's offset: `2026-11-24T10:00:00+07:00`
 * @throws RangeError for an unknown zone or an invalid date
 */
export function writeDate(date: Date, timezone: string): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatterFor(timezone).formatToParts(date)) parts[type] = value;
  const { year = '', month, day, hour, minute, second } = parts;
  const local = `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
  const offset = Math.round((Date.parse(`${local}Z`) - date.getTime()) / 60_000);
  const size = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * True when an instant is the start of its day to the second: the way an endpoint writes a time of which it tells the
 * day alone, as for what an anonymous reporter did.
 *
 * @throws RangeError for an unknown zone or an invalid date
 */
export const isDayAlone = (date: Date, timezone: string): boolean =>
  writeDate(date, timezone).includes('T00:00:00');

/** The zone itself; Jakarta's for one that the browser doesn't know. */
export function knownZone(timezone: string): string {
  try {
    formatterFor(timezone);
    return timezone;
  } catch {
    return 'Asia/Jakarta';
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * Calendar day from `YYYY-MM-DD`, `dd-mm-yyyy`, or either with a time after it.
 * @returns `YYYY-MM-DD` as written, never moved by a zone; `null` when there is no such day
 */
export function readDay(value: unknown): string | null {
  if (typeof value !== 'string' || readDate(value) === null) return null;
  return yearFirst(value).slice(0, 10);
}

function yearFirst(text: string): string {
  return text
    .trim()
    .slice(0, 40)
    .replace(DAY_FIRST, (_all, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
}
