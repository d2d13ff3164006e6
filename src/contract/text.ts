/** Foreign text made safe to show as text. */

// Control characters except tab and newline; and the bidirectional overrides that can show `exe.jpg` for `gpj.exe`.
const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Without control and bidi-override characters; `\r\n` and `\r` become `\n`. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '');
}
