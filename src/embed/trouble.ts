/** Files that could not be loaded: a reason for the webmaster, and a way on for the person. */
import type { EmbedState } from './embed-state.js';

/** Reason why a built file could not be loaded, in both languages, with the line to write. */
export async function whyNotLoaded({
  dist,
  violations,
}: Partial<Pick<EmbedState, 'dist' | 'violations'>>): Promise<string> {
  // The browser reports a violation in a task of its own, after the import has failed.
  await new Promise((done) => setTimeout(done));
  return dist && violations?.some(({ effectiveDirective }) => effectiveDirective.startsWith('script-src'))
    ? `aduan: tambahkan pada · add to the Content-Security-Policy: script-src ${new URL(dist).origin};`
    : `aduan: unggah seluruh folder dist; jangan gabungkan embed.js, atau pakai embed.single.js · upload all of dist; leave embed.js out of bundles, or use embed.single.js: ${dist}`;
}

/**
 * Says beside the page's own fallback that a widget's files could not be loaded, and offers to try again; tells the
 * page, too.
 *
 * @param again Resolves once the widget is loaded, and rejects when it failed again.
 */
export function showTrouble(element: Element, again: () => Promise<unknown>): void {
  const note = document.createElement('p');
  const button = document.createElement('button');
  note.setAttribute('role', 'alert');
  button.type = 'button';
  button.append('Coba lagi · Try again');
  note.append('Bagian ini belum termuat. · This part did not load. ', button);
  button.onclick = () => {
    button.disabled = true;
    again().then(
      () => note.remove(),
      () => (button.disabled = false),
    );
  };
  element.append(note);
  element.dispatchEvent(
    new CustomEvent('aduan-error', {
      detail: { code: 'chunk-failed', phase: 'setup' },
      bubbles: true,
      composed: true,
    }),
  );
}
