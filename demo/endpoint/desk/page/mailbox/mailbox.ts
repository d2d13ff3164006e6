import { html, nothing, type TemplateResult } from 'lit';
import { call } from '../api.js';
import { moment } from '../dates.js';
import { wordsOf } from '../language.js';
import { DeskView } from '../parts/view.js';

const words = wordsOf(
  {
    title: 'Kotak surat demo',
    about: 'Surel yang seharusnya terkirim. Tidak ada yang keluar dari komputer ini.',
    none: 'Belum ada surel.',
    to: (address: string, when: string) => `Kepada ${address} · ${when}`,
  },
  {
    title: 'Demo mailbox',
    about: 'Mails that would have been sent. None leaves this computer.',
    none: 'No mail yet.',
    to: (address: string, when: string) => `To ${address} · ${when}`,
  },
);

interface MailboxWire {
  data: readonly { to: string; subject: string; text: string; at: string }[];
}

/** `DeskMailbox` shows the mails of the demo, which sends none. */
export class DeskMailbox extends DeskView<MailboxWire> {
  protected override load(): Promise<MailboxWire> {
    return call('GET', 'mailbox');
  }

  protected override headed(): string {
    return words.title;
  }

  protected override view({ data }: MailboxWire): TemplateResult {
    return html`<p class="hint">${words.about}</p>
      ${data.length === 0 ? html`<p class="empty">${words.none}</p>` : nothing}
      ${data.map(
        ({ to, subject, text, at }) =>
          html`<article class="card">
            <h2>${subject}</h2>
            <p class="hint">${words.to(to, moment(at))}</p>
            ${text.split(/\n\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}
          </article>`,
      )}`;
  }
}

customElements.define('desk-mailbox', DeskMailbox);
