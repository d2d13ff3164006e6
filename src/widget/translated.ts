import type { ReactiveElement } from 'lit';

/**
 * Keeps a widget's words up to date on a translated page. Chrome Translate puts each text node into a `<font>`; Lit knows a
 * text by its place, and would from then on set `data` of the `<font>`, which shows nothing. So there it sets the text.
 */
export function keepUpToDate(widget: ReactiveElement): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(writable);
  });
  // Seen a second time, the same root is watched once all the same.
  const hostConnected = (): void => {
    observer.observe(widget.renderRoot, { childList: true, subtree: true });
    widget.renderRoot.querySelectorAll('font').forEach(writable);
  };
  widget.addController({ hostConnected });
}

function writable(node: Node): void {
  if (node.nodeName !== 'FONT') return;
  const set = (text: unknown): void => void (node.textContent = text as string);
  const written = Object.getOwnPropertyDescriptor(node, 'data');
  if (written?.set) return;
  Object.defineProperty(node, 'data', { set });
  // What Lit wrote before anybody watched.
  if (written) set(written.value);
}
