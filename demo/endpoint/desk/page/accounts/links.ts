import { html, type TemplateResult } from 'lit';
import type { PersonWire } from '../../accounts/wire.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { form } from '../parts/form.js';
import { useSession, type SessionWire } from '../session.js';
import { linkWords as words } from './link-words.js';
import { accountField, newPasswordField, personFields } from './person-fields.js';

/** `takeSecret` removes the link's secret from the address at once: histories and screenshots keep addresses. */
function takeSecret(): string {
  const token = location.hash.slice(1);
  history.replaceState(null, '', './');
  return token;
}

/** `DeskFirstAdministrator` makes the first administrator, by the server's link. */
export class DeskFirstAdministrator extends DeskElement {
  private readonly token = takeSecret();

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${words.firstAdministrator}</h1>
      ${form(
        this.send,
        (problems) =>
          html`<p>${words.makesOthers}</p>
            ${personFields(problems)} ${newPasswordField(problems)}
            <button class="primary">${words.makeAndSignIn}</button>
            <p class="hint">${words.hasAccount} <a href="./">${words.signIn}</a></p>`,
        'card narrow',
      )}`;
  }

  private readonly send = async (values: FormData): Promise<void> => {
    const body = { token: this.token, ...Object.fromEntries(values) };
    useSession(await call<SessionWire>('POST', 'first-administrator', { body }));
  };
}

/** `DeskPasswordLink` sets an officer's password by the link from an administrator. */
export class DeskPasswordLink extends DeskElement {
  static override properties = { person: { state: true }, failure: { state: true } };

  private readonly token = takeSecret();
  private person: PersonWire | null = null;
  private failure: Error | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void call<PersonWire>('POST', 'link', { body: { token: this.token } })
      .then((person) => (this.person = person))
      .catch((error: unknown) => (this.failure = error as Error));
  }

  protected override render(): TemplateResult {
    if (this.failure !== null)
      return html`<h1 tabindex="-1">${words.dead}</h1>
        <p class="notice danger" role="alert">${this.failure.message}</p>
        <p>${words.hasPassword} <a href="./">${words.signIn}</a></p>`;
    return this.person === null ? html`` : this.passwordForm(this.person);
  }

  private passwordForm({ name, display_name }: PersonWire): TemplateResult {
    const send = async (values: FormData): Promise<void> => {
      await call('POST', 'link/password', { body: { token: this.token, password: values.get('password') } });
      useSession(null, words.saved(name));
    };
    return html`<h1 tabindex="-1">${words.makePassword}</h1>
      ${form(
        send,
        (problems) =>
          html`<p>${words.yoursAlone(display_name)}</p>
            ${accountField(problems, name)} ${newPasswordField(problems, words.password)}
            <button class="primary">${words.save}</button>
            <p class="hint">${words.worksOnce}</p>`,
        'card narrow',
      )}`;
  }
}

customElements.define('desk-first-administrator', DeskFirstAdministrator);
customElements.define('desk-password-link', DeskPasswordLink);
