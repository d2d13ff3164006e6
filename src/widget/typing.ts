/**
 * Keys typed into a widget stay with it. Outside its shadow root they seem to come from the element itself, so that a host's
 * shortcuts ("s" opens the search, "/" too) take them for presses on the page and swallow the letter. Keys with Ctrl, Alt or
 * Meta, Escape and function keys stay the host's.
 */
export function keepTyping(element: Element): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    element.addEventListener(type, (event) => {
      const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
      if (isTyping(key) && !ctrlKey && !altKey && !metaKey) event.stopPropagation();
    });
  }
}

/** A character, or what moves and changes text: never what a modal or a menu of the host's waits for. */
const isTyping = (key: string): boolean =>
  key.length === 1 || /^(Enter|Backspace|Delete|Home|End|Arrow\w+)$/.test(key);
