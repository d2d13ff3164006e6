/**
 * A recipe for every kind of site: common parts once, sentences in both languages side by side. The documentation makes
 * a page of each, and `node demo/hosts/recipes/write.mjs` the README beside this folder, one a language.
 *
 * @typedef {{ id: string, en: string }} Told Markdown, with links from `demo/hosts/`
 * @typedef {string | ((lang: 'id' | 'en') => string)} Code
 * @typedef {Told & { code?: Code, language?: string }} Step `language` is of the code; default `html`
 * @typedef {{ slug: string, name: string, tried: Told, steps: Step[], notes?: Step, help?: Told }} Recipe `tried` says
 * what was run on the real thing, and what was not; `help` stands where the doctor can't come
 */
import { APPS } from './apps.mjs';
import blogger from './blogger.mjs';
import cpanel from './cpanel.mjs';
import drupal from './drupal.mjs';
import googleSites from './google-sites.mjs';
import joomla from './joomla.mjs';
import moodle from './moodle.mjs';
import opensid from './opensid.mjs';
import staticSites from './static-sites.mjs';
import wordpress from './wordpress.mjs';

/** @type {Recipe[]} */
export const RECIPES = [
  wordpress,
  opensid,
  cpanel,
  joomla,
  drupal,
  blogger,
  googleSites,
  moodle,
  ...APPS,
  staticSites,
];
/** Folder that links in recipes are relative to. */
export const RECIPES_FOLDER = 'demo/hosts';

const WORDS = {
  id: {
    need: 'Sebelum mulai: minta Diskominfo kabupaten alamat server pengaduan. Buka alamat itu di peramban: **Bolehkah situs saya?** menyebut apakah situs Anda sudah diizinkan; bila belum, minta ditambahkan di `ALLOWED_ORIGINS`. Di halaman itu kode di bawah juga ada, dengan alamatnya; di sini, ganti `https://contoh.go.id/sp4n` dengan alamat itu. Atribut, isian awal, dan tema ditulis [perakit kode](../pages/builder.html).',
    tried: 'Dicoba',
    notes: 'Perlu diketahui',
    help: 'Tidak muncul? Tambahkan `?aduan-doctor` pada alamat halaman. Panel pun tidak muncul? Buka alamat skripnya di tab baru: harus tampil kode, bukan galat; periksa `/sp4n`. Selebihnya di [Tanya jawab](../docs/README.md#tanya-jawab).',
  },
  en: {
    need: 'Before you begin: ask the regency’s office of communication (Diskominfo) for the address of the complaint server. Open it in a browser: **May my site have it?** says whether your site is let in; if not, ask for it to be added to `ALLOWED_ORIGINS`. That page has the code below too, with its address; here, put that address in the place of `https://contoh.go.id/sp4n`. The [snippet builder](../pages/builder.html) writes attributes, values to begin with and themes.',
    tried: 'Tried',
    notes: 'Good to know',
    help: 'Nothing there? Add `?aduan-doctor` to the page’s address. No panel either? Open the script’s address in a new tab: it must show code, not an error; check `/sp4n`. More in the [questions](../docs/README.md#questions).',
  },
};

/** Without a heading. @param {Recipe} recipe @param {'id' | 'en'} lang @param {string} level of its headings */
export function markdownOf({ steps, notes, tried, help }, lang, level = '##') {
  const words = WORDS[lang];
  const numbered = steps.map(
    (step, index) => `${index + 1}. ${told(step, lang).replaceAll(/\n(?=.)/g, '\n   ')}`,
  );
  const more = notes === undefined ? [] : [`${level} ${words.notes}`, told(notes, lang)];
  return [
    words.need,
    ...numbered,
    help?.[lang] ?? words.help,
    ...more,
    `${level} ${words.tried}`,
    tried[lang],
  ].join('\n\n');
}

/** @param {Step} step */
function told(step, lang) {
  if (step.code === undefined) return step[lang];
  const code = typeof step.code === 'function' ? step.code(lang) : step.code;
  return `${step[lang]}\n\n\`\`\`${step.language ?? 'html'}\n${code}\n\`\`\``;
}
