import type { CSSResult, LitElement } from 'lit';

/** Looks that came later, before the widget's own sheet, which has the last word. */
export function adopt({ renderRoot }: LitElement, styles: CSSResult): void {
  (renderRoot as ShadowRoot).adoptedStyleSheets.splice(-1, 0, styles.styleSheet!);
}
