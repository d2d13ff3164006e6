import type { StatusCode } from '../../../src/contract/statuses.js';
import { atWritingHour, DAY, HOUR, inOffice, monthOf } from './calendar.js';
import type { Step } from './course.js';
import type { Random } from './random.js';
import type { Story } from './story.js';

/** `Timeline` is when a report was written, and when each step happened. */
export interface Timeline {
  createdAt: Date;
  at: Date[];
}

/** Days between the last step and now, for open reports; closed ones may be of any age. */
const WAITING: Partial<Record<StatusCode, readonly [number, number]>> = {
  unverified: [0.05, 2.6],
  verified: [0.1, 9],
  in_progress: [0.5, 35],
  responded: [0.1, 9],
  reopened: [0.2, 10],
  held: [0.5, 40],
};

/** Days of a few that wait much longer: the overdue reports that the numbers must show. */
const OVERDUE: Partial<Record<StatusCode, readonly [number, number]>> = {
  verified: [15, 60],
  in_progress: [40, 130],
  reopened: [15, 40],
};

/** `layOut` dates the steps so that the last one is before `now`, and none more than a year before it. */
export function layOut(
  steps: readonly Step[],
  status: StatusCode,
  story: Story,
  now: Date,
  random: Random,
): Timeline {
  const hour = random.next();
  const waiting = random.chance(0.15) ? (OVERDUE[status] ?? WAITING[status]) : WAITING[status];
  const end = waiting ? new Date(now.getTime() - random.between(...waiting) * DAY) : null;
  const start = end ? startFor(end, steps) : someDay(story, now, random);
  let timeline = datesFrom(atWritingHour(start, hour), steps);
  for (let back = 0; lastOf(timeline) >= (end ?? now).getTime(); back += 1) {
    timeline = datesFrom(atWritingHour(new Date(start.getTime() - back * DAY), hour), steps);
  }
  return timeline;
}

function lastOf({ createdAt, at }: Timeline): number {
  return (at.at(-1) ?? createdAt).getTime();
}

/** `startFor` is near the latest start that ends in time; the caller steps back further for weekends. */
function startFor(end: Date, steps: readonly Step[]): Date {
  return new Date(end.getTime() - steps.reduce((days, step) => days + step.days, 0) * DAY);
}

/** `someDay` is any day of the year; for a seasonal story a day of its season. */
function someDay(story: Story, now: Date, random: Random): Date {
  const draw = () => new Date(now.getTime() - (4 + 355 * random.next()) * DAY);
  let day = draw();
  for (let tries = 0; tries < 60 && !isInSeason(story, day); tries += 1) day = draw();
  return day;
}

/** `isInSeason`: the rains last from November to April. */
export function isInSeason(story: Story, day: Date): boolean {
  if (!story.season) return true;
  const month = monthOf(day);
  return (month >= 11 || month <= 4) === (story.season === 'rain');
}

function datesFrom(createdAt: Date, steps: readonly Step[]): Timeline {
  const at: Date[] = [];
  let before = createdAt;
  for (const step of steps) {
    before = step.by === 'office' ? inOffice(before, step.days, officeShare(step)) : atHome(before, step);
    at.push(before);
  }
  return { createdAt, at };
}

/** `officeShare`: a report is forwarded within an hour after it is verified. */
function officeShare(step: Step): number {
  return step.kind === 'disposition' ? step.share * 0.1 : step.share;
}

function atHome(before: Date, step: Step): Date {
  const wished = atWritingHour(new Date(before.getTime() + step.days * DAY), step.share);
  return wished > before ? wished : new Date(before.getTime() + (0.3 + step.share) * HOUR);
}
