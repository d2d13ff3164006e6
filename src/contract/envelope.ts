/** Envelopes of every answer: results, lists, errors (contract §1). */
import * as z from 'zod/mini';
import {
  demands,
  isRecord,
  type Reader,
  readItems,
  readOrThrow,
  toItems,
  toNumber,
  toRecord,
  toText,
} from './read.js';

/** A page of a list. `nextPageUrl` is opaque, absolute or relative to the endpoint; `null` at the end. */
export type Page<T> = { items: T[]; total: number | null; nextPageUrl: string | null };

/** Value of `results`, or the whole body if a server omits the envelope. */
export function resultsOf(json: unknown): unknown {
  return isRecord(json) && json.results !== undefined ? json.results : json;
}

/**
 * A list, with or without `total`, in `results.data`, `results`, `data` or bare.
 * @throws a zod error when there is no list at all; a hopeless item is dropped
 */
export function readPage<T>(json: unknown, item: Reader<T>): Page<T> {
  const results = resultsOf(json);
  const list = isRecord(results) ? results.data : results;
  // A record without data is an error's body or unrelated JSON; `null` may be PHP for an empty list.
  readOrThrow(anyList, results === null ? undefined : list);
  const page = toRecord(results);
  const total = toNumber(page.total);
  return {
    items: readItems(toItems(list), item),
    total: total === null ? null : Math.max(0, Math.floor(total)),
    nextPageUrl: toText(page.next_page_url),
  };
}

/**
 * The items whose id was not seen before; `seen` remembers them. A list that grows while it is read may bring an item
 * twice, and so may a server with page numbers.
 */
export function withoutRepeats<T>(
  items: readonly T[],
  seen: Set<string>,
  idOf: (item: T) => string | null,
): T[] {
  return items.filter((item) => {
    const id = idOf(item);
    // An item without an id can't be told from another.
    if (id === null) return true;
    return !seen.has(id) && seen.add(id);
  });
}

const anyList = /* @__PURE__ */ demands((list) => typeof list === 'object' || null);

/** Content of an error's body; every part may be missing, and none is markup. */
export type ErrorBody = {
  message: string | null;
  code: string | null;
  fields: Readonly<Record<string, readonly string[]>>;
};

/** Never throws: an error's body may come from a proxy, a portal or a crash. */
export function readErrorBody(json: unknown): ErrorBody {
  const body = toRecord(json);
  const fields = isRecord(body.errors) ? Object.entries(body.errors).slice(0, 50) : [];
  return {
    message: toText(body.message)?.slice(0, 500) ?? null,
    code: /^[\w-]{1,64}$/.exec(toText(body.code) ?? '')?.[0] ?? null,
    fields: Object.fromEntries(fields.map(([name, value]) => [name, sentences(value)])),
  };
}

function sentences(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .flatMap((item) => toText(item)?.slice(0, 500) ?? [])
    .slice(0, 10);
}

/** The codes our endpoint answers with, and their HTTP status. */
export const ERROR_CODES = {
  'bad-request': 400,
  'idempotency-key-missing': 400,
  'idempotency-key-weak': 400,
  unauthorized: 401,
  forbidden: 403,
  /** The page's origin is not on the endpoint's list. The page may read this answer, so that it can say so. */
  'site-not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'in-progress': 409,
  'already-rated': 409,
  'not-answered-yet': 409,
  closed: 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'idempotency-mismatch': 422,
  'challenge-required': 422,
  'challenge-expired': 422,
  'rate-limited': 429,
  'server-error': 500,
  unavailable: 503,
  /** The report can be sent, its files can't for now. */
  'files-unavailable': 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_CODES;

// @__NO_SIDE_EFFECTS__
function wireErrorCode() {
  return z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]);
}

export const errorWire = /* @__PURE__ */ z.strictObject({
  message: z.string(),
  code: wireErrorCode(),
  errors: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type ErrorWire = z.infer<typeof errorWire>;

/**
 * `SEALED_ERROR_CODES` are codes of refusals that only calls on sealed reports give, and their HTTP status. Apart from
 * `ERROR_CODES`, because no widget calls them.
 */
export const SEALED_ERROR_CODES = {
  /** The reporter has written as often as one report takes; the team can still answer. */
  'sealed-full': 413,
} as const satisfies Record<string, number>;

export type SealedRefusal = keyof typeof SEALED_ERROR_CODES;
