import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../dates.js';
import { session } from '../session.js';
import type { ReportView } from './report-wire.js';
import { wordsOf } from '../language.js';

const words = wordsOf(
  {
    title: 'Lembar disposisi',
    number: 'Nomor laporan',
    received: 'Diterima',
    due: 'Tenggat',
    about: 'Perihal',
    content: 'Isi laporan',
    place: 'Lokasi',
    topic: 'Kategori',
    attachments: 'Lampiran',
    to: 'Diteruskan kepada',
    instruction: 'Isi disposisi',
    by: 'Paraf',
    date: 'Tanggal',
    secret: 'RAHASIA',
    unit: 'Jabatan / bidang',
    printed: (on: string, by: string) => `Dicetak ${on} oleh ${by}`,
  },
  {
    title: 'Disposition sheet',
    number: 'Report number',
    received: 'Received',
    due: 'Due',
    about: 'Subject',
    content: 'Content',
    place: 'Place',
    topic: 'Topic',
    attachments: 'Attachments',
    to: 'Forwarded to',
    instruction: 'Instruction',
    by: 'Initials',
    date: 'Date',
    secret: 'SECRET',
    unit: 'Position / unit',
    printed: (on: string, by: string) => `Printed ${on} by ${by}`,
  },
);

const LINES = [1, 2, 3, 4];

/**
 * `renderSheet` is what is printed of a report: a sheet that goes from desk to desk, without who reported, also where
 * verifiers read names and numbers in its text.
 */
export function renderSheet({ report, attachments, work }: ReportView): TemplateResult {
  const own = attachments.filter(({ followup_id, from_reply }) => !followup_id && !from_reply);
  const place = [report.location_text, report.location_name].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string | null])[] = [
    [words.number, `#${report.tracking_id}`],
    [words.received, day(report.created_at)],
    [words.due, day(report.deadline_at)],
    [words.topic, report.category_name],
    [words.place, place],
    [words.attachments, String(own.length)],
    [words.to, report.disposition_name ?? work.proposed_office?.name ?? null],
    [words.about, report.public_title ?? report.title],
  ];
  return html`<section class="print-sheet" aria-hidden="true">
    <h2>${words.title}${report.is_secret ? html` <strong>${words.secret}</strong>` : nothing}</h2>
    <p>${session()?.agency}</p>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value === null || value === '' ? '–' : value}</dd>`,
      )}
    </dl>
    <h3>${words.content}</h3>
    <p class="text">${report.public_content ?? report.content}</p>
    <table class="sheet-lines">
      <thead>
        <tr>
          <th>${words.date}</th>
          <th>${words.unit}</th>
          <th>${words.instruction}</th>
          <th>${words.by}</th>
        </tr>
      </thead>
      <tbody>
        ${LINES.map(
          () =>
            html`<tr>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${words.printed(day(new Date().toISOString()), session()?.display_name ?? '')}</p>
  </section>`;
}
