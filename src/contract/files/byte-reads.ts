/**
 * Reads from bytes of strangers. Past the end every read gives 0 instead of throwing, so that a parser needs no try:
 * a length of 0 is always "broken" to its callers.
 */
export const u16be = (b: Uint8Array, at: number): number => (b[at]! << 8) | b[at + 1]!;
export const u32be = (b: Uint8Array, at: number): number => ((u16be(b, at) << 16) | u16be(b, at + 2)) >>> 0;
export const u16le = (b: Uint8Array, at: number): number => (b[at + 1]! << 8) | b[at]!;
export const u24le = (b: Uint8Array, at: number): number => (b[at + 2]! << 16) | u16le(b, at);
export const u32le = (b: Uint8Array, at: number): number => ((u16le(b, at + 2) << 16) | u16le(b, at)) >>> 0;

/** Bytes as Latin-1 text; shorter where the bytes end. */
export const text = (b: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...b.subarray(at, at + length));
