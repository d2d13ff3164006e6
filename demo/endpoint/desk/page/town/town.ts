import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeWire, FetchedWire, TownListWire } from '../../town/wire.js';
import { announce } from '../announce.js';
import { call, Refusal } from '../api.js';
import { moment } from '../dates.js';
import { dayField } from '../parts/field.js';
import { form } from '../parts/form.js';
import { DeskView } from '../parts/view.js';
import { renewSession } from '../session.js';
import { mergeRows, withFetched, type Row } from './merge.js';
import './lines.js';
import './rows.js';
import './try-words.js';
import { READ_ONLY, TOWN_LISTS, townWords as words } from './town-words.js';

/** `Kept` is what stands in the form in place of the server's, and what to say above it. */
interface Kept {
  rows: readonly Row[];
  known_until: string | null;
  notice: string;
  marks?: ReadonlyMap<string, Row | null>;
  /** `tellMark` says of a row in `marks` where it stands so; another administrator's, where it is missing. */
  tellMark?: (row: string | null) => string;
}

type Editor = HTMLElement & { rows(): Promise<Row[]> };

/** `DeskTown` shows one of the town's lists, to be changed by administrators. */
export class DeskTown extends DeskView<TownListWire> {
  static override properties = { ...DeskView.properties, list: {} };

  list = '';
  private kept: Kept | null = null;

  private get name(): string {
    return Object.hasOwn(TOWN_LISTS, this.list) ? this.list : 'holidays';
  }

  protected override load(): Promise<TownListWire> {
    return call('GET', `town/${this.name}`);
  }

  protected override headed(): string {
    return TOWN_LISTS[this.name]!.title;
  }

  protected override view(stored: TownListWire): TemplateResult {
    const { read_only, columns, key } = stored;
    const isLocked = read_only !== null;
    const { about, parts, tries } = TOWN_LISTS[this.name]!;
    const {
      rows,
      known_until,
      notice,
      marks = NO_MARKS,
      tellMark,
    }: Kept = this.kept ?? { ...stored, notice: '' };
    return html`<nav class="row lists" aria-label=${words.lists}>
        ${Object.entries(TOWN_LISTS).map(
          ([one, { title }]) =>
            html`<a href="#/daerah/${one}" aria-current=${one === this.name ? 'page' : nothing}>${title}</a>`,
        )}
      </nav>
      <p class="hint">${about}</p>
      ${isLocked ? html`<p class="notice warning">${READ_ONLY[read_only] ?? ''}</p>` : nothing}
      ${notice === '' ? nothing : html`<p class="notice warning" role="alert">${notice}</p>`}
      ${
        !stored.fetched_from || isLocked
          ? nothing
          : html`<button type="button" @click=${() => this.fetchNew(stored)}>
              ${words.fetch(stored.fetched_from)}
            </button>`
      }
      ${form(
        (values) => this.send(stored, values),
        (problems) =>
          html`${
            stored.known_until === null
              ? nothing
              : dayField(problems, 'known_until', words.knownUntil, {
                  value: known_until ?? '',
                  isReadonly: isLocked,
                  hint: words.knownUntilHint,
                })
          }
          ${
            parts === undefined
              ? html`<desk-rows
                  .list=${this.name}
                  .columns=${columns}
                  .key=${key}
                  .initial=${rows}
                  .isLocked=${isLocked}
                  .marks=${marks}
                  .tellMark=${tellMark ?? tellOther}
                  .problems=${problems}
                ></desk-rows>`
              : html`<desk-lines
                  .list=${this.name}
                  .initial=${rows}
                  .isLocked=${isLocked}
                  .problems=${problems}
                ></desk-lines>`
          }
          ${isLocked ? nothing : html`<button class="primary">${words.save}</button>`}`,
        'town',
      )}
      ${
        tries === undefined
          ? nothing
          : html`<desk-try .list=${this.name} .words=${tries} .rows=${this.rows}></desk-try>`
      }
      ${this.history(stored)}`;
  }

  /** As they are typed. */
  private readonly rows = (): Promise<Row[]> => this.querySelector<Editor>('desk-rows, desk-lines')!.rows();

