import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { DeskElement } from '../element.js';
import { control } from '../parts/control.js';
import { field, type Described, type Problems } from '../parts/field.js';
import type { Row } from './merge.js';
import { TOWN_LISTS, townWords as words, type TownList } from './town-words.js';

interface Item {
  /** Of this element alone: what is typed stays with its row. */
  id: number;
  row: Row;
  isNew: boolean;
}

/**
 * `DeskRows` draws each row of a list with a field for each column. A field's name is its place as the server names it
 * in a refusal: `rows.3.date`.
 */
export class DeskRows extends DeskElement {
  static override properties = {
    list: { attribute: false },
    columns: { attribute: false },
    key: { attribute: false },
    initial: { attribute: false },
    isLocked: { attribute: false },
    marks: { attribute: false },
    problems: { attribute: false },
    items: { state: true },
  };

  list = '';
  columns: readonly string[] = [];
  /** The column that tells rows apart. */
  key = '';
  initial: readonly Row[] = [];
  isLocked = false;
  /** Rows by key that another administrator changed too; null where that one took it out. */
  marks: ReadonlyMap<string, Row | null> = new Map();
  problems!: Problems;
  private items: readonly Item[] = [];
  private made = 0;

  private get words(): TownList {
    return TOWN_LISTS[this.list]!;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('initial')) this.items = this.initial.map((row) => this.item(row, false));
  }

  private item(row: Row, isNew: boolean): Item {
    this.made += 1;
    return { id: this.made, row, isNew };
  }

  /** Rows as they are typed; one without any word is taken out. */
  async rows(): Promise<Row[]> {
    const typed = this.items.map((item, at) => ({ item, row: this.typed(at) }));
    const filled = typed.filter(({ row }) => !isEmpty(row));
    this.items = filled.map(({ item }) => item);
    await this.updateComplete;
    return filled.map(({ row }) => row);
  }

  private typed(at: number): Row {
    const valueOf = (column: string): string =>
      (this.querySelector(`[name="rows.${at}.${column}"]`) as HTMLInputElement).value.trim();
    return Object.fromEntries(this.columns.map((column) => [column, valueOf(column)]));
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      <ol class="rows">
        ${repeat(
          this.items,
          ({ id }) => id,
          (item, at) => this.line(item, at),
        )}
      </ol>
      ${
        this.isLocked
          ? nothing
          : html`<button type="button" data-add @click=${this.add}>${this.words.add}</button>`
      }
    </div>`;
  }

  private line({ id, row, isNew }: Item, at: number): TemplateResult {
    const key = row[this.key] ?? '';
    const mark = this.marks.has(key) ? this.told(this.marks.get(key) ?? null) : '';
    return html`<li class="card">
      ${mark === '' ? nothing : html`<p class="notice warning">${mark}</p>`}
      ${this.columns.map((column) => {
        const { label, hint } = this.words.columns[column]!;
        const name = `rows.${at}.${column}`;
        const draw = (described: Described): TemplateResult =>
          this.draw(column, row[column] ?? '', described);
        return field(this.problems, name, label, draw, { hint: isNew ? hint : null });
      })}
      ${
        this.isLocked
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              aria-label=${words.removeRow(key || words.newRow)}
              @click=${() => this.removeItem(id)}
            >
              ${words.remove}
            </button>`
      }
    </li>`;
  }

  private draw(column: string, value: string, described: Described): TemplateResult {
    const { options, isLong = false } = this.words.columns[column]!;
    if (options !== undefined)
      return html`<select ${control(described)} ?disabled=${this.isLocked}>
        ${Object.entries(options).map(
          ([option, label]) => html`<option value=${option} ?selected=${option === value}>${label}</option>`,
        )}
      </select>`;
    if (isLong)
      return html`<textarea
        ${control(described)}
        rows="2"
        .value=${value}
        ?readonly=${this.isLocked}
      ></textarea>`;
    return html`<input
      ${control(described)}
      value=${value}
      placeholder=${column === 'date' ? '2026-12-25' : nothing}
      ?readonly=${this.isLocked}
    />`;
  }

  private told(row: Row | null): string {
    if (row === null) return words.otherRemoved;
    const written = Object.entries(row)
      .filter(([, text]) => text !== '')
      .map(([column, text]) => {
        const { label, options } = this.words.columns[column] ?? { label: column };
        return `${label}: ${options?.[text] ?? text}`;
      });
    return words.otherWrote(written.join('; '));
  }

  private readonly add = async (): Promise<void> => {
    this.items = [...this.items, this.item({}, true)];
    await this.updateComplete;
    this.querySelector<HTMLElement>('.rows > li:last-child .control')?.focus();
  };

  private async removeItem(id: number): Promise<void> {
    const at = this.items.findIndex((item) => item.id === id);
    this.items = this.items.filter((item) => item.id !== id);
    // Problems are told by a row's place, which is another one now.
    this.problems.forget();
    await this.updateComplete;
    const lines = this.querySelectorAll('.rows > li');
    const next = lines[Math.min(at, lines.length - 1)]?.querySelector<HTMLElement>('.control');
    (next ?? this.querySelector<HTMLElement>('[data-add]'))?.focus();
  }
}

const isEmpty = (row: Row): boolean =>
  Object.entries(row).every(([column, text]) => column === 'status' || text === '');

customElements.define('desk-rows', DeskRows);
