import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ListWire, RowWire } from '../../wire.js';
import type { ChoicesWire } from '../../town/wire.js';
import { goTo, here, type Place } from '../address.js';
import { Refusal } from '../api.js';
import { words as bulkWords } from '../bulk/bulk-words.js';
import { DeskElement } from '../element.js';
import { trimmedOf } from '../parts/form.js';
import { ariaKey } from '../keys/keymap.js';
import { showKeysSheet } from '../keys/keys-sheet.js';
import { words as keysWords } from '../keys/keys-words.js';
import { has } from '../session.js';
import { orderPath, rememberOrder } from './around.js';
import { renderBulkBar } from './bulk-bar.js';
import { loadChoices } from './choices.js';
import { renderEmpty } from './empty-view.js';
import { renderFilters } from './filters-view.js';
import { keepSearch } from './kept-search.js';
import { FILTERS, cursorOf, listLink, listPath, loadList, reportsView } from './list-address.js';
import { words } from './queue-words.js';
import { renderRow } from './row-view.js';
import { RowFocus } from './row-focus.js';
import { renderTabs } from './tabs-view.js';

/** Milliseconds after which a list that is looked at is read anew: others work on it too. */
const RENEW_MS = 60_000;

type State =
  | { kind: 'loading' }
  /** `problem`: reading it anew failed; what was read before stands. */
  | { kind: 'shown'; list: ListWire; path: string; problem: string }
  | { kind: 'failed'; message: string; isAway: boolean };

/** `DeskQueue` is the list of reports. Its address says all that it shows. */
export class DeskQueue extends DeskElement {
  static override properties = {
    state: { state: true },
    choices: { state: true },
    selected: { state: true },
    isBusy: { state: true },
  };

