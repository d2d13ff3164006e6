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
