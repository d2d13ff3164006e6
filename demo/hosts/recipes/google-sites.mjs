import { SERVER } from './snippets.mjs';

export default {
  slug: 'google-sites',
  name: 'Google Sites',
  tried: {
    id: 'Bingkainya simulasi; **belum dicoba di Google Sites sungguhan**.',
    en: 'Its frame is simulated; **nobody has tried it on a real Google Site**.',
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
  help: {
    id: 'Tidak muncul? Buka alamat dari langkah 2 di tab baru: harus tampil formulir, bukan galat; periksa `/sp4n`. Tampil di sana, tetapi tidak di Google Sites? Langkah 1 belum dilakukan. Selebihnya di [Tanya jawab](../docs/README.md#tanya-jawab).',
    en: 'Nothing there? Open the address of step 2 in a new tab: it must show the form, not an error; check `/sp4n`. It shows there, but not in Google Sites? Step 1 is not done. More in the [questions](../docs/README.md#questions).',
  },
  notes: {
    id: '**Sematkan kode** tidak bisa dipakai: kode itu berjalan di alamat acak yang tidak bisa diizinkan server mana pun.',
    en: '**Embed code** can’t be used: the code runs at a random address that no server can allow.',
  },
};
