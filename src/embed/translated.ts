/**
 * Keeps a widget's words up to date on a translated page. Chrome Translate puts each text node into a `<font>`; Lit knows a
 * text by its place, and would from then on set `data` of the `<font>`, which shows nothing. So there it sets the text.
 */
export function keepUpToDate(root: ShadowRoot): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(writable);
  }).observe(root, { childList: true, subtree: true });
}

function writable(node: Node): void {
  if (node.nodeName !== 'FONT' || 'data' in node) return;
  Object.defineProperty(node, 'data', { set: (text: string) => (node.textContent = text) });
}
