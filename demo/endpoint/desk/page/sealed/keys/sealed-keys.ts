import { html, nothing, type TemplateResult } from 'lit';
import type { EpochWire, SealedKeysWire } from '../../../sealed/keys/wire.js';
import { announce } from '../../announce.js';
import { call } from '../../api.js';
import { day, dayFromNow } from '../../dates.js';
import { DeskView } from '../../parts/view.js';
import { keysWords as words } from './keys-words.js';

/** Days before the last one from which it is told. */
const TOLD_BEFORE_DAYS = 30;

type Work = 'ceremony' | 'give' | 'papers';

/** Each is fetched once it is begun: who reads reports needs none of it. */
const FETCH: Readonly<Record<Work, () => Promise<unknown>>> = {
  ceremony: () => import('./ceremony.js'),
  give: () => import('./give-copy.js'),
  papers: () => import('./open-papers.js'),
};

/** `DeskSealedKeys` shows the keys of sealed reports and who has them, and leads to what is done with them. */
export class DeskSealedKeys extends DeskView<SealedKeysWire> {
  static override properties = { ...DeskView.properties, work: { state: true } };

  private work: Work | null = null;

  protected override load(): Promise<SealedKeysWire> {
    return call('GET', 'sealed/keys');
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view(keys: SealedKeysWire): TemplateResult {
    switch (this.work) {
      case 'ceremony':
        return html`<desk-sealed-ceremony .keys=${keys} .end=${this.end}></desk-sealed-ceremony>`;
      case 'give':
        return html`<desk-sealed-give .keys=${keys} .end=${this.end}></desk-sealed-give>`;
      case 'papers':
        return html`<desk-sealed-papers .keys=${keys} .end=${this.end}></desk-sealed-papers>`;
      case null:
        return this.overview(keys);
    }
  }

  private overview(keys: SealedKeysWire): TemplateResult {
    const { epochs } = keys;
    const current = epochs.filter(({ state }) => state !== 'retired');
    const old = epochs.filter(({ state }) => state === 'retired');
    const hasCopy = epochs.some(({ own }) => own !== null);
    return html`<p><a href="#/segel">${words.back}</a></p>
      ${epochs.length === 0 ? html`<p class="notice warning">${words.none}</p>` : nothing}
      ${current.map((epoch) => this.current(epoch, keys))}
      <p class="row">
        <button
          type="button"
          class=${current.some(isInOrder) ? nothing : 'primary'}
          data-begin
          @click=${() => this.start('ceremony')}
        >
          ${words.begin}
        </button>
        ${
          hasCopy
            ? html`<button
                type="button"
                class=${current.some(({ holders }) => holders.length === 1) ? 'primary' : nothing}
                data-give
                @click=${() => this.start('give')}
              >
                ${words.give}
              </button>`
            : nothing
        }
        ${
          epochs.length > 0
            ? html`<button type="button" data-papers @click=${() => this.start('papers')}>
                ${words.papers}
              </button>`
            : nothing
        }
      </p>
      ${
        old.length === 0
          ? nothing
          : html`<section class="card">
              <h2>${words.old}</h2>
              <p class="hint">${words.oldHint}</p>
              ${old.map((epoch) => facts(epoch, keys))}
            </section>`
      }`;
  }

  private current(epoch: EpochWire, keys: SealedKeysWire): TemplateResult {
    return html`<section class="card">
      <h2>${words.offered}</h2>
      ${warningsOf(epoch).map((warning) => html`<p class="notice warning">${warning}</p>`)}
      ${facts(epoch, keys)}
    </section>`;
  }

  private async start(work: Work): Promise<void> {
    try {
      await FETCH[work]();
    } catch (error) {
      announce((error as Error).message);
      return;
    }
    this.work = work;
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  private readonly end = async (message: string): Promise<void> => {
    this.work = null;
    await this.again(message);
    this.querySelector<HTMLElement>('h1')?.focus();
  };
}

/** New keys make every poster invalid: nothing leads there while the ones in use are good. */
const isInOrder = ({ state, not_after, due_since }: EpochWire): boolean =>
  state !== 'expired' && due_since === null && not_after > dayFromNow(TOLD_BEFORE_DAYS);

function warningsOf({ state, not_after, due_since, holders }: EpochWire): string[] {
  const warnings: string[] = [];
  if (state === 'expired') warnings.push(words.expired(day(not_after)));
  else if (not_after <= dayFromNow(TOLD_BEFORE_DAYS)) warnings.push(words.ends(day(not_after)));
  if (due_since !== null) warnings.push(words.due(day(due_since)));
  if (holders.length === 1) warnings.push(words.alone);
  return warnings;
}

function facts({ fingerprint, not_after, holders }: EpochWire, { officers }: SealedKeysWire): TemplateResult {
  const nameOf = (name: string): string => officers.find((one) => one.name === name)?.display_name ?? name;
  return html`<dl class="facts">
    <dt>${words.fingerprint}</dt>
    <dd class="token">${fingerprint}</dd>
    <dt>${words.last}</dt>
    <dd>${day(not_after)}</dd>
    <dt>${words.holders}</dt>
    <dd>${holders.length === 0 ? words.nobody : holders.map(nameOf).join(', ')}</dd>
  </dl>`;
}

customElements.define('desk-sealed-keys', DeskSealedKeys);
