import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { canKeep, forgetField, isKept, keepForField } from './field-setting.js';
import { fieldWords as words } from './field-words.js';

/** `FieldSwitch` is the card in the own account that takes the desk along where there is no network. */
export class FieldSwitch extends DeskElement {
  static override properties = { isOn: { state: true }, isBusy: { state: true } };

  private isOn = false;
  private isBusy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void isKept().then((is) => (this.isOn = is));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!canKeep()) return nothing;
    return html`<section class="card narrow" aria-labelledby="field-switch-title">
      <h2 id="field-switch-title">${words.card}</h2>
      <p class="hint">${words.hint}</p>
      <label class="check">
        <input
          type="checkbox"
          name="field"
          .checked=${this.isOn}
          ?disabled=${this.isBusy}
          @change=${this.onChange}
        />
        <span>${words.isOn}</span>
      </label>
    </section>`;
  }

  private readonly onChange = async ({ target }: Event): Promise<void> => {
    const isWanted = (target as HTMLInputElement).checked;
    this.isBusy = true;
    try {
      if (isWanted) await keepForField();
      else await forgetField();
      this.isOn = isWanted;
      // The first that is kept: without it nobody is signed in where there is no network.
      if (isWanted) await call('GET', 'session');
      announce(isWanted ? words.nowOn : words.nowOff);
    } catch {
      this.isOn = await isKept();
      announce(words.impossible);
    }
    this.isBusy = false;
    this.requestUpdate();
  };
}

customElements.define('desk-field-switch', FieldSwitch);
