import { html, render } from 'lit';
import type { Deed } from './deed.js';
import { deedName } from './deed-names.js';
import { words } from './deed-words.js';

/** `askChanged` shows what is new in a report since the officer opened it. Escape means looking first. */
export function askChanged(
  { act, trackingId }: Pick<Deed, 'act' | 'trackingId'>,
  lines: readonly string[],
): Promise<'send' | 'look'> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'changed-title');
  render(
    html`<form method="dialog">
      <h2 id="changed-title">${words.changedTitle}</h2>
      ${
        lines.length === 0
          ? html`<p>${words.changedNoLines}</p>`
          : html`<p>${words.changedLead(trackingId)}</p>
              <ul class="changed-lines">
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
      }
      <p>${words.changedKept(deedName(act))}</p>
      <div class="row">
        <button class="primary" value="look">${words.lookFirst}</button>
        <button value="send">${words.anyway}</button>
      </div>
    </form>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        dialog.remove();
        resolve(dialog.returnValue === 'send' ? 'send' : 'look');
      },
      { once: true },
    );
  });
}
