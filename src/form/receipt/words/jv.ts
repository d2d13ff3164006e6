import type { ReceiptMessages } from './words.js';

/** Javanese. */
export const receiptJv: ReceiptMessages = {
  locale: ['jv', 'id-ID'],
  picture: {
    save: 'Simpen gambar',
    saved:
      'Gambar tandha tampi kasimpen ing HP menika. Sampun dipunsebaraken: kodenipun kuncining laporan panjenengan.',
    failed: 'Gambaripun dereng saged dipundamel. Tangkep layaripun utawi cathet kodenipun.',
    number: 'Nomer laporan',
    code: 'Kode akses',
    date: 'Tanggal',
    note: 'Gambar menika sampun dipunsebaraken: kodenipun kuncining laporan panjenengan.',
  },
  track: 'Pirsani laporan kula',
  whatsappReporter: 'Kintun dhateng WhatsApp ingkang lapor',
  heading: 'Simpen utawi bagi tandha tampi',
  print: 'Cithak',
  share: 'Bagi nomer',
  whatsapp: 'Kintun lewat WhatsApp',
  showQr: 'Tampilaken kode QR',
  qr: {
    label: (number) => `Kode QR kangge mirsani laporan ${number}`,
    hint: 'Pindai mawi HP kangge mbikak kaca pelacakan. Isinipun namung nomer laporan, tanpa kode akses.',
    failed: 'Kode QR dereng saged dipunmuat. Cobi malih menawi wonten sinyal.',
  },
  text: (number, link) => `Nomer laporan: ${number}\nPirsani lampahipun: ${link}`,
  textWithCode: (number, code, link) =>
    `Nomer laporan: ${number}\nKode akses (sampun dipunsebaraken): ${code}\nPirsani lampahipun: ${link}`,
  shareTitle: 'Tandha tampi laporan',
  numberOnly: 'Ingkang dipunbagi namung nomer laporan lan tautanipun.',
  guarded:
    'Laporan menika mboten atas asma panjenengan ing ngajenging umum. Sinten ingkang nampi nomeripun mangertos bilih panjenengan lapor.',
  withCode: {
    label: 'Bagi ugi kode akses',
    hint: 'Ingkang nampi dipunanggep ingkang lapor: saged maos sedaya isining laporan menika, mangsuli, lan narik. Namung kagem tiyang ingkang panjenengan pitados.',
  },
  save: {
    label: 'Emut laporan menika ing HP menika',
    hint: 'Namung nomeripun, supados gampil dipunlacak. Sampun dipuncentang menawi HP-nipun dipunginakaken tiyang kathah.',
  },
  saveCode: {
    label: 'Emut ugi kode aksesipun',
    hint: 'Sinten kemawon ingkang nyepeng HP menika saged mbikak lan narik laporan menika.',
  },
  saved: 'Laporan dipunemut ing HP menika.',
  unsaved: 'Laporan mboten malih dipunemut ing HP menika.',
  saveFailed: 'HP menika mboten marengaken nyimpen.',
};
