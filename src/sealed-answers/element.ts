/** An element with its properties and what is in it; text is text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], 'style'>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** A paragraph that stands out. @param kind of its colour, as in the page's own style */
export const notice = (kind: 'danger' | 'success' | 'warning', text: string): HTMLElement =>
  element('p', { className: `notice ${kind}` }, text);
