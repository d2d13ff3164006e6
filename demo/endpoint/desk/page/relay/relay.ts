import { html, nothing, type TemplateResult } from 'lit';
import type { DoubtfulWire, OverviewWire } from '../../relay/wire.js';
import { call } from '../api.js';
import { ago, moment } from '../dates.js';
import { inPortions } from '../parts/portions.js';
import { DeskView } from '../parts/view.js';
import { doubtfulReply } from './doubtful-reply.js';
import { forwardForms, whatHappened, type Done, type Forwarded } from './forwarding.js';
import './mappings.js';
import { BREAKER, relayWords as words } from './relay-words.js';

/** `DeskRelay` shows the queue to the national gateway, what needs an officer, and the mappings. */
export class DeskRelay extends DeskView<OverviewWire> {
  protected override load(): Promise<OverviewWire> {
    return call('GET', 'relay');
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view(relay: OverviewWire): TemplateResult {
    const { queue, parked, waiting, replies, doubtful_replies, mappings, unmapped } = relay;
    return html`<p class="hint">${words.about}</p>
      ${queueSection(queue)} ${this.list(words.parkedTitle(queue.parked), parked, 'parked', words.noneParked)}
      ${replies.length === 0 ? nothing : this.replies(replies, doubtful_replies)}
      ${this.list(words.waitingTitle(queue.waiting), waiting, 'waiting', words.noneWaiting)}
      <desk-mappings .mappings=${mappings} .unmapped=${unmapped}></desk-mappings>`;
  }

  private readonly done: Done = (message) => this.again(message);

  private list(title: string, entries: OverviewWire['parked'], state: string, none: string): TemplateResult {
    return html`<section class="stack">
      <h2>${title}</h2>
      ${
        entries.length === 0
          ? html`<p class="empty">${none}</p>`
          : inPortions(entries, 5, (entry) => this.card({ ...entry, state }))
      }
    </section>`;
  }

  private card(entry: Forwarded): TemplateResult {
    return html`<article class="card">
      <h3><a href="#/laporan/${entry.tracking_id}">${nameOf(entry)}</a></h3>
      <p class="hint"><span class="number">#${entry.tracking_id}</span></p>
      ${whatHappened(entry)} ${forwardForms(entry, this.done)}
    </article>`;
  }

  /** Replies that the gateway hasn't taken; refused ones are handled on their report's page. */
  private replies(replies: OverviewWire['replies'], doubtful: readonly DoubtfulWire[]): TemplateResult {
    return html`<section class="card">
      <h2>${words.repliesTitle}</h2>
      <ul class="plain">
        ${replies.map(
          ({ tracking_id, title, count }) =>
            html`<li>
              <a href="#/laporan/${tracking_id}">${nameOf({ title })}</a>
              <small>${words.replies(tracking_id, count)}</small>
            </li>`,
        )}
      </ul>
      ${
        doubtful.length === 0
          ? nothing
          : inPortions(
              doubtful,
              5,
              (reply) =>
                html`<section class="stack">
                  <h3><a href="#/laporan/${reply.tracking_id}">${nameOf(reply)}</a></h3>
                  ${doubtfulReply(reply, this.done)}
                </section>`,
            )
      }
    </section>`;
  }
}

/** A withdrawn report has no title any more. */
const nameOf = ({ title }: { title?: string }): string => title || words.withdrawn;

function queueSection(queue: OverviewWire['queue']): TemplateResult {
  const { parked, waiting, sent, parked_replies, oldest_at, next_try_at, breaker } = queue;
  const facts: [string, string | number | null][] = [
    [words.parked, parked],
    [words.waiting, waiting],
    [words.sent, sent],
    [words.parkedReplies, parked_replies || null],
    [words.oldest, oldest_at && words.oldestSince(ago(oldest_at), moment(oldest_at))],
    [words.nextTry, next_try_at && moment(next_try_at)],
    [words.connection, BREAKER[breaker]?.name ?? breaker],
  ];
  const notice = BREAKER[breaker]?.notice;
  return html`<section class="card">
    <h2>${words.queue}</h2>
    ${notice ? html`<p class="notice warning">${notice}</p>` : nothing}
    <dl class="facts">
      ${facts
        .filter(([, value]) => value !== null)
        .map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>
  </section>`;
}

customElements.define('desk-relay', DeskRelay);
