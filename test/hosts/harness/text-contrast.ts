import type { Page } from 'puppeteer-core';

export interface LowestContrast {
  ratio: number;
  text: string;
  /** How many texts were looked at: of none the lowest proves nothing. */
  texts: number;
}

/**
 * The palest text inside the widgets against what is painted behind it, as computed now. The page serves
 * `/contrast.js`.
 */
export function lowestContrast(page: Page): Promise<LowestContrast> {
  return page.evaluate(async () => {
    const address = '/contrast.js';
    const { ratio } = (await import(address)) as typeof import('../../../demo/pages/theming/contrast.js');
    const found = { ratio: Infinity, text: '', texts: 0 };
    const behind = (element: Element): string => {
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'white';
    };
    const parentOf = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const look = (element: Element): void => {
      const text = [...element.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
      );
      const { width } = element.getBoundingClientRect();
      // What is only read aloud is a pixel wide; what can't be pressed may be pale.
      if (
        text &&
        width > 2 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, option')
      ) {
        found.texts += 1;
        const is = ratio(getComputedStyle(element).color, behind(element));
        if (is < found.ratio)
          Object.assign(found, { ratio: is, text: text.textContent!.trim().slice(0, 40) });
      }
      for (const child of element.children) look(child);
    };
    for (const widget of document.querySelectorAll('aduan-form, aduan-tracker, aduan-feed'))
      for (const child of widget.shadowRoot!.children) look(child);
    return found;
  });
}
