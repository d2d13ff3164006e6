/**
 * What Lit carries for browsers older than ours (Chrome 100, Firefox 115, Safari 16.4) and for people who write components, by the end of its
 * file's address. Each stands before the first field of a cheap phone: a tenth of Lit.
 */
const CHANGES = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    ['Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'Error("css")'],
    [
      `Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'Error("css")',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['a.reactiveElementPolyfillSupport', 'void 0'],
    // What decorators leave behind: properties are declared without them here.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    ['t.litHtmlPolyfillSupport', 'void 0'],
    ['Error("invalid template strings array")', 'Error("html")'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['s.litElementPolyfillSupport', 'void 0'],
  ],
};

/** Leaves that out of what browsers get from us; an app of its own has its own Lit. */
export function litOfToday() {
  return {
    name: 'lit-of-today',
    transform(code, id) {
      const file = Object.keys(CHANGES).find((name) => id.endsWith(`/node_modules/${name}`));
      if (file === undefined) return null;
      for (const [from, to] of CHANGES[file]) {
        if (!code.includes(from)) this.error(`${file} no longer writes ${from}`);
        code = code.replace(from, to);
      }
      // Which versions a page has is told to developers alone.
      return { code: code.replace(/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'), map: null };
    },
  };
}
