import { html, nothing, type TemplateResult } from 'lit';
import { currentField, newPasswordField } from '../accounts/person-fields.js';
import { roleName } from '../accounts/role-words.js';
import type { OwnAccountWire, OwnMailWire } from '../../accounts/wire.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { moment } from '../dates.js';
import { form } from '../parts/form.js';
import { DeskView } from '../parts/view.js';
import { has, renewSession, session } from '../session.js';
import '../accounts/passkeys.js';
import '../field/field-switch.js';
import '../keys/keys-switch.js';
import './phone-code.js';
import { mailSection } from './own-mail.js';
import { ownWords as words } from './own-words.js';

interface Own {
  account: OwnAccountWire;
  /** Null for whoever gets no news of reports. */
  mail: OwnMailWire | null;
}

/** `DeskOwnAccount`: the officer's password, phone code, news by mail, and sessions. */
export class DeskOwnAccount extends DeskView<Own> {
  protected override async load(): Promise<Own> {
    const account = await call<OwnAccountWire>('GET', 'account');
    const mail = has('verifier', 'office') ? await call<OwnMailWire>('GET', 'account/mail') : null;
    return { account, mail };
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view({ account, mail }: Own): TemplateResult {
    const { officer = '', roles = [] } = session() ?? {};
    const again = (message: string): Promise<void> => this.again(message);
    const superior = account.superior === null ? '' : ` · ${words.superior(account.superior)}`;
    return html`<p><span class="number">${officer}</span> · ${roles.map(roleName).join(', ')}${superior}</p>
      ${mail === null ? nothing : mailSection(mail, account.has_password, again)}
      ${
        account.has_password
          ? html`${this.password()}<desk-phone-code
                .hasCode=${account.has_code}
                .again=${again}
              ></desk-phone-code>
              <desk-passkeys></desk-passkeys>`
          : nothing
      }
      <desk-keys-switch></desk-keys-switch>
      <desk-field-switch></desk-field-switch>
      ${this.sessions(account)}`;
  }

  private password(): TemplateResult {
    const send = async (values: FormData): Promise<void> => {
      await call('POST', 'account/password', { body: Object.fromEntries(values) });
      await renewSession();
      await this.again(words.passwordChanged);
    };
    return html`<section class="card narrow">
      <h2>${words.password}</h2>
      ${form(
        send,
        (problems) =>
          html`${currentField(problems)} ${newPasswordField(problems, words.newPassword)}
            <button>${words.changePassword}</button>`,
      )}
    </section>`;
  }

  private sessions({ sessions }: OwnAccountWire): TemplateResult {
    return html`<section class="card narrow">
      <h2>${words.sessions}</h2>
      <ul class="plain">
        ${sessions.map(
          ({ id, started_at, used_at, is_this }) =>
            html`<li>
              ${words.signedIn(moment(started_at))}
              <small>${is_this ? words.thisSession : words.lastUsed(moment(used_at))}</small>
              ${
                is_this
                  ? nothing
                  : html`<button
                      type="button"
                      aria-label=${words.endSession(moment(started_at))}
                      @click=${() => this.end(id)}
                    >
                      ${words.end}
                    </button>`
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async end(id: string | number): Promise<void> {
    try {
      await call('DELETE', `account/sessions/${id}`, { body: {} });
      await this.again(words.ended);
    } catch (error) {
      announce((error as Error).message);
    }
  }
}

customElements.define('desk-own-account', DeskOwnAccount);
