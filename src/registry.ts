import type { AduanFeed } from './feed/aduan-feed.js';
import type { AduanForm } from './form/aduan-form.js';
import type { OwnFeedWords } from './feed/words/feed-languages.js';
import type { OwnFormWords } from './form/words/form-languages.js';
import type { OwnTrackerWords } from './tracker/words/tracker-languages.js';
import type { AduanTracker } from './tracker/aduan-tracker.js';
import type { ReactiveElement } from 'lit';
import { VERSION } from './version.js';

/** The three tags, as pages write them, and what `document.querySelector` gives for each. */
export interface AduanTags {
  'aduan-form': AduanForm;
  'aduan-tracker': AduanTracker;
  'aduan-feed': AduanFeed;
}

export type AduanTag = keyof AduanTags;

/** What a page says in place of the widgets' sentences, for all of a kind. It is read while they draw: set it before the script comes. */
interface AduanMessages {
  readonly 'aduan-form'?: OwnFormWords;
  readonly 'aduan-tracker'?: OwnTrackerWords;
  readonly 'aduan-feed'?: OwnFeedWords;
}

declare global {
  interface HTMLElementTagNameMap extends AduanTags {}
  interface Window {
    aduanMessages?: AduanMessages;
  }
}

/**
 * Registers an element once. A second copy of the script (a theme and a plugin both carry it) must never throw: the first
 * one stays, and only a differing version is worth a word, because then the page does not run what its author thinks.
 */
export function define(tag: AduanTag, element: typeof ReactiveElement & { version?: string }): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (present === undefined) {
    element.addInitializer((widget) => {
      keepLevel(widget);
      keepTyping(widget);
    });
    customElements.define(tag, element as unknown as CustomElementConstructor);
  } else if (present.version !== VERSION) {
    console.warn(
      `aduan: <${tag}> is already registered in version ${present.version ?? 'unknown'}; version ${VERSION} stays unused.`,
    );
  }
}

/**
 * Puts the widget's headings where the page's outline wants them: under the page's own `h3` they are of the fourth level and below. Their tags
 * stay, since they are drawn in many places.
 */
function keepLevel(widget: ReactiveElement & { headingLevel?: number }): void {
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

/**
 * Keys typed into a widget stay with it. Outside its shadow root they seem to come from the element itself, so that a host's
 * shortcuts ("s" opens the search, "/" too) take them for presses on the page and swallow the letter. Keys with Ctrl, Alt or
 * Meta, Escape and function keys stay the host's.
 */
function keepTyping(element: Element): void {
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
