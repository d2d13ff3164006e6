import { element, SCRIPT } from './snippets.mjs';

export default {
  slug: 'cpanel',
  name: 'cPanel / HTML',
  tried: {
    id: 'Halaman HTML biasa: sungguhan, dari menulis sampai melacak. Isi zip-nya diperiksa. Menu cPanel **belum dicoba**.',
    en: 'A plain HTML page: really run, from writing to tracking. What the zip holds is checked. cPanel’s menus were **not tried**.',
  },
  steps: [
    {
      id: 'Di cPanel: **File Manager**, buka `public_html`, klik kanan berkas halaman Anda, misalnya `index.html`, **Edit**.',
      en: 'In cPanel: **File Manager**, open `public_html`, right-click the file of your page, `index.html` for example, **Edit**.',
    },
    {
      id: 'Tempel sekali sebelum `</head>`. Tidak ada yang perlu diunggah:',
      en: 'Paste once before `</head>`. There is nothing to upload:',
      code: SCRIPT,
    },
    {
      id: 'Tempel di tempat formulir harus tampil, lalu **Save Changes**:',
      en: 'Paste where the form is to be, then **Save Changes**:',
      code: element,
    },
  ],
  notes: {
    id: 'Ingin skripnya di hosting sendiri? Unggah [`aduan-site.zip`](../../../../releases/latest/download/aduan-site.zip) ([Unduhan](../release/downloads.id.md)) ke `public_html`, **Extract**, dan tulis `<script src="/aduan/embed.js" defer></script>`. Buka `/aduan/contoh.html` di situs Anda untuk mencoba. Perbarui dengan menimpa folder itu.',
    en: 'The script on your own hosting? Upload [`aduan-site.zip`](../../../../releases/latest/download/aduan-site.zip) ([Downloads](../release/downloads.en.md)) to `public_html`, **Extract**, and write `<script src="/aduan/embed.js" defer></script>`. Open `/aduan/contoh.html` on your site to try it. Upgrade by extracting over that folder.',
  },
};
