import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import { WORDS } from './words.mjs';

/** Fences by a name that Prism hasn't got. */
const CALLED = { vue: 'markup', svelte: 'markup', apache: 'apacheconf' };

loadLanguages([
  'apacheconf',
  'bash',
  'ini',
  'json',
  'markup-templating',
  'nginx',
  'php',
  'sql',
  'tsx',
  'yaml',
]);

/**
 * `codeBlock` is code with its colours, and a button that copies it.
 *
 * @param {string} code
 * @param {string} language as a fence names it; one that is unknown has no colours
 * @param {'id' | 'en'} lang of the page
 */
export function codeBlock(code, language, lang) {
  const { copy, copied, chosen } = WORDS[lang];
  const text = code.trimEnd();
  const grammar = Prism.languages[CALLED[language] ?? language];
  const coloured = grammar === undefined ? Prism.util.encode(text) : Prism.highlight(text, grammar, language);
  return `<div class="code"><button type="button" class="copy" disabled data-copied="${copied}" data-chosen="${chosen}">${copy}</button><pre><code>${coloured}</code></pre></div>`;
}
