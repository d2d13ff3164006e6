import { html, nothing, type TemplateResult } from 'lit';
import { call, Refusal } from '../api.js';
import { DeskElement } from '../element.js';
import { textField } from '../parts/field.js';
import { form } from '../parts/form.js';
import { useSession, type SessionWire } from '../session.js';
import { signInWords as words } from './sign-in-words.js';

/** `signIn` opens a session. */
export const signIn = (values: FormData): Promise<SessionWire> =>
  call<SessionWire>('POST', 'session', {
    body: { name: values.get('name'), password: values.get('password'), code: values.get('code') ?? '' },
  });

/** `DeskSignIn` asks who the officer is. The field for the phone's code shows only for an account that has one. */
export class DeskSignIn extends DeskElement {
  static override properties = {
    message: { attribute: false },
    needsCode: { state: true },
    hasOpenId: { state: true },
  };

  /** Why sign-in is shown again. */
  message = '';
  private needsCode = false;
  private hasOpenId = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void call<{ openid: boolean }>('GET', 'ways-in')
      .then(({ openid }) => (this.hasOpenId = openid))
      .catch(() => undefined);
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${words.title}</h1>
      ${this.message === '' ? nothing : html`<p class="notice" role="status">${this.message}</p>`}
      ${form(
        this.send,
        (problems) =>
          html`${textField(problems, 'name', words.name, {
              autocomplete: 'username',
              autocapitalize: 'none',
              isRequired: true,
              maxlength: 80,
            })}
            ${textField(problems, 'password', words.password, {
              type: 'password',
              autocomplete: 'current-password',
              isRequired: true,
              maxlength: 200,
            })}
            ${textField(problems, 'code', words.code, {
              inputmode: 'numeric',
              autocomplete: 'one-time-code',
              maxlength: 7,
              hint: words.codeHint,
              isHidden: !this.needsCode,
            })}
            <button class="primary">${words.signIn}</button>
            <p class="hint">${words.forgotten}</p>
            ${this.hasOpenId ? html`<p><a href="api/openid">${words.openId}</a></p>` : nothing}`,
        'card narrow',
      )}`;
  }

  private readonly send = async (values: FormData): Promise<void> => {
    try {
      useSession(await signIn(values));
    } catch (error) {
      if (error instanceof Refusal && error.fields['code'] !== undefined) this.needsCode = true;
      throw error;
    }
  };
}

customElements.define('desk-sign-in', DeskSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'desk-sign-in': DeskSignIn;
  }
}