  private state: State = { kind: 'loading' };
  private choices: ChoicesWire | null = null;
  private selected: ReadonlySet<string> = new Set();
  private lastSelected = '';
  private isBusy = false;
  private readonly focusing = new RowFocus(this);
  private ends: (() => void)[] = [];
  private asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const onAddress = () => {
      if (here().view === reportsView() && here().id === '') void this.load();
    };
    const onWake = () => document.visibilityState === 'visible' && void this.load({ isQuiet: true });
    const onDeed = () => void this.load({ isQuiet: true });
    const onOpen = (event: Event) => this.focusing.open(event);
    const onStep = (event: Event) => void this.step(event as CustomEvent<number>);
    const onSelectKey = (event: Event) => {
      const id = this.focusing.current();
      if (id === null || !this.maySelect) return;
      event.preventDefault();
      this.select(id, !this.selected.has(id), false);
    };
    const listeners = [
      [window, 'hashchange', onAddress],
      [window, 'online', onWake],
      [window, 'desk-deed', onDeed],
      [window, 'desk-open', onOpen],
      [window, 'desk-step', onStep],
      [window, 'desk-select', onSelectKey],
      [document, 'visibilitychange', onWake],
    ] as const;
    for (const [target, name, listener] of listeners) target.addEventListener(name, listener);
    // A search stands in the audit trail each time: it is not repeated by itself.
    const renewing = setInterval(() => here().query['search'] || onWake(), RENEW_MS);
    this.ends = [
      ...listeners.map(
        ([target, name, listener]) =>
          () =>
            target.removeEventListener(name, listener),
      ),
      () => clearInterval(renewing),
    ];
    void this.load();
    loadChoices().then(
      (choices) => (this.choices = choices),
      // Without them the other filters still work.
      () => {},
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.ends) end();
    this.asked += 1;
  }

  private async load({ isQuiet = false } = {}): Promise<void> {
    const { query } = here();
    const path = listPath(query);
    const order = orderPath(query);
    const turn = (this.asked += 1);
    this.isBusy = !isQuiet;
    try {
      const list = await loadList(query);
      if (turn !== this.asked) return;
      const isOther = this.state.kind !== 'shown' || this.state.path !== path;
      if (isOther) this.selected = new Set();
      else
        this.selected = new Set(
          list.data.map(({ tracking_id }) => tracking_id).filter((id) => this.selected.has(id)),
        );
      this.state = { kind: 'shown', list, path, problem: '' };
      rememberOrder(order, list);
    } catch (error) {
      if (turn !== this.asked) return;
      const message = (error as Error).message;
      const isAway = error instanceof Refusal && error.status === 0;
      this.state =
        this.state.kind === 'shown' && this.state.path === path
          ? { ...this.state, problem: message }
          : { kind: 'failed', message, isAway };
    }
    this.isBusy = false;
  }

  protected override updated(): void {
    if (!this.isBusy) this.focusing.drawn();
  }

  /** The next row; behind the last one the next page. */
  private async step(event: CustomEvent<number>): Promise<void> {
    if (this.state.kind !== 'shown') return;
    event.preventDefault();
    const cursor = cursorOf(this.state.list.next_page_url);
    if (this.focusing.step(event.detail) || event.detail < 0 || cursor === null) return;
    goTo({ view: reportsView(), query: { ...here().query, cursor } });
    this.focusing.wantFirst();
  }

  /** Verifiers do deeds on many; an office's officer works report by report. */
  private get maySelect(): boolean {
    return has('verifier');
  }

  private select(id: string, isSelected: boolean, isRange: boolean): void {
    const ids = this.state.kind === 'shown' ? this.state.list.data.map((row) => row.tracking_id) : [];
    const [from, to] = [ids.indexOf(this.lastSelected), ids.indexOf(id)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const meant = isRange && from !== -1 ? ids.slice(from, to + 1) : [id];
    const selected = new Set(this.selected);
    for (const one of meant)
      if (isSelected) selected.add(one);
      else selected.delete(one);
    this.selected = selected;
    this.lastSelected = id;
  }

  /** The first of what is found gets the focus: letters mean nothing in the field that was left. */
  private filter(query: Place['query']): void {
    const before = location.hash;
    goTo({ view: reportsView(), query });
    if (location.hash !== before) this.focusing.wantFirst();
  }

  /** A page that opens beside this one leaves the focus here. */
  private readonly onTurn = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
    if (!ctrlKey && !metaKey && !shiftKey) this.focusing.wantFirst();
  };

  private readonly onFilter = (values: FormData): void => {
    const { query } = here();
    const set: Record<string, string> = query['tab'] ? { tab: query['tab'] } : {};
    for (const name of [...FILTERS, 'sort']) set[name] = trimmedOf(values, name);
    set['search'] = keepSearch(set['search'] ?? '');
    this.filter(set);
  };

  private readonly onClear = (): void => {
    const { tab = '', search = '' } = here().query;
    this.filter({ tab, search });
  };

  protected override render(): TemplateResult {
    const { query } = here();
    const list = this.state.kind === 'shown' ? this.state.list : null;
    return html`<div class="queue-top">
        <h1 tabindex="-1">${words.title}</h1>
        <button
          type="button"
          class="quiet queue-keys"
          data-key="sheet"
          aria-keyshortcuts=${ariaKey('sheet')}
          @click=${showKeysSheet}
        >
          ${keysWords.open} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      ${renderTabs(query, list?.counts ?? null)}
      ${renderFilters({ query, choices: this.choices }, { onFilter: this.onFilter, onClear: this.onClear })}
      <section aria-label=${words.list} aria-busy=${this.isBusy ? 'true' : nothing}>
        ${this.renderState(query)}
      </section>`;
  }

  private renderState(query: Place['query']): TemplateResult {
    if (this.state.kind === 'loading') return html`<p class="hint" role="status">${words.loading}</p>`;
    const again = () => void this.load();
    if (this.state.kind === 'failed')
      return html`<div class="notice danger" role="alert">
        <p>${this.state.isAway ? words.offline : this.state.message}</p>
        <button type="button" @click=${again}>${words.again}</button>
      </div>`;
    const { list, problem } = this.state;
    return html`${
      problem
        ? html`<div class="notice warning" role="alert">
            <p>${words.stale} ${problem}</p>
            <button type="button" @click=${again}>${words.again}</button>
          </div>`
        : nothing
    }
    ${list.is_of_newest ? html`<p class="hint" role="status">${words.ofNewest}</p>` : nothing}
    ${list.data.length === 0 ? renderEmpty(query) : this.renderList(list, query)}`;
  }

  private renderList(list: ListWire, query: Place['query']): TemplateResult {
    const handlers = {
      onSelect: (id: string, is: boolean, isRange: boolean) => this.select(id, is, isRange),
    };
    const { maySelect } = this;
    const cursor = cursorOf(list.next_page_url);
    const { cursor: shown, ...first } = query;
    return html`<div class="queue-count">
        ${maySelect ? this.renderAll(list.data) : nothing}
        <p class="hint" role="status">${words.count(list.total, list.has_more)}</p>
      </div>
      <ol class="queue" role="list">
        ${repeat(
          list.data,
          ({ tracking_id }) => tracking_id,
          (row) => renderRow(row, { isSelected: this.selected.has(row.tracking_id), maySelect }, handlers),
        )}
      </ol>
      <nav class="pages" aria-label=${words.pages}>
        ${shown ? html`<a href=${listLink(first)} @click=${this.onTurn}>${words.firstPage}</a>` : nothing}
        ${cursor === null ? nothing : html`<a class="button" href=${listLink({ ...query, cursor })} @click=${this.onTurn}>${words.next}</a>`}
      </nav>
      ${
        this.selected.size > 0
          ? renderBulkBar(
              list.data.filter(({ tracking_id }) => this.selected.has(tracking_id)),
              () => (this.selected = new Set()),
            )
          : nothing
      }`;
  }

  private renderAll(rows: readonly RowWire[]): TemplateResult {
    const isAll = rows.every(({ tracking_id }) => this.selected.has(tracking_id));
    const onChange = ({ target }: Event) => {
      const ids = (target as HTMLInputElement).checked ? rows.map(({ tracking_id }) => tracking_id) : [];
      this.selected = new Set(ids);
    };
    return html`<label class="check queue-all">
      <input
        type="checkbox"
        .checked=${isAll}
        .indeterminate=${!isAll && this.selected.size > 0}
        @change=${onChange}
      />
      <span>${bulkWords.all}</span>
    </label>`;
  }
}

customElements.define('desk-queue', DeskQueue);
