import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { call, filePath, Refusal, reportPath } from '../../api.js';
import { has } from '../../session.js';
import { isPhoto, ReportPart, thumbnailPath, undecided } from '../report-part.js';
import type { Box, FileWire } from '../report-wire.js';
import { rectangle } from './box-editor.js';
import { words } from './words.js';

/** `ReportPhotos` shows attachments large and one by one, each with its decision. */
class ReportPhotos extends ReportPart {
  static override properties = { ...ReportPart.properties, at: { state: true }, isEditing: { state: true } };
  declare at: number;
  declare isEditing: boolean;

  constructor() {
    super();
    this.at = 0;
    this.isEditing = false;
  }

  /** Before verification, decisions wait for it; they are kept by the report. */
  get #decidesLater(): boolean {
    return this.whole.report.status_code === 'unverified';
  }

  get #mayDecide(): boolean {
    const { is_secret, withdrawn_at } = this.whole.report;
    return has('verifier') && !is_secret && withdrawn_at === null;
  }

  /** The original: boxes are burnt into what the public sees. */
  #address(file: FileWire): string {
    return filePath(this.whole.report.tracking_id, file.id);
  }

  protected override render(): TemplateResult {
    const { attachments } = this.whole;
    const place = Math.min(this.at, attachments.length - 1);
    const file = attachments[place];
    if (file === undefined) return html``;
    const name = words.name(place + 1);
    return html`<section class="card photos" aria-labelledby="photos-heading">
      <div class="row">
        <h2 id="photos-heading">${words.heading}</h2>
        <span class="hint">${words.place(place + 1, attachments.length)}</span>
        <span class="badge ${this.#tone(file)}">${this.#state(file)}</span>
      </div>
      ${
        this.isEditing
          ? html`<desk-box-editor
              .file=${file}
              .address=${this.#address(file)}
              .name=${name}
              @cancel=${this.#endEditing}
              @save=${(event: CustomEvent<object>) => void this.#saveBoxes(file, event.detail)}
            ></desk-box-editor>`
          : html`${this.#renderLarge(file, name)} ${this.#renderChoice(file, name)}`
      }
      ${attachments.length > 1 && !this.isEditing ? this.#renderStrip(place) : nothing}
    </section>`;
  }

  #renderLarge(file: FileWire, name: string): TemplateResult {
    const address = this.#address(file);
    const isFromReply = file.from_reply ?? (file.followup_id ?? null) !== null;
    return html`
      <a class="photo" href=${address} target="_blank" rel="noopener" title=${words.open}>
        ${
          isPhoto(file)
            ? html`<span class="photo-frame"
                ><img src=${address} alt="${name}: ${file.file_name}" />${renderBoxes(file.boxes ?? [])}</span
              >`
            : words.file(`${name}: ${file.file_name}`)
        }
      </a>
      <p class="hint">
        ${[
          file.file_name,
          isFromReply && words.fromReply,
          file.boxes?.length && words.hasBoxes(file.boxes.length),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    `;
  }

  #renderChoice(file: FileWire, name: string): TemplateResult | typeof nothing {
    if (!this.#mayDecide) return nothing;
    const edit = isPhoto(file)
      ? html`<button type="button" class="quiet" @click=${() => (this.isEditing = true)}>
          ${words.edit}
        </button>`
      : nothing;
    if (!this.#decidesLater) {
      const label = file.is_released ? words.hideOne(name) : words.showOne(name);
      const decide = (): Promise<void> => this.#release(file, name);
      return html`<p class="row">
        <button type="button" data-sight=${file.id} @click=${decide}>${label}</button>${edit}
      </p>`;
    }
    const decision = this.context.decisions.get(file.id);
    return html`<p class="hint">${words.whenVerified}</p>
      <p class="row">
        <button
          type="button"
          aria-pressed=${decision === true}
          @click=${() => this.#decide(file, name, true)}
        >
          ${words.show}
        </button>
        <button
          type="button"
          aria-pressed=${decision === false}
          @click=${() => this.#decide(file, name, false)}
        >
          ${words.hide}
        </button>
        ${edit}
      </p>`;
  }

  #renderStrip(place: number): TemplateResult {
    const { attachments } = this.whole;
    const step = (by: number) => (): void => {
      this.at = (place + by + attachments.length) % attachments.length;
    };
    return html`<div class="photo-strip">
      <button type="button" aria-label=${words.previous} @click=${step(-1)}>‹</button>
      <ul class="plain" aria-label=${words.strip}>
        ${attachments.map(
          (file, at) =>
            html`<li>
              <button
                type="button"
                class="thumb"
                aria-label="${words.name(at + 1)}, ${this.#state(file)}"
                aria-current=${at === place}
                @click=${() => (this.at = at)}
              >
                ${isPhoto(file) ? html`<img src=${thumbnailPath(this.whole.report.tracking_id, file)} alt="" loading="lazy" />` : at + 1}
              </button>
            </li>`,
        )}
      </ul>
      <button type="button" aria-label=${words.next} @click=${step(1)}>›</button>
    </div>`;
  }

  #state(file: FileWire): string {
    if (file.is_released) return words.shown;
    if (!this.#decidesLater || !this.#mayDecide) return words.hiddenFile;
    const decision = this.context.decisions.get(file.id);
    if (decision === undefined) return words.undecided;
    return decision ? words.willShow : words.willHide;
  }

  #tone(file: FileWire): string {
    if (file.is_released || this.context.decisions.get(file.id) === true) return 'success';
    return this.#decidesLater && this.#mayDecide && !this.context.decisions.has(file.id) ? 'warning' : 'mark';
  }

  /** Decides, and goes on to the next photo that nobody has decided. */
  #decide(file: FileWire, name: string, isShown: boolean): void {
    this.context.decide(file, isShown);
    const left = undecided(this.context).filter(({ id }) => id !== file.id);
    const [first] = left;
    announce(first === undefined ? words.allDecided : words.decided(name, left.length));
    if (first === undefined) return;
    const later = left.find(({ id }) => this.#placeOf(id) > this.at) ?? first;
    this.at = this.#placeOf(later.id);
  }

  #placeOf(id: string): number {
    return this.whole.attachments.findIndex((file) => file.id === id);
  }

  async #release(file: FileWire, name: string): Promise<void> {
    const is_released = !file.is_released;
    await this.told(is_released ? words.isShown(name) : words.isHidden(name), () =>
      this.context.deed('release', { attachment_id: file.id, is_released }),
    );
  }

  async #saveBoxes(file: FileWire, boxes: object): Promise<void> {
    await this.told(words.saved, async () => {
      const path = reportPath(this.whole.report.tracking_id, `files/${encodeURIComponent(file.id)}/boxes`);
      try {
        await call('POST', path, { body: boxes });
      } catch (error) {
        if (error instanceof Refusal && error.code === 'changed') await this.context.reload();
        throw error;
      }
      await this.context.reload();
      this.#endEditing();
    });
  }

  #endEditing = (): void => {
    this.isEditing = false;
  };
}

/** `renderBoxes` draws what is black for the public over the original that officers see. */
const renderBoxes = (boxes: readonly Box[]): TemplateResult | typeof nothing =>
  boxes.length === 0
    ? nothing
    : html`<svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        ${boxes.map(rectangle)}
      </svg>`;

customElements.define('desk-report-photos', ReportPhotos);
