/**
 * What is wrong with how a widget's words stand: those on two lines though one of the widget's would hold them, those
 * that stick out of it or of their button, and heads that lie on each other. Runs in the page, so that it knows nothing
 * from outside.
 */
export function brokenWords(widget: Element): string[] {
  const root = widget.shadowRoot!;
  const inner = root.querySelector('.inner')!;
  const frame = inner.getBoundingClientRect();
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(inner);
  /** Longer words, such as an address, have to be split. */
  const line = frame.width - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  const found = new Set<string>();
  const texts = document.createTreeWalker(root.querySelector('.aduan')!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    if (parentElement.closest('.visually-hidden, option, style, svg, [popover], .leaflet-container'))
      continue;
    const box = parentElement
      .closest('button, .button, .tile, .chip, .pill, .choice')
      ?.getBoundingClientRect();
    for (const { 0: word, index } of textContent!.matchAll(/[\p{L}\p{M}\p{N}’'.,:()\u00A0]{2,}/gu)) {
      // The hyphen that a soft one becomes counts to the letter behind it.
      const isContinued = textContent![index - 1] === '\u00AD';
      range.setStart(texts.currentNode, index + Number(isContinued));
      range.setEnd(texts.currentNode, index + word.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      const lines = new Set(rects.map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1 && width < line) found.add(`${word} is split`);
      const right = Math.max(...rects.map((rect) => rect.right));
      if (right > frame.right + 1 && !parentElement.closest('.scroll')) found.add(`${word} sticks out`);
      else if (box && right > box.right + 1) found.add(`${word} sticks out of its button`);
    }
  }
  const heads = [...root.querySelectorAll('.progress > :not(.visually-hidden), .more > summary')].filter(
    (head) => head.getClientRects().length > 0,
  );
  for (const [at, head] of heads.entries())
    for (const other of heads.slice(at + 1)) {
      const [one, two] = [head, other].map((each) => each.getBoundingClientRect());
      if (
        one!.left < two!.right - 1 &&
        two!.left < one!.right - 1 &&
        one!.top < two!.bottom &&
        two!.top < one!.bottom
      )
        found.add(`${head.className || head.localName} lies on ${other.className || other.localName}`);
    }
  return [...found];
}
