import type { CSSResult, LitElement } from 'lit';

/**
 * Adds a style sheet to a widget after its creation: behind the existing ones, before the widget's own, which overrides
 * all. A sheet that is already there keeps its place.
 */
export function adopt({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.splice(-1, 0, styleSheet!);
}
