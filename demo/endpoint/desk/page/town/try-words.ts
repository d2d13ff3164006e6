import { html, nothing, type TemplateResult } from 'lit';
import type { TriedWire } from '../../town/wire.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { control } from '../parts/control.js';
import { field } from '../parts/field.js';
import { form, textOf } from '../parts/form.js';
import type { Row } from './merge.js';
import { tryWords as words, type TryWords } from './spoken-lists.js';

/** `DeskTry` says what a citizen's words come to with the list as it stands in the form, saved or not. */
export class DeskTry extends DeskElement {
  static override properties = {
    list: { attribute: false },
    words: { attribute: false },
    rows: { attribute: false },
    tried: { state: true },
  };

  list = '';
  words!: TryWords;
  rows: () => Promise<readonly Row[]> = () => Promise.resolve([]);
  private tried: TriedWire | null = null;

  protected override render(): TemplateResult {
    const { title, about, label } = this.words;
    return html`<section class="card">
      <h2>${title}</h2>
      <p class="hint">${about}</p>
      ${form(
        (values) => this.ask(textOf(values, 'text')),
        (problems) =>
          html`${field(
              problems,
              'text',
              label,
              (described) => html`<textarea ${control(described)} rows="2"></textarea>`,
            )}<button>${words.tryIt}</button>`,
      )}
      <div role="status" class="tried">${this.told()}</div>
    </section>`;
  }

  private async ask(text: string): Promise<void> {
    this.tried = null;
    const rows = await this.rows();
    this.tried = await call<TriedWire>('POST', `town/${this.list}/try`, { body: { rows, text } });
  }

  private told(): TemplateResult | typeof nothing {
    if (this.tried === null) return nothing;
    const { dangers, search } = this.tried;
    if (dangers !== null) return dangers.length === 0 ? html`<p>${words.noDanger}</p>` : heard(dangers);
    if (search === null) return nothing;
    return html`<p>${words.searched(search.words.join(' '))}</p>
      <p>${search.same.length === 0 ? words.nothingElse : words.foundToo(search.same.join(', '))}</p>`;
  }
}

function heard(dangers: NonNullable<TriedWire['dangers']>): TemplateResult {
  const shown = dangers.find(({ is_heard }) => is_heard);
  return html`<p class=${shown === undefined ? nothing : 'notice danger'}>
      ${shown === undefined ? words.noDanger : words.shown(shown.title, shown.tel)}
    </p>
    <ul class="plain">
      ${dangers.map(({ title, is_heard, words: found }) => {
        const why = found.length === 0 ? words.bySentence : words.byWords(found.join(', '));
        return html`<li>${title} ${is_heard ? why : `${why} ${words.takenBack}`}</li>`;
      })}
    </ul>`;
}

customElements.define('desk-try', DeskTry);
