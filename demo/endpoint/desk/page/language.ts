/** Languages of the desk. Indonesian is written first: its words decide which keys there are. */
export type DeskLanguage = 'id' | 'en';

const KEPT_AS = 'aduan-desk-language';

/** A device without storage, or one that denies it, has Indonesian. */
function readKept(): DeskLanguage {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** Of this page; another choice loads the page anew. */
export const language: DeskLanguage = readKept();

/** For `Intl`. */
export const locale = language === 'en' ? 'en-GB' : 'id-ID';

export function chooseLanguage(chosen: DeskLanguage): void {
  try {
    localStorage.setItem(KEPT_AS, chosen);
  } catch {
    // Without storage the page stays as it is.
  }
  location.reload();
}

type Word = string | ((...values: never[]) => string);
/** The same keys in the other language, each a sentence or a function of the same values. */
type Translated<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Words[Key] };

/** `wordsOf` is a room's words in this page's language. A word with values in it is a function of them. */
export function wordsOf<const Words extends Readonly<Record<string, Word>>>(
  id: Words,
  en: Translated<Words>,
): Translated<Words> {
  return language === 'en' ? en : (id as Translated<Words>);
}
