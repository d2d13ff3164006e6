import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MappingWire } from '../../relay/wire.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { checkbox, textField } from '../parts/field.js';
import { form, textOf } from '../parts/form.js';
import { inPortions } from '../parts/portions.js';
import { selectField } from '../parts/select-field.js';
import { mappingWords as words } from './mapping-words.js';
import { MAPPED } from './relay-words.js';

interface Filters {
  search: string;
  kind: string;
  isUnmapped: boolean;
}

/** `DeskMappings` maps our names to the national gateway's numbers. */
export class DeskMappings extends DeskElement {
  static override properties = {
    mappings: { attribute: false },
    unmapped: { attribute: false },
    found: { state: true },
  };

  mappings: readonly MappingWire[] = [];
  /** How many have no number yet. */
  unmapped = 0;
  /** `found` when the filters were set: a row that is mapped stays, so that the officer sees the change. */
  private found: readonly MappingWire[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mappings')) this.found = this.find({ search: '', kind: '', isUnmapped: true });
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2>${words.title}</h2>
      <p class="hint" role="status">${this.unmapped === 0 ? words.allMapped : words.left(this.unmapped)}</p>
      <p>${words.about}</p>
      <div role="search" @input=${this.onInput}>${form(this.filter, filterFields, 'filters')}</div>
      <div>
        ${
          this.found.length === 0
            ? html`<p class="empty">${words.none}</p>`
            : inPortions(this.found, 20, (mapping) => this.row(mapping))
        }
      </div>
    </section>`;
  }

  private row(mapping: MappingWire): TemplateResult {
    const { kind, our_id, our_name, gateway_id, suggestion } = mapping;
    const take = ({ currentTarget }: Event): void => {
      const { form: own } = currentTarget as HTMLButtonElement;
      (own!.elements.namedItem('gateway_id') as HTMLInputElement).value = suggestion!.id;
      own!.requestSubmit();
    };
    return form(
      (values) => this.save(mapping, textOf(values, 'gateway_id').trim() || null),
      (problems) =>
        html`<p>
            <b>${our_name}</b> <small>${MAPPED[kind] ?? kind} ${our_id}</small>
            ${isUnmapped(mapping) ? html`<span class="badge warning">${words.unmapped}</span>` : nothing}
          </p>
          ${textField(problems, 'gateway_id', words.number, {
            inputmode: 'numeric',
            autocomplete: 'off',
            ariaLabel: words.numberFor(our_name),
            value: gateway_id ?? '',
          })}
          <button>${words.save}</button>
          ${
            suggestion === null
              ? nothing
              : html`<button type="button" @click=${take}>
                  ${words.take(suggestion.id, suggestion.name)}
                </button>`
          }`,
      'mapping',
    );
  }

  private async save(mapping: MappingWire, gateway_id: string | null): Promise<void> {
    const { kind, our_id } = mapping;
    const body = { kind, our_id, gateway_id };
    const { unmapped } = await call<{ unmapped: number }>('POST', 'relay/mappings', { body });
    mapping.gateway_id = gateway_id;
    this.unmapped = unmapped;
    this.requestUpdate();
    announce(gateway_id === null ? words.deleted : words.saved);
  }

  private readonly onInput = ({ target }: Event): void =>
    this.filter(new FormData((target as HTMLInputElement).form!));

  private readonly filter = (values: FormData): void => {
    this.found = this.find({
      search: textOf(values, 'search').trim().toLowerCase(),
      kind: textOf(values, 'kind'),
      isUnmapped: values.get('unmapped') === 'on',
    });
  };

  private readonly find = (filters: Filters): MappingWire[] =>
    this.mappings.filter((one) => fits(one, filters));
}

/** A classification without a mapping is sent under its own number, so it never counts as unmapped. */
const isUnmapped = ({ kind, gateway_id }: MappingWire): boolean =>
  gateway_id === null && kind !== 'classification';

function fits(mapping: MappingWire, filters: Filters): boolean {
  const { kind, our_id, our_name, gateway_id } = mapping;
  const text = `${our_name} ${our_id} ${gateway_id ?? ''}`.toLowerCase();
  const isKind = filters.kind === '' || kind === filters.kind;
  return isKind && (!filters.isUnmapped || isUnmapped(mapping)) && text.includes(filters.search);
}

const filterFields: Parameters<typeof form>[1] = (problems) =>
  html`${textField(problems, 'search', words.search, { type: 'search', maxlength: 200 })}
  ${selectField(problems, 'kind', words.kind, { entries: Object.entries(MAPPED), empty: words.all })}
  ${checkbox(words.onlyUnmapped, { name: 'unmapped', isChecked: true })}`;

customElements.define('desk-mappings', DeskMappings);
