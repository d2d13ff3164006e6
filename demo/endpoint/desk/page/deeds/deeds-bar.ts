import { html, nothing, type TemplateResult } from 'lit';
import { here } from '../address.js';
import { call, reportPath } from '../api.js';
import { moment, time } from '../dates.js';
import { DeskElement } from '../element.js';
import { ariaKey } from '../keys/keymap.js';
import { reportLink } from '../queue/list-address.js';
import { askChanged } from './changed-dialog.js';
import { changeDeeds, deedState, forgetDeeds, onDeeds, type RecentDeed } from './deed-state.js';
import type { DeedView, WaitingDeed } from './deed.js';
import { deedName } from './deed-names.js';
import { words } from './deed-words.js';
import { wordsIn } from './kept-body.js';
import { reportsOf, undoLast } from './undo-deed.js';
import { deedQueue, dropWaiting, sendWaiting, startQueue } from './waiting-deeds.js';

/** Milliseconds between two looks at the clock. */
const TICK_MS = 500;
/** Milliseconds that a piece of news stays: long enough to be read. */
const NEWS_MS = 8_000;

/** `DeedsBar` stands above every view: what can still be taken back, and what waits for the network. */
export class DeedsBar extends DeskElement {
  private ends: (() => void)[] = [];
  private ticking: ReturnType<typeof setInterval> | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;
  private shownNews = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.ends = [
      onDeeds(() => this.follow()),
      () => clearInterval(this.ticking),
      () => clearTimeout(this.fading),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.ends) end();
  }

  /** The clock runs only while there is something to count. */
  private follow(): void {
    const { recent, news } = deedState();
    clearInterval(this.ticking);
    if (recent.length > 0) this.ticking = setInterval(() => this.tick(), TICK_MS);
    if (news !== this.shownNews) {
      this.shownNews = news;
      clearTimeout(this.fading);
      if (news !== '') this.fading = setTimeout(() => changeDeeds({ news: '' }), NEWS_MS);
    }
    this.requestUpdate();
  }

  private tick(): void {
    const { recent, isBusy } = deedState();
    const left = recent.filter(({ until }) => until > Date.now());
    if (isBusy || left.length === recent.length) return this.requestUpdate();
    const gone = recent.filter((deed) => !left.includes(deed) && deed.isHeld).at(-1);
    const news = gone === undefined ? {} : { news: words.sent(deedName(gone.act), reportsOf(gone)) };
    changeDeeds({ recent: left, ...news });
  }

  protected override render(): TemplateResult {
    const { recent, waiting, news, about } = deedState();
    const last = recent.at(-1);
    const said = news || (last?.isHeld ? words.willLeave(deedName(last.act), reportsOf(last)) : '');
    const isEmpty = last === undefined && news === '' && waiting.length === 0;
    return html`<section class="deeds-bar" aria-label=${words.label} ?hidden=${isEmpty}>
        ${waiting.length > 0 ? this.renderWaiting(waiting) : nothing}
        ${last ? this.renderRecent(last, recent.length - 1) : nothing}
        ${news ? html`<p>${news} ${about === null || about === here().id ? nothing : html`<a href=${reportLink(about)}>${words.look}</a>`}</p>` : nothing}
      </section>
      <p class="hidden" role="status">${said}</p>`;
  }

  private renderRecent(last: RecentDeed, others: number): TemplateResult {
    const { isBusy } = deedState();
    const seconds = Math.max(0, Math.ceil((last.until - Date.now()) / 1_000));
    const when = last.isHeld ? words.leaves(seconds) : words.inside;
    return html`<div class="deeds-last">
      <p>
        <b>${deedName(last.act)}</b>, ${reportsOf(last)}${others > 0 ? ` ${words.others(others)}` : ''}.
        <span aria-hidden="true">${isBusy ? words.takingBack : when}</span>
      </p>
      <button
        type="button"
        data-key="undo"
        aria-keyshortcuts=${ariaKey('undo')}
        ?disabled=${isBusy}
        @click=${() => void undoLast()}
      >
        ${words.takeBack} <kbd aria-hidden="true">z</kbd>
      </button>
    </div>`;
  }

  private renderWaiting(waiting: readonly WaitingDeed[]): TemplateResult {
    const stuck = waiting.filter(({ problem }) => problem !== null).length;
    const title = [
      waiting.length > stuck ? words.waiting(waiting.length - stuck) : '',
      stuck > 0 ? words.stuck(stuck) : '',
    ];
    return html`<details class="deeds-waiting">
      <summary>${title.filter(Boolean).join(', ')}</summary>
      <p class="hint">
        ${waiting.every(({ isOnDevice }) => isOnDevice) ? words.kept : words.memory} ${words.dropHint}
      </p>
      <button type="button" @click=${() => void sendWaiting()}>${words.now}</button>
      <ul class="plain">
        ${waiting.map((deed) => this.renderOne(deed))}
      </ul>
    </details>`;
  }

  private renderOne(deed: WaitingDeed): TemplateResult {
    const { id, act, trackingId, at, problem, isDoubtful, waitsUntil } = deed;
    const written = wordsIn(deed);
    return html`<li>
      <p>
        <b>${deedName(act)}</b>, ${words.report(trackingId)},
        <small>${words.since(moment(new Date(at).toISOString()))}</small>
      </p>
      ${written ? html`<p class="text sunken">${written}</p>` : nothing}
      ${problem ? html`<p class="error">${problem.message}</p>` : nothing}
      ${isDoubtful ? html`<p class="hint">${words.doubtful}</p>` : nothing}
      ${waitsUntil === null ? nothing : html`<p class="hint">${words.waitsUntil(time(waitsUntil))}</p>`}
      <div class="row">
        <a href="#/laporan/${trackingId}">${words.look}</a>
        ${
          problem && !deed.isEnded
            ? html`<button type="button" @click=${() => void this.retry(deed)}>${words.anyway}</button>`
            : nothing
        }
        <button type="button" class="danger" @click=${() => void dropWaiting(id)}>${words.drop}</button>
      </div>
    </li>`;
  }

  private async retry(deed: WaitingDeed): Promise<void> {
    const lines = deed.problem?.lines ?? [];
    try {
      const { work } = await call<DeedView>('GET', reportPath(deed.trackingId));
      if ((await askChanged(deed, lines)) === 'look') location.hash = `#/laporan/${deed.trackingId}`;
      else await (await deedQueue())?.sendAnyway(deed, work.version);
    } catch (error) {
      changeDeeds({ news: (error as Error).message });
    }
  }
}

customElements.define('desk-deeds', DeedsBar);

/** `endDeeds` takes the bar away, with all that it shows: nobody is signed in. */
export function endDeeds(): void {
  document.querySelector('desk-deeds')?.remove();
  forgetDeeds();
}

/** `startDeeds` puts the bar into the page, and sends what waits of whoever has signed in. */
export function startDeeds(): void {
  if (document.querySelector('desk-deeds') === null)
    document.body.append(document.createElement('desk-deeds'));
  startQueue();
}
