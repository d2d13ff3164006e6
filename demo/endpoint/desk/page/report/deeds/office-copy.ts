import { html, type TemplateResult } from 'lit';
import { announce } from '../../announce.js';
import { call, reportPath } from '../../api.js';
import { day } from '../../dates.js';
import { pointOf } from '../point.js';
import { ReportPart } from '../report-part.js';
import type { AnswerWire, IdentityWire, ReportWire } from '../report-wire.js';
import { words } from './other-deeds-words.js';

interface OfficeCopy extends Pick<
  ReportWire,
  | 'tracking_id'
  | 'title'
  | 'content'
  | 'date_of_incident'
  | 'location_name'
  | 'location_text'
  | 'asset_ref'
  | 'latitude'
  | 'longitude'
  | 'is_anonymous'
  | 'is_secret'
  | 'deadline_at'
> {
  answers?: readonly AnswerWire[];
  reporter: IdentityWire | null;
  attachments: readonly { file_name: string }[];
}

/** `OfficeCopyPart` shows the copy for the office. The server makes it: this page never gets what must not leave. */
class OfficeCopyPart extends ReportPart {
  static override properties = { ...ReportPart.properties, copy: { state: true } };
  /** The copy's text; null before it was asked for, which is traced. */
  declare copy: string | null;

  constructor() {
    super();
    this.copy = null;
  }

  protected override render(): TemplateResult {
    return html`<details>
      <summary>${words.copy}</summary>
      <div class="stack">
        <p class="hint">${words.copyHint}</p>
        ${
          this.copy === null
            ? html`<button type="button" @click=${() => void this.#open()}>${words.openCopy}</button>`
            : html`<pre class="sheet" tabindex="0" role="region" aria-label=${words.copy}>${this.copy}</pre>
                <button type="button" @click=${() => void this.#take()}>${words.copyText}</button>`
        }
      </div>
    </details>`;
  }

  async #open(): Promise<void> {
    await this.told('', async () => {
      const path = reportPath(this.whole.report.tracking_id, 'office-copy');
      this.copy = inWords(await call<OfficeCopy>('GET', path));
    });
    await this.updateComplete;
    this.querySelector('pre')?.focus();
  }

  async #take(): Promise<void> {
    const sheet = this.querySelector('pre');
    if (this.copy === null || sheet === null) return;
    try {
      await navigator.clipboard.writeText(this.copy);
      announce(words.copied);
    } catch {
      getSelection()?.selectAllChildren(sheet);
      announce(words.selected);
    }
  }
}

function inWords(copy: OfficeCopy): string {
  const point = pointOf(copy);
  const { name, phone, email } = copy.reporter ?? { name: null, phone: null, email: null };
  const place = [copy.location_text, copy.location_name].filter(Boolean).join(', ');
  const reporter = copy.is_anonymous ? words.anonymous : [name, phone, email].filter(Boolean).join(', ');
  const lines = [
    words.report(copy.tracking_id, copy.is_secret),
    copy.title,
    '',
    copy.content,
    '',
    ...(copy.answers ?? []).map(({ label, content }) => `${label}: ${content}`),
    `${words.incident}: ${day(copy.date_of_incident)}`,
    `${words.place}: ${place || '–'}`,
    copy.asset_ref ? `${words.asset}: ${copy.asset_ref}` : null,
    point === null ? null : `${words.point}: ${point}`,
    `${words.due}: ${day(copy.deadline_at)}`,
    `${words.reporter}: ${reporter || '–'}`,
    ...copy.attachments.map((file) => `${words.attachment}: ${file.file_name}`),
  ];
  return lines.filter((line) => line !== null).join('\n');
}

customElements.define('desk-office-copy', OfficeCopyPart);
