/** Public reports whose office is late [ext], and how many each office has, if the capabilities list `late`. */
import * as z from 'zod/mini';
import { readDay } from '../dates.js';
import { readPage, type Page } from '../envelope.js';
import {
  id,
  isRecord,
  readItems,
  reads,
  readsObject,
  text,
  toFlag,
  toNumber,
  toRecord,
  toText,
  type Named,
} from '../read.js';
import { wireId, wireInteger } from '../wire.js';
import { buildFeedItem, feedFields, type FeedItem } from './feed.js';

export type Lateness = {
  /** The day that has passed, `YYYY-MM-DD`. */
  dueOn: string;
  /** The office's own promise of that day, not a deadline. */
  isPromise: boolean;
  /** Why, in the office's words. */
  reason: string | null;
};

export type LateReport = FeedItem & { late: Lateness | null };

/** Counts below three are told nowhere: `total` is null then, and the office is left out. */
export type LateNumbers = { total: number | null; byInstitution: (Named & { total: number })[] };

function toLateness(value: unknown): Lateness | null {
  const { due_on, is_promise, reason } = toRecord(value);
  const dueOn = readDay(due_on);
  return dueOn === null ? null : { dueOn, isPromise: toFlag(is_promise), reason: toText(reason) };
}

/** @throws a zod error when there is no list; items without an id are dropped */
export function readLateReports(json: unknown): Page<LateReport> {
  const item = readsObject({ ...feedFields, late: reads(toLateness) }, ({ late, ...fields }): LateReport => ({
    ...buildFeedItem(fields),
    late,
  }));
  return readPage(json, item);
}

/** A count that may not be told; null then. */
export const toldCount = /* @__PURE__ */ reads((value) => {
  const number = toNumber(value);
  return number === null ? null : Math.max(0, Math.floor(number));
});

const byInstitution = /* @__PURE__ */ readsObject({ id, name: text, total: toldCount });

/** @returns null where the endpoint tells none */
export function readLateNumbers(value: unknown): LateNumbers | null {
  if (!isRecord(value)) return null;
  const total = toNumber(value.total);
  return {
    total: total === null ? null : Math.max(0, Math.floor(total)),
    byInstitution: readItems(value.by_institution, byInstitution).flatMap(({ total: own, ...office }) =>
      own === null ? [] : [{ ...office, total: own }],
    ),
  };
}

export const lateNumbersWire = /* @__PURE__ */ z.strictObject({
  total: /* @__PURE__ */ z.nullable(/* @__PURE__ */ wireInteger()),
  by_institution: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({
      id: /* @__PURE__ */ wireId(),
      name: /* @__PURE__ */ z.string(),
      total: /* @__PURE__ */ wireInteger(),
    }),
  ),
});
export type LateNumbersWire = z.infer<typeof lateNumbersWire>;
