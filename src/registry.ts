import type { AduanFeed } from './feed/aduan-feed.js';
import type { AduanForm } from './form/aduan-form.js';
import type { OwnFeedWords } from './feed/words/feed-languages.js';
import type { OwnFormWords } from './form/words/form-languages.js';
import type { OwnTrackerWords } from './tracker/words/tracker-languages.js';
import type { AduanTracker } from './tracker/aduan-tracker.js';
import type { ReactiveElement } from 'lit';
import { VERSION } from './version.js';
import { keepLevel } from './widget/heading-level.js';
import { keepTyping } from './widget/typing.js';

/** The three tags, as pages write them, and what `document.querySelector` gives for each. */
export interface AduanTags {
  'aduan-form': AduanForm;
  'aduan-tracker': AduanTracker;
  'aduan-feed': AduanFeed;
}

export type AduanTag = keyof AduanTags;

/** What a page says in place of the widgets' sentences, for all of a kind. It is read while they draw: set it before the script comes. */
export interface AduanMessages {
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
