import { div, SCRIPT } from './snippets.mjs';

// A theme is XML: an attribute needs a value.
const FOR_XML = SCRIPT.replace(' defer>', ' defer="defer">');

export default {
  slug: 'blogger',
  name: 'Blogger',
  tried: {
    id: 'Aturan XML temanya simulasi; **belum dicoba di Blogger sungguhan**.',
    en: 'The XML rule of its themes is simulated; **nobody has tried it on a real Blogger**.',
  },
  steps: [
    {
      id: '**Tema**, panah di samping **Sesuaikan**, **Edit HTML**. Cari `</body>`, dan tempel di atasnya. Tema Blogger adalah XML, maka `defer="defer"`:',
      en: '**Theme**, the arrow beside **Customize**, **Edit HTML**. Find `</body>` and paste above it. A theme is XML, hence `defer="defer"`:',
      code: FOR_XML,
    },
    {
      id: 'Tekan ikon simpan. Bila ada pesan kesalahan, periksa tanda kutip baris tadi.',
      en: 'Press the save icon. If there is an error, look at the quotation marks of that line.',
    },
    {
      id: '**Halaman › Halaman baru**. Ganti **Tampilan menulis** (ikon pensil) ke **Tampilan HTML**, dan tempel:',
      en: '**Pages › New page**. Change **Compose view** (the pencil) to **HTML view**, and paste:',
      code: div,
    },
    {
      id: 'Publikasikan. Untuk kolom samping: **Tata Letak › Tambahkan Gadget › HTML/JavaScript**, dengan `div` yang sama.',
      en: 'Publish. For the sidebar: **Layout › Add a Gadget › HTML/JavaScript**, with the same `div`.',
    },
  ],
};
