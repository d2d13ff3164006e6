import { html, nothing, type TemplateResult } from 'lit';
import type { AccountWire } from '../../accounts/wire.js';
import { textField, type Problems } from '../parts/field.js';
import { form } from '../parts/form.js';
import { session } from '../session.js';
import { superiorField, superiorOf } from './superior.js';
import { rightsFields, rightsOf } from './account-rights.js';
import { accountWords as words } from './account-words.js';
import { roleName } from './role-words.js';

/** `Change` changes an account and shows a message; it throws what the server refuses. */
export type Change = (account: AccountWire, body: object, message: string) => Promise<void>;

/** @param press as `change`, and a refusal passes as a message: there is no form to show it in */
export function accountCard(
  account: AccountWire,
  all: readonly AccountWire[],
  { change, press }: Record<'change' | 'press', Change>,
): TemplateResult {
  const isOwn = account.name === session()?.officer;
  return html`<article class="card">
    <h2>
      ${account.display_name}
      ${account.is_disabled ? html`<span class="badge danger">${words.disabled}</span>` : nothing}
      ${account.is_code_closed ? html`<span class="badge danger">${words.codeClosed}</span>` : nothing}
    </h2>
    <p><span class="number">${account.name}</span> · ${factsOf(account, all).join(' · ')}</p>
    ${isOwn ? html`<p class="hint">${words.ownRoles}</p>` : panels(account, all, change)}
    ${isOwn ? nothing : buttons(account, press)}
  </article>`;
}

function factsOf(account: AccountWire, all: readonly AccountWire[]): string[] {
  const { roles, institution_ids, locations, has_password, has_own_password, subject } = account;
  const superior = all.find(({ id }) => id === account.superior);
  return [
    roles.map(roleName).join(', '),
    institution_ids.map(institutionName).join(', '),
    locations.length > 0 && words.only(locations.map(({ name }) => name).join('; ')),
    superior && words.below(superior.display_name),
    account.has_code ? words.withCode : words.withoutCode,
    subject && words.byOpenId,
    !has_password && !subject && words.noPassword,
    has_password && !has_own_password && words.serverPassword,
  ].filter((fact): fact is string => Boolean(fact));
}

const institutionName = (id: string): string =>
  id === '*' ? words.allOfThem : (session()?.institutions.find((one) => one.id === id)?.name ?? id);

const panels = (account: AccountWire, all: readonly AccountWire[], change: Change): TemplateResult =>
  html`<div class="actions">
    ${panel(
      words.changeRoles,
      (values) => change(account, rightsOf(values), words.rolesChanged),
      (problems) =>
        html`${rightsFields(problems, account)}<button class="primary">${words.saveRoles}</button>`,
    )}
    ${panel(
      words.superior,
      (values) => change(account, superiorOf(values), words.superiorSaved),
      (problems) =>
        html`${superiorField(problems, all, account)}<button class="primary">${words.saveSuperior}</button>`,
    )}
    ${panel(
      words.newLink,
      () => change(account, { new_link: true }, words.linkMade),
      () =>
        html`<p>${words.newLinkHint}</p>
          <button>${words.makeLink}</button>`,
    )}
    ${
      session()?.has_openid
        ? panel(
            words.openIdentity,
            (values) => change(account, { subject: values.get('subject') }, words.tied),
            (problems) =>
              html`<p>${words.identityHint}</p>
                ${subjectField(problems)}<button>${words.tie}</button>`,
          )
        : nothing
    }
  </div>`;

const panel = (
  title: string,
  send: (values: FormData) => unknown,
  fields: (problems: Problems) => TemplateResult,
): TemplateResult =>
  html`<details>
    <summary>${title}</summary>
    ${form(send, fields)}
  </details>`;

export const subjectField = (problems: Problems): TemplateResult =>
  textField(problems, 'subject', words.openIdentity, { maxlength: 255, hint: words.identityWhere });

function buttons(account: AccountWire, press: Change): TemplateResult {
  const { has_code, is_disabled } = account;
  const reset = () => press(account, { reset_code: true }, words.codeReset);
  const turn = () =>
    press(account, { is_disabled: !is_disabled }, is_disabled ? words.wasEnabled : words.wasDisabled);
  return html`<p class="row">
    ${has_code ? html`<button type="button" @click=${reset}>${words.resetCode}</button>` : nothing}
    <button type="button" class=${is_disabled ? nothing : 'danger'} @click=${turn}>
      ${is_disabled ? words.enable : words.disable}
    </button>
  </p>`;
}
