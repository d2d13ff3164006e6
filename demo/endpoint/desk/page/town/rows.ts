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
    tellMark: { attribute: false },
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
  /** `tellMark` says what is written elsewhere in a row of `marks`; null where it isn't there. */
  tellMark!: (row: string | null) => string;
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
    const filled = typed.filter(({ row }) => !this.isEmpty(row));
    this.items = filled.map(({ item }) => item);
    await this.updateComplete;
    return filled.map(({ row }) => row);
  }

  private typed(at: number): Row {
    const valueOf = (column: string): string =>
      (this.querySelector(`[name="${nameOf(at, column)}"]`) as HTMLInputElement).value.trim();
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
    const folded = this.columns.filter((column) => this.words.columns[column]!.isFolded === true);
    const drawn = (column: string): TemplateResult => {
      const { label, hint } = this.words.columns[column]!;
      const draw = (described: Described): TemplateResult => this.draw(column, row[column] ?? '', described);
      return field(this.problems, nameOf(at, column), label, draw, { hint: isNew ? hint : null });
    };
    return html`<li class="card">
      ${mark === '' ? nothing : html`<p class="notice warning">${mark}</p>`}
      ${this.columns.filter((column) => !folded.includes(column)).map(drawn)}
      ${
        folded.length === 0
          ? nothing
          : html`<details ?open=${folded.some((column) => this.problems.of(nameOf(at, column)) !== '')}>
              <summary>${this.words.more}</summary>
              ${folded.map(drawn)}
            </details>`
      }
      ${this.isLocked ? nothing : this.buttons(id, at, key || words.newRow)}
    </li>`;
  }

  private buttons(id: number, at: number, name: string): TemplateResult {
    const isMovable = this.words.isOrdered === true && at > 0;
    return html`${
        isMovable
          ? html`<button
              type="button"
              class="quiet"
              data-up
              aria-label=${words.moveUpRow(name)}
              @click=${() => this.moveUp(id)}
            >
              ${words.moveUp}
            </button>`
          : nothing
      }<button
        type="button"
        class="quiet"
        aria-label=${words.removeRow(name)}
        @click=${() => this.removeItem(id)}
      >
        ${words.remove}
      </button>`;
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
        rows=${value.length > TWO_LINES ? 4 : 2}
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
    if (row === null) return this.tellMark(null);
    const written = Object.entries(row)
      .filter(([, text]) => text !== '')
      .map(([column, text]) => {
        const { label, options } = this.words.columns[column] ?? { label: column };
        return `${label}: ${options?.[text] ?? text}`;
      });
    return this.tellMark(written.join('; '));
  }

  private readonly add = async (): Promise<void> => {
    this.items = [...this.items, this.item({}, true)];
    await this.updateComplete;
    this.querySelector<HTMLElement>('.rows > li:last-child .control')?.focus();
  };

  /** `isEmpty` passes over columns with `options`: what is chosen of a list is never empty. */
  private isEmpty(row: Row): boolean {
    return this.columns.every(
      (column) => this.words.columns[column]!.options !== undefined || row[column] === '',
    );
  }

  private async moveUp(id: number): Promise<void> {
    const at = this.items.findIndex((item) => item.id === id);
    const items = [...this.items];
    [items[at - 1], items[at]] = [items[at]!, items[at - 1]!];
    this.items = items;
    this.problems.forget();
    await this.updateComplete;
    const line = this.querySelectorAll('.rows > li')[at - 1];
    (line?.querySelector<HTMLElement>('[data-up]') ?? line?.querySelector<HTMLElement>('.control'))?.focus();
  }

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

/** Letters that two lines hold on a phone. */
const TWO_LINES = 70;

const nameOf = (at: number, column: string): string => `rows.${at}.${column}`;

customElements.define('desk-rows', DeskRows);
