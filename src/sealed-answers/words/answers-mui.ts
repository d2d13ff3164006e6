import type { AnswersWords } from './answers-id.js';

export const words: AnswersWords = {
  locale: 'id-ID',
  heading: 'Laporan besegel',
  kept: 'Kode dan isinyo cuma ado di halaman ini, dan ilang pas halaman ini ditutup.',
  code: { label: 'Kode laporan besegel', open: 'Bukak' },
  opening: 'Dibukak di HP ini…',
  mistyped: 'Kode laporan besegel itu S dan 20 huruf atau angka. Cocokke lagi dengan catetan kamu.',
  notFound: 'Katek laporan besegel dengan kode ini. Cocokke lagi huruf dan angkonyo.',
  typo: 'Mungkin ado tando yang salah ketik, atau laporannyo sudah katek. Cocokke kode dengan catetan kamu, sikok-sikok.',
  offline: 'Belom tesambung. Kode kamu dak dikirim ke mano-mano. Cubo lagi.',
  busy: 'Server lagi sibuk. Cubo lagi beberapo menit lagi.',
  unread: 'Jawaban server dak pacak dibaco. Jangan ketik kode kamu di tempat lain; cubo lagi kagek.',
  again: 'Bukak lagi',
  other: 'Lacak laporan lain',
  number: 'Nomor laporan',
  states: {
    received: { name: 'Sudah diterimo', turn: 'Giliran Inspektorat: belom ado yang mukaknyo.' },
    opened: { name: 'Sudah dibukak', turn: 'Giliran Inspektorat: nunggu jawaban.' },
    answered: { name: 'Sudah dijawab', turn: 'Giliran kamu: boleh nambah keterangan.' },
    closed: { name: 'Sudah ditutup', turn: 'Selesai: dak pacak ditambah lagi.' },
  },
  conversation: 'Obrolan',
  report: 'Laporan kamu',
  followUp: 'Tambahan kamu',
  own: 'Isinyo cuma pacak dibukak Inspektorat, jadi dak tampil di sini.',
  answer: 'Jawaban Inspektorat',
  nothingYet: 'Belom ado jawaban.',
  unopened: {
    'sealed-other-report': 'Pesan ini punyo laporan lain, jadi dak dibukak. Server salah naroknyo.',
    'sealed-replayed': 'Pesan lamo dikirim sekali lagi, jadi dak diitung.',
    'sealed-out-of-turn': 'Pesan ini bukan gilirannyo, jadi dak dibukak.',
    'sealed-no-key': 'Pesan ini dak disegel untuk kamu, jadi dak pacak dibukak.',
    'sealed-unopened': 'Pesan ini diubah atau dipalsuke, jadi jangan dipercayo. Ceritoke lewat jalan lain.',
    'sealed-cut': 'Pesan ini tepotong: ujungnyo ilang. Minta Inspektorat ngirimnyo lagi.',
    'sealed-malformed': 'Pesan ini rusak dan dak pacak dibaco.',
    missing: 'Ado sikok pesan sebelom ini yang dak dikasihke server.',
  },
  save: (name) => `Simpen ${name}`,
  reply: {
    heading: 'Tambah keterangan',
    label: 'Tulis untuk Inspektorat',
    hint: (fingerprint) =>
      `Disegel di HP ini sebelom dikirim. Sidik kunci: ${fingerprint}. Cocokke dengan poster. Tulisan bae: foto baru dikirim pake laporan besegel baru.`,
    send: 'Segel dan kirim',
    sending: 'Lagi disegel dan dikirim…',
    empty: 'Tulis dulu yang nak disampeke.',
    tooLarge: 'Tulisan ini kepanjangan. Kirim sebagian dulu.',
    unsealed:
      'Tulisan ini dak pacak disegel di HP ini. Bukak lagi halamannyo, teros cubo lagi, atau pake peramban lain.',
    outcomes: {
      sent: 'Tekirim. Sekarang giliran Inspektorat.',
      unknown: 'Belom pasti tekirim. Tekan lagi: kalu tadi sudah sampe, dak bakal tekirim duo kali.',
      busy: 'Server lagi sibuk. Tekan lagi bentar lagi; dak bakal tekirim duo kali.',
      moved: 'Kamu nulis jugo dari alat lain. Obrolan dibukak lagi; tekan lagi untuk ngirim.',
      closed: 'Laporan ini sudah ditutup, jadi dak pacak ditambah.',
      full: 'Obrolan ini sudah penuh. Buat laporan besegel baru.',
      'not-found': 'Laporan ini katek lagi di server.',
      refused: 'Server nolak tulisan ini. Bukak lagi halamannyo, teros cubo lagi.',
    },
  },
  withdraw: {
    heading: 'Tarik laporan',
    warning:
      'Isinyo dihapus dari server dan laporannyo ditutup, kecuali hukum majibke isinyo disimpen. Dak pacak dibalikke lagi.',
    confirm: 'Iyo, tarik dan hapus',
    done: 'Laporan sudah ditarik.',
    refused:
      'Server dak galak narik laporan ini. Bukak lagi halamannyo, teros cubo lagi; kalu tetep dak pacak, datangi Inspektorat.',
  },
  unoffered: {
    'sealed-not-offered': 'Server ini lagi dak nerimo tulisan besegel. Cubo lagi hari lain.',
    'sealed-key-expired': 'Kunci Inspektorat sudah abis masonyo. Cubo lagi sudah kuncinyo diganti.',
    'sealed-key-mismatch':
      'Jangan nulis apo-apo di sini: kunci dari server dak cocok dengan sidiknyo. Langsung be ke Inspektorat.',
  },
};
