/** Clocks of a report and how their days are reckoned (contract §16). */
import * as z from 'zod/mini';
import { wireDate, wireDay, wireResults } from '../wire.js';

/** `verify`, `followup`, `resolve`, `reply` are turns of every report; the others are those of public information. */
export const CLOCK_KINDS = [
  'verify',
  'followup',
  'resolve',
  'reply',
  'information',
  'extension',
  'objection',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

const CLOCK_STATES = ['running', 'met', 'late', 'paused'] as const;

/**
 * Why a day counts or doesn't: `start` is the day of the event, after which days count. `working` and `calendar` count,
 * and so does `extension`; `pause` is a day on which the report was held.
 */
export const DAY_REASONS = [
  'start',
  'working',
  'calendar',
  'extension',
  'weekend',
  'holiday',
  'pause',
] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** Path of a clock's days; not among `routes`, because only what is pressed asks for it. */
export const clockDaysRoute = (trackingId: string, kind: string): string =>
  `complaints/${encodeURIComponent(trackingId)}/clocks/${encodeURIComponent(kind)}`;

export const clockWire = /* @__PURE__ */ z.strictObject({
  kind: z.enum(CLOCK_KINDS),
  started_at: wireDate(),
  due_at: wireDate(),
  ended_at: z.nullable(wireDate()),
  state: z.enum(CLOCK_STATES),
});
export type ClockWire = z.infer<typeof clockWire>;

const reckonedDayWire = /* @__PURE__ */ z.strictObject({
  date: wireDay(),
  counted: z.boolean(),
  why: z.enum(DAY_REASONS),
  /** `name` of the holiday. */
  name: z.optional(z.string()),
});

export const clockDaysWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    kind: z.enum(CLOCK_KINDS),
    /** From the day of the event to the due day, each once. */
    days: z.array(reckonedDayWire),
    due_on: wireDay(),
    /** True where the due day lies beyond the days whose holidays are known. */
    is_estimate: z.boolean(),
    /** Where the number of days is from, in Indonesian. */
    source: z.string(),
  }),
);
export type ClockDaysWire = z.infer<typeof clockDaysWire>;
