/**
 * HTML and templates in texts (status logs, follow-ups) turned into plain text: no DOM, so that it also runs in Node
 * and under Trusted Types. Apart from `text.ts`, because the form reads no such texts and must not carry this.
 */
import { reads, toText } from './read.js';
import { safeText } from './read.js';

// Only real elements: a citizen's "<nama jalan>" and "<3" are words, not markup.
const TAG =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)(a|abbr|b|big|blockquote|body|br|center|code|dd|del|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|meta|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video)\b[^<>]*>/gi;
const BREAKING = /^(?:blockquote|br|d[dltiv]+|h[1-6r]|li|ol|p|pre|section|table|tr|ul)$/i;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
};

function decodeEntity(entity: string, name: string): string {
  if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? entity;
  const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/**
 * HTML to plain text: tags go, block ends and `<br>` become newlines, entities are decoded once. Text that merely
 * contains `<` stays as it is. The result is for text nodes only; it may well contain `<`.
 */
export function plainText(html: string): string {
  const stripped = html.replace(TAG, (_tag, _hidden, _slash, name: string | undefined) =>
    name && BREAKING.test(name) ? '\n' : '',
  );
  return safeText(stripped.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decodeEntity))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Fills `{{name}}` from `values`; an unknown placeholder is removed, so that no citizen sees it. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | null>>): string {
  return template.replace(/\{\{\s*(\w{1,40})\s*\}\}/g, (_all, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : '',
  );
}

/** A field in which servers send HTML; empty when missing. */
export const markup = /* @__PURE__ */ reads((value) => plainText(toText(value) ?? ''));
