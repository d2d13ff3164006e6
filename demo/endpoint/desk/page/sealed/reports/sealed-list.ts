import { html, nothing, type TemplateResult } from 'lit';
import { toBase64url } from '../../../../../../src/contract/sealed/bytes.js';
import type { SealedListWire, SealedRowWire, SealedTab } from '../../../sealed/reports/wire.js';
import { hashOf, here } from '../../address.js';
import { announce } from '../../announce.js';
import { call } from '../../api.js';
import { day } from '../../dates.js';
import { DeskView } from '../../parts/view.js';
import '../keys/sealed-unlock.js';
import { onTeamKeys, teamKeys } from '../keys/team-keys.js';
import { dueWords, stateWords } from './sealed-facts.js';
import { sealedWords as words } from './sealed-words.js';

const TABS: readonly SealedTab[] = ['waiting', 'all'];
const asked = (): SealedTab => (here().query['tab'] === 'all' ? 'all' : 'waiting');

/** `DeskSealedList` lists sealed reports by all that is known of them: number, state, days. */
export class DeskSealedList extends DeskView<SealedListWire> {
  private stopListening = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = onTeamKeys(() => this.requestUpdate());
    window.addEventListener('hashchange', this.onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening();
    window.removeEventListener('hashchange', this.onAddress);
  }

  private readonly onAddress = (): void => {
    if (here().view === 'segel' && here().id === '') void this.again();
  };

  protected override load(): Promise<SealedListWire> {
    return call('GET', `sealed?tab=${asked()}`);
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view({ data, next }: SealedListWire): TemplateResult {
    return html`<p class="hint">${words.about}</p>
      <p><a href="#/segel/kunci">${words.keys}</a></p>
      ${teamKeys().length === 0 ? html`<desk-sealed-unlock></desk-sealed-unlock>` : nothing}
      <nav class="row lists" aria-label=${words.lists}>
        ${TABS.map(
          (tab) =>
            html`<a
              href=${hashOf({ view: 'segel', query: { tab } })}
              aria-current=${tab === asked() ? 'page' : nothing}
              >${words[tab]}</a
            >`,
        )}
      </nav>
      ${data.length === 0 ? html`<p class="empty">${words.none}</p>` : this.table(data)}
      ${
        next === null
          ? nothing
          : html`<button type="button" @click=${() => void this.loadMore(next)}>${words.more}</button>`
      }`;
  }

  private table(rows: readonly SealedRowWire[]): TemplateResult {
    const own = new Set(teamKeys().map(({ kid }) => toBase64url(kid)));
    return html`<table>
      <caption class="hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          ${[words.number, words.state, words.received, words.due].map(
            (title) => html`<th scope="col">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowOf(row, own))}
      </tbody>
    </table>`;
  }

  private async loadMore(cursor: string): Promise<void> {
    const { data } = this;
    if (data === null) return;
    try {
      const more = await call<SealedListWire>('GET', `sealed?tab=${asked()}&cursor=${cursor}`);
      this.data = { ...more, data: [...data.data, ...more.data] };
      await this.updateComplete;
      this.querySelectorAll<HTMLElement>('tbody a')[data.data.length]?.focus();
    } catch (error) {
      announce((error as Error).message);
    }
  }
}

/** @param own ids of the keys in this tab; without any nothing is said of keys */
function rowOf(row: SealedRowWire, own: ReadonlySet<string>): TemplateResult {
  const isOfOther = own.size > 0 && !own.has(row.kid);
  return html`<tr>
    <th scope="row">
      <a href=${hashOf({ view: 'segel', id: row.tracking_id })}>#${row.tracking_id}</a>
      ${isOfOther ? html`<span class="badge">${words.otherKey}</span>` : nothing}
    </th>
    <td data-label=${words.state}>${stateWords(row)}</td>
    <td data-label=${words.received}>${day(row.created_day)}</td>
    <td data-label=${words.due}>
      <span class="due ${row.is_overdue ? 'late' : 'later'}">${dueWords(row)}</span>
    </td>
  </tr>`;
}

customElements.define('desk-sealed-list', DeskSealedList);
