import { html, nothing, type TemplateResult } from 'lit';
import { currentField } from '../accounts/person-fields.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { textField, type Problems } from '../parts/field.js';
import { form } from '../parts/form.js';
import { ownWords as words } from './own-words.js';
import { qrCode } from './qr-code.js';

/** `PhoneCode` sets up the six digits of the officer's phone, and takes them away. */
export class PhoneCode extends DeskElement {
  static override properties = { hasCode: { attribute: false }, enrolment: { state: true } };

  hasCode = false;
  /** Draws the view anew with a message. */
  again: (message: string) => Promise<void> = () => Promise.resolve();
  /** `enrolment.secret` is shown this once. */
  private enrolment: { secret: string; uri: string } | null = null;

  protected override render(): TemplateResult {
    return html`<section class="card narrow">
      <h2>${words.code}</h2>
      ${this.hasCode ? this.on() : this.off()}
    </section>`;
  }

  private off(): TemplateResult {
    return html`<p>${words.codeWhy}</p>
      ${form(this.setUp, (problems) => html`${currentField(problems)}<button>${words.setUp}</button>`)}
      <div class="stack" id="kode-baru" tabindex="-1">
        ${this.enrolment === null ? nothing : this.enrol(this.enrolment)}
      </div>`;
  }

  private enrol({ secret, uri }: { secret: string; uri: string }): TemplateResult {
    const confirm = async (values: FormData): Promise<void> => {
      await call('POST', 'account/code/confirm', { body: { code: values.get('code') } });
      await this.again(words.activated);
    };
    return html`<p>${words.scan}</p>
      ${qrCode(uri, words.qrCode)}
      <p class="token">${secret.replace(/(.{4})/g, '$1 ').trim()}</p>
      ${form(
        confirm,
        (problems) => html`${codeField(problems)}<button class="primary">${words.activate}</button>`,
      )}`;
  }

  private on(): TemplateResult {
    const remove = async (values: FormData): Promise<void> => {
      await call('POST', 'account/code/remove', { body: Object.fromEntries(values) });
      await this.again(words.removed);
    };
    return html`<p>${words.codeOn}</p>
      ${form(
        remove,
        (problems) =>
          html`${currentField(problems)} ${codeField(problems)}
            <button class="danger">${words.remove}</button>`,
      )}`;
  }

  private readonly setUp = async (values: FormData): Promise<void> => {
    this.enrolment = await call('POST', 'account/code', { body: { current: values.get('current') } });
    await this.updateComplete;
    this.querySelector<HTMLElement>('#kode-baru')?.focus();
  };
}

export const codeField = (problems: Problems): TemplateResult =>
  textField(problems, 'code', words.codeNow, {
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    maxlength: 7,
  });

customElements.define('desk-phone-code', PhoneCode);
