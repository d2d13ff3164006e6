import type { Language } from './language.js';
import { loadChunk } from '../../client/load-chunk.js';

/** Words of a widget, by part. */
export type Words = Readonly<Record<string, object>>;

/**
 * Type of a part's words in every language, from the Indonesian ones: the same keys, text for text, and for a function
 * a function of the same parameters.
 */
export type MessagesOf<Said> = unknown extends Said
  ? Said
  : Said extends string
    ? string
    : Said extends (...told: infer Told) => infer Text
      ? (...told: Told) => MessagesOf<Text>
      : { [Key in keyof Said]: MessagesOf<Said[Key]> };

/** Current words of one widget. Without words of its own a widget uses the Indonesian ones of each part. */
export interface Spoken {
  language: Language;
  words: Partial<Words>;
  /** Names of all its parts. */
  parts: readonly string[];
}

/** Replaces a sentence of the widget by one of the page. */
export type Rewording = (
  element: Element,
  /** Part of the widget, with all its own words. */
  part: { name: string; usual: object },
  spoken: Pick<Spoken, 'language' | 'parts'>,
  /** Key of a sentence or of a group of them, and the widget's own words for it. */
  key: string,
  ours: unknown,
) => unknown;

let reworded: Rewording | undefined;

/** Sets the code that finds the page's own words; loaded where a page has any. */
const rewordBy = (rewording: Rewording): void => void (reworded = rewording);

/** Current words by element. */
export const spoken = new WeakMap<object, Spoken>();

/**
 * Words of a part of a widget in its current language: the same object serves all languages, so that a new render is in
 * the new language. Keep the object: values taken from it stay in the old language. The page's own sentences come
 * before the widget's.
 *
 * @param part its name among the widget's words (`FormWords`, `TrackerWords`, `FeedWords`)
 * @param indonesian the part's Indonesian words
 */
export const messagesOf = <Messages extends object>(
  element: Element,
  part: string,
  indonesian: Messages,
): Messages =>
  new Proxy(indonesian, {
    get(usual, key) {
      const { words, language = 'id', parts = [] } = spoken.get(element) ?? {};
      const ours = ((words?.[part] as Messages | undefined) ?? usual)[key as keyof Messages];
      // The locale for numbers and days isn't a sentence.
      if (key === 'locale' || !reworded) return ours;
      return reworded(element, { name: part, usual }, { language, parts }, key as string, ours);
    },
  });

let coming: Promise<void> | undefined;
/** True once `own-words.js` is loaded, or could not be: nothing waits for it any more. */
let isOver = false;

async function fetchOwnWords(): Promise<void> {
  try {
    const { rewordedByPage } = await loadChunk(() => import('./own-words.js'));
    rewordBy(rewordedByPage);
  } catch {
    // The widgets keep their own words.
  }
  isOver = true;
}

/**
 * Renders with the page's own words, if it has any: the code for them is loaded first, once, because a first screen
 * usually doesn't need it. If that fails the widget keeps its own words.
 */
export function inOwnWords<Drawn>(
  { messages }: { readonly messages: unknown },
  draw: () => Drawn,
): Drawn | Promise<Awaited<Drawn>> {
  if (isOver || (!messages && !window.aduanMessages)) return draw();
  coming ??= fetchOwnWords();
  return coming.then(draw) as Promise<Awaited<Drawn>>;
}
