/** `readClockDays` reads how a due day is reckoned (contract §16). */
import { readDay } from '../dates.js';
import { resultsOf } from '../envelope.js';
import {
  demands,
  flag,
  optionalText,
  readItems,
  readOrThrow,
  reads,
  readsObject,
  toFlag,
  toItems,
  toRecord,
  toText,
} from '../read.js';
import { DAY_REASONS, type DayReason } from './clocks.js';

/** `ReckonedDay` is one day on the way to a due day. */
type ReckonedDay = {
  /** `YYYY-MM-DD` */
  date: string;
  counted: boolean;
  /** Null for a reason that isn't known. */
  why: DayReason | null;
  /** `name` of the holiday. */
  name: string | null;
};

/** `MOST_DAYS` of a reckoning are drawn: eleven years, whatever a server sends. */
const MOST_DAYS = 4_000;

/** How a due day is reckoned. */
export type ClockDays = { days: ReckonedDay[]; isEstimate: boolean; source: string | null };

const reckonedDay = /* @__PURE__ */ readsObject(
  {
    date: demands(readDay),
    counted: flag,
    why: reads((value) => DAY_REASONS.find((reason) => reason === value) ?? null),
    name: optionalText,
  },
  (day): ReckonedDay => day,
);

/** @throws a zod error where there are no days */
export function readClockDays(json: unknown): ClockDays {
  const { days, is_estimate, source } = toRecord(resultsOf(json));
  const found = readItems(toItems(days).slice(0, MOST_DAYS), reckonedDay);
  const isReckoned = /* @__PURE__ */ demands((value) =>
    Array.isArray(value) && value.length > 0 ? found : null,
  );
  return {
    days: readOrThrow(isReckoned, found),
    isEstimate: toFlag(is_estimate),
    source: toText(source),
  };
}
