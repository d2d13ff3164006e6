import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { call, reportPath } from '../../api.js';
import { moment } from '../../dates.js';
import { form } from '../../parts/form.js';
import { has } from '../../session.js';
import { ReportPart } from '../report-part.js';
import type { DoubtfulReplyWire, RelayWire } from '../report-wire.js';
import { forwardForms, retryForm, whatHappened, type Act } from './forwarding.js';
import { words } from './words.js';

/** `ReportRelayWay` shows verifiers a report's way to the national gateway. */
class ReportRelayWay extends ReportPart {
  protected override render(): TemplateResult | typeof nothing {
    const { report, relay } = this.whole;
    if (!relay || !has('verifier')) return nothing;
    const isOpen = relay.state === 'waiting' || relay.state === 'parked';
    return html`<section class="card actions">
      <h2>SP4N-LAPOR!</h2>
      ${isOpen ? whatHappened(report.tracking_id, relay) : html`<p>${settled(relay)}</p>`}
      ${isOpen ? forwardForms(relay, this.#act) : nothing}
      ${relay.parked_replies > 0 ? this.#renderReplies(relay) : nothing}
    </section>`;
  }

  #act: Act = async (action, said, body = {}) => {
    const { tracking_id } = this.whole.report;
    await call('POST', reportPath(tracking_id, `relay-${action}`), { body });
    await this.context.reload();
    announce(said);
  };

  /** Resends refused replies only: a doubtful one may have arrived. */
  #renderReplies({ parked_replies, doubtful_replies = [] }: RelayWire): TemplateResult {
    return html`<div class="stack">
      <p class="notice warning">${words.parkedReplies(parked_replies)}</p>
      ${doubtful_replies.map((reply) => this.#renderDoubtful(reply))}
      ${parked_replies > doubtful_replies.length ? retryForm(this.#act, words.retryReplies) : nothing}
    </div>`;
  }

  /**
   * It was sent, but its answer was lost. Where the gateway has a reply with the same text, which may be the agency's
   * own, only an officer who looks can tell.
   */
  #renderDoubtful({ id, content, written_at, twin_id }: DoubtfulReplyWire): TemplateResult {
    const press = (action: string, said: string, label: string): TemplateResult =>
      form(
        () => this.#act(action, said, { reply: id }),
        () => html`<button>${label}</button>`,
      );
    return html`<div class="stack">
      <blockquote>${content}</blockquote>
      ${written_at === null ? nothing : html`<p class="hint">${words.writtenAt(moment(written_at))}</p>`}
      <p class="notice warning">${words.doubtful}${twin_id === null ? words.lookForIt : words.hasTwin}</p>
      <div class="row">
        ${press('reply-there', words.replyIsThere, words.replyThere)}
        ${press('reply-not-there', words.replySentAgain, twin_id === null ? words.replyNotThere : words.twinIsOffices)}
      </div>
    </div>`;
  }
}

function settled({ state, national_id, since }: RelayWire): string {
  if (state !== 'sent') return words.notForwarded;
  return words.forwarded(national_id ?? '', since ? ` (${moment(since)})` : '');
}

customElements.define('desk-report-way', ReportRelayWay);
