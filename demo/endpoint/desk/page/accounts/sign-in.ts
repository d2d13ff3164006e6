import { html, nothing, type TemplateResult } from 'lit';
import type { WaysInWire } from '../../accounts/wire.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { form } from '../parts/form.js';
import { useSession } from '../session.js';
import { credentialFields, needsCode, signIn } from './credentials.js';
import { knowsPasskeys, signInByPasskey } from './passkey-device.js';
import { passkeyWords } from './passkey-words.js';
import { signInWords as words } from './sign-in-words.js';

/** `DeskSignIn` asks who the officer is. */
export class DeskSignIn extends DeskElement {
  static override properties = {
    message: { attribute: false },
    hasCode: { state: true },
    hasOpenId: { state: true },
    hasPasskeys: { state: true },
    problem: { state: true },
  };

  /** Why sign-in is shown again. */
  message = '';
  private hasCode = false;
  private hasOpenId = false;
  private hasPasskeys = false;
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void call<WaysInWire>('GET', 'ways-in')
      .then(({ openid, passkeys }) => {
        this.hasOpenId = openid;
        this.hasPasskeys = passkeys && knowsPasskeys();
      })
      .catch(() => undefined);
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${words.title}</h1>
      ${this.message === '' ? nothing : html`<p class="notice" role="status">${this.message}</p>`}
      ${form(
        this.send,
        (problems) =>
          html`${credentialFields(problems, { hasCode: this.hasCode })}
            <button class="primary">${words.signIn}</button>
            <p class="hint">${words.forgotten}</p>
            ${this.hasPasskeys ? this.passkey() : nothing}
            ${this.hasOpenId ? html`<p><a href="api/openid">${words.openId}</a></p>` : nothing}`,
        'card narrow',
      )}`;
  }

  private passkey(): TemplateResult {
    return html`${this.problem === '' ? nothing : html`<p class="notice danger" role="alert">${this.problem}</p>`}
      <button type="button" @click=${this.byPasskey}>${passkeyWords.signIn}</button>`;
  }

  private readonly byPasskey = async (): Promise<void> => {
    this.problem = '';
    try {
      useSession(await signInByPasskey());
    } catch (error) {
      this.problem = (error as Error).message;
    }
  };

  private readonly send = async (values: FormData): Promise<void> => {
    try {
      useSession(await signIn(values));
    } catch (error) {
      this.hasCode ||= needsCode(error);
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
