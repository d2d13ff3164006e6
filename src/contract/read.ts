/**
 * The few primitives every tolerant reader is made of. A foreign server may send numbers for ids, HTML for text, an
 * object for a list, or nothing at all: each primitive turns what it gets into one plain value, or into its default.
 *
 * They are `z.transform`s and not unions, catches and optionals, because those cost a form on a 2G line about four
 * kilobytes more.
 *
 * `zod/mini` never compiles a schema, as `zod` does: strict pages forbid `new Function`. Nothing is set in `z.config`, which a page's own zod
 * shares with us.
 */
import * as z from 'zod/mini';
import { readDate } from './dates.js';
import { safeText } from './text.js';

type Context = { issues: unknown[] };

/** A field that never fails: `read` gets whatever came, `undefined` when nothing did. */
// @__NO_SIDE_EFFECTS__
export function reads<T>(read: (value: unknown) => T) {
  return z.transform((value: unknown): T => read(value));
}

/** A field without which the object is hopeless: fails where `read` answers `null`. */
// @__NO_SIDE_EFFECTS__
export function demands<T>(read: (value: unknown) => T | null) {
  return z.transform((value: unknown, context: Context): T => {
    const result = read(value);
    // No input in the issue: it could be somebody's words, and issues end up in logs.
    if (result === null) context.issues.push({ code: 'custom', message: 'missing', input: undefined });
    return result as T;
  });
}

/** An object read by `shape` and turned into its domain value by `build`. Unknown keys are ignored. */
// @__NO_SIDE_EFFECTS__
export function readsObject<S extends z.core.$ZodShape, T>(
  shape: S,
  build: (fields: z.output<z.ZodMiniObject<S>>) => T,
) {
  return z.pipe(z.object(shape), z.transform(build as (fields: never) => T));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text or number as text, without control characters, trimmed; `null` when nothing is left. */
export function toText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return (typeof value === 'string' && safeText(value).trim()) || null;
}

/** Ids are opaque strings on our side; the gateway sends numbers, and 0 where it means none. */
export function toId(value: unknown): string | null {
  const id = toText(value);
  return id === '0' ? null : id;
}

/** Number or numeric text; `null` for anything else, infinities included. */
export function toNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function toFlag(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}

/** The values of an array, or of an object where PHP made one of a list with gaps. */
export function toItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}

/** Reads each item and drops the hopeless ones: one bad item must not cost the list. */
export function readItems<T>(value: unknown, item: z.core.$ZodType<T>): T[] {
  return toItems(value).flatMap((raw) => {
    const result = z.safeParse(item, raw);
    return result.success ? [result.data] : [];
  });
}

export const text = /* @__PURE__ */ reads((value) => toText(value) ?? '');
export const optionalText = /* @__PURE__ */ reads(toText);
export const id = /* @__PURE__ */ demands(toId);
export const optionalId = /* @__PURE__ */ reads(toId);
/** ISO 8601 in UTC, or `null`. */
export const date = /* @__PURE__ */ reads(readDate);
/** A whole number ≥ 0, else 0. */
export const count = /* @__PURE__ */ reads((value) => Math.max(0, Math.floor(toNumber(value) ?? 0)));
export const flag = /* @__PURE__ */ reads(toFlag);

/** `{id, name}`, or `null` when there is no id or no name. */
export type Named = { id: string; name: string };

export const optionalNamed = /* @__PURE__ */ reads((value): Named | null => {
  const id = isRecord(value) ? toId(value.id) : null;
  const name = isRecord(value) ? toText(value.name) : null;
  return id && name ? { id, name } : null;
});
