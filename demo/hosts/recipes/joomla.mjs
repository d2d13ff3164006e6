import { div, SCRIPT } from './snippets.mjs';

export default {
  slug: 'joomla',
  name: 'Joomla',
  tried: {
    id: 'Penyaring teksnya simulasi menurut sumber Joomla. Nama menu menurut Joomla 5 berbahasa Inggris; **belum dicoba di Joomla sungguhan**.',
    en: 'Its text filter is simulated after Joomla’s source. Menu names are Joomla 5’s; **nobody has tried them on a real Joomla**.',
  },
  steps: [
    {
      id: 'Skrip, sekali untuk seluruh situs: **System › Site Templates**, buka templat Anda, `index.php`, tempel sebelum `</head>`. Templat bawaan: **Create Child Template** dulu, supaya pembaruan tidak menimpanya.',
      en: 'The script, once for the whole site: **System › Site Templates**, open your template, `index.php`, paste before `</head>`. With a template of Joomla’s own, **Create Child Template** first, so that upgrades leave it alone.',
      code: SCRIPT,
    },
    {
      id: '**Content › Site Modules › New › Custom**. Tekan **Toggle Editor** supaya kode tampil apa adanya, lalu tempel:',
      en: '**Content › Site Modules › New › Custom**. Press **Toggle Editor** to see the code as it is, and paste:',
      code: div,
    },
    {
      id: 'Pilih **Position** dan menu tempat modul tampil (**Menu Assignment**), lalu **Save**. Di artikel pun bisa: `div` yang sama.',
      en: 'Choose the **Position** and where it shows (**Menu Assignment**), then **Save**. An article takes the same `div`.',
    },
  ],
  notes: {
    id: 'Kode hilang sesudah disimpan? Lihat **System › Global Configuration › Text Filters** untuk kelompok pengguna Anda.',
    en: 'The code is gone after saving? See **System › Global Configuration › Text Filters** for your user group.',
  },
};
