import { warnOnce } from '../widget-context.js';
import { LANGUAGES, type Language } from './language.js';
import type { Rewording } from './messages-of.js';

/**
 * The page's sentences in place of the widget's: text for text, and for a function a text with `{1}`, `{2}` or `{name}`
 * in place of its parameters. Never markup.
 */
export type OwnText<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | ((...told: never) => unknown)
    ? string
    : OwnText<Messages[Key]>;
};

type InEveryLanguage<All, First extends keyof All> = OwnText<Omit<All, First>> &
  OwnText<Omit<All[First], keyof All>> & { readonly [Part in First]?: OwnText<All[Part]> };

/**
 * A page's own words for one widget, by part; those of its first part also without its name. Below a language's code
 * they hold for that language alone, and override those for all.
 */
export type OwnWords<All, First extends keyof All> = InEveryLanguage<All, First> & {
  readonly [Code in Language]?: InEveryLanguage<All, First>;
};

type Layer = Readonly<Record<string, unknown>>;

const isLayer = (value: unknown): value is Layer => typeof value === 'object' && value !== null;

/**
 * Own property of the page's words; undefined if reading fails: a page's mistake must not keep a widget from rendering.
 */
function take(own: unknown, key: string): unknown {
  if (!isLayer(own) || !Object.hasOwn(own, key)) return undefined;
  try {
    return own[key];
  } catch {
    warnOnce(`the message “${key}” can't be read.`);
    return undefined;
  }
}

/** A group of messages as a list of one, or an empty list. */
function group(own: unknown, name: string): Layer[] {
  if (isLayer(own)) return [own];
  if (own !== undefined && own !== null) warnOnce(`“${name}” has to be an object of messages.`);
  return [];
}

/** The widget's words with the page's own in their place, the strongest last. */
export const rewordedByPage: Rewording = (element, { name, usual }, { language, parts }, key, ours) =>
  ownWords(element, name, language, parts).reduce<unknown>((said, own) => {
    warnOfUnknown(own, usual);
    return reworded(said, own, key);
  }, ours);

/** The page's words for a part in a language, the weakest first. @param parts names of all parts */
function ownWords(
  { localName, messages }: Element & { messages?: unknown },
  part: string,
  language: Language,
  parts: readonly string[],
): Layer[] {
  const isOfFirst = (key: string): boolean => ![...parts, ...LANGUAGES].includes(key);
  return [...group(take(window.aduanMessages, localName), localName), ...group(messages, 'messages')]
    .flatMap((own) => [own, ...group(take(own, language), language)])
    .flatMap((own) => [
      ...(localName === `aduan-${part}`
        ? [
            Object.fromEntries(
              Object.keys(own)
                .filter(isOfFirst)
                .map((key) => [key, take(own, key)]),
            ),
          ]
        : []),
      ...group(take(own, part), part),
    ]);
}

/** Warns of keys that no message has. */
function warnOfUnknown(own: Layer, usual: object): void {
  for (const key of Object.keys(own))
    if (!Object.hasOwn(usual, key)) warnOnce(`no message is called “${key}”.`);
}

/** A message, or a group of them, with the page's own in its place. A blank, or any value but text, is ignored. */
function reworded(usual: unknown, layer: Layer, key: string): unknown {
  const own = take(layer, key);
  if (own === undefined || own === null) return usual;
  if (typeof own === 'string' && own.trim()) {
    // A message whose words are loaded later is `undefined`.
    if (typeof usual === 'string' || usual === undefined) return own;
    if (typeof usual === 'function')
      return (...told: unknown[]) => {
        const said: unknown = (usual as (...told: unknown[]) => unknown)(...told);
        return typeof said === 'string' ? filled(own, told) : said;
      };
  }
  if (!isLayer(own) || !isLayer(usual)) {
    if (usual !== undefined)
      warnOnce(`the message “${key}” has to be ${isLayer(usual) ? 'an object' : 'a text'}.`);
    return usual;
  }
  warnOfUnknown(own, usual);
  const said: Record<string, unknown> = Object.assign(Array.isArray(usual) ? [] : {}, usual);
  // The id of a choice isn't a sentence.
  for (const name of Object.keys(said)) if (name !== 'id') said[name] = reworded(said[name], own, name);
  return said;
}

function filled(own: string, told: readonly unknown[]): string {
  const named = isLayer(told[0]) ? told[0] : {};
  return own.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const what = told[Number(name) - 1] ?? named[name];
    return typeof what === 'string' || typeof what === 'number' ? String(what) : hole;
  });
}
