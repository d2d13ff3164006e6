import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { call, reportPath } from '../../api.js';
import { day, moment } from '../../dates.js';
import { pointOf } from '../point.js';
import { ReportPart } from '../report-part.js';
import type { AnswerWire, IdentityWire, ReportWire } from '../report-wire.js';
import { renderReckoning } from './reckoning.js';
import { words } from './words.js';
import './correct.js';

const CLASSIFICATIONS: Readonly<Record<string, string>> = {
  1: words.complaint,
  2: words.information,
  3: words.aspiration,
};
const SIGHTS: Readonly<Record<string, string>> = {
  public: words.sightPublic,
  endpoint: words.sightEndpoint,
  office: words.sightOffice,
};

type Fact = readonly [name: string, value: string | TemplateResult | null | undefined];

/** `ReportFacts` are topic, place and days; who reported stays closed until an officer opens it. */
class ReportFacts extends ReportPart {
  static override properties = { ...ReportPart.properties, identity: { state: true } };
  /** `identity` of the reporter, once it is open; null while it is closed. */
  declare identity: IdentityWire | null;

  constructor() {
    super();
    this.identity = null;
  }

  protected override render(): TemplateResult {
    const { report } = this.whole;
    return html`<section class="card facts-card">
      <h2>${words.facts}</h2>
      ${this.#renderIdentity()} ${list(this.#facts())} ${renderAnswers(report.answers ?? [])}
      ${report.withdrawn_at === null ? html`<desk-correct .context=${this.context}></desk-correct>` : nothing}
    </section>`;
  }

  #facts(): Fact[] {
    const { report, work } = this.whole;
    const { neighbours } = work;
    const place = [report.location_text, report.location_name].filter(Boolean).join(', ');
    return [
      [words.classification, CLASSIFICATIONS[report.classification_id]],
      [words.topic, report.category_name],
      [words.place, place],
      [words.incident, report.date_of_incident && day(report.date_of_incident)],
      [words.asset, report.asset_ref],
      [words.point, pointOf(report)],
      [words.wish, report.suggestion_name],
      [words.office, report.disposition_name],
      [words.received, moment(report.created_at)],
      [words.due, report.deadline_at && dueOf(report)],
      [words.promised, report.promised_at && day(report.promised_at)],
      [words.neighbours, neighbours && words.neighboursSaid(neighbours.fixed, neighbours.not_fixed)],
      [words.neighboursReopened, neighbours?.reopened_at && moment(neighbours.reopened_at)],
    ];
  }

  /** How the name may be used, or why there is none: no office gets an anonymous reporter's. */
  #renderIdentity(): TemplateResult {
    const { report, reporter } = this.whole;
    if (report.is_anonymous && report.has_identity === undefined)
      return html`<p class="notice">${words.anonymousOffice}</p>`;
    if (reporter === null && !report.has_identity) return html`<p class="hint">${words.noIdentity}</p>`;
    if (this.identity === null)
      return html`<p class="row identity">
        <button type="button" @click=${() => void this.#open()}>${words.openIdentity}</button>
        <small>${words.identityHint}</small>
      </p>`;
    const { name, phone, email, assisted_by_name, assisted_by_organisation } = this.identity;
    const helper = [assisted_by_name, assisted_by_organisation].filter(Boolean).join(', ');
    return html`<div class="identity stack" role="group" aria-label=${words.identity} tabindex="-1">
      ${report.is_anonymous ? html`<p class="notice warning">${words.anonymousDesk}</p>` : nothing}
      ${list([
        [words.name, name],
        [words.phone, phone],
        [words.email, email],
        [words.assisted, helper],
      ])}
      <button type="button" class="quiet" @click=${() => (this.identity = null)}>
        ${words.closeIdentity}
      </button>
    </div>`;
  }

  async #open(): Promise<void> {
    const { report, reporter } = this.whole;
    if (reporter !== null) this.identity = reporter;
    else
      await this.told('', async () => {
        const path = reportPath(report.tracking_id, 'identity');
        this.identity = await call<IdentityWire>('POST', path, { body: {} });
      });
    if (this.identity === null) return;
    announce(words.identity);
    await this.updateComplete;
    this.querySelector<HTMLElement>('.identity')?.focus();
  }
}

const dueOf = ({ deadline_at, reckoning }: ReportWire): TemplateResult =>
  html`${day(deadline_at)} ${reckoning ? renderReckoning(reckoning) : nothing}`;

const list = (facts: readonly Fact[]): TemplateResult => html`
  <dl class="facts">
    ${facts
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>
`;

/** Answers to the category's questions. */
const renderAnswers = (answers: readonly AnswerWire[]): TemplateResult | typeof nothing =>
  answers.length === 0
    ? nothing
    : html`<h3>${words.answers}</h3>
        ${list(
          answers.map(({ label, content, sight }) => [
            label,
            sight ? `${content} ${words.readBy(SIGHTS[sight] ?? sight)}` : content,
          ]),
        )}`;

customElements.define('desk-report-facts', ReportFacts);
