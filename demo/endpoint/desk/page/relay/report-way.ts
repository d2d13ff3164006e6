import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../dates.js';
import { doubtfulReply, type DoubtfulWire } from './doubtful-reply.js';
import { forwardForms, retryForm, whatHappened, type Done, type ForwardedWire } from './forwarding.js';
import { forwardingWords as words } from './forwarding-words.js';
import { relayWords } from './relay-words.js';

/** `WayWire` is the `relay` of one report's answer. */
export interface WayWire extends Omit<ForwardedWire, 'tracking_id'> {
  national_id: string | null;
  parked_replies?: number;
  doubtful_replies?: readonly DoubtfulWire[];
}

/** `reportWay` shows a report's way to the national gateway; for verifiers, where reports are sent there. */
export function reportWay(trackingId: string, way: WayWire, done: Done): TemplateResult {
  const entry = { ...way, tracking_id: trackingId };
  const isOpen = way.state === 'waiting' || way.state === 'parked';
  return html`<section class="card">
    <h2>${relayWords.title}</h2>
    ${isOpen ? html`${whatHappened(entry)} ${forwardForms(entry, done)}` : html`<p>${settled(way)}</p>`}
    ${(way.parked_replies ?? 0) > 0 ? replies(trackingId, way, done) : nothing}
  </section>`;
}

/** Only refused replies are sent again: a doubtful one may have arrived. */
function replies(trackingId: string, way: WayWire, done: Done): TemplateResult {
  const { parked_replies = 0, doubtful_replies = [] } = way;
  return html`<div class="stack">
    <p class="notice warning">${words.repliesHeld(parked_replies)}</p>
    ${doubtful_replies.map((reply) => doubtfulReply(reply, done))}
    ${parked_replies > doubtful_replies.length ? retryForm(trackingId, done, words.repliesAtOnce) : nothing}
  </div>`;
}

function settled({ state, national_id, since }: WayWire): string {
  if (state !== 'sent') return words.notForwarded;
  return words.forwarded(national_id ?? '', since ? ` (${moment(since)})` : '');
}

/** `nationalMark` marks what came from the national gateway. */
export const nationalMark = ({
  from_national,
}: {
  from_national?: boolean;
}): TemplateResult | typeof nothing =>
  from_national ? html`<span class="badge mark">${words.fromThere}</span>` : nothing;
