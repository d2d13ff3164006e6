import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftWire, TemplateList, TemplateWire } from '../../../wire.js';
import { announce } from '../../announce.js';
import { control } from '../../parts/control.js';
import { checkbox, field, type Problems } from '../../parts/field.js';
import { form, trimmedOf, type DeskForm } from '../../parts/form.js';
import { ReportPart, type DraftKind } from '../report-part.js';
import { answerBody } from './answer-body.js';
import { letGo, NO_FILES, renderFiles, type Attached } from './answer-files.js';
import {
  BUTTONS,
  DRAFT_WORDS,
  hintOf,
  LABELS,
  renderKinds,
  renderPromise,
  renderTabs,
  renderTheirs,
  sendByKey,
} from './composer-view.js';
import { DraftKeeper, type DraftState } from './draft-keeper.js';
import { emptyPlaceholders } from './placeholders.js';
import { renderManaging } from './template-forms.js';
import {
  fitting,
  forgetTemplates,
  insertTemplate,
  NO_TEMPLATES,
  renderTemplates,
  templates,
  valuesOf,
} from './templates.js';
import { words } from './words.js';

/**
 * `ReportComposer` is where words are written: to the reporter, or to officers, never looking alike. What is typed is
 * kept on the server; it leaves the page by its button alone.
 */
export class ReportComposer extends ReportPart {
  static override properties = {
    ...ReportPart.properties,
    kind: { state: true },
    texts: { state: true },
    attached: { state: true },
    draftState: { state: true },
    all: { state: true },
  };
  declare kind: DraftKind;
  declare texts: Readonly<Record<DraftKind, string>>;
  declare attached: Attached;
  declare draftState: DraftState;
  declare all: TemplateList;
  #keeper: DraftKeeper | null = null;
  /** Kinds that were typed in here: what the server has of them is older. */
  #typed = new Set<DraftKind>();
  #template: string | null = null;
  #hasKind = false;

  constructor() {
    super();
    this.kind = 'respond';
    this.texts = { respond: '', note: '', 'internal-note': '' };
    this.attached = NO_FILES;
    this.draftState = 'none';
    this.all = NO_TEMPLATES;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadTemplates();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#keeper?.flush();
    letGo(this.attached);
  }

  /** @param kind what is to be written; an answer becomes an interim word where only that is possible */
  async open(kind: DraftKind): Promise<void> {
    await this.show(kind);
    this.#area?.focus({ preventScroll: true });
  }

  /** `show` brings the words into sight, and leaves letters to the desk: a template is a key away. */
  async show(kind: DraftKind): Promise<void> {
    this.#choose(kind === 'respond' && !this.#may('respond') && this.#may('note') ? 'note' : kind);
    await this.updateComplete;
    await this.querySelector<DeskForm>('desk-form')?.updateComplete;
    this.#area?.scrollIntoView({ block: 'center' });
    this.querySelector('section')?.focus({ preventScroll: true });
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea[name="content"]');
  }

