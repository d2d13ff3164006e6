import type { OutcomeMessages } from './words.js';

/** Palembang Malay, from Kirim to the receipt. */
export const outcomeMui: OutcomeMessages = {
  unkept: {
    more: 'Pilihan lain',
    label: 'Jangan simpen di HP ini',
    hint: 'Dikirim sekarang atau idak samo sekali. Kalu sinyal putus dan halaman ditutup, laporan ilang.',
  },
  working: {
    keeping: 'Nyimpen laporan di HP ini…',
    sending: 'Lagi ngirim laporan…',
    safe: 'Laporan sudah tesimpen di HP ini. Kalu sinyal ilang, laporan dikirim lagi dewek.',
    unkept: 'Laporan dak disimpen di HP ini. Jangan tutup halaman sebelom laporan diterimo.',
  },
  queued: {
    heading: 'Laporan kamu tesimpen di HP ini dan bakal tekirim dewek',
    headingInMemory: 'Laporan kamu nunggu sambungan dan bakal tekirim dewek',
    onDevice: 'Laporan dikirim pas nyambung, selamo halaman ini tebukak atau pas kamu mukaknyo lagi.',
    inMemory: 'HP ini dak ngizinke nyimpen: jangan tutup halaman ini sebelom laporan tekirim.',
    unkept:
      'Cak pilihan kamu, laporan dak disimpen di HP. Selamo halaman ini tebukak, laporan dicubo lagi; kalu ditutup, laporan ilang.',
    now: 'Kirim sekarang',
    ask: 'Tanyoke sekarang',
  },
  unknown: {
    heading: 'Kami belom tau apo laporan sudah diterimo',
    why: 'Sambungan putus sebelom ado jawaban. Sekarang lagi ditanyoke ke layanan laporan.',
    dont: 'Dak usah nulis ulang. Laporan ini dak bakal ilang dan dak bakal tecatet duo kali.',
  },
  received: 'Laporan kamu sudah diterimo',
  number: 'Nomor laporan',
  code: 'Kode akses',
  copy: 'Salin',
  copyNumber: 'Salin nomor laporan',
  copyCode: 'Salin kode akses',
  copied: 'Sudah disalin.',
  selected: 'Sudah dipilih. Pencet lamo, teros pilih Salin.',
  keep: {
    heading: 'Tangkap layar atau catet kode ini sekarang',
    why: 'Kode ini kunci laporan kamu. Siapo bae yang megangnyo dianggep yang lapor.',
    how: 'Jangan bagike kodenyo. Nomor laporan boleh dibagike.',
    lost: 'Kodenyo ilang? Bawak KTP ke kantor yang nerimo laporan: petugas pacak muatke kode baru. Untuk laporan tanpa namo dak pacak.',
  },
  next: 'Apo yang tejadi sudah ini',
  steps: (verifyDays, followupDays, replyDays) => [
    `Dalem ${verifyDays} hari kerjo, petugas mreso laporan dan neruskenyo ke instansi yang berwenang.`,
    `Dalem ${followupDays} hari kerjo sudah itu, instansi ngurus dan njawab.`,
    `Kamu ado ${replyDays} hari kerjo untuk nanggapi jawabannyo.`,
  ],
  track: 'Untuk nyingok perkembangannyo, bukak “Lacak laporan” teros masukke nomor samo kode ini.',
  trackByCode:
    'Nomornyo cuma ditampilke di tab yang ngirim. Untuk ngelacak, bukak “Lacak laporan” dan masukke kode ini bae.',
  done: 'Selesai, sudah aku simpen',
  again: 'Buat laporan lain',
  ownWays: 'Caro lain ngubungi petugas:',
  shared:
    'HP ini dipake wong banyak: sudah nyatet kodenyo, pencet “Buat laporan lain” supayo ilang dari layar.',
};
