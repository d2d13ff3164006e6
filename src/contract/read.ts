/**
 * The few primitives every tolerant reader is made of. A foreign server may send numbers for ids, HTML for text, an
 * object for a list, or nothing at all: each primitive turns what it gets into one plain value, or into its default.
 *
 * Readers are zod's transforms alone, taken from its core: objects, pipes, unions, catches, optionals and what
 * `zod/mini` hangs on every schema would cost a form on a 2G line about six kilobytes more. The strict schemas of the
 * wire are written with `zod/mini`.
 *
 * Neither core nor `zod/mini` compiles a schema, as `zod` does: strict pages forbid `new Function`. Nothing is set in
 * zod's settings, which a page's own zod shares with us.
 */
import * as z from 'zod/v4/core';
import { readDate } from './dates.js';

// Control characters except tab and newline; and the bidirectional overrides that can show `exe.jpg` for `gpj.exe`.
const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Without control and bidi-override characters; `\r\n` and `\r` become `\n`. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '');
}

/** Reader of any value. */
export type Reader<T> = z.$ZodType<T>;
/** Result of a shape's readers. */
export type Fields<S> = { [K in keyof S]: S[K] extends Reader<infer T> ? T : never };
type Issues = Pick<z.ParsePayload, 'issues'>;

/** No input in the issue: it could be somebody's words, and issues end up in logs. */
const missing = (path: string[] = []) =>
  ({ code: 'custom', message: 'missing', input: undefined, path }) as const;

// @__NO_SIDE_EFFECTS__
function reader<T>(transform: (value: unknown, context: Issues) => T): Reader<T> {
  const schema = new z.$ZodTransform({
    type: 'transform',
    transform: transform,
  });
  return schema as unknown as Reader<T>;
}

/** A field that never fails: `read` gets whatever came, `undefined` when nothing did. */
// @__NO_SIDE_EFFECTS__
export function reads<T>(read: (value: unknown) => T): Reader<T> {
  return reader(read);
}

/** A field that the object can't do without: fails where `read` returns `null`. */
// @__NO_SIDE_EFFECTS__
export function demands<T>(read: (value: unknown) => T | null): Reader<T> {
  return reader((value, { issues }) => {
    const result = read(value);
    if (result === null) issues.push(missing());
    return result as T;
  });
}

/**
 * An object read field by field and turned into its domain value by `build`, which is not called if a field failed.
 * Unknown keys are ignored; a value that is no object fails.
 */
// @__NO_SIDE_EFFECTS__
export function readsObject<S extends Record<string, Reader<unknown>>, T = Fields<S>>(
  shape: S,
  build: (fields: Fields<S>) => T = (fields) => fields as T,
): Reader<T> {
  return reader((value, { issues }) => {
    if (!isRecord(value)) {
      issues.push(missing());
      return z.NEVER;
    }
    const fields: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(shape)) {
      const { success, data } = z.safeParse(field, value[name]);
      if (success) fields[name] = data;
      else issues.push(missing([name]));
    }
    return issues.length ? z.NEVER : build(fields as Fields<S>);
  });
}

/** @throws a zod error where a demanded field is missing */
export function readOrThrow<T>(reader: Reader<T>, value: unknown): T {
  return z.parse(reader, value);
}

/** @returns null where a demanded field is missing */
export function readOrNull<T>(reader: Reader<T>, value: unknown): T | null {
  return z.safeParse(reader, value).data ?? null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same, or an empty record in place of anything else. */
export function toRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** Text or number as text, without control characters, trimmed; `null` when nothing remains. */
export function toText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return (typeof value === 'string' && safeText(value).trim()) || null;
}

/** Ids are opaque strings here; the gateway sends numbers, and 0 for none. */
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

/** Values of an array, or of the object that PHP makes of a list with gaps. */
export function toItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}

/** Reads each item and drops those that fail: one bad item must not cost the list. */
export function readItems<T>(value: unknown, item: Reader<T>): T[] {
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

/** URLs a server sends: only http(s), or a path below the endpoint. Everything else is dropped. */

/** An absolute http(s) address, or `null`. For links a person may follow. */
export function toWebUrl(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\/[^/\s]/i.test(value.trim())) return null;
  try {
    new URL(value.trim());
    return value.trim();
  } catch {
    return null;
  }
}

/**
 * An http(s) address or a relative path, or `null`. For files that the client resolves against the endpoint: no other
 * scheme, no `//host`, no blanks or backslashes (which browsers read as slashes).
 */
export function toResourceUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const path = value.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) return toWebUrl(path);
  return path && !/^\/\/|[\\\0-\x20\x7f]/.test(path) ? path : null;
}
