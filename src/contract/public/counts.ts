/**
 * Number of public reports that each further choice of a filter would leave [ext], if the capabilities list `counts`.
 */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { feedFilterShape } from './feed.js';
import {
  count,
  demands,
  id,
  readItems,
  readOrThrow,
  readsObject,
  text,
  toItems,
  toNumber,
  toRecord,
  toText,
} from '../read.js';
import { wireId, wireInteger, wireOptional, wireResults } from '../wire.js';

/** `total` is 0 where the endpoint doesn't tell it: of late reports. */
export type Choice = { id: string; name: string; total: number };

/** Each list is counted as if its own filter were not set, so that the choice can be changed. */
export type Counts = {
  /** 0 where the endpoint doesn't tell it. */
  total: number;
  /** `id` is the status code. */
  byStatus: Choice[];
  byClassification: Choice[];
  /** A category's subcategories count for it too. */
  byCategory: Choice[];
  byInstitution: Choice[];
  byLocation: Choice[];
  /** If nothing was found: query names that could be left out, and the number of reports without each. */
  loosened: { without: string[]; total: number }[];
  /** Some totals are estimates. */
  isAbout: boolean;
};

const choice = /* @__PURE__ */ readsObject({ id, name: text, total: count });
const statusChoice = /* @__PURE__ */ readsObject(
  { status_code: demands(toText), status_name: text, total: count },
  ({ status_code, status_name, total }): Choice => ({ id: status_code, name: status_name, total }),
);
const loosened = /* @__PURE__ */ readsObject({
  without: demands((value) => toItems(value).filter((name) => typeof name === 'string')),
  total: count,
});

/** @throws a zod error when `results` is no object with a total */
export function readCounts(json: unknown): Counts {
  const results = resultsOf(json);
  const { total } = readOrThrow(
    readsObject({ total: demands((value) => (value === null ? 0 : toNumber(value))) }),
    results,
  );
  const lists = toRecord(results);
  return {
    total,
    byStatus: readItems(lists.by_status, statusChoice),
    byClassification: readItems(lists.by_classification, choice),
    byCategory: readItems(lists.by_category, choice),
    byInstitution: readItems(lists.by_institution, choice),
    byLocation: readItems(lists.by_location, choice),
    loosened: readItems(lists.loosened, loosened),
    isAbout: lists.is_about === true,
  };
}

export const countsQueryWire = /* @__PURE__ */ z.object({ ...feedFilterShape });

/** Null where it isn't told: of late reports, below three or where such a number could be reckoned. */
const told = /* @__PURE__ */ z.nullable(/* @__PURE__ */ wireInteger());

const choiceWire = /* @__PURE__ */ z.strictObject({ id: wireId(), name: z.string(), total: told });

export const countsWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    total: told,
    by_status: z.array(z.strictObject({ status_code: z.string(), status_name: z.string(), total: told })),
    by_classification: z.array(choiceWire),
    by_category: z.array(choiceWire),
    by_institution: z.array(choiceWire),
    by_location: z.array(choiceWire),
    loosened: z.array(z.strictObject({ without: z.array(z.string()), total: told })),
    /** Some totals are estimates; missing where all are exact. */
    is_about: /* @__PURE__ */ wireOptional(/* @__PURE__ */ z.boolean()),
  }),
);
export type CountsWire = z.infer<typeof countsWire>;
