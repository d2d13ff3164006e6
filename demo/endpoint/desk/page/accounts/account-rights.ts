import { html, type TemplateResult } from 'lit';
import type { RightsWire } from '../../accounts/wire.js';
import { DeskElement } from '../element.js';
import { checkbox, textField, type Problems } from '../parts/field.js';
import { textOf } from '../parts/form.js';
import { session } from '../session.js';
import { accountWords as words } from './account-words.js';
import { ROLES } from './role-words.js';

/** `AccountRights` asks for an account's roles, and for its offices where it is an office's. */
export class AccountRights extends DeskElement {
  static override properties = {
    rights: { attribute: false },
    problems: { attribute: false },
    isOffice: { state: true },
  };

  rights: RightsWire = { roles: [], institution_ids: [], locations: [] };
  problems!: Problems;
  private isOffice: boolean | null = null;

  protected override render(): TemplateResult {
    const { rights, problems } = this;
    const isOffice = this.isOffice ?? rights.roles.includes('office');
    return html`<fieldset @change=${this.onChange}>
        <legend>${words.roles}</legend>
        ${Object.entries(ROLES).map(([role, [name, does]]) =>
          checkbox(`${name}: ${does}`, {
            name: 'roles',
            value: role,
            isChecked: rights.roles.includes(role),
          }),
        )}
      </fieldset>
      <fieldset ?hidden=${!isOffice}>
        <legend>${words.institutions}</legend>
        <p class="hint">${words.institutionsHint}</p>
        <div class="choices">
          ${this.choice('*', words.allInstitutions)}
          ${(session()?.institutions ?? []).map(({ id, name }) => this.choice(id, name))}
        </div>
      </fieldset>
      ${textField(problems, 'location_codes', words.places, {
        value: rights.locations.map(({ code }) => code).join(', '),
        placeholder: '16.01.22.2003',
        hint: words.placesHint,
      })}`;
  }

  private choice(id: string, name: string): TemplateResult {
    const isChecked = this.rights.institution_ids.includes(id);
    return checkbox(name, { name: 'institution_ids', value: id, isChecked });
  }

  private readonly onChange = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    if (value === 'office') this.isOffice = checked;
  };
}

customElements.define('desk-account-rights', AccountRights);

export const rightsFields = (problems: Problems, rights: RightsWire): TemplateResult =>
  html`<desk-account-rights .rights=${rights} .problems=${problems}></desk-account-rights>`;

/** `rightsOf` reads them as a call takes them. */
export const rightsOf = (values: FormData): object => ({
  roles: values.getAll('roles'),
  institution_ids: values.getAll('institution_ids'),
  location_codes: textOf(values, 'location_codes')
    .split(/[\s,;]+/)
    .filter(Boolean),
});
