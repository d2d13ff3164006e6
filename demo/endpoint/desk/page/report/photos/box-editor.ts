import { html, svg, type TemplateResult } from 'lit';
import { DeskElement } from '../../element.js';
import type { Box, FileWire } from '../report-wire.js';
import { boxBetween, joined, MOST_BOXES, moved, resized } from './boxes.js';
import { words } from './words.js';

const STEP = 0.01;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
/** In the middle, as large as a face. */
const FIRST: Box = [0.4, 0.4, 0.2, 0.2];

/**
 * `BoxEditor` puts black boxes on a photo, by pointer or keyboard. It fires `save` with them and what was seen, or
 * `cancel`.
 */
class BoxEditor extends DeskElement {
  static override properties = {
    file: { attribute: false },
    address: { attribute: false },
    name: { attribute: false },
    boxes: { state: true },
    drawn: { state: true },
  };
  declare file: FileWire;
  declare address: string;
  declare name: string;
  declare boxes: readonly Box[];
  /** The box that a pointer is drawing. */
  declare drawn: Box | null;
  /** `#seen` boxes are kept for this photo, as it was last read. */
  #seen: readonly Box[] = [];
  #from: readonly [number, number] | null = null;
  /** Place among the boxes of the one that a pointer moves. */
  #moved = -1;

  constructor() {
    super();
    this.boxes = [];
    this.drawn = null;
  }

  protected override firstUpdated(): void {
    this.boxes = this.#seen = this.file.boxes ?? [];
    this.querySelector<HTMLElement>('[data-add]')?.focus({ preventScroll: true });
  }

  /** Boxes that another officer drew meanwhile join these. */
  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!this.hasUpdated || !changed.has('file')) return;
    const kept = this.file.boxes ?? [];
    this.boxes = joined(this.boxes, this.#seen, kept);
    this.#seen = kept;
  }

  protected override render(): TemplateResult {
    const isFull = this.boxes.length >= MOST_BOXES;
    return html`
      <div class="box-editor" role="group" aria-label=${words.editor}>
        <p class="hint">${words.how}</p>
        <div class="photo-frame">
          <img src=${this.address} alt="${this.name}: ${this.file.file_name}" @load=${this.#bringIntoSight} />
          <svg
            viewBox="0 0 1 1"
            preserveAspectRatio="none"
            @pointerdown=${this.#begin}
            @pointermove=${this.#draw}
            @pointerup=${this.#end}
            @pointercancel=${this.#end}
          >
            ${this.boxes.map((box, at) => this.#renderBox(box, at))}
            ${this.drawn === null ? null : rectangle(this.drawn)}
          </svg>
        </div>
        <div class="row">
          <button type="button" data-add ?disabled=${isFull} @click=${this.#add}>${words.add}</button>
          ${this.boxes.map(
            (_, at) =>
              html`<button type="button" class="quiet" @click=${() => this.#remove(at)}>
                ${words.remove(at + 1)}
              </button>`,
          )}
          <span class="hint" role="status">${isFull ? words.most(MOST_BOXES) : ''}</span>
        </div>
        <div class="row">
          <button type="button" class="primary" @click=${this.#save}>${words.save}</button>
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>
            ${words.cancel}
          </button>
        </div>
      </div>
    `;
  }

  #renderBox([x, y, width, height]: Box, at: number): TemplateResult {
    return svg`<rect class="black" role="img" tabindex="0" aria-label=${words.box(at + 1)} data-box=${at}
      x=${x} y=${y} width=${width} height=${height}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, at)}></rect>`;
  }

  #pointOf(event: PointerEvent): readonly [number, number] {
    const area = (event.currentTarget as SVGElement).getBoundingClientRect();
    return [(event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height];
  }

  #begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#moved = Number((event.target as SVGElement).dataset['box'] ?? -1);
    if (this.#moved === -1 && this.boxes.length >= MOST_BOXES) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.#from = this.#pointOf(event);
  };

  #draw = (event: PointerEvent): void => {
    if (this.#from === null) return;
    const to = this.#pointOf(event);
    if (this.#moved === -1) this.drawn = boxBetween(this.#from, to);
    else {
      this.#change(this.#moved, moved, [to[0] - this.#from[0], to[1] - this.#from[1]]);
      this.#from = to;
    }
  };

  #end = (): void => {
    if (this.drawn !== null) this.boxes = [...this.boxes, this.drawn];
    this.drawn = null;
    this.#from = null;
  };

  #add = async (): Promise<void> => {
    this.boxes = [...this.boxes, FIRST];
    await this.updateComplete;
    this.querySelector<SVGElement>(`[data-box="${this.boxes.length - 1}"]`)?.focus();
  };

  #remove(at: number): void {
    this.boxes = this.boxes.filter((_, place) => place !== at);
    this.querySelector<HTMLElement>('[data-add]')?.focus();
  }

  #onKey(event: KeyboardEvent, at: number): void {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.#remove(at);
      return;
    }
    const step = ARROWS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const change = event.shiftKey ? resized : moved;
    this.#change(at, change, step);
  }

  #change(at: number, change: typeof moved, step: readonly [number, number]): void {
    this.boxes = this.boxes.map((box, place) => (place === at ? change(box, ...step) : box));
  }

  /** The whole photo, with its buttons, as far as the screen has room. */
  #bringIntoSight = (): void => this.querySelector('.box-editor')?.scrollIntoView({ block: 'start' });

  #save = (): void => {
    this.dispatchEvent(new CustomEvent('save', { detail: { boxes: this.boxes, seen: this.#seen } }));
  };
}

/** `rectangle` is a box over a photo whose drawing area goes from 0 to 1. */
export const rectangle = ([x, y, width, height]: Box) =>
  svg`<rect class="black" x=${x} y=${y} width=${width} height=${height}></rect>`;

customElements.define('desk-box-editor', BoxEditor);
