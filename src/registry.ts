import { VERSION } from './version.js';

/** The three tags, as pages write them. */
export type AduanTag = 'aduan-form' | 'aduan-tracker' | 'aduan-feed';

/**
 * Registers an element once. A second copy of the script (a theme and a plugin both carry it) must never throw: the first
 * one stays, and only a differing version is worth a word, because then the page does not run what its author thinks.
 */
export function define(tag: AduanTag, element: CustomElementConstructor & { version?: string }): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (present === undefined) {
    customElements.define(tag, element);
  } else if (present.version !== VERSION) {
    console.warn(
      `aduan: <${tag}> is already registered in version ${present.version ?? 'unknown'}; version ${VERSION} stays unused. ` +
        'Load the script once.',
    );
  }
}
