import { EMBED_STATE } from '../embed-state.js';
import type { AduanTag } from '../../registry.js';
import { bring, fileLoader, type Part } from '../files.js';
import { headStart } from '../head-start.js';
import { isPoisoned } from '../poisoned.js';
import { showTrouble } from '../trouble.js';

/**
 * Loads one widget at once, where a page names it itself: `<script type="module" src="…/dist/form.page.js"></script>`.
 * Beside `embed.js` no file is loaded twice; without, it is all that a page with the tag itself needs.
 *
 * @param module URL of the module in `dist`.
 */
export function startPage(
  tag: AduanTag,
  module: string,
  files: readonly string[],
  soon?: readonly string[],
  /** Files bundled with the module. */
  parts: Readonly<Record<string, Part>> = {},
): void {
  // On such a page `embed.js` mounts a frame.
  if (typeof document === 'undefined' || isPoisoned()) return;
  const widgets = document.querySelectorAll<HTMLElement>(tag);
  const chunks = new URL('chunks/', module).href;
  bring(chunks, parts);
  const fetchAll = fileLoader(chunks);
  const load = () => fetchAll(files, soon);
  try {
    widgets.forEach(headStart);
  } catch {
    // The widget sends its own requests then.
  }
  load().catch((error: unknown) => {
    console.error('aduan:', error);
    // `embed.js` says so where it is loaded.
    if (!(EMBED_STATE in globalThis)) widgets.forEach((widget) => showTrouble(widget, load));
  });
}
