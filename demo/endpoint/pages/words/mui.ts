import { homeMui } from './home-mui.js';
import type { OwnWords } from './own.js';

/** Palembang Malay, as in the widgets. */
export const ownMui: OwnWords = {
  home: homeMui,
  safe: {
    lines: (agency) => [
      `Halaman ini punyo ${agency} dewek.`,
      'Program dari situs lain dak pacak maco yang kamu tulis di sini.',
    ],
    leave: 'Tutup cepet',
    leaving: '“Tutup cepet” ngapus tulisan kamu di sini. Alamat halaman ini masih ado di riwayat browser.',
    keys: 'Tombol Esc tigo kali samo bae.',
    carrying: 'Tulisan kamu lagi dibawak',
    carried: 'Tulisan kamu sudah dibawak ke sini. Fotonyo dipilih lagi.',
    notCarried:
      'Browser ini dak pacak mbawak tulisan kamu. Tulisan itu masih ado di halaman sebelumnyo; salin bae dari sano.',
    toForm: 'Lanjut ke formulir',
    sealed: {
      offer:
        'Soal pejabat atau petugas? Laporan pacak besegel: cuma Inspektorat yang pacak baco, server ini dak. Perlu JavaScript.',
      link: 'Tulis besegel',
    },
  },
  board: {
    heading: 'Lembar untuk papan pengumuman',
    how: 'Cetak di kertas A4, sudah itu tempelke di papan pengumuman. Cuma laporan yang boleh dibaco wong banyak yang diitung.',
    print: 'Cetak lembar ini nah',
    before: 'Bulan sebelom ini',
    after: 'Bulan sudah ini',
    title: (month) => `Laporan wong kito, ${month}`,
    filed: 'laporan masuk galo',
    answered: 'dari itu sudah dijawab apo sudah beres',
    late: 'laporan talat',
    promised: 'Janji di bulan ini:',
    ofOffice: {
      filed: (count) => `yang masuk ${count}`,
      answered: (count) => `yang dijawab ${count}`,
      late: (count) => `yang talat ${count}`,
    },
    more: (count) => `${count} instansi lain ado di daftar laporan.`,
    counted: (day) =>
      `Diitung ${day}; yang talat diitung dari galo bulan. Angka di bawah 3 dak disebut, dan pacak dak melok dijumlahke. Baco laporannyo di`,
  },
  calendar: {
    heading: 'Jam bukak kantor dan hari libur',
    hours: (opens, closes) => `Senen sampe Jumat, jam ${opens} sampe ${closes}.`,
    closed: 'Kantor libur pas',
  },
  check: 'Preso laporan',
  edit: 'Ubah isian',
  otherTicks: 'Kalu kamu milih Anonim atau Rahasia',
  village: {
    choose: 'Pilih desa atau kelurahan yang kamu maksud.',
    none: 'Katek di antaronyo',
    chosen: 'Desa atau kelurahan yang dipilih',
  },
  dateHint: 'Contohnyo: 20-11-2026',
  any: 'Dak dipilih',
  files: {
    limits: (most, bytes) =>
      `Paling banyak ${most} berkas, tiap berkas paling besak ${bytes}: foto JPEG, PNG, WebP, atau PDF. Data lokasi di dalem foto dihapus.`,
    kept: 'Berkas yang sudah diterimo',
    remove: (name) => `Hapus ${name}`,
    again: (names) => `Pilih lagi berkas ini: ${names}`,
    gone: (count) =>
      `${count} berkas yang tadi diterimo dak ado lagi di formulir ini. Pilih lagi kalu masih perlu.`,
  },
  notice: {
    error: 'Belom tekirim: ',
    notYet: 'Laporan belom tekirim. Preso isinyo, teros lanjutke di bawah.',
    used: 'Formulir ini sudah dipake untuk ngirim laporan, dan laporan itu sudah kami terimo. Lanjutke cuma kalu ini laporan lain.',
    crowded: (minutes) =>
      `Laporan belom tekirim. Dalem sejam ini kebanyakan laporan masuk lewat formulir ini. Isian kamu masih ado di halaman ini: biarke tebukak, teros tekan Kirim lagi ${minutes} menit lagi. Kalu peramban kamu pacak jalanke JavaScript, idupke teros lapor lewat formulir biaso; salin dulu tulisan kamu.`,
    held: 'Laporan ini dipreso petugas dulu.',
    tooLarge:
      'Foto atau berkasnyo kebesakan untuk dikirim. Pilih yang lebih dikit atau lebih kecik, atau kirim dak pake foto.',
    back: 'Tekan tombol balek: yang kamu ketik masih ado di sano.',
  },
  receipt: { open: 'Bukak laporan ini' },
  tracker: {
    answer: 'Jawaban terakhir',
    noAnswer: 'Belom ado jawaban.',
    again: 'Muat ulang laporan ini',
    other: 'Lacak laporan lain',
    unsettled: 'Belom pacak aku jawab',
    withdrawTick: 'Aku ngerti: data dihapus dan dak pacak dibalekke.',
    codeAgain: 'Ketik lagi kode aksesnyo. Biar aman, kode dak kami tulis ulang di halaman ini.',
    sealed: {
      about:
        'Punyo kode yang mulainyo S? Ketik lengkap samo S-nyo di kotak kode akses; nomor dak perlu. Kode itu dibukak di HP kamu, dan dak dikirim. Dak pake S, kode itu pacak tekirim ke server.',
      unsent:
        'Kode yang mulainyo S dibukak di HP kamu dewek dan dak boleh dikirim. Idupke JavaScript di peramban ini, bukak lagi halamannyo, teros ketik lagi kodenyo.',
      sent: 'Kode yang mulainyo S tadi tekirim. Kode itu dak kami baco, catet, atau cocokke. Idupke JavaScript di peramban ini, bukak lagi halamannyo, teros ketik lagi kodenyo: kode itu dibukak di HP kamu dewek.',
      failed:
        'Yang baco laporan besegel belom temuat. Kode kamu dak dikirim. Bukak lagi halamannyo, teros cubo lagi.',
    },
  },
  wishes: {
    heading: 'Cak mano jadinyo usulan warga',
    about: (agency) =>
      `Cak mano jadinyo usulan warga ke ${agency}: dicatet, direncanake, dibangunke, apo dak diterimo.`,
    lead: 'Usulan yang boleh dibaco wong banyak, menurut dusun samo topik. Topik yang pacak ditekan mukak usulannyo.',
    noYear: (year) => `Taon itu katek di sini. Yang terakhir ${year}.`,
    none: 'Belom ado usulan yang terbit taon ini.',
    filed: (count) => `Ado ${count} usulan masuk taon ini.`,
    nowhere: 'Katek dusunnyo',
    noTopic: 'Katek topiknyo',
    cut: 'Dusun samo topik yang usulannyo paling dikit dak muat di halaman ini. Galonyo ado di daftar laporan.',
  },
  feed: {
    next: 'Halaman sudah ini',
    prev: 'Balek ke awal daftar',
    all: 'Laporan galo',
    open: 'Baco laporan',
    supported: 'Dukungan kamu sudah diitung.',
    answered: 'Permintaan informasi nyang la dijawab',
    later: 'Dukungan belom pacak diitung sekarang. Cubo lagi kagek.',
  },
};
