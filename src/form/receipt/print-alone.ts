const MARK = 'data-aduan-aside';

/**
 * Prints one element of a page: while printing, its siblings and those of its ancestors are hidden, through shadow
 * roots too. The screen doesn't change.
 */
export function printAlone(element: HTMLElement): void {
  const undo: (() => void)[] = [];
  for (let node: Node | null = element; node && node !== document.body;) {
    const parent: Node | null = node.parentNode;
    if (parent instanceof ShadowRoot || parent instanceof Document) undo.push(hideMarked(parent));
    for (const sibling of parent?.childNodes ?? []) {
      if (sibling === node || !(sibling instanceof Element)) continue;
      sibling.setAttribute(MARK, '');
      undo.push(() => sibling.removeAttribute(MARK));
    }
    node = parent instanceof ShadowRoot ? parent.host : parent;
  }
  undo.push(hideMarked(document));
  addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  print();
}

function hideMarked(root: Document | ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { [${MARK}] { display: none !important; } }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
