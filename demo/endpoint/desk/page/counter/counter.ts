import { html, nothing, type TemplateResult } from 'lit';
import { randomKey } from '../../../../../src/outbox/idempotency-key.js';
import { live } from 'lit/directives/live.js';
import type { CounterWire } from '../../counter/wire.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { DeskElement } from '../element.js';
import { form, textOf } from '../parts/form.js';
import { counterFields } from './counter-fields.js';
import { counterWords as words } from './counter-words.js';
import { PlaceFinder } from './place-finder.js';
import { bodyOf, CounterFiles, filesOf } from './sending.js';
import { slip, type Filed } from './slip.js';

/** `DeskCounter` files for a citizen who stands there, and makes the slip. Nothing of it is kept on the device. */
export class DeskCounter extends DeskElement {
  static override properties = {
    offers: { state: true },
    failure: { state: true },
    filed: { state: true },
  };

  private offers: CounterWire | null = null;
  private failure = '';
  private filed: Filed | null = null;
  private places: PlaceFinder | null = null;
  private files = new CounterFiles();
  /** The same for every attempt at one report, so that none is filed twice. */
  private key = randomKey();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.askBeforeLeaving);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.askBeforeLeaving);
  }

  private readonly load = async (): Promise<void> => {
    try {
      const offers = await call<CounterWire>('GET', 'counter');
      this.places = new PlaceFinder(offers.endpoint, () => this.requestUpdate());
      this.offers = offers;
      this.failure = '';
    } catch (error) {
      this.failure = (error as Error).message;
    }
  };

  /** The slip may not be printed yet. */
  private readonly askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.filed !== null) event.preventDefault();
  };

  private readonly send = async (values: FormData): Promise<void> => {
    const { consent } = this.offers!;
    const attachments = await this.files.idsOf(filesOf(values));
    const body = bodyOf(values, {
      attachments,
      consent,
      locationId: this.places!.idOf(textOf(values, 'village')),
    });
    const { complaint } = await call<{ complaint: Filed }>('POST', 'reports', { body, key: this.key });
    this.filed = complaint;
    await this.updateComplete;
    this.querySelector('h1')?.focus();
    announce(words.sent);
  };

  private readonly next = (): void => {
    this.filed = null;
    this.key = randomKey();
    this.files = new CounterFiles();
  };

  protected override render(): TemplateResult {
    const { offers, places, filed } = this;
    if (filed !== null && offers !== null)
      return html`<h1 tabindex="-1">${words.slip}</h1>
        ${slip(filed, offers)}
        <p class="notice warning unprinted">${words.leave}</p>
        <p class="row unprinted">
          <button type="button" class="primary" @click=${() => print()}>${words.print}</button>
          <button type="button" @click=${this.next}>${words.next}</button>
        </p>`;
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p class="hint">${words.hint}</p>
      ${
        this.failure === ''
          ? nothing
          : html`<p class="notice danger" role="alert">${this.failure}</p>
              <button type="button" @click=${this.load}>${words.tryAgain}</button>`
      }
      ${
        offers === null || places === null
          ? nothing
          : html`${form(this.send, (problems) => counterFields(problems, offers, places), 'card counter')}
              <datalist id="loket-desa">
                ${places.found.map(({ name }) => html`<option .value=${live(name)}></option>`)}
              </datalist>`
      }`;
  }
}

customElements.define('desk-counter', DeskCounter);
