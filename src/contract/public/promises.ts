/** How many promised days offices kept, broke, or still have ahead [ext], if the capabilities list `late`. */
import * as z from 'zod/mini';
import { readDay } from '../dates.js';
import { resultsOf } from '../envelope.js';
import { demands, id, readItems, readOrThrow, readsObject, text, toRecord, type Named } from '../read.js';
import { wireDay, wireId, wireInteger, wireOptional, wireResults } from '../wire.js';
import { toldCount } from './lateness.js';

/** Null for a number below three, which is told nowhere. */
export type PromiseNumbers = { kept: number | null; broken: number | null; open: number | null };

export type Promises = PromiseNumbers & {
  /** The promised days that were counted, both included, `YYYY-MM-DD`. */
  from: string;
  to: string;
  byInstitution: (Named & PromiseNumbers)[];
};

/** `YYYY-MM-DD`, both included, at most 366 days; the endpoint chooses a bound that is missing. */
export type PromisesQuery = { from?: string; to?: string };

const numbers = { kept: toldCount, broken: toldCount, open: toldCount };
const byInstitution = /* @__PURE__ */ readsObject({ id, name: text, ...numbers });

/** @throws a zod error when `results` is no object with its days */
export function readPromises(json: unknown): Promises {
  const results = resultsOf(json);
  const read = readOrThrow(
    readsObject({ from: demands(readDay), to: demands(readDay), ...numbers }),
    results,
  );
  return { ...read, byInstitution: readItems(toRecord(results).by_institution, byInstitution) };
}

export const writePromisesQuery = ({ from, to }: PromisesQuery): [string, string][] =>
  Object.entries({ from, to }).flatMap(([name, value]) => (value ? [[name, value]] : []));

export const promisesQueryWire = /* @__PURE__ */ z.object({
  from: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireDay()),
  to: /* @__PURE__ */ wireOptional(/* @__PURE__ */ wireDay()),
});

const numbersWire = {
  kept: /* @__PURE__ */ z.nullable(/* @__PURE__ */ wireInteger()),
  broken: /* @__PURE__ */ z.nullable(/* @__PURE__ */ wireInteger()),
  open: /* @__PURE__ */ z.nullable(/* @__PURE__ */ wireInteger()),
};

export const promisesWire = /* @__PURE__ */ wireResults(
  /* @__PURE__ */ z.strictObject({
    from: /* @__PURE__ */ wireDay(),
    to: /* @__PURE__ */ wireDay(),
    ...numbersWire,
    by_institution: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.strictObject({
        id: /* @__PURE__ */ wireId(),
        name: /* @__PURE__ */ z.string(),
        ...numbersWire,
      }),
    ),
  }),
);
export type PromisesWire = z.infer<typeof promisesWire>;
