/** One whole day for a phone's calendar (RFC 5545). */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** Unique and stable, so that importing the file again doesn't make a second entry. */
  uid: string;
  summary: string;
  /** A web address, or null. */
  url: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

const compact = (iso: string) => iso.replace(/[-:]|\.\d+/g, '');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** @returns the text of an `.ics` file */
export function calendarFile({ day, uid, summary, url, now }: CalendarDay): string {
  const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aduan//Aduan//ID',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(new Date(now).toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(after)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Breaks a line after at most 75 bytes; the rest follows after a blank. A character is never split. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 74) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
