/** Parts of the strict wire schemas. They are functions, so that a bundler can drop unused schemas. */
import * as z from 'zod/mini';
import { MAXIMA } from './maxima.js';

/** Text of `minimum` to `maximum` characters. */
// @__NO_SIDE_EFFECTS__
export function wireText(maximum: number, minimum = 0) {
  return z.string().check(z.minLength(minimum), z.maxLength(maximum));
}

/** Text of one form, with its JSON Schema pattern. */
// @__NO_SIDE_EFFECTS__
export function wirePattern(pattern: RegExp) {
  return z.string().check(z.regex(pattern));
}

/** An opaque id. */
// @__NO_SIDE_EFFECTS__
export function wireId() {
  return wireText(200, 1);
}

/** ISO 8601 with offset, in the years 1900–2199. */
// @__NO_SIDE_EFFECTS__
export function wireDate() {
  return wirePattern(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/);
}

/** A calendar day in the years 1900–2199, `YYYY-MM-DD`. In others zones have odd offsets and databases limits. */
// @__NO_SIDE_EFFECTS__
export function wireDay() {
  return wirePattern(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
}

/** A whole number from `minimum` to `maximum`. */
// @__NO_SIDE_EFFECTS__
export function wireInteger(minimum = 0, maximum = Number.MAX_SAFE_INTEGER) {
  return z.int().check(z.minimum(minimum), z.maximum(maximum));
}

/** A list of at most `maximum`. */
// @__NO_SIDE_EFFECTS__
export function wireArray<T extends z.core.$ZodType>(item: T, maximum: number) {
  return z.array(item).check(z.maxLength(maximum));
}

/** A number from `minimum` to `maximum`. */
// @__NO_SIDE_EFFECTS__
export function wireNumber(minimum: number, maximum: number) {
  return z.number().check(z.minimum(minimum), z.maximum(maximum));
}

/** May be left out, may be `null`. */
// @__NO_SIDE_EFFECTS__
export function wireOptional<T extends z.core.$ZodType>(schema: T) {
  return z.optional(z.nullable(schema));
}

/** A whole number written in a query string. */
// @__NO_SIDE_EFFECTS__
export function wireQueryInteger() {
  return z.optional(wirePattern(/^\d{1,6}$/));
}

/** `{"results": …}` and nothing beside it. */
// @__NO_SIDE_EFFECTS__
export function wireResults<T extends z.core.$ZodType>(results: T) {
  return z.strictObject({ results });
}

/** `{"results": {"data": […], "total": n|null, "next_page_url": "…"|null}}` */
// @__NO_SIDE_EFFECTS__
export function wireList<T extends z.core.$ZodType, More extends z.core.$ZodLooseShape = object>(
  item: T,
  more = {} as More,
) {
  return wireResults(
    z.strictObject({
      data: z.array(item),
      total: z.nullable(wireInteger()),
      next_page_url: z.nullable(z.string()),
      ...more,
    }),
  );
}

/** `{id, name}` */
// @__NO_SIDE_EFFECTS__
export function wireNamed() {
  return z.strictObject({ id: wireId(), name: z.string() });
}

/** `fields` of a report: answers by code. */
export const answersWire = /* @__PURE__ */ z.record(
  wirePattern(/^[a-z0-9_]{1,40}$/),
  z.union([wireText(MAXIMA.answer), z.number(), z.boolean(), z.array(wireId())]),
);

/** An answer as its readers see it. */
export const shownAnswerWire = /* @__PURE__ */ z.strictObject({
  code: z.string(),
  label: z.string(),
  content: z.string(),
});
export type ShownAnswerWire = z.infer<typeof shownAnswerWire>;
