import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { day } from '../dates.js';
import { DeskElement } from '../element.js';
import { codeField } from '../own/phone-code.js';
import { textField } from '../parts/field.js';
import { form, textOf } from '../parts/form.js';
import { knowsPasskeys, makePasskey } from './passkey-device.js';
import { passkeyWords as words } from './passkey-words.js';

interface Passkey {
  id: string;
  label: string;
  created_at: string;
  used_at: string | null;
}

interface Own {
  is_possible: boolean;
  /** Making one asks for the phone's code too. */
  has_code: boolean;
  data: readonly Passkey[];
}

/** `DeskPasskeys` is the card of the own account that makes passkeys and takes them off. */
export class DeskPasskeys extends DeskElement {
  static override properties = { own: { state: true }, failure: { state: true } };

  private own: Own | null = null;
  private failure = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async (): Promise<void> => {
    try {
      this.own = await call<Own>('GET', 'passkeys');
      this.failure = '';
    } catch (error) {
      this.failure = (error as Error).message;
    }
  };

  private readonly add = async (values: FormData): Promise<void> => {
    await makePasskey(
      { current: textOf(values, 'current'), code: textOf(values, 'code') },
      textOf(values, 'label'),
    );
    await this.done(words.added);
  };

  private async takeOff(id: string, values: FormData): Promise<void> {
    await call('POST', 'passkeys/remove', { body: { id, current: textOf(values, 'current') } });
    await this.done(words.removed);
  }

  private async done(message: string): Promise<void> {
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>('h2')?.focus();
    announce(message);
  }

  protected override render(): TemplateResult {
    return html`<section class="card narrow">
      <h2 tabindex="-1">${words.title}</h2>
      <p class="hint">${words.hint}</p>
      ${
        this.failure === ''
          ? nothing
          : html`<p class="notice danger" role="alert">${this.failure}</p>
              <button type="button" @click=${this.load}>${words.tryAgain}</button>`
      }
      ${this.own === null ? nothing : this.drawn(this.own)}
    </section>`;
  }

  private drawn({ is_possible, has_code, data }: Own): TemplateResult {
    return html`${
      data.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="plain">
            ${data.map((one) => this.line(one))}
          </ul>`
    }
    ${
      is_possible && knowsPasskeys()
        ? html`<details>
            <summary>${words.addOne}</summary>
            ${form(
              this.add,
              (problems) =>
                html`<p class="hint">${words.waits}</p>
                  ${textField(problems, 'label', words.label, {
                    hint: words.labelHint,
                    maxlength: 60,
                    autocomplete: 'off',
                  })}
                  ${textField(problems, 'current', words.password, {
                    type: 'password',
                    autocomplete: 'current-password',
                  })}
                  ${has_code ? codeField(problems) : nothing}
                  <button class="primary">${words.add}</button>`,
            )}
          </details>`
        : html`<p class="hint">${words.impossible}</p>`
    }`;
  }

  private line({ id, label, created_at, used_at }: Passkey): TemplateResult {
    const used = used_at === null ? words.unused : words.used(day(used_at));
    return html`<li>
      <b>${label}</b> <small>${words.made(day(created_at))}, ${used}</small>
      <details>
        <summary>${words.remove(label)}</summary>
        ${form(
          (values) => this.takeOff(id, values),
          (problems) =>
            html`${textField(problems, 'current', words.password, {
                type: 'password',
                autocomplete: 'current-password',
              })} <button class="danger">${words.remove(label)}</button>`,
        )}
      </details>
    </li>`;
  }
}

customElements.define('desk-passkeys', DeskPasskeys);
