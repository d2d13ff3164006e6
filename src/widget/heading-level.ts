import type { ReactiveElement } from 'lit';

/**
 * Puts the widget's headings where the page's outline wants them: under the page's own `h3` they are of the fourth level and below. Their tags
 * stay, since they are drawn in many places.
 */
export function keepLevel(widget: ReactiveElement & { headingLevel?: number }): void {
  let shift = 0;
  const hostUpdated = (): void => {
    const last = shift;
    shift = Math.min(4, Math.max(2, Math.round(widget.headingLevel ?? 2) || 2)) - 2;
    if (!shift && !last) return;
    for (const heading of widget.renderRoot.querySelectorAll('h2, h3, h4'))
      heading.setAttribute('aria-level', String(Number(heading.tagName[1]) + shift));
  };
  widget.addController({ hostUpdated });
}
