import type { ReportMessages } from './words.js';

const usually = (days: number | null) => (days === null ? '' : ` Biasanya dalam ${days} hari kerja.`);

/** Indonesian: short sentences, "Anda", and always who acts next. */
export const reportId: ReportMessages = {
  locale: 'id-ID',
  report: 'Laporan',
  stepOf: (step) => `Langkah ${step} dari 5`,
  turn: 'Giliran',
  actors: {
    admin: 'Admin pengaduan',
    office: 'Instansi',
    reporter: 'Pelapor',
  },
  clock: {
    deadline: 'Paling lambat',
    closing: 'Batas menanggapi',
    left: (days) => (days === 0 ? 'hari terakhir' : `${days} hari kerja lagi`),
    overdue: (days) => (days === 0 ? 'sudah lewat' : `sudah lewat ${days} hari kerja`),
    estimate: 'perkiraan',
    closes: (day, left) => `Tanpa tanggapan sampai ${day} (${left}), laporan ditutup sendiri.`,
    late: {
      heading: 'Batas waktunya sudah lewat',
      text: 'Anda boleh menanyakannya. Kalau tetap tidak ada jawaban, Anda boleh mengadu ke Ombudsman.',
      closing: 'Laporan bisa ditutup kapan saja. Selama belum ditutup, Anda masih bisa menanggapi.',
      ask: 'Tulis pertanyaan ke instansi',
      ombudsman: 'Lapor ke Ombudsman',
    },
  },
  updated: 'Terakhir berubah',
  openedByCode: 'Dibuka dengan kode akses. Tutup tampilan ini kalau perangkatnya dipakai bersama.',
  close: 'Tutup tampilan ini',
  yourTurn: 'Giliran Anda',
  answered: (office) => `${office} menjawab:`,
  keep: 'Bagikan, cetak, ingat',
  own: 'Kabar dan penarikan laporan',
  ownFailed: 'Bagian untuk membalas gagal dimuat. Periksa sinyal Anda.',
  statuses: {
    unverified: {
      name: 'Belum Terverifikasi',
      meaning: ({ verifyDays }) =>
        `Admin memeriksa laporan ini, lalu meneruskannya ke instansi yang berwenang.${usually(verifyDays)}`,
    },
    verified: {
      name: 'Terverifikasi',
      meaning: ({ followupDays }) =>
        `Laporan sudah diperiksa dan diteruskan. Berikutnya instansi menindaklanjuti dan menjawab.${usually(followupDays)}`,
    },
    in_progress: {
      name: 'Ditindaklanjuti oleh Instansi',
      meaning: () => 'Laporan sedang dikerjakan. Berikutnya instansi menjawab.',
    },
    responded: {
      name: 'Menunggu tanggapan pelapor',
      meaning: ({ isOwn, autocloseDays, closes }) =>
        `${isOwn ? 'Instansi sudah menjawab.' : 'Instansi sudah menjawab. Pelapor sedang diberi waktu menanggapi.'}${
          closes
            ? ` ${closes}`
            : autocloseDays === null
              ? ''
              : ` Tanpa tanggapan dalam ${autocloseDays} hari kerja, laporan ditutup sendiri.`
        }`,
    },
    reopened: {
      name: 'Ditanggapi oleh Pelapor',
      meaning: () => 'Pelapor menanggapi jawaban. Berikutnya instansi menindaklanjuti lagi.',
    },
    held: {
      name: 'Ditunda',
      meaning: () => 'Laporan ditunda sementara. Berikutnya admin yang memutuskan kelanjutannya.',
    },
    done: { name: 'Selesai', meaning: () => 'Laporan sudah selesai. Tidak ada langkah lagi.' },
    archived: {
      name: 'Diarsipkan',
      meaning: () => 'Laporan ditutup dan tidak dilanjutkan. Alasannya, jika ada, tertulis di riwayat.',
    },
    rejected: {
      name: 'Ditolak',
      meaning: () => 'Laporan tidak diterima. Alasannya, jika ada, tertulis di riwayat.',
    },
  },
  unknownStatus: 'Ini sebutan dari instansi. Keterangannya ada di riwayat.',
  steps: {
    heading: 'Perjalanan laporan',
    names: ['Tulis Laporan', 'Proses Verifikasi', 'Proses Tindak Lanjut', 'Beri Tanggapan', 'Selesai'],
    hints: [
      'Laporan diterima.',
      'Admin memeriksa dan meneruskan laporan.',
      'Instansi menindaklanjuti dan menjawab.',
      'Pelapor menanggapi jawaban instansi.',
      'Laporan ditutup.',
    ],
    words: {
      done: 'sudah',
      now: 'sekarang',
      next: 'berikutnya',
      later: 'nanti',
      skipped: 'tidak dijalankan',
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
        `Diteruskan ke SP4N-LAPOR!${number ? ` dengan nomor ${number}` : ''}${day ? ` (${day})` : ''}`,
      waiting: (when) => `Menunggu SP4N-LAPOR!, dicoba lagi ${when ?? 'secara otomatis'}`,
      parked: () => 'Sedang diperiksa petugas sebelum diteruskan ke SP4N-LAPOR!',
    },
    files: 'Foto dan berkas',
  },
  file: {
    view: (name) => `Lihat ${name}`,
    save: (name) => `Simpan ${name}`,
    loading: (name) => `Memuat ${name}…`,
    failed: (name) => `${name} gagal dimuat. Coba lagi`,
    alt: (name) => `Foto ${name}`,
  },
  history: {
    heading: 'Riwayat',
    counted: (count) => (count ? `Riwayat (${count})` : 'Riwayat'),
    moved: (from, to) => `Diteruskan dari ${from} ke ${to}`,
    status: (name) => `Status menjadi ${name}`,
    note: 'Catatan',
    reply: (from, to) => (to ? `${from} kepada ${to}` : from),
    national: 'lewat SP4N-LAPOR!',
    rating: (stars) => `Nilai dari pelapor: ${stars} dari 5`,
    privately: 'Tidak ditampilkan untuk umum.',
    unreleased: 'Orang lain baru bisa melihatnya setelah dibaca dan ditampilkan petugas.',
    noTime: 'Waktu tidak tercatat',
    empty: 'Belum ada riwayat.',
    loading: 'Memuat riwayat…',
    retry: 'Coba lagi',
    more: 'Muat lebih banyak',
    added: (count) => (count ? `${count} pesan ditambahkan.` : 'Tidak ada pesan baru.'),
    failed: 'Riwayat belum bisa dimuat.',
  },
  announce: {
    found: (status) => `Laporan ditemukan. Status: ${status}.`,
    changed: (status, answers) =>
      [
        'Laporan ini baru saja berubah.',
        status && `Status sekarang: ${status}.`,
        answers && `${answers} pesan baru.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
