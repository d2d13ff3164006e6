import type { CSSResult, LitElement } from 'lit';

/**
 * Adds looks that came after the widget was made: behind those that are there, before the widget's own sheet, which has the last word.
 * A sheet that is there already stays where it is.
 */
export function adopt({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.splice(-1, 0, styleSheet!);
}
