import { html, nothing, type TemplateResult } from 'lit';
import type { AccountLink } from '../../../officers/account-links.js';
import type { AccountWire } from '../../accounts/wire.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { moment } from '../dates.js';
import { form, textOf } from '../parts/form.js';
import { DeskView } from '../parts/view.js';
import { renewSession, session } from '../session.js';
import { accountCard, subjectField, type Change } from './account-card.js';
import { rightsFields, rightsOf } from './account-rights.js';
import { accountWords as words } from './account-words.js';
import { personFields } from './person-fields.js';
import { superiorField, superiorOf } from './superior.js';

/** `DeskAccounts` lists all accounts, makes new ones and changes them. */
export class DeskAccounts extends DeskView<{ data: readonly AccountWire[] }> {
  /** Shown to the administrator this once; the officer opens it. */
  private link: (AccountLink & { name: string }) | null = null;

  protected override load(): Promise<{ data: readonly AccountWire[] }> {
    return call('GET', 'accounts');
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view({ data }: { data: readonly AccountWire[] }): TemplateResult {
    return html`${this.linkCard()}
      ${data.length === 1 ? html`<p class="notice">${words.onlyOne}</p>` : nothing}
      <details class="card actions">
        <summary>${words.add}</summary>
        ${form(
          this.make,
          (problems) =>
            html`${personFields(problems)}
              <p class="hint">${words.byLink}</p>
              ${session()?.has_openid ? subjectField(problems) : nothing} ${rightsFields(problems, NO_RIGHTS)}
              ${superiorField(problems, data)}
              <button class="primary">${words.make}</button>`,
        )}
      </details>
      ${data.map((account) => accountCard(account, data, this))}`;
  }

  private linkCard(): TemplateResult | typeof nothing {
    if (this.link === null) return nothing;
    const { name, path, expires_at } = this.link;
    const address = new URL(path, document.baseURI).href;
    return html`<section class="card" id="tautan" tabindex="-1" aria-label=${words.linkFor(name)}>
      <h2>${words.linkFor(name)}</h2>
      <p class="token" translate="no">${address}</p>
      <button type="button" class="primary" @click=${() => copy(address)}>${words.copy}</button>
      <p class="hint">${words.shownOnce(moment(expires_at))}</p>
    </section>`;
  }

  private readonly make = async (values: FormData): Promise<void> => {
    const name = textOf(values, 'name');
    const { link } = await call<{ link?: AccountLink | null }>('POST', 'accounts', {
      body: {
        name,
        display_name: values.get('display_name'),
        ...(values.get('subject') && { subject: values.get('subject') }),
        ...rightsOf(values),
        ...superiorOf(values),
      },
    });
    await this.show(words.made, name, link);
  };

  readonly change: Change = async ({ id, name }, body, message) => {
    const { link } = await call<{ link?: AccountLink | null }>('POST', `accounts/${id}`, { body });
    await this.show(message, name, link);
  };

  readonly press: Change = async (account, body, message) => {
    try {
      await this.change(account, body, message);
    } catch (error) {
      announce((error as Error).message);
    }
  };

  private async show(message: string, name: string, link: AccountLink | null = null): Promise<void> {
    await renewSession();
    this.link = link === null ? null : { ...link, name };
    await this.again(message);
    this.querySelector<HTMLElement>('#tautan')?.focus();
  }
}

const NO_RIGHTS = { roles: [], institution_ids: [], locations: [] };

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    announce(words.copied);
  } catch {
    announce(words.notCopied);
  }
}

customElements.define('desk-accounts', DeskAccounts);
