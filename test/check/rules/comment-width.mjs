/** A comment's line is at most so wide: two files side by side, or a review in a browser, still show all of it. */
const WIDEST = 120;

/** Signs that a comment's line begins with, by how the file's name ends. Code itself is Prettier's. */
const SIGNS = [
  { names: /\.(ts|mts|tsx|mjs|js|php)$/, sign: /^\s*(\/\/|\/\*|\*)/ },
  { names: /\.(css|njk)$/, sign: /^\s*(\/\*|\*|\{#|<!--)/ },
  { names: /\.(html|vue|svelte)$/, sign: /^\s*(<!--|\/\/|\/\*|\*)/ },
  { names: /\.(ya?ml|conf|service|timer|sh)$|\/Containerfile$/, sign: /^\s*#/ },
];

/** Files whose comments are judged. */
export const COMMENTED = new RegExp(SIGNS.map(({ names }) => names.source).join('|'));

/**
 * Judges lines that begin as a comment's do; an address alone may be wider, as it can't be broken.
 *
 * @param {Map<string, string>} files texts by path
 * @returns {string[]} one line a line that is too wide
 */
export function checkCommentWidth(files) {
  return [...files].flatMap(([path, text]) => {
    const sign = SIGNS.find(({ names }) => names.test(path))?.sign;
    if (sign === undefined) return [];
    return text.split('\n').flatMap((line, index) => {
      const isWide = line.length > WIDEST && sign.test(line) && !/^\S+\s+https?:\/\/\S+$/.test(line.trim());
      return isWide
        ? [`${path}:${index + 1} is a comment of ${line.length} characters, ${WIDEST} at most`]
        : [];
    });
  });
}
