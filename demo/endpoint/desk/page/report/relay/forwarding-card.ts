import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { moment } from '../../dates.js';
import { doubtfulReply } from '../../relay/doubtful-reply.js';
import { forwardForms, retryForm, whatHappened, type Done } from '../../relay/forwarding.js';
import { forwardingWords as words } from '../../relay/forwarding-words.js';
import { ReportPart } from '../report-part.js';
import type { RelayWire } from '../report-wire.js';

/** `ReportForwarding` shows verifiers a report's way to the national gateway. */
class ReportForwarding extends ReportPart {
  protected override render(): TemplateResult | typeof nothing {
    const { report, relay } = this.whole;
    if (!relay) return nothing;
    const entry = { ...relay, tracking_id: report.tracking_id };
    const isOpen = relay.state === 'waiting' || relay.state === 'parked';
    return html`<section class="card">
      <h2>SP4N-LAPOR!</h2>
      ${isOpen ? whatHappened(entry) : html`<p>${settled(relay)}</p>`}
      ${isOpen ? forwardForms(entry, this.#done) : nothing}
      ${relay.parked_replies > 0 ? this.#renderReplies(relay) : nothing}
    </section>`;
  }

  #done: Done = async (said) => {
    await this.context.reload();
    announce(said);
  };

  /** Resends refused replies only: a doubtful one may have arrived. */
  #renderReplies({ parked_replies, doubtful_replies = [] }: RelayWire): TemplateResult {
    const { tracking_id } = this.whole.report;
    return html`<div class="stack">
      <p class="notice warning">${words.repliesHeld(parked_replies)}</p>
      ${doubtful_replies.map((reply) => doubtfulReply({ ...reply, tracking_id }, this.#done))}
      ${
        parked_replies > doubtful_replies.length
          ? retryForm(tracking_id, this.#done, words.repliesAtOnce)
          : nothing
      }
    </div>`;
  }
}

function settled({ state, national_id, since }: RelayWire): string {
  if (state !== 'sent') return words.notForwarded;
  return words.forwarded(national_id ?? '', since ? ` (${moment(since)})` : '');
}

customElements.define('desk-report-forwarding', ReportForwarding);
