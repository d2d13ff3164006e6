import type { ReceiptMessages } from './words.js';

/** Palembang Malay. */
export const receiptMui: ReceiptMessages = {
  locale: ['mui', 'id-ID'],
  picture: {
    save: 'Simpen gambar',
    saved: 'Gambar tando terimo tesimpen di HP ini. Jangan dibagike: kodenyo kunci laporan kamu.',
    failed: 'Gambarnyo belom pacak dibuat. Tangkap layar atau catet kodenyo.',
    number: 'Nomor laporan',
    code: 'Kode akses',
    date: 'Tanggal',
    note: 'Jangan bagike gambar ini: kodenyo kunci laporan kamu.',
  },
  track: 'Jingok laporan aku',
  whatsappReporter: 'Kirim ke WhatsApp yang lapor',
  heading: 'Simpen atau bagike tando terimo',
  print: 'Cetak',
  share: 'Bagike nomor',
  whatsapp: 'Kirim lewat WhatsApp',
  showQr: 'Tampilke kode QR',
  qr: {
    label: (number) => `Kode QR untuk nyingok laporan ${number}`,
    hint: 'Pindai pake HP untuk mukak halaman lacak. Isinyo nomor laporan bae, tanpa kode akses.',
    failed: 'Kode QR belom pacak dimuat. Cubo lagi pas ado sinyal.',
  },
  text: (number, link) => `Nomor laporan: ${number}\nJingok perkembangannyo: ${link}`,
  textWithCode: (number, code, link) =>
    `Nomor laporan: ${number}\nKode akses (jangan disebarke): ${code}\nJingok perkembangannyo: ${link}`,
  shareTitle: 'Tando terimo laporan',
  numberOnly: 'Yang dibagike cuma nomor laporan samo tautannyo.',
  guarded:
    'Laporan ini bukan atas namo kamu di depan umum. Siapo bae yang nerimo nomornyo tau kalu kamu lapor.',
  withCode: {
    label: 'Bagike jugo kode akses',
    hint: 'Yang nerimo dianggep yang lapor: pacak maco isi laporan ini galonyo, mbales, dan nariknyo. Cuma untuk wong yang kamu pecayo.',
  },
  save: {
    label: 'Inget laporan ini di HP ini',
    hint: 'Cuma nomornyo, supayo gampang dilacak. Jangan dicentang kalu HP-nyo dipake wong banyak.',
  },
  saveCode: {
    label: 'Inget jugo kode aksesnyo',
    hint: 'Siapo bae yang megang HP ini pacak mukak dan narik laporan ini.',
  },
  saved: 'Laporan diinget di HP ini.',
  unsaved: 'Laporan dak diinget lagi di HP ini.',
  saveFailed: 'HP ini dak ngizinke nyimpen.',
};
