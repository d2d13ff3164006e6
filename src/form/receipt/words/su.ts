import type { ReceiptMessages } from './words.js';

/** Sundanese. */
export const receiptSu: ReceiptMessages = {
  locale: ['su', 'id-ID'],
  picture: {
    save: 'Simpen gambar',
    saved: 'Gambar tanda tarima disimpen dina HP ieu. Ulah dibagikeun: kodena konci laporan Anjeun.',
    failed: 'Gambarna teu acan tiasa didamel. Tangkep layarna atanapi catet kodena.',
    number: 'Nomer laporan',
    code: 'Kode aksés',
    date: 'Tanggal',
    note: 'Ulah ngabagikeun gambar ieu: kodena konci laporan Anjeun.',
  },
  track: 'Tingali laporan abdi',
  whatsappReporter: 'Kintunkeun ka WhatsApp nu lapor',
  heading: 'Simpen atanapi bagikeun tanda tarima',
  print: 'Citak',
  share: 'Bagikeun nomer',
  whatsapp: 'Kintunkeun ngalangkungan WhatsApp',
  showQr: 'Pintonkeun kode QR',
  qr: {
    label: (number) => `Kode QR kanggo ningali laporan ${number}`,
    hint: 'Pindai ku HP kanggo muka kaca lacak. Eusina mung nomer laporan, tanpa kode aksés.',
    failed: 'Kode QR teu acan tiasa dimuat. Cobian deui upami aya sinyal.',
  },
  text: (number, link) => `Nomer laporan: ${number}\nTingali kamajenganana: ${link}`,
  textWithCode: (number, code, link) =>
    `Nomer laporan: ${number}\nKode aksés (ulah disebarkeun): ${code}\nTingali kamajenganana: ${link}`,
  shareTitle: 'Tanda tarima laporan',
  numberOnly: 'Anu dibagikeun mung nomer laporan sareng tautanana.',
  guarded:
    'Laporan ieu teu atas nami Anjeun di payuneun umum. Saha waé anu nampi nomerna terang yén Anjeun lapor.',
  withCode: {
    label: 'Bagikeun ogé kode aksés',
    hint: 'Anu nampina dianggap nu lapor: tiasa maos sadaya eusi ieu laporan, ngawaler, sareng narikna. Mung kanggo jalmi anu dipercanten ku Anjeun.',
  },
  save: {
    label: 'Émut laporan ieu dina HP ieu',
    hint: 'Mung nomerna, supados gampil dilacak. Ulah dicéntang upami HP-na dianggo ku seueur jalmi.',
  },
  saveCode: {
    label: 'Émut ogé kode aksésna',
    hint: 'Saha waé anu nyepeng HP ieu tiasa muka sareng narik laporan ieu.',
  },
  saved: 'Laporan diémut dina HP ieu.',
  unsaved: 'Laporan teu diémut deui dina HP ieu.',
  saveFailed: 'HP ieu teu ngawidian nyimpen.',
};
