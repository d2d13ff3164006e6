/** Languages the widgets can speak. Indonesian travels with each widget; the others are fetched when asked for. */
export const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * `id-ID` → `id`; by what a language was called before, too: `in` is what old Java-based sites still write for Indonesian; `plm` was the code of
 * Palembang's Malay until ISO 639-3 counted it to `mui`, Musi.
 */
function known(tag: string | null | undefined): Language | undefined {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  const own = primary === 'in' ? 'id' : primary === 'plm' ? 'mui' : primary;
  return LANGUAGES.find((language) => language === own);
}

/**
 * Which language a widget speaks: its own `lang`, else the page's if it is one of Indonesia's, else Indonesian. WordPress writes `en-US` on
 * Indonesian pages, so English is never believed of a page.
 * @param own the element's `lang` attribute, or null.
 * @param page the document's `lang`, or null.
 */
export function resolveLanguage(own: string | null | undefined, page: string | null | undefined): Language {
  const fromPage = known(page);
  return known(own) ?? (fromPage === 'en' ? 'id' : fromPage) ?? 'id';
}
