import { SERVER } from './snippets.mjs';

export default {
  slug: 'google-sites',
  name: 'Google Sites',
  tried: {
    id: 'Bingkainya simulasi (`npm test -- --only hosts --file hosts`); **belum dicoba di Google Sites sungguhan**.',
    en: 'Its frame is simulated (`npm test -- --only hosts --file hosts`); **nobody has tried it on a real Google Site**.',
  },
  steps: [
    {
      id: 'Minta pengelola server menulis ini di setelannya, supaya Google boleh membingkai:',
      en: 'Ask whoever runs the server to write this into its settings, so that Google may frame it:',
      code: `FRAME_ANCESTORS="'self' https://sites.google.com https://*.googleusercontent.com"`,
      language: 'sh',
    },
    {
      id: 'Di editor: **Sisipkan › Sematkan › Menurut URL**, dan tempel alamat ini. `tracker` dan `feed` untuk dua yang lain.',
      en: 'In the editor: **Insert › Embed › By URL**, and paste this address. `tracker` and `feed` for the other two.',
      code: `${SERVER}/widgets/frame.html#component=form`,
      language: 'text',
    },
    {
      id: 'Pilih **Seluruh halaman**, **Sisipkan**, tarik bawahnya sampai formulir terlihat utuh, lalu **Publikasikan**.',
      en: 'Choose **Whole page**, **Insert**, pull its lower edge until the form is seen whole, then **Publish**.',
    },
  ],
  notes: {
    id: '**Sematkan kode** tidak bisa dipakai: kode itu berjalan di alamat acak yang tidak bisa diizinkan server mana pun.',
    en: '**Embed code** can’t be used: the code runs at a random address that no server can allow.',
  },
};
