import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DeskElement } from '../element.js';
import { wordsOf } from '../language.js';

const words = wordsOf({ more: 'Tampilkan lebih banyak' }, { more: 'Show more' });

/** `DeskPortions` shows a long list some entries at a time; the first of those added gets the focus. */
export class DeskPortions extends DeskElement {
  static override properties = {
    entries: { attribute: false },
    size: { attribute: false },
    draw: { attribute: false },
    shown: { state: true },
  };

  entries: readonly unknown[] = [];
  size = 5;
  draw: (entry: unknown) => TemplateResult = () => html``;
  private shown = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('entries')) this.shown = this.size;
  }

  protected override render(): TemplateResult {
    const { entries, shown } = this;
    return html`<div class="stack">
      <div class="stack" data-list>${entries.slice(0, shown).map((entry) => this.draw(entry))}</div>
      ${
        shown >= entries.length
          ? nothing
          : html`<button type="button" @click=${this.showMore}>${words.more}</button>`
      }
    </div>`;
  }

  private readonly showMore = async (): Promise<void> => {
    const first = this.shown;
    this.shown += this.size;
    await this.updateComplete;
    const added = this.querySelector('[data-list]')!.children[first];
    added?.querySelector<HTMLElement>('a, input, summary')?.focus();
  };
}

customElements.define('desk-portions', DeskPortions);

/** `inPortions` is a list of `DeskPortions`: another array begins at its first entry again. */
export const inPortions = <Entry>(
  entries: readonly Entry[],
  size: number,
  draw: (entry: Entry) => TemplateResult,
): TemplateResult => html`<desk-portions .entries=${entries} .size=${size} .draw=${draw}></desk-portions>`;
