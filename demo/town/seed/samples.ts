import { DAY, HOUR, isWorkingDay, localDate, workingDayBefore } from './calendar.js';
import type { SeedEvent, SeedReport } from './report.js';
import { ASKED } from './samples/asked.js';
import { PROMISED } from './samples/promised.js';
import type { Sample, SampleEvent } from './samples/sample.js';

/** `SAMPLES` show by one report each what the invented year lacks: promises, decisions on requests, plans. */
export const SAMPLES: readonly Sample[] = [...PROMISED, ...ASKED];

/** `makeSample` is a sample as a report of the town, beside `now`. */
export function makeSample(sample: Sample, now: Date): SeedReport {
  const { title, content, classificationId, categoryId, regionCode, locationText, name } = sample;
  const pictures = [sample.picture, sample.after].filter((one) => one !== undefined);
  const history = sample.events.flatMap((event) => eventsOf(event, sample, now));
  return {
    ...{ title, content, classificationId, categoryId, regionCode, locationText, history },
    institutionId: null,
    latitude: null,
    longitude: null,
    dateOfIncident: classificationId === '1' ? localDate(dayBefore(now, sample.filedDaysAgo)) : null,
    createdAt: dayBefore(now, sample.filedDaysAgo),
    isAnonymous: false,
    isSecret: false,
    reporter: { name, phone: null, email: `${name.toLowerCase()}10@surel.example` },
    pictures,
    released: pictures.length > 0,
    statusCode: history.at(-1)?.status ?? 'unverified',
    supports: 0,
  };
}

/** `dayBefore` is ten in the morning in Jakarta, on the last day with offices open that is so many days before now. */
export function dayBefore(now: Date, days: number): Date {
  const day = new Date(now.getTime() - days * DAY);
  const open = isWorkingDay(day) ? day : workingDayBefore(day);
  return new Date(Date.parse(`${localDate(open)}T10:00:00+07:00`));
}

/** Lines that fall on one working day stand an hour apart. */
function eventsOf(event: SampleEvent, sample: Sample, now: Date): SeedEvent[] {
  const place = 1 + sample.events.indexOf(event);
  const at = new Date(dayBefore(now, event.daysAgo).getTime() + place * HOUR);
  const line = { at, officeId: null, text: null, rating: null, isPrivate: false };
  const { officeId } = sample;
  switch (event.kind) {
    case 'verified':
      return [
        { ...line, kind: 'verified', status: 'verified' },
        { ...line, kind: 'disposition', status: 'verified', at: new Date(at.getTime() + HOUR / 6), officeId },
      ];
    case 'answered':
      return [{ ...line, kind: 'followup', status: 'responded', text: event.text, officeId }];
    case 'rating':
      return [{ ...line, kind: 'rating', status: 'responded', text: event.text, rating: event.rating }];
    case 'done':
      return [{ ...line, kind: 'done', status: 'done' }];
  }
}
