import { pageOf, type HostCase } from '../harness/host-case.js';

/**
 * What rewrites the text of a page again and again, inside shadow roots too: they come to be after the page has loaded.
 */
const rewriting = (rewrite: string) => `<script>
const rewrite = ${rewrite};
const seen = new WeakSet();
const texts = (root, found = []) => { for (const node of root.childNodes) {
  if (node.nodeType === 3 && node.data.trim() && !seen.has(node)) found.push(node);
  else if (node.nodeType === 1 && !/^(script|style|textarea|title|template)$/.test(node.localName)) {
    if (node.shadowRoot) texts(node.shadowRoot, found);
    texts(node, found); } } return found; };
setInterval(() => { for (const node of texts(document.body)) { seen.add(node); rewrite(node); } }, 20);</script>`;

/** Elements that carry words alone: what an extension takes for an advertisement, or for clutter. */
const REMOVER = `<script>
const clean = (root) => { for (const element of root.querySelectorAll('.hint, .lead, .counter, aduan-form > a')) element.remove();
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) clean(element.shadowRoot); };
setInterval(() => clean(document), 20);</script>`;

export const MUTATING_HOSTS: readonly HostCase[] = [
  {
    name: 'Chrome Translate (text wrapped in <font>)',
    settled: 'td font',
    isWholeJourney: true,
    isTypedInto: true,
    page: pageOf({
      head: rewriting(`(node) => { const inner = document.createElement('font'); const outer = document.createElement('font');
  node.replaceWith(outer); outer.append(inner); inner.append(node); node.data = node.data.toUpperCase(); }`),
    }),
  },
  {
    name: 'WordPress emoji (characters turned into images)',
    page: pageOf({
      head: rewriting(`(node) => { if (!/\\p{Emoji_Presentation}/u.test(node.data)) return;
  const image = new Image(); image.alt = node.data; image.className = 'emoji'; node.replaceWith(image); }`),
    }),
  },
  { name: 'an extension that removes nodes', page: pageOf({ head: REMOVER }) },
  {
    name: 'an extension that adds nodes beside every field',
    settled: 'grammar-helper',
    page: pageOf({
      head: rewriting(`(node) => { const label = node.parentElement?.closest('label'); if (!label || label.dataset.helped) return;
  label.dataset.helped = ''; const helper = document.createElement('grammar-helper'); label.append(helper); label.parentElement.prepend(helper.cloneNode()); }`),
    }),
  },
];
