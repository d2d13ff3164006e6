/** Foreign text made safe to show as text. */

// Controls but tab and newline; and the bidirectional overrides that can show `exe.jpg` for `gpj.exe`.
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Without control and bidi-override characters; `\r\n` and `\r` become `\n`. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '');
}
