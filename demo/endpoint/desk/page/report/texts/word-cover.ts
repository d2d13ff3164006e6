import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { Refusal } from '../../api.js';
import { ReportPart } from '../report-part.js';
import type { Redactions } from '../report-wire.js';
import { isCovered, withWords, wordsIn, type Part, type Word } from './cover.js';
import type { Piece } from './diff.js';
import { words } from './words.js';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};
const PARTS: readonly Part[] = ['title', 'content'];
const NONE: Redactions = { title: [], content: [] };

/**
 * `WordCover` shows the original with each word as a toggle: a press covers the word wherever it stands, another shows
 * it again. It is saved at once, for it protects. All words are one Tab stop, with arrow keys inside.
 */
class WordCover extends ReportPart {
  static override properties = {
    ...ReportPart.properties,
    masked: { attribute: false },
    black: { state: true },
    active: { state: true },
    chosen: { state: true },
    isSaving: { state: true },
    isPointed: { state: true },
  };
  /** `masked` pieces are words that the public text lacks without any officer's doing. */
  declare masked: Readonly<Record<Part, readonly Piece[]>>;
  /** `black` words are covered while they are being saved; null for what the report has. */
  declare black: Redactions | null;
  declare active: number;
  /** First and last place of words that are chosen together; null for none. */
  declare chosen: readonly [number, number] | null;
  declare isSaving: boolean;
  /** A pointer is down: what can take the focus would end a text selection that goes backwards. */
  declare isPointed: boolean;
  #words: readonly Word[] = [];
  #sent: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.black = null;
    this.active = 0;
    this.chosen = null;
    this.isSaving = false;
    this.isPointed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#onSelection);
    document.addEventListener('pointerup', this.#onRelease);
    document.addEventListener('pointercancel', this.#onRelease);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener('pointerup', this.#onRelease);
    document.removeEventListener('pointercancel', this.#onRelease);
  }

  get #covered(): Redactions {
    return this.black ?? this.whole.report.redactions ?? NONE;
  }

  protected override render(): TemplateResult {
    const { report } = this.whole;
    this.#words = PARTS.flatMap((part) => wordsIn(part, report[part]));
    const count = this.#words.filter((word) => isCovered(this.#covered, word)).length;
    return html`
      <div
        class="words"
        role="group"
        aria-label=${words.words}
        @pointerdown=${() => (this.isPointed = true)}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
      >
        <p class="text"><b>${this.#renderPart('title')}</b></p>
        <p class="text">${this.#renderPart('content')}</p>
      </div>
      <p class="row words-state">
        <span role="status"
          >${this.isSaving ? words.saving : count === 0 ? words.none : words.count(count)}</span
        >
        ${
          this.chosen === null
            ? nothing
            : html`<button type="button" class="primary" @click=${this.#coverChosen}>
                ${words.chosen(this.chosen[1] - this.chosen[0] + 1)}
              </button>`
        }
        ${
          count === 0
            ? nothing
            : html`<button type="button" class="quiet" @click=${this.#uncoverAll}>${words.undo}</button>`
        }
      </p>
      <p class="hint">${words.how}</p>
    `;
  }

  #renderPart(part: Part): (string | TemplateResult)[] {
    const text = this.whole.report[part];
    const children: (string | TemplateResult)[] = [];
    let at = 0;
    for (const [place, word] of this.#words.entries()) {
      if (word.part !== part) continue;
      children.push(text.slice(at, word.from), this.#renderWord(word, place));
      at = word.to;
    }
    return [...children, text.slice(at)];
  }

  #renderWord(word: Word, place: number): TemplateResult {
    const isBlack = isCovered(this.#covered, word);
    const isMasked = !isBlack && this.#isMasked(word);
    const isChosen = this.chosen !== null && this.chosen[0] <= place && place <= this.chosen[1];
    return html`<span
      class="word${isMasked ? ' masked' : ''}${isChosen ? ' chosen' : ''}"
      role="button"
      tabindex=${this.isPointed ? nothing : place === this.active ? 0 : -1}
      aria-pressed=${isBlack ? 'true' : 'false'}
      data-place=${place}
      >${word.text}${isMasked ? html`<span class="hidden">${words.masked}</span>` : nothing}</span
    >`;
  }

  #isMasked({ part, from, to }: Word): boolean {
    let at = 0;
    for (const { text, isChanged } of this.masked[part]) {
      const end = at + text.length;
      if (isChanged && at < to && from < end) return true;
      at = end;
    }
    return false;
  }

  #placeOf(target: EventTarget | Node | null): number | null {
    const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
    const place = element?.closest<HTMLElement>('.word')?.dataset['place'];
    return place === undefined ? null : Number(place);
  }

  #onClick = (event: MouseEvent): void => {
    const place = this.#placeOf(event.target);
    // The end of a selection by mouse is no press.
    if (place === null || getSelection()?.isCollapsed === false) return;
    this.active = place;
    this.#toggle(place, place);
    void this.updateComplete.then(() => this.#focusActive());
  };

  #onRelease = (): void => {
    this.isPointed = false;
  };

  #focusActive(): void {
    this.querySelector<HTMLElement>(`[data-place="${this.active}"]`)?.focus();
  }

  #onFocus = (event: FocusEvent): void => {
    this.active = this.#placeOf(event.target) ?? this.active;
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#toggle(...(this.chosen ?? [this.active, this.active]));
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = this.active;
    this.active = Math.min(Math.max(from + step, 0), this.#words.length - 1);
    this.chosen = event.shiftKey ? this.#stretched(from) : null;
    this.#focusActive();
  };

  /** The choice by Shift and an arrow: its other end stays. */
  #stretched(from: number): readonly [number, number] {
    const [first, last] = this.chosen ?? [from, from];
    const anchor = from === first ? last : first;
    return [Math.min(anchor, this.active), Math.max(anchor, this.active)];
  }

  /** Words selected as text, by mouse or thumb: a button covers them, so that copying them covers nothing. */
  #onSelection = (): void => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
      if (this.chosen !== null && !this.contains(document.activeElement)) this.chosen = null;
      return;
    }
    const range = selection.getRangeAt(0);
    if (!this.contains(range.startContainer) && !this.contains(range.endContainer)) return;
    const places = [...this.querySelectorAll<HTMLElement>('.word')]
      .filter((word) => range.intersectsNode(word))
      .map((word) => Number(word.dataset['place']));
    const [first] = places;
    const last = places.at(-1);
    this.chosen = first === undefined || last === undefined ? null : [first, last];
  };

  #coverChosen = (): void => {
    if (this.chosen === null) return;
    getSelection()?.removeAllRanges();
    this.#toggle(...this.chosen, true);
  };

  #toggle(first: number, last: number, isBlack?: boolean): void {
    const chosen = this.#words.slice(first, last + 1);
    const covers = isBlack ?? chosen.some((word) => !isCovered(this.#covered, word));
    this.chosen = null;
    const next = withWords(this.#covered, { words: this.#words, chosen, isBlack: covers });
    this.#save(next, covers ? words.covered : words.uncovered);
  }

  #uncoverAll = (): void => {
    this.#save(NONE, words.undone);
  };

  /** Saves one state after the other; of those that come meanwhile, the last. */
  #save(next: Redactions, said: string): void {
    this.black = next;
    this.isSaving = true;
    this.#sent = this.#sent.then(async () => {
      if (this.black !== next) return;
      try {
        await this.context.deed('redact', next);
        announce(said);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        announce(error.message);
      } finally {
        if (this.black === next) {
          this.black = null;
          this.isSaving = false;
        }
      }
    });
  }
}

customElements.define('desk-word-cover', WordCover);