  private async send(stored: TownListWire, values: FormData): Promise<void> {
    const rows = await this.rows();
    const mine = { rows, known_until: values.get('known_until') as string | null };
    try {
      await call('POST', `town/${this.name}`, { body: { ...mine, version: stored.version } });
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 409) throw error;
      await this.meet(stored, mine, error);
      return;
    }
    await renewSession();
    this.kept = null;
    await this.again(words.saved);
  }

  /** `meet` puts what was typed upon what another administrator saved meanwhile, and tells both apart. */
  private async meet(
    base: TownListWire,
    mine: Pick<Kept, 'rows' | 'known_until'>,
    error: Refusal,
  ): Promise<void> {
    const theirs = await this.load();
    // A folder that became read-only, and the like: nobody else changed anything.
    if (theirs.version === base.version) throw error;
    const { rows, conflicts } = mergeRows(theirs.key, base.rows, mine.rows, theirs.rows);
    const isDayMine = mine.known_until !== base.known_until;
    const other = (key: string): Row | null => theirs.rows.find((row) => row[theirs.key] === key) ?? null;
    const [last] = theirs.history;
    this.edit(theirs, {
      rows,
      known_until: isDayMine ? mine.known_until : theirs.known_until,
      marks: new Map(conflicts.map((key) => [key, other(key)])),
      notice: words.merged(error.message, last === undefined ? '' : changesOf(last)),
    });
  }

  /** Puts the days of the table that the town names below what is typed, which stays. */
  private async fetchNew(stored: TownListWire): Promise<void> {
    const host = stored.fetched_from!;
    try {
      const { rows: fetched } = await call<FetchedWire>('GET', 'town/holidays/fetched');
      if (this.data !== stored) return;
      const typedDay = this.querySelector<HTMLInputElement>('[name="known_until"]')?.value;
      const { rows, added, settled, others } = withFetched(await this.rows(), fetched);
      this.edit(stored, {
        rows,
        known_until: typedDay ?? stored.known_until,
        notice: added + settled === 0 ? words.fetchedNothing(host) : words.fetched(added, settled),
        marks: others,
        tellMark: (row) => (row === null ? words.fetchedGone(host) : words.fetchedOther(host, row)),
      });
    } catch (error) {
      announce((error as Error).message);
    }
  }

  private edit(stored: TownListWire, kept: Kept): void {
    this.data = stored;
    this.kept = kept;
    this.redraw();
  }

  private history(stored: TownListWire): TemplateResult {
    const { history, read_only } = stored;
    return html`<section class="card">
      <h2>${words.history}</h2>
      ${history.length === 0 ? html`<p class="hint">${words.neverChanged}</p>` : nothing}
      <ul class="plain">
        ${history.map(
          (change) =>
            html`<li>
              ${moment(change.at)} · ${change.officer}
              <small>${changesOf(change)}</small>
              ${
                read_only === null
                  ? html`<button
                      type="button"
                      aria-label=${words.takeBeforeOf(moment(change.at))}
                      @click=${() => this.goBack(stored, change.id)}
                    >
                      ${words.takeBefore}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async goBack(stored: TownListWire, id: ChangeWire['id']): Promise<void> {
    try {
      const before = await call<Pick<Kept, 'rows' | 'known_until'>>('GET', `town/${this.name}/history/${id}`);
      this.edit(stored, { ...before, notice: words.isBefore });
    } catch (error) {
      announce((error as Error).message);
    }
  }
}

/** `tellOther` says what another administrator did to a row; null where that one took it out. */
const tellOther = (row: string | null): string => (row === null ? words.otherRemoved : words.otherWrote(row));

const NO_MARKS: ReadonlyMap<string, Row | null> = new Map();

/** `OF_NO_ROW` are changes without a row of their own. */
const OF_NO_ROW: Readonly<Record<string, string>> = {
  holidays_known_until: words.knownUntil,
  '#order': words.order,
};

/** Keys that are named of each kind of change. */
const NAMED_MAX = 8;

function changesOf({ added, changed, removed }: ChangeWire): string {
  const part = (label: string, keys: readonly string[]): string => {
    if (keys.length === 0) return '';
    const named = keys.slice(0, NAMED_MAX).map((key) => OF_NO_ROW[key] ?? key);
    const more = keys.length > NAMED_MAX ? words.andMore(keys.length - NAMED_MAX) : '';
    // Of a list of lines, a key is a line with commas of its own.
    return `${label} ${named.join(named.some((key) => key.includes(',')) ? ' · ' : ', ')}${more}`;
  };
  const parts = [part(words.added, added), part(words.changed, changed), part(words.removed, removed)];
  return `${parts.filter(Boolean).join('; ')}.`;
}

customElements.define('desk-town', DeskTown);
