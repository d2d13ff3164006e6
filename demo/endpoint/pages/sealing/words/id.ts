import type { SealingWords } from './sealing-words.js';

export const sealingId: SealingWords = {
  heading: 'Laporan tersegel',
  lock: (agency) => `Hanya Inspektorat (petugas perlindungan data ${agency}) yang bisa membaca.`,
  cannot:
    'Yang tetap terlihat: bahwa ada laporan tersegel, harinya, kira-kira besarnya, dan alamat jaringan Anda. Segel tidak menolong kalau HP ini disadap, ada yang melihat layar, atau Anda bercerita kepada orang lain.',
  getting: 'Segel sedang disiapkan…',
  tooOld: 'Kalau tidak selesai dalam setengah menit, peramban ini terlalu tua untuk menyegel.',
  noScript: 'Laporan disegel oleh program di HP ini, dan program itu tidak jalan di peramban ini.',
  key: (agency) => `Kunci milik ${agency}.`,
  fingerprint: 'Sidik kunci',
  compare: 'Cocokkan 12 tanda ini dengan yang tercetak di poster. Kalau beda, jangan menulis.',
  ready: 'Kuncinya sudah di sini: tanpa jaringan pun bisa disegel, selama halaman ini terbuka.',
  anew: 'Halaman ini dimuat ulang: yang belum disegel tidak disimpan di mana pun, jadi tulis lagi; kode yang belum dicatat tidak bisa ditampilkan lagi.',
  content: 'Apa yang terjadi?',
  place: 'Desa atau tempat kejadian (boleh kosong)',
  day: 'Hari kejadian (boleh kosong)',
  photos: 'Foto (boleh kosong)',
  photosHint: 'Paling banyak 5. Diperkecil, dan keterangan tempat di dalamnya dihapus, sebelum disegel.',
  who: 'Nama dan kontak (boleh kosong)',
  whoWarning: 'Inspektorat jadi tahu siapa Anda. Jawaban tetap bisa dibaca tanpa ini, dengan kode.',
  name: 'Nama',
  contact: 'Nomor HP atau email',
  pressing: 'Menekan “Segel dan kirim” berarti setuju data ini dipakai untuk menanganinya.',
  consent: [
    'Saya setuju isi laporan ini, serta nama dan kontak kalau saya isi, dipakai untuk menanganinya, sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
    'Yang bisa membaca: hanya petugas perlindungan Inspektorat yang memegang kunci. Server, petugas lain, dan umum tidak bisa.',
    'Yang terlihat oleh yang lain: bahwa ada laporan tersegel, harinya, kira-kira besarnya, jumlah pesannya, dan giliran siapa.',
    'Dengan kode, laporan bisa saya tarik kapan saja di halaman lacak: isinya dihapus dari server, kecuali hukum mewajibkan isinya disimpan. Dengan kode itu juga saya meminta salinan atau perbaikan. Laporan yang tidak pernah dibuka dihapus sesudah waktu yang sama sejak hari terakhirnya.',
  ].join('\n\n'),
  send: 'Segel dan kirim',
  receipt: 'Laporan sudah disegel',
  code: 'Kode Anda',
  codeNote:
    'Catat di kertas sekarang, dengan huruf S di depannya. Hanya dengan kode ini jawabannya bisa dibaca; kode tidak disimpan di HP dan tidak bisa diminta lagi.',
  copy: 'Salin kode',
  noted: 'Kode sudah saya catat',
  follow: 'Baca jawaban dengan kode',
  tryNow: 'Kirim sekarang',
  forget: 'Hapus dari HP ini',
  forgetWarning: 'Laporan itu tidak jadi dikirim, dan tidak bisa dikembalikan.',
  ways: 'Jalan lain',
  direct:
    'Datangi atau surati Inspektorat langsung. Alamat di papan pengumuman lebih aman daripada yang ditulis server ini.',
  secret: 'Laporan Rahasia: tidak tampil untuk umum, tetapi server bisa membacanya',
  again: 'Coba lagi',
  script: {
    time: 'Mengirim: sekitar {seconds} detik di jaringan lambat ({size}).',
    photo: 'Foto {number}, {size}',
    remove: 'Hapus',
    same: 'Sama dengan kode atau tautan yang mengantar ke sini ✓ Tetap cocokkan 12 tandanya dengan poster kertas.',
    sealing: 'Sedang disegel…',
    sending: 'Sedang dikirim: {percent}%. Biarkan halaman ini terbuka.',
    sent: 'Terkirim. Nomor laporan: {number}',
    goneElsewhere:
      'Laporan ini tidak lagi menunggu di HP ini: tab lain mengirim atau menghapusnya. Periksa dengan kode.',
    waiting:
      'Menunggu jaringan. Laporan sudah disegel di HP ini, dan terkirim sendiri saat halaman ini dibuka lagi dengan jaringan.',
    copied: 'Tersalin. Jangan tinggalkan salinannya di HP bersama.',
    earlier: {
      waiting: '{count} laporan tersegel dari kunjungan sebelumnya belum terkirim dari HP ini.',
      old: '{count} laporan tersegel sudah 60 hari atau lebih di HP ini, jadi tidak terkirim sendiri lagi. Kalau masih perlu, tekan “Kirim sekarang”.',
      refused:
        '{count} laporan tersegel dari kunjungan sebelumnya tidak diterima server. Tulis lagi; kodenya tidak berlaku.',
    },
    carried: 'Tulisan Anda sudah dibawa ke sini. Fotonya dipilih lagi.',
    notCarried: 'Tulisan Anda tidak bisa dibawa. Salin dari halaman sebelumnya.',
    failed: {
      gone: 'Kode di poster meminta laporan tersegel, tetapi server ini tidak menawarkannya lagi. Jangan menulis di sini; tanyakan kepada Inspektorat.',
      none: 'Di sini laporan belum bisa disegel.',
      mismatch:
        'Sidik kunci server ini berbeda dari yang tercetak. Mungkin kuncinya ditukar: jangan menulis apa pun di sini.',
      expired:
        'Kunci Inspektorat sudah habis masanya. Kunci baru dibuat oleh Inspektorat; coba lagi lain hari.',
      clock:
        'Menurut HP ini hari ini {device}, menurut server {endpoint}. Betulkan tanggal HP, lalu coba lagi.',
      unread:
        'Jawaban server tidak terbaca, jadi kuncinya tidak bisa diperiksa. Pastikan Wi-Fi tidak meminta masuk dulu.',
      offline:
        'Belum ada jaringan, dan kuncinya belum ada di sini. Sambungkan sebentar, lalu tekan “Coba lagi”: tulisan yang dibawa ke sini tetap ada, asal halaman ini tidak dimuat ulang. Sesudah itu laporan bisa disegel tanpa jaringan.',
      insecure:
        'Halaman ini tidak dibuka dengan https, jadi tidak ada yang bisa disegel. Buka alamatnya dengan https.',
      crypto:
        'Peramban ini tidak punya alat untuk menyegel. Coba peramban lain, misalnya Chrome atau Firefox.',
      old: 'Peramban ini terlalu tua untuk menyegel. Perbarui, atau coba peramban lain.',
      tooLong: 'Tulisan terlalu panjang untuk satu laporan tersegel. Kirim dalam dua laporan.',
      tooLarge: 'Laporan terlalu besar. Hapus Foto {photo} ({size}), lalu kirim lagi.',
      photo: 'Foto “{name}” tidak bisa dibaca peramban ini. Pilih foto lain, atau potret lagi.',
      photoPixels: 'Foto “{name}” terlalu besar untuk HP ini. Potret lagi lebih kecil.',
      empty: 'Tulis dulu apa yang terjadi.',
      refused:
        'Server tidak menerima laporan ini: {message} Tulisan Anda masih ada; segel dan kirim lagi. Kode tadi tidak berlaku lagi; nanti ada kode baru.',
      changed:
        'Server sudah punya laporan lain dengan kunci kiriman ini. Segel dan kirim lagi. Kode tadi tidak berlaku lagi; nanti ada kode baru.',
      tooMuch:
        'Laporan ini terlalu besar untuk server. {message} Hapus foto atau pendekkan tulisan, lalu segel dan kirim lagi. Kode tadi tidak berlaku lagi; nanti ada kode baru.',
      rate: 'Terlalu banyak laporan sekarang. Dikirim sendiri lagi dalam {seconds} detik.',
      unavailable: 'Server sedang tidak bisa menerima. Dikirim sendiri lagi dalam {seconds} detik.',
      memory: 'HP ini tidak mau menyimpan laporan. Biarkan halaman ini terbuka sampai terkirim.',
    },
  },
};
