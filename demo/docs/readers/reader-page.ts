import type { Language } from '../../../src/widget/language/language.js';
import type { Both, Explained } from './contexts.js';
import { sectionsOf, type Row, type Section } from './reader-rows.js';

type Read = Exclude<Language, 'id'>;

/** `Reading` is a language as `languages.mjs` lists it. */
export interface Reading {
  language: Read;
  name: Both;
}

/** The page's layout, and its requests to the reader. */
const SAID = {
  id: {
    ask: (name: string, rows: number) => [
      `Untuk penutur asli ${name}. Semua kalimat yang dibaca warga ada di sini, ${rows} baris, dengan tempatnya dan bahasa Indonesianya. Belum ada penutur asli yang memeriksanya.`,
      'Cetak di kertas A4. Baca tiap kalimat keras-keras. Kalau enak, benar, dan sopan, beri tanda di kotak; kalau tidak, tulis gantinya di sebelahnya. Boleh sebagian saja: tiap bagian berdiri sendiri.',
      'Angka dan nama hanya contoh, dan tetap harus ada di kalimatnya; di bawah kalimat ditulis apa yang dimaksud. Istilah kantor seperti Anonim, Rahasia, dan kode akses boleh sama dengan bahasa Indonesia.',
    ],
    reader: ['Dibaca oleh', 'Asal (desa, kabupaten)', 'Tanggal'],
    indonesian: 'Bahasa Indonesia',
    own: (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
    mark: 'Baik, atau ganti dengan …',
  },
  en: {
    ask: (name: string, rows: number) => [
      `For native readers of ${name}. Every sentence that citizens read stands here, ${rows} lines, with its place and the Indonesian beside it. No native has checked them yet.`,
      'Print it on A4. Read each sentence aloud. Where it is easy, right and polite, tick the box; where not, write what it should be. A part is enough: each stands by itself.',
      'Numbers and names are examples and have to stay in their sentence; what is meant is said below it. What an office calls its own, such as Anonim, Rahasia and kode akses, may be the same as in Indonesian.',
    ],
    reader: ['Read by', 'From (village, regency)', 'Date'],
    indonesian: 'Indonesian',
    own: (name: string) => name,
    mark: 'Good, or change to …',
  },
} as const;

/** `readerPage` is a page's main part: what to do, then each sentence with room for a mark by hand. */
export async function readerPage({ language, name: names }: Reading, explained: Explained): Promise<string> {
  const sections = await sectionsOf(language);
  const said = SAID[explained];
  const name = names[explained];
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return [
    ...said.ask(name, rows).map((text) => `<p>${escape(text)}</p>`),
    `<p class="reader">${said.reader.map((label) => `<span>${label}:</span>`).join(' ')}</p>`,
    ...sections.map((section) => sectionHtml(section, said.own(name), language, explained)),
  ].join('\n');
}

function sectionHtml(
  { part, heading, when, rows }: Section,
  own: string,
  language: Read,
  explained: Explained,
): string {
  const said = SAID[explained];
  return [
    `<h2 id="${part}">${escape(heading[explained])}</h2>`,
    `<p>${escape(when[explained])}</p>`,
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="${part}"><table class="read">`,
    `<thead><tr><th scope="col">${said.indonesian}</th><th scope="col">${own}</th><th scope="col">${said.mark}</th></tr></thead>`,
    '<tbody>',
    ...rows.map((row) => rowHtml(row, language, explained)),
    '</tbody></table></div>',
  ].join('\n');
}

function rowHtml({ key, indonesian, own, holes }: Row, language: Read, explained: Explained): string {
  const told = holes.map(({ example, means }) => `${example} = ${means[explained]}`);
  const note = [`<code>${escape(key)}</code>`, ...told.map(escape)].join('; ');
  return `<tr><td><span lang="id">${escape(indonesian)}</span> <small>${note}</small></td><td lang="${language}">${escape(own)}</td><td></td></tr>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
