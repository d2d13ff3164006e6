import { shellWords } from './shell-words.js';

/**
 * `followHeading` focuses each new heading of the view, so that a screen reader says where the officer is, and keeps
 * the page's title equal to it.
 */
export function followHeading(main: HTMLElement): void {
  let last: HTMLElement | null = null;
  const look = (): void => {
    const heading = main.querySelector('h1');
    if (heading === null) return;
    const title = `${heading.textContent.trim()} – ${shellWords.desk}`;
    if (document.title !== title) document.title = title;
    if (heading === last) return;
    last = heading;
    heading.focus();
  };
  new MutationObserver(look).observe(main, { childList: true, characterData: true, subtree: true });
}
