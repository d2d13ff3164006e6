import { html, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import { DeskElement } from '../element.js';
import { areKeysOn, switchKeys } from './keys-setting.js';
import { words } from './keys-words.js';

/** `KeysSwitch` is the card in the own account that switches single letters off (WCAG 2.1.4). */
export class KeysSwitch extends DeskElement {
  protected override render(): TemplateResult {
    return html`<section class="card narrow" aria-labelledby="keys-switch-title">
      <h2 id="keys-switch-title">${words.card}</h2>
      <p class="hint">${words.cardHint}</p>
      <label class="check">
        <input type="checkbox" .checked=${areKeysOn()} @change=${this.onChange} />
        <span>${words.isOn}</span>
      </label>
    </section>`;
  }

  private readonly onChange = ({ target }: Event): void => {
    const isOn = (target as HTMLInputElement).checked;
    const isKept = switchKeys(isOn);
    announce(!isKept ? words.notKept : isOn ? words.nowOn : words.nowOff);
    this.requestUpdate();
  };
}

customElements.define('desk-keys-switch', KeysSwitch);