  #may(kind: DraftKind): boolean {
    const { can } = this.whole;
    if (kind === 'respond') return can.become.includes('responded');
    return kind === 'note' ? can.note : true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('context')) return;
    const { report, work } = this.whole;
    this.#keeper ??= new DraftKeeper(report.tracking_id, (state) => (this.draftState = state));
    if (!this.#hasKind) {
      this.#hasKind = true;
      this.kind =
        (['respond', 'note', 'internal-note'] as const).find((kind) => this.#may(kind)) ?? this.kind;
    } else if (!this.#may(this.kind) && !this.#typed.has(this.kind)) this.kind = 'internal-note';
    for (const { kind, content, is_own } of work.drafts)
      if (is_own && !this.#typed.has(kind) && this.texts[kind] === '')
        this.texts = { ...this.texts, [kind]: content };
  }

  protected override render(): TemplateResult {
    const isInternal = this.kind === 'internal-note';
    const theirs = this.texts[this.kind] === '' ? this.#theirs : undefined;
    return html`<section
      class="card composer ${isInternal ? 'internal' : 'answer'}"
      tabindex="-1"
      aria-label=${words.heading}
    >
      ${renderTabs({
        isInternal,
        answer: this.#may('respond') || !this.#may('note') ? 'respond' : 'note',
        onChoose: (kind) => this.#chooseTab(kind),
      })}
      <div role="tabpanel" id="composer-panel" aria-labelledby=${isInternal ? 'tab-internal' : 'tab-answer'}>
        ${
          !isInternal && !this.#may('respond') && !this.#may('note')
            ? html`<p class="hint">${words.cannotAnswer}</p>`
            : html`${theirs === undefined ? nothing : renderTheirs(theirs, () => this.#use(theirs))}
              ${form(
                (values) => this.#send(values),
                (problems) => this.#renderFields(problems),
              )}
              ${this.#renderManaging()}`
        }
      </div>
    </section>`;
  }

  #renderFields(problems: Problems): TemplateResult {
    const { kind } = this;
    const hint = hintOf(kind, this.whole.report);
    return html`
      ${this.#may('respond') && this.#may('note') && kind !== 'internal-note' ? renderKinds(kind, (chosen) => this.#choose(chosen)) : nothing}
      ${field(
        problems,
        'content',
        LABELS[kind],
        (described) =>
          html`<textarea
            ${control(described)}
            rows="5"
            .value=${live(this.texts[kind])}
            @input=${this.#onInput}
            @blur=${() => void this.#keeper?.flush()}
            @keydown=${sendByKey}
          ></textarea>`,
        { hint },
      )}
      <p class="row draft-state">
        <button class="primary send">${BUTTONS[kind]}</button>
        <small role="status">${DRAFT_WORDS[this.draftState]}</small>
      </p>
      ${kind === 'internal-note' ? nothing : this.#renderAnswerParts(problems, kind)}
    `;
  }

  #renderAnswerParts(problems: Problems, kind: 'respond' | 'note'): TemplateResult {
    const { report } = this.whole;
    const fit = fitting(this.all.data, kind, report);
    return html`
      ${renderTemplates(fit, (template) => this.#insert(template))}
      ${report.is_secret ? nothing : checkbox(words.isPrivate, { name: 'is_private' })}
      ${kind === 'respond' ? renderPromise(problems, report) : nothing}
      ${renderFiles(this.context, this.attached, (attached) => (this.attached = attached))}
    `;
  }

  #renderManaging(): TemplateResult | typeof nothing {
    const { kind } = this;
    const { report } = this.whole;
    if (kind === 'internal-note') return nothing;
    return renderManaging({
      fit: fitting(this.all.data, kind, report),
      keepers: this.all.may_make,
      report,
      act: kind,
      text: () => this.texts[kind],
      onChanged: () => {
        forgetTemplates();
        return this.#loadTemplates();
      },
    });
  }

  /** A colleague's draft of what this officer has not begun. */
  get #theirs(): DraftWire | undefined {
    return this.whole.work.drafts.find(({ kind, is_own }) => kind === this.kind && !is_own);
  }

  async #chooseTab(kind: DraftKind): Promise<void> {
    this.#choose(kind);
    await this.updateComplete;
    this.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  #choose(kind: DraftKind): void {
    if (kind === this.kind) return;
    void this.#keeper?.flush();
    // An answer that turns out to be an interim word is the same text; a note to officers never becomes one.
    const [from, isCarried] = [this.kind, this.kind !== 'internal-note' && kind !== 'internal-note'];
    this.kind = kind;
    this.draftState = 'none';
    if (!isCarried || this.texts[kind] !== '' || this.texts[from] === '') return;
    this.#type(kind, this.texts[from]);
    this.#type(from, '');
  }

  #type(kind: DraftKind, content: string): void {
    this.#typed.add(kind);
    this.texts = { ...this.texts, [kind]: content };
    this.#keeper?.typed(kind, content);
  }

  #onInput = (event: Event): void => {
    this.#type(this.kind, (event.currentTarget as HTMLTextAreaElement).value);
  };

  #use({ kind, content }: DraftWire): void {
    this.#type(kind, content);
    this.#area?.focus();
  }

  #insert(template: TemplateWire): void {
    const area = this.#area;
    if (area === null) return;
    const promised = this.querySelector<HTMLInputElement>('[name="promised_at"]')?.value ?? '';
    this.#template = template.id;
    insertTemplate(area, template, valuesOf(this.whole.report, promised));
  }

  async #loadTemplates(): Promise<void> {
    this.all = await templates();
  }

  async #send(values: FormData): Promise<void> {
    const { kind } = this;
    const content = trimmedOf(values, 'content');
    if (kind === 'internal-note') {
      if (await this.#deed(kind, { content })) announce(words.noteSaved);
      return;
    }
    const empty = emptyPlaceholders(content);
    if (empty.length > 0) throw new Error(words.toFill(empty.join(', ')));
    const body = answerBody({
      content,
      is_private: values.get('is_private') === 'on',
      ...(kind === 'respond' && { promised_at: trimmedOf(values, 'promised_at') || null }),
      template: this.#template,
      files: this.attached.files.map(({ file }) => file),
      pairs: this.attached.pairing.pairs,
    });
    await this.#deed(kind, body);
  }

  async #deed(kind: DraftKind, body: object | FormData): Promise<boolean> {
    // Taken back, the deed leaves the draft: it has to be all that was typed.
    await this.#keeper?.flush();
    if ((await this.context.deed(kind, body)) === 'changed') return false;
    this.#keeper?.forget(kind);
    this.#typed.delete(kind);
    this.texts = { ...this.texts, [kind]: '' };
    if (kind === 'internal-note') return true;
    letGo(this.attached);
    this.attached = NO_FILES;
    this.#template = null;
    this.querySelector('form')?.reset();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-report-composer': ReportComposer;
  }
}
customElements.define('desk-report-composer', ReportComposer);
