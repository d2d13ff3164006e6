import { homeId } from './home-id.js';
import type { OwnWords } from './own.js';

export const ownId: OwnWords = {
  home: homeId,
  safe: {
    lines: (agency) => [
      `Halaman ini milik ${agency} sendiri.`,
      'Program dari situs lain tidak bisa membaca yang Anda tulis di sini.',
    ],
    leave: 'Tutup cepat',
    leaving:
      '“Tutup cepat” menghapus tulisan Anda di sini. Alamat halaman ini tetap ada di riwayat peramban.',
    keys: 'Tombol Esc tiga kali sama saja.',
    carrying: 'Tulisan Anda sedang dibawa',
    carried: 'Tulisan Anda sudah dibawa ke sini. Fotonya dipilih lagi.',
    notCarried:
      'Tulisan Anda tidak bisa dibawa peramban ini. Tulisan itu masih ada di halaman sebelumnya; salin dari sana.',
    toForm: 'Lanjut ke formulir',
    sealed: {
      offer:
        'Tentang pejabat atau petugas? Laporan bisa disegel: hanya Inspektorat yang bisa membaca, server ini tidak. Perlu JavaScript.',
      link: 'Tulis tersegel',
    },
  },
  board: {
    heading: 'Lembar papan pengumuman',
    how: 'Cetak di kertas A4, lalu tempel di papan pengumuman. Hanya laporan yang boleh dibaca umum yang dihitung.',
    print: 'Cetak lembar ini',
    before: 'Bulan sebelumnya',
    after: 'Bulan berikutnya',
    title: (month) => `Laporan warga, ${month}`,
    filed: 'laporan masuk',
    answered: 'di antaranya sudah dijawab atau selesai',
    late: 'laporan terlambat',
    promised: 'Janji bulan ini:',
    ofOffice: {
      filed: (count) => `masuk ${count}`,
      answered: (count) => `dijawab ${count}`,
      late: (count) => `terlambat ${count}`,
    },
    more: (count) => `${count} instansi lain ada di daftar laporan.`,
    counted: (day) =>
      `Dihitung ${day}; yang terlambat dihitung dari semua bulan. Angka di bawah 3 tidak disebut, dan bisa tidak ikut dijumlah. Baca laporannya di`,
  },
  calendar: {
    heading: 'Jam buka kantor dan hari libur',
    hours: (opens, closes) => `Senin sampai Jumat, pukul ${opens} sampai ${closes}.`,
    closed: 'Kantor libur pada',
  },
  check: 'Periksa laporan',
  edit: 'Ubah isian',
  otherTicks: 'Kalau Anda memilih Anonim atau Rahasia',
  village: {
    choose: 'Pilih desa atau kelurahan yang Anda maksud.',
    none: 'Tidak ada di antaranya',
    chosen: 'Desa atau kelurahan terpilih',
  },
  dateHint: 'Contoh: 20-11-2026',
  any: 'Tidak dipilih',
  files: {
    limits: (most, bytes) =>
      `Paling banyak ${most} berkas, masing-masing paling besar ${bytes}: foto JPEG, PNG, WebP, atau PDF. Data lokasi di dalam foto dihapus.`,
    kept: 'Berkas yang sudah diterima',
    remove: (name) => `Hapus ${name}`,
    again: (names) => `Pilih lagi berkas ini: ${names}`,
    gone: (count) =>
      `${count} berkas yang tadi diterima tidak ada lagi di formulir ini. Pilih lagi kalau masih perlu.`,
  },
  notice: {
    error: 'Belum terkirim: ',
    notYet: 'Laporan belum terkirim. Periksa isinya, lalu lanjutkan di bawah.',
    used: 'Formulir ini sudah dipakai untuk mengirim laporan, dan laporan itu sudah kami terima. Lanjutkan hanya kalau ini laporan lain.',
    crowded: (minutes) =>
      `Laporan belum terkirim. Dalam satu jam ini terlalu banyak laporan masuk lewat formulir ini. Isian Anda masih ada di halaman ini: biarkan terbuka, lalu tekan Kirim lagi ${minutes} menit lagi. Kalau peramban Anda bisa menjalankan JavaScript, nyalakan lalu lapor lewat formulir biasa; salin dulu tulisan Anda.`,
    held: 'Laporan ini lebih dulu diperiksa petugas.',
    tooLarge:
      'Foto atau berkasnya terlalu besar untuk dikirim. Pilih yang lebih sedikit atau lebih kecil, atau kirim tanpa foto.',
    back: 'Tekan tombol kembali: yang Anda ketik masih ada di sana.',
  },
  receipt: { open: 'Buka laporan ini' },
  tracker: {
    answer: 'Jawaban terakhir',
    noAnswer: 'Belum ada jawaban.',
    again: 'Muat ulang laporan ini',
    other: 'Lacak laporan lain',
    unsettled: 'Belum bisa saya jawab',
    withdrawTick: 'Saya mengerti: data dihapus dan tidak bisa dikembalikan.',
    codeAgain: 'Ketik lagi kode aksesnya. Demi keamanan, kode tidak kami tulis ulang di halaman ini.',
    sealed: {
      about:
        'Punya kode yang berawal S? Ketik lengkap dengan S-nya di kotak kode akses; nomor tidak perlu. Kode itu dibuka di HP Anda, dan tidak dikirim. Tanpa S, kode itu bisa ikut terkirim ke server.',
      unsent:
        'Kode yang berawal S dibuka di HP Anda sendiri dan tidak boleh dikirim. Nyalakan JavaScript di peramban ini, muat ulang halaman, lalu ketik kodenya lagi.',
      sent: 'Kode yang berawal S tadi ikut terkirim. Kode itu tidak kami baca, catat, atau cocokkan. Nyalakan JavaScript di peramban ini, muat ulang halaman, lalu ketik kodenya lagi: kode itu dibuka di HP Anda sendiri.',
      failed:
        'Pembaca laporan tersegel belum termuat. Kode Anda tidak dikirim. Muat ulang halaman, lalu coba lagi.',
    },
  },
  wishes: {
    heading: 'Apa jadinya usulan warga',
    about: (agency) =>
      `Apa jadinya usulan warga kepada ${agency}: dicatat, direncanakan, dibangun, atau ditolak.`,
    lead: 'Usulan yang dapat dibaca umum, menurut desa dan topik. Topik yang bisa ditekan membuka usulannya.',
    noYear: (year) => `Tahun itu tidak ada di sini. Yang terakhir ${year}.`,
    none: 'Belum ada usulan yang terbit pada tahun ini.',
    filed: (count) => `${count} usulan masuk pada tahun ini.`,
    nowhere: 'Tanpa desa',
    noTopic: 'Tanpa topik',
    cut: 'Desa dan topik dengan usulan paling sedikit tidak muat di halaman ini. Semuanya ada di daftar laporan.',
  },
  feed: {
    next: 'Halaman berikutnya',
    prev: 'Kembali ke awal daftar',
    all: 'Semua laporan',
    open: 'Baca laporan',
    supported: 'Dukungan Anda sudah dihitung.',
    answered: 'Permintaan informasi yang sudah dijawab',
    later: 'Dukungan belum bisa dihitung sekarang. Coba lagi nanti.',
  },
};
