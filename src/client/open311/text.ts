import type { Answer } from '../answer.js';

/**
 * Text of an answer, in the encoding that it names, in `Content-Type` or in its XML declaration. Where it names none,
 * or another than it has, it is UTF-8, as the specification demands, or else Western European.
 */
export function textOf({ bytes, header }: Answer): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /charset="?([\w-]+)/i.exec(header('Content-Type') ?? '')?.[1];
  // A declaration that can be read byte by byte isn't in UTF-16, whatever it says.
  const declared = /<\?xml[^>]*encoding=["'](?!utf-?16)([\w-]+)/i.exec(start)?.[1];
  for (const label of [named, declared, 'utf-8']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown name, or bytes that can't be in that encoding.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
