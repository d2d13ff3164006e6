import type { SealingWords } from './sealing-words.js';

export const sealingMui: SealingWords = {
  heading: 'Laporan tersegel',
  lock: (agency) => `Cuma Inspektorat (petugas perlindungan data ${agency}) yang pacak maco.`,
  cannot:
    'Yang tetep keliatan: ado laporan tersegel, harinyo, kiro-kiro besaknyo, samo alamat jaringan Kamu. Segel dak pacak nolong kalu HP ini disadap, ado yang nyingok layar, atau Kamu becerito samo wong lain.',
  getting: 'Segel lagi disiapke…',
  tooOld: 'Kalu dak sudah dalem setengah menit, peramban ini ketuoan untuk nyegel.',
  noScript: 'Laporan disegel oleh program di HP ini, program itu dak jalan di peramban ini.',
  key: (agency) => `Kunci punyo ${agency}.`,
  fingerprint: 'Sidik kunci',
  compare: 'Cocokke 12 tando ini samo yang dicetak di poster. Kalu bedo, jangan nulis.',
  ready: 'Kuncinyo sudah di sini: dak ado jaringan pun pacak disegel, selagi halaman ini tebukak.',
  anew: 'Halaman ini dimuat ulang: yang belum disegel dak disimpen di mano-mano, jadi tulis lagi; kode yang belum dicatet dak pacak ditampilke lagi.',
  content: 'Ado kejadian apo?',
  place: 'Desa atau tempat kejadian (boleh kosong)',
  day: 'Hari kejadian (boleh kosong)',
  photos: 'Foto (boleh kosong)',
  photosHint: 'Paling banyak 5. Dikecilke, keterangan tempatnyo dihapus, sebelum disegel.',
  who: 'Namo samo kontak (boleh kosong)',
  whoWarning: 'Inspektorat jadi tau siapo Kamu. Jawaban tetep pacak dibaco dak pake ini, pake kode.',
  name: 'Namo',
  contact: 'Nomor HP atau email',
  pressing: 'Mencet “Segel dan kirim” artinyo setuju data ini dipake untuk ngurusnyo.',
  consent: [
    'Aku setuju isi laporan ini, samo namo dan kontak kalu aku isi, dipake untuk ngurusnyo, sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
    'Yang pacak maco: cuma petugas perlindungan Inspektorat yang megang kunci. Server, petugas lain, dan umum dak pacak.',
    'Yang keliatan wong lain: ado laporan tersegel, harinyo, kiro-kiro besaknyo, berapo pesannyo, dan giliran siapo.',
    'Pake kode, laporan pacak aku tarik kapan bae di halaman lacak: isinyo dihapus dari server, kecuali hukum majibke isinyo disimpen. Pake kode itu jugo aku minta salinan atau perbaikan. Laporan yang dak pernah dibuka dihapus sesudah waktu yang samo sejak hari terakhirnyo.',
    'Ini terjemahan. Yang jadi pegangan itu teks baso Indonesia.',
  ].join('\n\n'),
  send: 'Segel dan kirim',
  receipt: 'Laporan sudah disegel',
  code: 'Kode Kamu',
  codeNote:
    'Catet di kertas sekarang, samo huruf S di depannyo. Cuma pake kode ini jawabannyo pacak dibaco; kode dak disimpen di HP dan dak pacak dimintak lagi.',
  copy: 'Salin kode',
  noted: 'Kode sudah aku catet',
  follow: 'Baco jawaban pake kode',
  tryNow: 'Kirim sekarang',
  forget: 'Hapus dari HP ini',
  forgetWarning: 'Laporan itu dak jadi dikirim, dak pacak dibalekke.',
  ways: 'Jalan lain',
  direct:
    'Datangi atau surati Inspektorat langsung. Alamat di papan pengumuman lebih aman dari yang ditulis server ini.',
  secret: 'Laporan Rahasia: dak tampil untuk umum, tapi server pacak maconyo',
  again: 'Cubo lagi',
  script: {
    time: 'Ngirim: sekitar {seconds} detik di jaringan lambat ({size}).',
    photo: 'Foto {number}, {size}',
    remove: 'Hapus',
    same: 'Samo dengan kode atau tautan yang ngantar ke sini ✓ Tetap cocokke 12 tandonyo samo poster kertas.',
    sealing: 'Lagi disegel…',
    sending: 'Lagi dikirim: {percent}%. Jangan tutup halaman ini.',
    sent: 'Terkirim. Nomor laporan: {number}',
    goneElsewhere:
      'Laporan ini dak nunggu lagi di HP ini: tab lain ngirim atau ngapusnyo. Perikso pake kode.',
    waiting:
      'Nunggu jaringan. Laporan sudah disegel di HP ini, terkirim dewek kalu halaman ini dibuka lagi ado jaringan.',
    copied: 'Sudah disalin. Jangan tinggalke salinannyo di HP bersamo.',
    earlier: {
      waiting: '{count} laporan tersegel dari kunjungan sebelumnyo belum terkirim dari HP ini.',
      old: '{count} laporan tersegel sudah 60 hari atau lebih di HP ini, jadi dak tekirim dewek lagi. Kalu masih perlu, pencet “Kirim sekarang”.',
      refused:
        '{count} laporan tersegel dari kunjungan sebelumnyo dak diterimo server. Tulis lagi; kodenyo dak belaku.',
    },
    carried: 'Tulisan Kamu sudah dibawa ke sini. Fotonyo dipilih lagi.',
    notCarried: 'Tulisan Kamu dak pacak dibawa. Salin dari halaman sebelumnyo.',
    failed: {
      gone: 'Kode di poster mintak laporan tersegel, tapi server ini dak nawarkenyo lagi. Jangan nulis di sini; tanyoke ke Inspektorat.',
      none: 'Di sini laporan belum pacak disegel.',
      mismatch:
        'Sidik kunci server ini bedo dari yang dicetak. Mungkin kuncinyo ditukar: jangan nulis apo-apo di sini.',
      expired: 'Kunci Inspektorat sudah abis masonyo. Kunci baru dibuat Inspektorat; cubo lagi hari lain.',
      clock:
        'Menurut HP ini hari ini {device}, menurut server {endpoint}. Betulke tanggal HP, baru cubo lagi.',
      unread:
        'Jawaban server dak tebaco, jadi kuncinyo dak pacak diperikso. Pastike Wi-Fi dak mintak masuk dulu.',
      offline:
        'Belum ado jaringan, dan kuncinyo belum ado di sini. Sambungke sebentar, terus pencet “Cubo lagi”: tulisan yang dibawa ke sini tetep ado, asal halaman ini dak dimuat ulang. Sudah itu laporan pacak disegel dak pake jaringan.',
      insecure:
        'Halaman ini dak dibuka pake https, jadi dak ado yang pacak disegel. Buka alamatnyo pake https.',
      crypto: 'Peramban ini dak punyo alat untuk nyegel. Cubo peramban lain, misalnyo Chrome atau Firefox.',
      old: 'Peramban ini ketuoan untuk nyegel. Perbarui, atau cubo peramban lain.',
      tooLong: 'Tulisan kepanjangan untuk sikok laporan tersegel. Kirim jadi duo laporan.',
      tooLarge: 'Laporan kebesaran. Hapus Foto {photo} ({size}), baru kirim lagi.',
      photo: 'Foto “{name}” dak pacak dibaco peramban ini. Pilih foto lain, atau potret lagi.',
      photoPixels: 'Foto “{name}” kebesaran untuk HP ini. Potret lagi lebih kecik.',
      empty: 'Tulis dulu ado kejadian apo.',
      refused:
        'Server dak nerimo laporan ini: {message} Tulisan Kamu masih ado; segel dan kirim lagi. Kode tadi dak belaku lagi; kagek ado kode baru.',
      changed:
        'Server sudah punyo laporan lain pake kunci kiriman ini. Segel dan kirim lagi. Kode tadi dak belaku lagi; kagek ado kode baru.',
      tooMuch:
        'Laporan ini kebesaran untuk server. {message} Hapus foto atau pendekke tulisan, terus segel dan kirim lagi. Kode tadi dak belaku lagi; kagek ado kode baru.',
      rate: 'Sekarang laporan kebanyakan. Dikirim dewek lagi dalem {seconds} detik.',
      unavailable: 'Server sekarang dak pacak nerimo. Dikirim dewek lagi dalem {seconds} detik.',
      memory: 'HP ini dak galak nyimpen laporan. Jangan tutup halaman ini sampe terkirim.',
    },
  },
};
