import { html, nothing, type TemplateResult } from 'lit';
import type { AuditEntry, TrailWire } from '../../wire.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { moment } from '../dates.js';
import { DeskView } from '../parts/view.js';
import { detailInWords } from './audit-details.js';
import { AUDITED, auditWords as words } from './audit-words.js';

/** `DeskAudit` shows the trail of all reports, or of one. */
export class DeskAudit extends DeskView<TrailWire> {
  static override properties = { ...DeskView.properties, trackingId: { attribute: 'tracking-id' } };

  /** `trackingId` of the report whose trail is shown; empty for all. */
  trackingId = '';

  protected override load(): Promise<TrailWire> {
    return this.read(null);
  }

  private read(before: TrailWire['next_before']): Promise<TrailWire> {
    const query = new URLSearchParams({
      ...(this.trackingId !== '' && { tracking_id: this.trackingId }),
      ...(before !== null && { before: String(before) }),
    });
    return call('GET', `audit?${query}`);
  }

  protected override headed(): string {
    return this.trackingId === '' ? words.title : words.titleOf(this.trackingId);
  }

  protected override view({ data, head, next_before }: TrailWire): TemplateResult {
    return html`${this.trackingId === '' ? nothing : html`<p><a href="#/jejak">${words.back}</a></p>`}
      ${head === null ? nothing : wholeTrail(head)}
      <table>
        <caption class="hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            ${[words.time, words.officer, words.act, words.report, words.details].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${data.map((entry) => this.row(entry))}
        </tbody>
      </table>
      ${
        next_before === null
          ? nothing
          : html`<button type="button" @click=${this.loadMore}>${words.more}</button>`
      }`;
  }

  private row(entry: AuditEntry): TemplateResult {
    const { at, officer, action, tracking_id } = entry;
    return html`<tr>
      <th scope="row" tabindex="-1">${moment(at)}</th>
      <td data-label=${words.officer}>${officer}</td>
      <td data-label=${words.act}>${(AUDITED as Readonly<Record<string, string>>)[action] ?? action}</td>
      <td data-label=${words.report}>${this.reportCell(tracking_id)}</td>
      <td data-label=${words.details}>${detailInWords(entry)}</td>
    </tr>`;
  }

  /** A link to the trail of one report, except in that view. */
  private reportCell(trackingId: string | null): TemplateResult | string {
    if (trackingId === null) return '–';
    return trackingId === this.trackingId
      ? `#${trackingId}`
      : html`<a href="#/jejak/${trackingId}">#${trackingId}</a>`;
  }

  private readonly loadMore = async (): Promise<void> => {
    const { data } = this;
    if (data === null) return;
    try {
      const older = await this.read(data.next_before);
      this.data = { ...older, data: [...data.data, ...older.data] };
      await this.updateComplete;
      this.querySelectorAll<HTMLElement>('tbody th')[data.data.length]?.focus();
    } catch (error) {
      announce((error as Error).message);
    }
  };
}

const wholeTrail = ({ seq, hash }: { seq: number; hash: string }): TemplateResult =>
  html`<div class="stack">
    <p class="hint">${words.about}</p>
    <p>${words.head} <code class="head">${seq}:${hash}</code></p>
    <p><a href="api/audit/export" download="audit.jsonl">${words.download}</a></p>
  </div>`;

customElements.define('desk-audit', DeskAudit);
