import { html, nothing, type TemplateResult } from 'lit';
import type { TemplateWire } from '../../../wire.js';
import { day, moment } from '../../dates.js';
import { deedName } from '../../deeds/deed-names.js';
import { has } from '../../session.js';
import { fitting, insertTemplate, renderTemplates, templates, valuesOf } from '../answer/templates.js';
import { areaField } from '../../parts/area-field.js';
import { trimmedOf } from '../../parts/form.js';
import { ReportPart } from '../report-part.js';
import { words } from './other-deeds-words.js';
import './office-copy.js';
import './subject.js';

type Ending = 'hold' | 'archive' | 'reject';

const STATUSES = { hold: 'held', archive: 'archived', reject: 'rejected' } as const;

/** `ReportOtherDeeds` has the deeds beside the next step, in one place. */
class ReportOtherDeeds extends ReportPart {
  static override properties = { ...ReportPart.properties, all: { state: true } };
  declare all: readonly TemplateWire[];

  constructor() {
    super();
    this.all = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadTemplates();
  }

  async #loadTemplates(): Promise<void> {
    this.all = (await templates()).data;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { report } = this.whole;
    // An office's own deeds stand with whose the report is.
    if (!has('verifier', 'protection')) return nothing;
    return html`<section class="card actions">
      <h2 id="report-more" tabindex="-1">${words.heading}</h2>
      ${this.#renderEnding('hold', words.held)} ${this.#renderEnding('archive', words.archived)}
      ${this.#renderEnding('reject', words.rejected)} ${has('verifier') ? this.#renderWithholding() : nothing}
      ${has('verifier') ? html`<desk-office-copy .context=${this.context}></desk-office-copy>` : nothing}
      ${
        has('protection') && report.withdrawn_at === null
          ? html`<desk-subject-requests .context=${this.context}></desk-subject-requests>`
          : nothing
      }
      ${has('protection') ? this.#renderLegalHold() : nothing}
    </section>`;
  }

  #renderEnding(act: Ending, said: string): TemplateResult | typeof nothing {
    const { report, can } = this.whole;
    if (!can.become.includes(STATUSES[act])) return nothing;
    return html`<div class="ending" data-act=${act}>
      ${this.panel(deedName(act), act, {
        fields: (problems) => html`
          <p>${MEANT[act]}</p>
          ${areaField(problems, 'reason', words.reason, { hint: words.reasonHint })}
          ${renderTemplates(fitting(this.all, act, report).map(withoutKey), (template) =>
            this.#insert(act, template),
          )}
          <button class=${act === 'hold' ? nothing : 'danger'}>${deedName(act)}</button>
        `,
        read: (values) => ({ reason: trimmedOf(values, 'reason') }),
        said,
      })}
    </div>`;
  }

  #insert(act: Ending, template: TemplateWire): void {
    const area = this.querySelector<HTMLTextAreaElement>(`[data-act="${act}"] textarea`);
    if (area !== null) insertTemplate(area, template, valuesOf(this.whole.report));
  }

  /** Takes the report out of the public, whatever its status, or puts it back. Pointless for what never is public. */
  #renderWithholding(): TemplateResult | typeof nothing {
    const { is_secret, withdrawn_at, withheld_at } = this.whole.report;
    if (is_secret || withdrawn_at !== null) return nothing;
    if (withheld_at)
      return html`<p class="notice warning">${words.withheldSince(day(withheld_at))}</p>
        ${this.deedForm('withhold', {
          fields: () => html`<button>${words.showAgain}</button>`,
          read: () => ({ is_withheld: false }),
          said: words.shownAgain,
        })}`;
    return this.panel(words.withhold, 'withhold', {
      fields: (problems) => html`
        <p>${words.withholdHow}</p>
        ${areaField(problems, 'reason', words.reason, { hint: words.withholdHint })}
        <button class="danger">${words.withholdButton}</button>
      `,
      read: (values) => ({ is_withheld: true, reason: trimmedOf(values, 'reason') }),
      said: words.withheld,
    });
  }

  /** Shows and changes a legal hold; nothing where all is erased and nothing held. */
  #renderLegalHold(): TemplateResult | typeof nothing {
    const { report, legal_hold: hold } = this.whole;
    if (!hold && report.withdrawn_at !== null) return nothing;
    if (!hold)
      return this.panel(words.holdData, 'legal-hold', {
        fields: (problems) => html`
          <p>${words.holdDataHow}</p>
          ${areaField(problems, 'reason', words.ground, { hint: words.groundHint })}
          <button>${words.holdDataButton}</button>
        `,
        read: (values) => ({ is_held: true, reason: trimmedOf(values, 'reason') }),
        said: words.dataHeld,
      });
    return html`<h3>${words.dataHold}</h3>
      <p>${words.heldSince(moment(hold.since), hold.reason)}</p>
      ${hold.is_sealed ? html`<p class="notice warning">${words.sealed}</p>` : nothing}
      ${this.deedForm('legal-hold', {
        fields: () => html`<button class=${hold.is_sealed ? 'danger' : nothing}>${words.endHold}</button>`,
        read: () => ({ is_held: false }),
        said: words.holdEnded,
      })}`;
  }
}

const MEANT: Readonly<Record<Ending, string>> = {
  hold: words.holdMeant,
  archive: words.archiveMeant,
  reject: words.rejectMeant,
};

/** Keys press templates of the answer alone. */
const withoutKey = (template: TemplateWire): TemplateWire => ({ ...template, key: null });

customElements.define('desk-report-other-deeds', ReportOtherDeeds);
