/** Languages the widgets can speak. Indonesian travels with each widget; the others are fetched when asked for. */
export const LANGUAGES = ['id', 'en', 'jv', 'su'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Page languages that are believed: WordPress writes `en-US` on Indonesian pages, so English never is. */
const BELIEVED_OF_PAGE: readonly string[] = ['id', 'jv', 'su'];

/** `id-ID` → `id`; `in` is what old Java-based sites still write for Indonesian. */
function primaryTag(tag: string | null | undefined): string {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'in' ? 'id' : primary;
}

const known = (tag: string): Language | undefined => LANGUAGES.find((language) => language === tag);

/**
 * Which language a widget speaks: its own `lang`, else the page's if it is Indonesian, Javanese or Sundanese, else
 * Indonesian.
 * @param own the element's `lang` attribute, or null.
 * @param page the document's `lang`, or null.
 */
export function resolveLanguage(own: string | null | undefined, page: string | null | undefined): Language {
  const fromPage = primaryTag(page);
  return (
    known(primaryTag(own)) ?? (BELIEVED_OF_PAGE.includes(fromPage) ? known(fromPage) : undefined) ?? 'id'
  );
}
