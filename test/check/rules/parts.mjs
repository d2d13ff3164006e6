/** Widgets that draw what lies in a folder of `src`; the other folders draw parts of none. */
const WIDGETS = { form: ['form'], tracker: ['tracker'], feed: ['feed'], report: ['tracker', 'feed'] };

/** Views that only some of the three draw, beside their folder. */
const OF_SOME = { 'src/widget/choice-view.ts': ['form', 'tracker'] };

/** Written by name, or by an expression: then the names stand here, by file. */
const PART = /(?<![\w[~-])part=(?:"([^"]*)"|\$\{([^}]*)\})/g;
const BY_EXPRESSION = {
  'src/form/outcome/outcome-view.ts': ['tracking-id', 'access-code'],
  'src/tracker/reply/reply-view.ts': ['secondary-button'],
};

/**
 * Parts that pages can style, and that the manifest does not name for that widget: an interface that nobody knows of.
 *
 * @param {ReadonlyMap<string, string>} sources by path
 * @param {readonly { name: string, on: readonly string[] }[]} documented
 * @returns {string[]}
 */
export function undocumentedParts(sources, documented) {
  const problems = [];
  for (const [path, text] of sources) {
    const widgets = OF_SOME[path] ?? WIDGETS[path.split('/')[1]] ?? ['form', 'tracker', 'feed'];
    for (const [, written, expression] of text.matchAll(PART)) {
      const names = written?.split(' ') ?? BY_EXPRESSION[path];
      if (names === undefined)
        problems.push(
          `${path}: part=\${${expression}}: say in test/check/rules/parts.mjs which parts that are`,
        );
      for (const name of names ?? []) {
        const missing = widgets.filter(
          (widget) => !documented.some((part) => part.name === name && part.on.includes(widget)),
        );
        if (missing.length > 0)
          problems.push(
            `${path}: part="${name}" is not in src/build/public-styling.mjs for ${missing.join(', ')}`,
          );
      }
    }
  }
  return problems;
}

/** Parts that pages style, by the class that ours style them by. */
const STYLED = {
  control: 'control',
  label: 'label',
  choice: 'choice',
  // A link that leads on is a button, however it looks.
  'button secondary': '(?:secondary-)?button',
};
const CLASS = /(?<=\s)class="(control|label|choice|button secondary)(?=[ "])/g;

/**
 * Controls, labels, choices and secondary buttons that pages can't style.
 *
 * @param {ReadonlyMap<string, string>} sources by path
 * @returns {string[]}
 */
export function missingParts(sources) {
  return [...sources].flatMap(([path, text]) =>
    [...text.matchAll(CLASS)].flatMap(({ index, 1: name }) => {
      const tag = text.slice(text.lastIndexOf('<', index), index) + text.slice(index).split(/<[a-z/]/)[0];
      const part = STYLED[name];
      const isStyled = new RegExp(`\\spart=(?:\\$|"(?:[^"]* )?${part}[ "])`).test(tag);
      return isStyled ? [] : [`${path}: class="${name}" without its part`];
    }),
  );
}
