import type { LitElement } from 'lit';

/** Custom property that `frame.ts` reads. */
const HEIGHT = '--_first-frame';

/**
 * Ends the widget at the screen's lower edge for one frame, if its first render is higher. That render pushes the
 * page's content below it down, and layout shift metrics count the part that nobody sees, too.
 */
export function endFirstFrameAtScreen(element: LitElement): void {
  const controller = {
    hostUpdated(): void {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= innerHeight) return;
      element.removeController(controller);
      if (top < 0 || top > innerHeight) return;
      element.style.setProperty(HEIGHT, `${innerHeight - top}px`);
      // The next frame shows the shortened widget, the one after it the whole.
      requestAnimationFrame(() => requestAnimationFrame(end));
    },
  };
  const end = (): void => {
    element.style.removeProperty(HEIGHT);
    if (!element.getAttribute('style')) element.removeAttribute('style');
  };
  element.addController(controller);
}
