import { html, type TemplateResult } from 'lit';
import { DeskElement } from '../element.js';
import { control } from '../parts/control.js';
import { field, type Problems } from '../parts/field.js';
import type { Row } from './merge.js';
import { TOWN_LISTS, type ListPart } from './town-words.js';

/**
 * `DeskLines` draws a list of which each row is a line, one field for each of its parts: hundreds of short lines are
 * read and pasted better so than in fields of their own. A field's name is its part, as the server names it in a
 * refusal.
 */
export class DeskLines extends DeskElement {
  static override properties = {
    list: { attribute: false },
    initial: { attribute: false },
    isLocked: { attribute: false },
    problems: { attribute: false },
  };

  list = '';
  initial: readonly Row[] = [];
  isLocked = false;
  problems!: Problems;

  private get parts(): readonly [part: string, words: ListPart][] {
    return Object.entries(TOWN_LISTS[this.list]!.parts ?? {});
  }

  /** Lines as they are typed; empty ones are left out. */
  rows(): Promise<Row[]> {
    const typed = this.parts.flatMap(([part]) => {
      const { value } = this.querySelector<HTMLTextAreaElement>(`[name="${part}"]`)!;
      return value.split('\n').map((line) => ({ part, line: line.trim() }));
    });
    return Promise.resolve(typed.filter(({ line }) => line !== ''));
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
      ${this.parts.map(([part, { label, hint }]) => {
        const lines = this.initial.filter((row) => row['part'] === part).map(({ line }) => line ?? '');
        return field(
          this.problems,
          part,
          label,
          (described) =>
            html`<textarea
              ${control(described)}
              class="lines"
              rows="10"
              autocapitalize="none"
              spellcheck="false"
              .value=${lines.join('\n')}
              ?readonly=${this.isLocked}
            ></textarea>`,
          { hint: this.isLocked ? null : hint },
        );
      })}
    </div>`;
  }
}

customElements.define('desk-lines', DeskLines);
