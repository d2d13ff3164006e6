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
