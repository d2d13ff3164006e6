/** Languages of the widgets. Indonesian is bundled with each widget; the others are loaded on demand. */
export const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * `id-ID` → `id`, with former codes: `in` is what old Java-based sites still write for Indonesian; `plm` was the code
 * of Palembang Malay until ISO 639-3 merged it into `mui`, Musi.
 */
function known(tag: string | null | undefined): Language | undefined {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  const own = primary === 'in' ? 'id' : primary === 'plm' ? 'mui' : primary;
  return LANGUAGES.find((language) => language === own);
}

/**
 * Language of a widget: its own `lang`, else the page's if it is a language of Indonesia, else Indonesian. WordPress
 * writes `en-US` on Indonesian pages, so a page's English is ignored.
 * @param own the element's `lang` attribute, or null.
 * @param page the document's `lang`, or null.
 */
export function resolveLanguage(own: string | null | undefined, page: string | null | undefined): Language {
  const fromPage = known(page);
  return known(own) ?? (fromPage === 'en' ? 'id' : fromPage) ?? 'id';
}
