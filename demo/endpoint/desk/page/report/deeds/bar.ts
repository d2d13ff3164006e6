import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { Refusal } from '../../api.js';
import { deedName } from '../../deeds/deed-names.js';
import { ariaKey, type KeyName } from '../../keys/keymap.js';
import { checkbox } from '../../parts/field.js';
import { form, trimmedOf } from '../../parts/form.js';
import { has } from '../../session.js';
import { isPhoto, released, ReportPart, thumbnailPath, undecided } from '../report-part.js';
import { rememberOffice, renderOffices } from './offices.js';
import { renderUnanswered } from './unanswered.js';
import { renderWhy } from './why.js';
import { words } from './words.js';

/** `Asked` are deeds for which a dialog asks before they are done. */
type Asked = 'verify' | 'verify-and-forward' | 'dispose' | 'close';

/**
 * `ReportBar` has the deeds of every day, always in reach. One press verifies and forwards what an officer has seen; a
 * secret report, or one with photos of which nobody decided, asks first.
 */
class ReportBar extends ReportPart {
  static override properties = { ...ReportPart.properties, asked: { state: true }, isBusy: { state: true } };
  declare asked: Asked | null;
  declare isBusy: boolean;

  constructor() {
    super();
    this.asked = null;
    this.isBusy = false;
  }

  #may(status: string): boolean {
    return this.whole.can.become.includes(status);
  }

  get #mayAnswer(): boolean {
    return this.#may('responded') || this.whole.can.note;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('asked')) void this.showDialog();
  }

  protected override render(): TemplateResult {
    const { proposed_office } = this.whole.work;
    const isWithOffice = this.whole.report.disposition_name !== null;
    const mayAnswer = this.#mayAnswer;
    return html`
      <div
        class="deed-bar"
        role="toolbar"
        aria-label=${words.bar}
        aria-busy=${this.isBusy ? 'true' : nothing}
      >
        ${
          this.#may('verified')
            ? html`${this.#button(
                'verify-and-forward',
                deedName('verify-and-forward'),
                this.#verifyAndForward,
                {
                  isMain: true,
                  detail: proposed_office === null ? '' : words.to(proposed_office.name),
                },
              )}
              ${this.#button('verify', deedName('verify'), this.#verify)}`
            : nothing
        }
        ${
          this.#may('in_progress')
            ? this.#button('forward', deedName('dispose'), () => (this.asked = 'dispose'), {
                isMain: !isWithOffice,
              })
            : nothing
        }
        ${
          mayAnswer
            ? this.#button('answer', words.answer, () => this.context.compose('respond'), {
                isMain: isWithOffice,
              })
            : nothing
        }
        ${
          has('verifier', 'office')
            ? this.#button('internal-note', words.note, () => this.context.compose('internal-note'))
            : nothing
        }
        ${this.#may('done') ? this.#button('close', deedName('close'), this.#finish) : nothing}
        <button type="button" class="quiet" @click=${this.#toMore}>${words.more}</button>
        ${renderWhy(this.whole, mayAnswer)}
      </div>
      ${this.asked === null ? nothing : this.#renderDialog(this.asked)}
    `;
  }

  #button(
    key: KeyName,
    label: string,
    press: () => unknown,
    { isMain = false, detail = '' }: { isMain?: boolean; detail?: string } = {},
  ): TemplateResult {
    return html`<button
      type="button"
      class=${isMain ? 'primary' : nothing}
      data-key=${key}
      aria-keyshortcuts=${ariaKey(key)}
      @click=${press}
    >
      ${detail === '' ? label : html`${`${label} `}<small>${detail}</small>`}
    </button>`;
  }

  #renderDialog(asked: Asked): TemplateResult {
    return html`<dialog class="ask" aria-labelledby="ask-heading" @close=${this.#close}>
      <h2 id="ask-heading">${deedName(asked)}</h2>
      ${asked === 'close' ? renderUnanswered(this.#mayAnswer, this.#unanswered) : this.#renderAsked(asked)}
    </dialog>`;
  }

  #renderAsked(asked: Exclude<Asked, 'close'>): TemplateResult {
    const { report } = this.whole;
    return form(
      (values) => this.#confirm(asked, values),
      (problems) => html`
        ${
          asked === 'dispose'
            ? nothing
            : html`<p class=${report.is_secret ? 'notice warning' : 'hint'}>
                  ${report.is_secret ? words.isSecret : words.isPublic}
                </p>
                ${this.#renderFiles()}`
        }
        ${
          asked === 'verify'
            ? html`<button class="primary">${deedName(asked)}</button>`
            : renderOffices(this.context, problems, deedName(asked))
        }
        <button type="button" class="quiet" @click=${this.#close}>${words.cancel}</button>
      `,
    );
  }

  /** Asks photo by photo; of those that nobody looked at, none is ticked. */
  #renderFiles(): TemplateResult | typeof nothing {
    const { report, attachments } = this.whole;
    if (report.is_secret || attachments.length === 0) return nothing;
    const open = undecided(this.context).length;
    const shown = new Set(released(this.context));
    return html`${open === 0 ? nothing : html`<p class="notice warning">${words.unseen(open)}</p>`}
      <fieldset>
        <legend>${words.mayShow}</legend>
        ${attachments.map(
          (file, at) =>
            html`<div class="release">
              ${
                isPhoto(file)
                  ? html`<img src=${thumbnailPath(report.tracking_id, file)} alt="" loading="lazy" />`
                  : nothing
              }
              ${checkbox(words.file(at + 1, file.file_name), {
                name: 'released',
                value: file.id,
                isChecked: shown.has(file.id),
              })}
            </div>`,
        )}
      </fieldset>`;
  }

  get #asksFirst(): boolean {
    return this.whole.report.is_secret || undecided(this.context).length > 0;
  }

  #verify = (): void => {
    if (this.#asksFirst) this.asked = 'verify';
    else void this.#do('verify', { released: released(this.context) });
  };

  #verifyAndForward = (): void => {
    const office = this.whole.work.proposed_office;
    if (office === null || this.#asksFirst) this.asked = 'verify-and-forward';
    else void this.#do('verify-and-forward', { institution_id: office.id, released: released(this.context) });
  };

  #unanswered = {
    onAnswer: (): void => {
      this.#close();
      this.context.compose('respond');
    },
    onClose: (): void => {
      this.#close();
      void this.#do('close');
    },
    onCancel: (): void => this.#close(),
  };

  #finish = (): void => {
    if (this.whole.followups.some(({ author }) => author !== 'reporter')) void this.#do('close');
    else this.asked = 'close';
  };

  async #confirm(asked: Asked, values: FormData): Promise<void> {
    const office = trimmedOf(values, 'institution_id');
    const done = await this.context.deed(asked, {
      ...(asked !== 'verify' && { institution_id: office }),
      ...(asked !== 'dispose' && { released: values.getAll('released') }),
    });
    if (done === 'changed') return;
    this.#close();
    if (asked !== 'verify') rememberOffice(office);
  }

  async #do(act: string, body: object = {}): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await this.context.deed(act, body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      announce(Object.values(error.fields).flat().join(' ') || error.message);
    } finally {
      this.isBusy = false;
    }
  }

  #close = (): void => {
    this.querySelector('dialog')?.close();
    this.asked = null;
  };

  #toMore = (): void => {
    const more = document.querySelector<HTMLElement>('#report-more, #report-hands');
    more?.scrollIntoView({ block: 'start' });
    more?.focus({ preventScroll: true });
  };
}

customElements.define('desk-report-bar', ReportBar);
