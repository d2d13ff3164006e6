import { html, nothing, type TemplateResult } from 'lit';
import type { SealedTodayWire } from '../../sealed/reports/wire.js';
import type { Counts, ListWire, RowWire, Tab, TodayWire } from '../../wire.js';
import { hashOf, type Place } from '../address.js';
import { call } from '../api.js';
import { day } from '../dates.js';
import { DeskElement } from '../element.js';
import { dueOf } from '../queue/due-words.js';
import { renderJoy } from '../queue/empty-view.js';
import { countOf, countText } from '../queue/tabs-view.js';
import { words } from './home-words.js';

const MINE_SHOWN = 5;

type State =
  | { kind: 'loading' }
  | {
      kind: 'shown';
      counts: Counts;
      mine: readonly RowWire[];
      escalated: number;
      promises: readonly RowWire[];
      sealed: SealedTodayWire | null;
    }
  | { kind: 'failed'; message: string };

/** Tabs that a day begins with, the most urgent first. */
const DAY: readonly [Tab, 'overdue' | 'new' | 'replied' | 'toAnswer'][] = [
  ['overdue', 'overdue'],
  ['new', 'new'],
  ['replied', 'replied'],
  ['to-answer', 'toAnswer'],
];

/** `DeskHome` says what waits today; each number leads to its list. */
export class DeskHome extends DeskElement {
  static override properties = { state: { state: true } };

  private state: State = { kind: 'loading' };
  private readonly onDeed = () => void this.load();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('desk-deed', this.onDeed);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('desk-deed', this.onDeed);
  }

  private async load(): Promise<void> {
    try {
      const [mine, { promises, sealed = null }] = await Promise.all([
        call<ListWire>('GET', 'reports?tab=mine&sort=due'),
        call<TodayWire>('GET', 'today'),
      ]);
      this.state = {
        kind: 'shown',
        counts: mine.counts,
        mine: mine.data.slice(0, MINE_SHOWN),
        // `escalated` reports are late, so they stand at the front of `mine`.
        escalated: mine.data.filter(({ escalated_at }) => escalated_at).length,
        promises,
        sealed,
      };
    } catch (error) {
      if (this.state.kind !== 'shown') this.state = { kind: 'failed', message: (error as Error).message };
    }
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${words.title}</h1>
      ${this.renderState()}
      <section class="card" aria-labelledby="home-practice">
        <h2 id="home-practice">${words.practice}</h2>
        <p class="hint">${words.practiceHint}</p>
        <p><a href="#/latihan">${words.practice}</a></p>
      </section>`;
  }

  private renderState(): TemplateResult {
    const { state } = this;
    if (state.kind === 'loading') return html`<p class="hint" role="status">${words.loading}</p>`;
    if (state.kind === 'failed')
      return html`<div class="notice danger" role="alert">
        <p>${state.message}</p>
        <button type="button" @click=${() => void this.load()}>${words.again}</button>
      </div>`;
    const { counts, mine, escalated, promises, sealed } = state;
    return html`${renderToday(counts)} ${sealed === null ? nothing : renderSealed(sealed)}
      ${promises.length > 0 ? renderPromises(promises) : nothing}
      <section class="card" aria-labelledby="home-mine">
        <h2 id="home-mine">${words.mine}</h2>
        ${
          escalated === 0
            ? nothing
            : html`<p class="notice danger">
                <a href=${listOf('mine', { escalated: '1' })}>${words.escalated(escalated)}</a>
              </p>`
        }
        ${mine.length === 0 ? html`<p class="hint">${words.mineNone}</p>` : renderRows(mine, 'mine')}
        ${
          counts.mine > mine.length
            ? html`<p><a href=${listOf('mine')}>${words.mineAll(countText(counts.mine))}</a></p>`
            : nothing
        }
      </section>`;
  }
}

const listOf = (tab: Tab, filters: Place['query'] = {}): string =>
  hashOf({ view: 'laporan', query: { tab, ...filters } });

function renderToday(counts: Counts): TemplateResult {
  const waiting = DAY.filter(([tab]) => countOf(counts, tab) > 0);
  if (waiting.length === 0) return html`<section aria-label=${words.today}>${renderJoy(words.joy)}</section>`;
  return html`<section class="today" aria-labelledby="home-today">
    <h2 id="home-today">${words.today}</h2>
    <ul role="list">
      ${DAY.map(([tab, word]) => {
        const count = countOf(counts, tab);
        const look = count > 0 ? tab : 'none';
        return html`<li>
          <a class=${look} href=${listOf(tab)}>${numbered(words[word](countText(count)))}</a>
        </li>`;
      })}
    </ul>
    <p><a class="button" href=${listOf(waiting[0]![0])}>${words.begin}</a></p>
  </section>`;
}

/** The number stands large; the sentence stays one for whoever hears it. */
function numbered(sentence: string): TemplateResult {
  const [, number = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(sentence) ?? [];
  return html`<b>${number}</b> ${rest}`;
}

function renderPromises(promises: readonly RowWire[]): TemplateResult {
  return html`<section class="card" aria-labelledby="home-promises">
    <h2 id="home-promises">${words.promises}</h2>
    <p class="hint">${words.promisesHint}</p>
    <ul class="home-rows" role="list">
      ${promises.map((row) => renderLine(row, 'all', day(row.promised_at)))}
    </ul>
  </section>`;
}

/** Protection officers read how many wait for what; others that there are some, and whose turn it is. */
function renderSealed(sealed: SealedTodayWire): TemplateResult {
  if ('turn' in sealed) {
    const count = sealed.open === null ? words.some : String(sealed.open);
    const whose = sealed.turn === 'office' ? words.inspectorate : words.reporter;
    return html`<p class="hint">${words.sealedThere(count, whose)}</p>`;
  }
  const { to_open, to_answer, overdue } = sealed;
  const parts = [
    to_open > 0 && words.sealedToOpen(to_open),
    to_answer > 0 && words.sealedToAnswer(to_answer),
    overdue > 0 && words.sealedOverdue(overdue),
  ].filter((part) => part !== false);
  const said = parts.length === 0 ? words.sealedAnswered : parts.join(', ');
  return html`<p class=${overdue > 0 ? 'notice danger' : 'notice'}>
    <a href=${hashOf({ view: 'segel' })}>${words.sealed(said)}</a>
  </p>`;
}

const renderRows = (rows: readonly RowWire[], tab: Tab): TemplateResult =>
  html`<ul class="home-rows" role="list">
    ${rows.map((row) => renderLine(row, tab, dueOf(row).text))}
  </ul>`;

function renderLine(row: RowWire, tab: Tab, when: string): TemplateResult {
  const { tone } = dueOf(row);
  return html`<li>
    <a href=${hashOf({ view: 'laporan', id: row.tracking_id, query: { tab } })}>${row.title}</a>
    <span class="due ${tone}">${when}</span>
  </li>`;
}

customElements.define('desk-home', DeskHome);
