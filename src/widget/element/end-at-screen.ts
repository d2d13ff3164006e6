import type { LitElement } from 'lit';

/** What `frame.ts` reads. */
const HEIGHT = '--_first-frame';

/**
 * What a page has below a widget is pushed down by the first drawing that is higher than the screen. How far beyond the screen it goes nobody
 * sees, yet whoever measures a page's shifts counts it: for that one frame the widget ends where the screen does.
 */
export function endFirstFrameAtScreen(element: LitElement): void {
  const controller = {
    hostUpdated(): void {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= innerHeight) return;
      element.removeController(controller);
      if (top < 0 || top > innerHeight) return;
      element.style.setProperty(HEIGHT, `${innerHeight - top}px`);
      // The next frame shows this, and the one after it the rest.
      requestAnimationFrame(() => requestAnimationFrame(end));
    },
  };
  const end = (): void => {
    element.style.removeProperty(HEIGHT);
    if (!element.getAttribute('style')) element.removeAttribute('style');
  };
  element.addController(controller);
}
