import { html, nothing, type TemplateResult } from 'lit';
import type { OpenRequestWire } from '../../two-persons/wire.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { moment } from '../dates.js';
import { DeskView } from '../parts/view.js';
import { IDENTITY_CHECKS, REQUESTS, requestWords as words } from './request-words.js';

/** `Taken` is what a confirmed request gave, shown this once: a new code, or that the export was downloaded. */
interface Taken {
  id: OpenRequestWire['id'];
  accessCode: string | null;
}

/** `DeskRequests` lists requests that wait for a second officer, and the officer's own confirmed ones. */
export class DeskRequests extends DeskView<{ data: readonly OpenRequestWire[] }> {
  static override properties = { ...DeskView.properties, taken: { state: true } };

  private taken: readonly Taken[] = [];

  protected override load(): Promise<{ data: readonly OpenRequestWire[] }> {
    return call('GET', 'requests');
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view({ data }: { data: readonly OpenRequestWire[] }): TemplateResult {
    return html`<p class="hint">${words.about}</p>
      ${data.length === 0 ? html`<p class="empty">${words.none}</p>` : nothing}
      ${data.map((request) => this.card(request))}`;
  }

  private card(request: OpenRequestWire): TemplateResult {
    const { action, tracking_id, asked_by, asked_at, identity_check, expires_at, state, is_own } = request;
    const isWaiting = state === 'waiting';
    const taken = this.taken.find(({ id }) => id === request.id);
    const check = IDENTITY_CHECKS[identity_check] ?? identity_check;
    return html`<article class="card">
      <h2>${REQUESTS[action] ?? action} #${tracking_id}</h2>
      <p>${words.asked(asked_by, moment(asked_at), check)}</p>
      <p class="hint">${words.until(moment(expires_at))}</p>
      ${isWaiting && is_own ? html`<p class="notice">${words.waitsForOther}</p>` : nothing}
      ${!isWaiting && !is_own ? html`<p class="notice">${words.confirmed}</p>` : nothing}
      <p class="row">
        <a href="#/laporan/${tracking_id}">${words.open}</a>
        ${isWaiting ? this.decision(request) : nothing}
        ${!isWaiting && is_own && taken === undefined ? this.taking(request) : nothing}
      </p>
      <div id="hasil-${request.id}" tabindex="-1">${taken === undefined ? nothing : outcome(taken)}</div>
    </article>`;
  }

  private decision({ id, action, is_own }: OpenRequestWire): TemplateResult {
    return html`${
        is_own
          ? nothing
          : html`<button
              type="button"
              class=${action === 'erase' ? 'danger' : 'primary'}
              @click=${() => this.decide(id, 'confirm', words.wasConfirmed)}
            >
              ${words.confirm}
            </button>`
      }<button type="button" @click=${() => this.decide(id, 'decline', words.wasDeclined)}>
        ${is_own ? words.cancel : words.decline}
      </button>`;
  }

  private taking(request: OpenRequestWire): TemplateResult {
    return html`<button type="button" class="primary" @click=${() => this.take(request)}>
      ${request.action === 'export' ? words.download : words.showCode}
    </button>`;
  }

  private async decide(id: OpenRequestWire['id'], what: string, message: string): Promise<void> {
    try {
      await call('POST', `requests/${id}/${what}`, { body: {} });
      await this.again(message);
    } catch (error) {
      announce((error as Error).message);
    }
  }

  private async take({ id, action, tracking_id }: OpenRequestWire): Promise<void> {
    try {
      const given = await call<{ access_code?: string }>('POST', `requests/${id}/take`, { body: {} });
      if (action === 'export') download(words.fileName(tracking_id), given);
      const accessCode = action === 'export' ? null : (given.access_code ?? '');
      this.taken = [...this.taken, { id, accessCode }];
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#hasil-${id}`)?.focus();
    } catch (error) {
      announce((error as Error).message);
    }
  }
}

const outcome = ({ accessCode }: Taken): TemplateResult =>
  accessCode === null
    ? html`<p>${words.downloaded}</p>`
    : html`<div class="notice success">
        <p>${words.newCode}</p>
        <p class="token">${accessCode}</p>
      </div>`;

function download(name: string, data: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

customElements.define('desk-requests', DeskRequests);
