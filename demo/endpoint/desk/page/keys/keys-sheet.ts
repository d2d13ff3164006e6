import { html, render } from 'lit';
import { KEYS, type KeyName } from './keymap.js';
import { keyWords, words } from './keys-words.js';

/** `showKeysSheet` lists the keymap itself: no key is left out or stands there without doing anything. */
export function showKeysSheet(): void {
  if (document.querySelector('#keys-sheet') !== null) return;
  const dialog = document.createElement('dialog');
  dialog.id = 'keys-sheet';
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const names = Object.keys(KEYS) as KeyName[];
  render(
    html`<form method="dialog">
      <h2 id="keys-title">${words.title}</h2>
      <p class="hint">${words.lead}</p>
      <dl class="keys-list">
        ${names.map((name) => line(KEYS[name], keyWords[name]))} ${line('1 – 9', words.templates)}
        ${line('Ctrl + Enter', words.send)} ${line('Esc', words.leave)}
      </dl>
      <div class="row">
        <button class="primary">${words.close}</button>
        <a href="#/saya" @click=${() => dialog.close()}>${words.off}</a>
      </div>
    </form>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const line = (key: string, does: string) =>
  html`<div>
    <dt><kbd>${key}</kbd></dt>
    <dd>${does}</dd>
  </div>`;
