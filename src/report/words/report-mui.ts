import type { ReportMessages } from '../report-words.js';

const usually = (days: number | null) => (days === null ? '' : ` Biasonyo dalem ${days} hari kerjo.`);

/** Palembang Malay. */
export const reportMui: ReportMessages = {
  locale: ['mui', 'id-ID'],
  report: 'Laporan',
  stepOf: (step) => `Langkah ${step} dari 5`,
  merged: 'Digabungke ke',
  neighbours: {
    label: 'Kato wargo',
    said: (fixed, notFixed) => `${fixed} ngomong lah apik, ${notFixed} belom`,
  },
  turn: 'Giliran',
  actors: {
    admin: 'Admin pengaduan',
    office: 'Instansi',
    reporter: 'Yang lapor',
  },
  clock: {
    deadline: 'Paling lambat',
    closing: 'Batas nanggapi',
    promised: 'Dijanjike selesai',
    left: (days) => (days === 0 ? 'hari terakhir' : `${days} hari kerjo lagi`),
    overdue: (days) => (days === 0 ? 'sudah lewat' : `sudah lewat ${days} hari kerjo`),
    estimate: 'kiro-kiro',
    how: 'Cak ini ngitungnyo',
    closes: (day, left) => `Kalu katek tanggapan sampe ${day} (${left}), laporan tetutup otomatis.`,
    late: {
      heading: 'Batas waktunyo sudah lewat',
      reason: 'Ngapo telat',
      text: 'Kamu boleh nanyokenyo. Kalu tetep katek jawaban, kamu boleh ngadu ke Ombudsman.',
      closing: 'Laporan pacak ditutup kapan bae. Selamo belom ditutup, kamu masih pacak nanggapi.',
      ask: 'Tulis petanyoan ke instansi',
      ombudsman: 'Lapor ke Ombudsman',
    },
  },
  updated: 'Terakhir berubah',
  openedByCode: 'Dibukak pake kode akses. Tutup tampilan ini kalu HP-nyo dipake wong banyak.',
  close: 'Tutup tampilan ini',
  resting: 'Kamu nunggu hari yang dijanjike',
  you: 'Kamu',
  answered: (office) => `${office} njawab:`,
  keep: 'Bagike, cetak, inget',
  own: 'Kabar samo narik laporan',
  ownFailed: 'Bagian untuk mbales dak pacak dimuat. Preso sinyal kamu.',
  statuses: {
    unverified: {
      name: 'Belom dipreso',
      meaning: ({ verifyDays }) =>
        `Admin mreso laporan ini, teros neruskenyo ke instansi yang berwenang.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Sudah dipreso',
      meaning: ({ followupDays }) =>
        `Laporan sudah dipreso dan diteruske. Sudah ini instansi ngurus dan njawab.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Lagi diurus instansi',
      meaning: () => 'Laporan lagi digaweke. Sudah ini instansi njawab.',
    },
    responded: {
      name: 'Nunggu tanggapan yang lapor',
      own: 'Giliran kamu',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `${isOwn ? 'Instansi sudah njawab.' : 'Instansi sudah njawab. Yang lapor nanggapi pake kode akses.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Kalu katek tanggapan dalem ${autocloseDays} hari kerjo, laporan tetutup otomatis.`
        }`,
    },
    reopened: {
      name: 'Sudah ditanggapi yang lapor',
      own: 'Kamu minta digaweke lagi',
      meaning: ({ isOwn }) =>
        `${isOwn ? '' : 'Kato yang lapor belom beres. '}Sudah ini instansi ngurus lagi.`,
    },
    held: {
      name: 'Ditundo',
      meaning: () => 'Laporan ditundo dulu. Sudah ini admin yang mutuske cakmano lanjutnyo.',
    },
    done: { name: 'Selesai', meaning: () => 'Katek langkah lagi.' },
    archived: {
      name: 'Diarsipke',
      meaning: () => 'Laporan ditutup dan dak dilanjutke. Alasannyo, kalu ado, ditulis di riwayat.',
    },
    rejected: {
      name: 'Dak diterimo',
      meaning: () => 'Alasannyo, kalu ado, ditulis di riwayat.',
    },
  },
  unknownStatus: 'Ini sebutan dari instansi. Keterangannyo ado di riwayat.',
  steps: {
    heading: 'Perjalanan laporan',
    names: ['Dikirim', 'Dipreso', 'Digaweke', 'Sudah dijawab', 'Selesai'],
    hints: [
      'Laporan diterimo.',
      'Admin mreso dan neruske laporan.',
      'Instansi ngurus dan njawab.',
      'Yang lapor ditanyo: apo sudah beres?',
      'Laporan sudah ditutup.',
    ],
    words: {
      done: 'sudah',
      now: 'sekarang',
      next: 'sudah ini',
      later: 'kagek',
      skipped: 'dak dijalanke',
    },
  },
  details: {
    heading: 'Isi laporan',
    sent: 'Dikirim',
    place: 'Tempat',
    category: 'Topik',
    office: 'Instansi',
    number: 'Nomor laporan',
    relay: {
      sent: (number, day) =>
        `Diteruske ke SP4N-LAPOR!${number ? ` pake nomor ${number}` : ''}${day ? ` (${day})` : ''}`,
      waiting: (when) => `Nunggu SP4N-LAPOR!, dicubo lagi ${when ?? 'dewek'}`,
      parked: () => 'Lagi dipreso petugas sebelom diteruske ke SP4N-LAPOR!',
    },
    files: 'Foto samo berkas',
  },
  file: {
    view: (name) => `Jingok ${name}`,
    save: (name) => `Simpen ${name}`,
    loading: (name) => `Lagi muat ${name}…`,
    failed: (name) => `${name} dak pacak dimuat. Cubo lagi`,
    alt: (name) => `Foto ${name}`,
    pair: ['Sebelomnyo', 'Sesudahnyo'],
  },
  history: {
    heading: 'Riwayat',
    counted: (count) => (count ? `Riwayat (${count})` : 'Riwayat'),
    moved: (from, to) => `Diteruske dari ${from} ke ${to}`,
    status: (name) => `Status jadi ${name}`,
    note: 'Catetan',
    reply: (from, to) => (to ? `${from} ke ${to}` : from),
    national: 'lewat SP4N-LAPOR!',
    rating: (stars) => `Nilainyo: ${stars} dari 5`,
    privately: 'Dak ditampilke untuk umum.',
    unreleased: 'Wong lain baru pacak nyingoknyo kalu sudah dibaco dan ditampilke petugas.',
    noTime: 'Waktunyo dak tecatet',
    empty: 'Belom ado riwayat.',
    loading: 'Lagi muat riwayat…',
    retry: 'Cubo lagi',
    more: 'Muat lebih banyak',
    added: (count) => (count ? `${count} pesan ditambahke.` : 'Katek pesan baru.'),
    failed: 'Riwayat belom pacak dimuat.',
  },
  announce: {
    found: (status) => `Laporan ketemu. Status: ${status}.`,
    changed: (status, answers) =>
      [
        'Laporan ini baru bae berubah.',
        status && `Statusnyo sekarang: ${status}.`,
        answers && `Ado ${answers} pesan baru.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
