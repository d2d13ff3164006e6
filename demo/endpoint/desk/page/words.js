export const CLASSIFICATIONS = { 1: 'Pengaduan', 2: 'Permintaan informasi', 3: 'Aspirasi' };

/** Which tone a status has; the word itself always stands beside it. */
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
  view: 'Membuka laporan',
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
  release: 'Menampilkan foto',
  unrelease: 'Menyembunyikan foto',
  'office-copy': 'Membuka salinan instansi',
  'reissue-code': 'Mengganti kode akses',
  export: 'Mengekspor data',
  erase: 'Menghapus data pelapor',
  retention: 'Masa simpan habis: data dihapus',
  'legal-hold': 'Menahan data karena hukum',
  'legal-hold-end': 'Mengakhiri penahanan data',
};

export const IDENTITY_CHECKS = {
  'id-card': 'KTP atau kartu lain, diperlihatkan langsung',
  'call-back': 'Ditelepon balik ke nomor pada laporan',
  'e-mail': 'Surel balasan dari alamat pada laporan',
  letter: 'Surat bertanda tangan',
};
