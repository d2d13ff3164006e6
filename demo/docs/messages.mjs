import { importSource } from './import-source.mjs';

/**
 * `readMessages` are all sentences that a page may reword, by widget and part, in Indonesian.
 *
 * @returns {Promise<{ tag: string, parts: { name: string, isFirst: boolean, messages: Message[] }[] }[]>}
 * @typedef {{ key: string, text: string | null, told: string[] }} Message `told` names the values that a sentence
 * contains
 */
export const readMessages = () =>
  Promise.all(
    ['form', 'tracker', 'feed'].map(async (widget) => ({
      tag: `aduan-${widget}`,
      parts: Object.entries(await indonesian(widget)).map(([name, words]) => ({
        name,
        isFirst: name === widget,
        messages: flatten(words, ''),
      })),
    })),
  );

/** `indonesian`: Indonesian words lie with each part; another language's file has the list of parts, in order. */
async function indonesian(widget) {
  const contents = `
    import { BY_PART } from '../../../demo/docs/readers/indonesian.js';
    import { words as english } from './${widget}-en.js';
    export const words = Object.fromEntries(Object.keys(english).map((part) => [part, BY_PART[part]]));`;
  return (await importSource(contents, `src/${widget}/words`)).words;
}

/** @returns {Message[]} */
function flatten(words, path) {
  return Object.entries(words).flatMap(([name, said]) => {
    const key = path + name;
    // Number formats and ids of choices are no sentences.
    if (name === 'locale' || name === 'id') return [];
    if (typeof said === 'string') return [{ key, text: said, told: [] }];
    if (typeof said === 'function') return [{ key, text: null, told: holes(said) }];
    return typeof said === 'object' ? flatten(said, `${key}.`) : [];
  });
}

function holes(sentence) {
  const [, brackets, one] = /^(?:function)?\s*\w*\(([^)]*)\)|^(\w+)/.exec(String(sentence)) ?? [];
  const list = (brackets ?? one ?? '').trim();
  if (list.startsWith('{'))
    return list
      .slice(1, -1)
      .split(',')
      .map((name) => `{${name.split(':')[0].trim()}}`);
  return list === '' ? [] : list.split(',').map((name, place) => `{${place + 1}} ${name.trim()}`);
}
