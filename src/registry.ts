import type { AduanFeed } from './feed/aduan-feed.js';
import type { AduanForm } from './form/aduan-form.js';
import type { OwnFeedWords } from './feed/words/feed-languages.js';
import type { OwnFormWords } from './form/words/form-languages.js';
import type { OwnTrackerWords } from './tracker/words/tracker-languages.js';
import type { AduanTracker } from './tracker/aduan-tracker.js';
import type { ReactiveElement } from 'lit';
import { VERSION } from './version.js';

/** The three tags, and the element type that `document.querySelector` gives for each. */
export interface AduanTags {
  'aduan-form': AduanForm;
  'aduan-tracker': AduanTracker;
  'aduan-feed': AduanFeed;
}

export type AduanTag = keyof AduanTags;

/** The page's own sentences for all widgets of a kind, read at each render: set them before the script runs. */
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
 * Registers an element once. A second copy of the script (a theme and a plugin may both load it) must never throw: the
 * first registration stays; only a different version is reported, because the page's author expects it to run.
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
 * Fits the widget's headings into the page's outline: under the page's own `h3` they are of level 4 and below.
 * `aria-level` says so; the tags stay, since they are drawn in many places.
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
 * Keeps keys typed into a widget from the host page. Outside its shadow root they seem to come from the element itself,
 * so that a host's shortcuts ("s" opens the search, "/" too) would take the letter. Keys with Ctrl, Alt or Meta, Escape
 * and function keys reach the host.
 */
function keepTyping(element: Element): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    element.addEventListener(type, (event) => {
      const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
      if (isTyping(key) && !ctrlKey && !altKey && !metaKey) event.stopPropagation();
    });
  }
}

/** True for a character, or a key that moves in or changes text; not for keys of the host's modals or menus. */
const isTyping = (key: string): boolean =>
  key.length === 1 || /^(Enter|Backspace|Delete|Home|End|Arrow\w+)$/.test(key);
