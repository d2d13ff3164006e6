import { html, type TemplateResult } from 'lit';
import { here } from '../address.js';
import { isOverNetwork, useTransport } from '../api.js';
import { changeDeeds, deedState } from '../deeds/deed-state.js';
import { sendWaiting } from '../deeds/waiting-deeds.js';
import { DeskElement } from '../element.js';
import { QUEUE, REPORT } from '../views.js';
import { PracticeQueue } from './practice-queue.js';
import { words } from './practice-words.js';

/** `queue` lives as long as the page: what was practised stays while the officer looks at real reports in between. */
let queue = new PracticeQueue();

/** `DeskPractice` puts the practice queue in the server's place as long as it is shown. */
export class DeskPractice extends DeskElement {
  override connectedCallback(): void {
    super.connectedCallback();
    // `recent` deeds were done in earnest: they go out by themselves, and could not be taken back here.
    if (isOverNetwork()) changeDeeds({ recent: [], news: '' });
    useTransport(queue);
    void this.open();
  }

  /** From one practice report to the next the practice goes on. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (here().view === 'latihan') return;
    useTransport(null);
    changeDeeds({ recent: [], news: '' });
    if (deedState().waiting.length > 0) void sendWaiting();
  }

  private async open(): Promise<void> {
    const { id } = here();
    // The same elements as in earnest.
    const { tag, load } = id === '' ? QUEUE : REPORT;
    await Promise.all([load?.(), this.updateComplete]);
    if (!this.isConnected) return;
    const room = document.createElement(tag);
    room.classList.add('view');
    if (id !== '') room.setAttribute('report-id', id);
    this.querySelector('.practice-room')!.replaceChildren(room);
  }

  private readonly anew = (): void => {
    queue = new PracticeQueue();
    useTransport(queue);
    changeDeeds({ recent: [], news: '' });
    location.hash = '#/latihan';
    void this.open();
  };

  protected override render(): TemplateResult {
    return html`<aside class="notice warning practice-band" aria-label=${words.title}>
        <p><b>${words.band}</b></p>
        <p class="row">
          <button type="button" class="quiet" @click=${this.anew}>${words.anew}</button>
          <a href="#/laporan">${words.back}</a>
        </p>
      </aside>
      <div class="practice-room"></div>`;
  }
}

customElements.define('desk-practice', DeskPractice);
