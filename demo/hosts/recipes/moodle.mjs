import { div, SCRIPT } from './snippets.mjs';

export default {
  slug: 'moodle',
  name: 'Moodle',
  tried: {
    id: '**Belum dicoba**, juga tidak disimulasi. Ditulis menurut sumber dan dokumentasi Moodle 4; nama menu berbahasa Inggris.',
    en: '**Not tried**, and not simulated. Written after the source and documentation of Moodle 4.',
  },
  steps: [
    {
      id: 'Sebagai pengelola: **Site administration › Appearance › Additional HTML**. Tempel di **Within HEAD**, lalu **Save changes**:',
      en: 'As administrator: **Site administration › Appearance › Additional HTML**. Paste into **Within HEAD**, then **Save changes**:',
      code: SCRIPT,
    },
    {
      id: 'Di kursus atau halaman depan: **Edit mode**, **Add an activity or resource › Text and media area** (atau **Page**).',
      en: 'In a course or on the front page: **Edit mode**, **Add an activity or resource › Text and media area** (or **Page**).',
    },
    {
      id: 'Di editor TinyMCE: **Tools › Source code**, tempel, lalu **Save and return to course**.',
      en: 'In the TinyMCE editor: **Tools › Source code**, paste, then **Save and return to course**.',
      code: div,
    },
  ],
  notes: {
    id: 'Untuk kelas melapor, tulis `data-practice` di `div`: tidak ada yang dikirim. Aplikasi ponsel Moodle tidak memuat skrip situs; di sana tampil tautannya.',
    en: 'For a lesson in reporting, write `data-practice` on the `div`: nothing is sent. Moodle’s phone app does not load a site’s scripts; there the link shows.',
  },
};
