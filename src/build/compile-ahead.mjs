/** Files of which nearly all runs before the form's first field stands. */
const FIRST = ['base', 'form'];

/**
 * Lets browsers that know the hint compile a whole file while it comes in, beside the page's own work; by themselves they compile each function
 * when it is first called, when people already wait for it: https://v8.dev/blog/explicit-compile-hints
 */
export function compileAhead() {
  return {
    name: 'compile-ahead',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (!FIRST.includes(chunk.name)) continue;
        chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        // All that the map tells of is a line further down now.
        const map = bundle[chunk.sourcemapFileName];
        map.source = map.source.replace('"mappings":"', '$&;');
      }
    },
  };
}
