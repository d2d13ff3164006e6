export const CLASSIFICATIONS = { 1: 'Pengaduan', 2: 'Permintaan informasi', 3: 'Aspirasi' };

/** `TONES` colours statuses; the status's word always stands beside the colour. */
export const TONES = {
  unverified: 'warning',
  responded: 'success',
  done: 'success',
  rejected: 'danger',
  archived: 'quiet',
  held: 'quiet',
};

export const AUDITED = {
  'sign-in': 'Masuk',
  'sign-in-refused': 'Gagal masuk',
  'sign-out': 'Keluar',
  'account-made': 'Membuat akun',
  'account-changed': 'Mengubah akun',
  view: 'Membuka laporan',
  search: 'Mencari laporan',
  'open-file': 'Membuka lampiran',
  verify: 'Memverifikasi',
  dispose: 'Mendisposisikan',
  note: 'Memberi keterangan',
  respond: 'Menjawab',
  hold: 'Menunda',
  archive: 'Mengarsipkan',
  reject: 'Menolak',
  close: 'Menyelesaikan',
  'auto-close': 'Ditutup otomatis',
  notify: 'Pelapor mengubah pemberitahuan',
  withdraw: 'Pelapor menarik laporan',
  release: 'Menampilkan foto',
  unrelease: 'Menyembunyikan foto',
  'release-followup': 'Menampilkan tanggapan',
  'unrelease-followup': 'Menyembunyikan tanggapan',
  withhold: 'Tidak menampilkan laporan untuk umum',
  unwithhold: 'Menampilkan laporan lagi',
  redact: 'Menghitamkan kata',
  'office-copy': 'Membuka salinan instansi',
  'reissue-code': 'Mengganti kode akses',
  export: 'Mengekspor data',
  erase: 'Menghapus data pelapor',
  'ask-reissue-code': 'Meminta ganti kode akses',
  'ask-export': 'Meminta ekspor data',
  'ask-erase': 'Meminta hapus data',
  decline: 'Menolak permintaan',
  take: 'Mengambil hasil permintaan',
  'audit-export': 'Mengunduh jejak audit',
  retention: 'Masa simpan habis: data dihapus',
  import: 'Dipindahkan dari tempat lain',
  'legal-hold': 'Menahan data karena hukum',
  'legal-hold-end': 'Mengakhiri penahanan data',
  'relay-retry': 'Mencoba lagi meneruskan ke SP4N',
  'relay-found': 'Mencatat nomor SP4N',
  'relay-not-there': 'Meneruskan ulang: tidak ada di SP4N',
  'relay-give-up': 'Tidak meneruskan ke SP4N',
  'relay-reply-there': 'Mencatat balasan sudah ada di SP4N',
  'relay-reply-not-there': 'Mengirim ulang balasan ke SP4N',
  'relay-map': 'Mengubah padanan SP4N',
  'town-changed': 'Mengubah daftar daerah',
};

export const IDENTITY_CHECKS = {
  'id-card': 'KTP atau kartu lain, diperlihatkan langsung',
  'call-back': 'Ditelepon balik ke nomor pada laporan',
  'e-mail': 'Surel balasan dari alamat pada laporan',
  letter: 'Surat bertanda tangan',
};

/** Acts that take two officers, worded as requests. */
export const REQUESTS = {
  'reissue-code': 'Ganti kode akses',
  export: 'Ekspor data',
  erase: 'Hapus data pelapor',
};

export const ROLES = {
  verifier: ['Verifikator', 'membaca semua laporan, memverifikasi, mendisposisikan'],
  office: ['Instansi', 'hanya melihat dan menjawab laporan yang didisposisikan kepadanya'],
  protection: ['Perlindungan data', 'kode akses baru, ekspor, hapus data, bersama petugas kedua'],
  auditor: ['Auditor', 'membaca jejak audit, tanpa laporan'],
  administrator: ['Administrator', 'mengelola akun, tanpa laporan'],
};

/** States of the connection to the national gateway: after many failures it pauses. */
export const BREAKER = {
  closed: { name: 'Berjalan' },
  open: {
    name: 'Dijeda',
    notice:
      'SP4N-LAPOR! tidak menjawab. Pengiriman dijeda, lalu dicoba lagi sendiri. Tidak ada laporan yang hilang.',
  },
  'half-open': { name: 'Sedang dicoba lagi' },
};

/** Why a report is parked, and what an officer does about it. */
export const PARKED = {
  uncertain: {
    why: 'Laporan sudah dikirim, tetapi jawaban SP4N-LAPOR! tidak sampai. Mungkin laporan sudah ada di sana.',
    todo: 'Cari nomor laporan ini di SP4N-LAPOR! dengan tagar di bawah. Bila ada, tulis nomornya. Bila tidak ada, cari sekali lagi setelah waktu tunggunya lewat, lalu kirim lagi.',
  },
  refused: {
    why: 'SP4N-LAPOR! menolak laporan ini berkali-kali.',
    todo: 'Periksa pemetaan kategori, lokasi, dan instansinya, lalu kirim lagi. Bila tetap ditolak, hubungi admin SP4N-LAPOR!.',
  },
  unmade: {
    why: 'Laporan tidak dapat disusun untuk SP4N-LAPOR!, misalnya karena lampirannya hilang.',
    todo: 'Periksa lampirannya, lalu kirim lagi. Bila tetap tertahan, hubungi pengelola server.',
  },
  other: {
    why: 'Laporan ini tertahan.',
    todo: 'Cari dulu di SP4N-LAPOR! dengan tagar di bawah. Bila ada, tulis nomornya; bila tidak ada, kirim lagi.',
  },
};

/** What failed at the last try; a number after the key is the gateway's HTTP status. */
export const FORWARDING_PROBLEMS = {
  refused: 'SP4N-LAPOR! menolak',
  unreachable: 'SP4N-LAPOR! tidak dapat dihubungi',
  uncertain: 'Terkirim, tetapi tidak ada jawaban',
  unreadable: 'Jawaban SP4N-LAPOR! tidak dapat dibaca',
};

/** Kinds of entries that are mapped to numbers of the national gateway. */
export const MAPPED = {
  category: 'Kategori',
  institution: 'Instansi',
  location: 'Lokasi',
  classification: 'Klasifikasi',
};
