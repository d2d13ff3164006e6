import { html, type TemplateResult } from 'lit';
import { DeskElement } from '../element.js';
import './keys/sealed-keys.js';
import './reports/sealed-list.js';
import './reports/sealed-report.js';

/** `KEYS` is what the view `segel` has beside reports. */
const KEYS = 'kunci';

/** `DeskSealed` is the room of sealed reports: the list, one of them, or the keys that open them. */
export class DeskSealed extends DeskElement {
  static override properties = { one: {} };

  /** A report's number, or `kunci`; empty for the list. */
  one = '';

  protected override render(): TemplateResult {
    if (this.one === KEYS) return html`<desk-sealed-keys></desk-sealed-keys>`;
    if (this.one !== '') return html`<desk-sealed-report .number=${this.one}></desk-sealed-report>`;
    return html`<desk-sealed-list></desk-sealed-list>`;
  }
}

customElements.define('desk-sealed', DeskSealed);
