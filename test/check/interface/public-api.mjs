/**
 * The names that a version promises (`.github/VERSIONS.md`): of the elements from the manifest, of the package's
 * entries from what they export, of the words from the Indonesian messages.
 *
 * @param {import('../../../src/build/typings/elements.mjs').Element[]} elements
 * @param {Record<string, string[]>} entries exported names by entry
 * @param {Record<string, object>} messages by the folder that says them, below `src`
 */
export function publicApi(elements, entries, messages) {
  const names = (list) => list.map(({ name }) => name).sort();
  return {
    elements: Object.fromEntries(
      elements.map((element) => [
        element.tag,
        {
          attributes: Object.fromEntries(element.attributes.map(({ name, type }) => [name, type])),
          properties: Object.fromEntries(element.properties.map(({ name, type }) => [name, type])),
          events: names(element.events),
          slots: names(element.slots),
          parts: names(element.parts),
          tokens: names(element.tokens),
          states: names(element.states),
        },
      ]),
    ),
    entries,
    messages: Object.fromEntries(
      Object.entries(messages).map(([file, words]) => [file, keysOf(words).sort()]),
    ),
  };
}

/** `setup.loading`, as deep as objects go; a list is one word. */
function keysOf(words, prefix = '') {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value, `${prefix}${key}.`)
      : [prefix + key],
  );
}

/**
 * What differs, one line a name.
 *
 * @returns {string[]}
 */
export function changesOf(then, now, path = '') {
  if (typeof now !== 'object' || now === null || typeof then !== 'object' || then === null)
    return then === now ? [] : [`${path}: ${JSON.stringify(then)} → ${JSON.stringify(now)}`];
  if (Array.isArray(now)) {
    return [
      ...then.filter((name) => !now.includes(name)).map((name) => `${path}: ${name || '(default)'} is gone`),
      ...now.filter((name) => !then.includes(name)).map((name) => `${path}: ${name || '(default)'} is new`),
    ];
  }
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((key) => {
    const where = path === '' ? key : `${path} ${key}`;
    if (!(key in now)) return [`${where} is gone`];
    if (!(key in then)) return [`${where} is new`];
    return changesOf(then[key], now[key], where);
  });
}
