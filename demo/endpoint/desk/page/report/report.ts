import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { call, Refusal, reportPath } from '../api.js';
import { sendDeed } from '../deeds/send-deed.js';
import { DeskElement } from '../element.js';
import { goOn, isAlone, prepareAround } from '../queue/around.js';
import { has } from '../session.js';
import type { ReportComposer } from './answer/composer.js';
import { endsWork, nextStatus } from './deeds/ending.js';
import { renderHead } from './head.js';
import { Looking } from './looking.js';
import { renderSheet } from './print-sheet.js';
import type { Done, DraftKind, ReportContext } from './report-part.js';
import type { FileWire, ReportView } from './report-wire.js';
import { renderHistory } from './talk/history.js';
import { words } from './words.js';
import './answer/composer.js';
import './beside/facts.js';
import './beside/near.js';
import './deeds/bar.js';
import './deeds/hands.js';
import './deeds/other-deeds.js';
import './deeds/request.js';
import './photos/photos.js';
import './talk/conversation.js';
import './texts/texts.js';

/** Others, such as those who protect data, read a report without working on it. */
const WORKERS = ['verifier', 'office'];

type State = { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'open'; whole: ReportView };

/** `DeskReport` is one report on one screen. */
export class DeskReport extends DeskElement {
  static override properties = {
    reportId: { type: String, attribute: 'report-id' },
    state: { state: true },
    decisions: { state: true },
    others: { state: true },
  };
  declare reportId: string;
  declare state: State;
  /** By the file's id, until the report is verified. */
  declare decisions: ReadonlyMap<string, boolean>;
  /** Display names of others who have the report open. */
  declare others: readonly string[];
  #looking = new Looking((names) => (this.others = names));

  constructor() {
    super();
    this.reportId = '';
    this.state = { kind: 'loading' };
    this.decisions = new Map();
    this.others = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('desk-deed', this.#onDeed);
    window.addEventListener('desk-around', this.#onAround);
    void prepareAround();
    if (this.reportId !== '' && has(...WORKERS)) this.#looking.at(this.reportId);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('desk-deed', this.#onDeed);
    window.removeEventListener('desk-around', this.#onAround);
    this.#looking.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('reportId') || this.reportId === '') return;
    this.state = { kind: 'loading' };
    this.decisions = new Map();
    this.others = [];
    if (has(...WORKERS)) this.#looking.at(this.reportId);
    void this.#load();
  }

  /** A deed elsewhere, such as one that was taken back or sent after waiting, changed this report. */
  #onDeed = (event: Event): void => {
    const { trackingId, view } = (event as CustomEvent<{ trackingId: string; view: unknown }>).detail;
    if (trackingId !== this.reportId) return;
    if (view === null) void this.#load();
    else this.#draw(view as ReportView);
  };

  #onAround = (): void => this.requestUpdate();

  #draw(whole: ReportView): void {
    this.state = { kind: 'open', whole };
    this.others = whole.work.looking;
  }

  async #load(): Promise<void> {
    const id = this.reportId;
    try {
      const whole = await call<ReportView>('GET', reportPath(id));
      if (id === this.reportId) this.#draw(whole);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (id === this.reportId) this.state = { kind: 'failed', message: error.message };
    }
  }

  async #deed(whole: ReportView, act: string, body: object | FormData): Promise<Done> {
    // A part may be a moment behind: what is shown now is what the officer saw.
    const seen = this.state.kind === 'open' ? this.state.whole : whole;
    const { tracking_id } = seen.report;
    const outcome = await sendDeed<ReportView>({ tracking_id, version: seen.work.version }, act, body);
    if (outcome.state === 'refused') throw outcome.refusal;
    const isStill = tracking_id === this.reportId && this.isConnected;
    if (isStill && outcome.state !== 'waiting') this.#draw(outcome.view);
    if (!isStill || outcome.state === 'changed' || !endsWork(act, body)) return outcome.state;
    const next = outcome.state === 'done' ? nextStatus(act, outcome.view.can.become) : null;
    if (next !== null && isAlone(tracking_id)) void this.#lead(next);
    else goOn(tracking_id);
    return outcome.state;
  }

  /** Leads to what comes next on the same report: its answer, or else the deeds at its head. */
  async #lead(next: string): Promise<void> {
    await this.updateComplete;
    if (next === 'responded') await this.#composer?.show('respond');
    else this.querySelector<HTMLElement>('h1')?.focus();
  }

  get #composer(): ReportComposer | null {
    return this.querySelector('desk-report-composer');
  }

  #contextOf(whole: ReportView): ReportContext {
    return {
      whole,
      decisions: this.decisions,
      decide: ({ id }: FileWire, isShown) => (this.decisions = new Map(this.decisions).set(id, isShown)),
      deed: (act, body = {}) => this.#deed(whole, act, body),
      reload: () => this.#load(),
      compose: (kind: DraftKind) => void this.#composer?.open(kind),
    };
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state.kind === 'open') return html`${keyed(this.reportId, this.#renderOpen(state.whole))}`;
    return html`
      <h1 tabindex="-1">${words.report(this.reportId)}</h1>
      ${
        state.kind === 'loading'
          ? html`<p role="status">${words.loading}</p>`
          : html`<div class="notice danger" role="alert">
              <p>${state.message}</p>
              <button type="button" @click=${() => void this.#load()}>${words.again}</button>
            </div>`
      }
    `;
  }

  #renderOpen(whole: ReportView): TemplateResult {
    const context = this.#contextOf(whole);
    return html`
      ${renderHead(context, this.others)}
      <desk-report-bar .context=${context}></desk-report-bar>
      <div class="report-sides">
        <div class="report-main">
          <desk-report-texts .context=${context}></desk-report-texts>
          ${
            whole.attachments.length === 0
              ? nothing
              : html`<desk-report-photos .context=${context}></desk-report-photos>`
          }
          <desk-report-talk .context=${context}></desk-report-talk>
          ${renderHistory(whole)}
        </div>
        <div class="report-beside">
          ${has(...WORKERS) ? html`<desk-report-composer .context=${context}></desk-report-composer>` : nothing}
          <desk-report-facts .context=${context}></desk-report-facts>
          <desk-report-near .context=${context}></desk-report-near>
          ${has(...WORKERS) ? html`<desk-report-hands .context=${context}></desk-report-hands>` : nothing}
          <desk-report-request .context=${context}></desk-report-request>
          ${renderForwarding(context)}
          <desk-report-other-deeds .context=${context}></desk-report-other-deeds>
        </div>
      </div>
      ${renderSheet(whole)}
    `;
  }
}

/** Fetched where a report has one, for most desks have no gateway; where it can't be, the menu's view says so. */
function renderForwarding(context: ReportContext): TemplateResult | typeof nothing {
  if (!context.whole.relay || !has('verifier')) return nothing;
  void import('./relay/forwarding-card.js').catch(() => {});
  return html`<desk-report-forwarding .context=${context}></desk-report-forwarding>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-report': DeskReport;
  }
}
customElements.define('desk-report', DeskReport);
