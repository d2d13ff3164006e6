import type { ErrorMessages } from './messages.js';

/** Indonesian. Plain enough to be read once, aloud, by someone who has never heard of a server. */
export const errorsId: ErrorMessages = {
  network: 'Tidak ada sambungan ke layanan laporan. Periksa sinyal atau kuota Anda.',
  timeout: 'Sambungan terlalu lambat. Cobalah lagi, atau cari tempat dengan sinyal lebih baik.',
  aborted: 'Dibatalkan.',
  'not-json':
    'Yang menjawab bukan layanan laporan. Jika Anda memakai Wi-Fi umum, buka dulu halaman masuknya, lalu coba lagi.',
  'unexpected-shape': 'Jawaban layanan laporan tidak dapat dibaca. Cobalah lagi nanti.',
  refused: 'Ada isian yang belum diterima. Perbaiki, lalu kirim lagi.',
  unauthorized: 'Layanan laporan menolak permintaan ini.',
  'not-found': 'Tidak ditemukan. Periksa lagi nomor atau alamatnya.',
  'in-progress': 'Permintaan yang sama masih diproses. Tunggu sebentar.',
  'idempotency-mismatch': 'Laporan ini sudah pernah dikirim dengan isi yang berbeda.',
  'challenge-expired': 'Pemeriksaan keamanan kedaluwarsa. Cobalah lagi.',
  'too-large': 'Berkas terlalu besar. Pilih berkas yang lebih kecil.',
  'unsupported-type': 'Jenis berkas ini tidak diterima. Pilih foto atau PDF.',
  'rate-limited': 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
  unavailable: 'Layanan laporan sedang tidak bisa dipakai. Cobalah lagi nanti.',
  'server-error': 'Ada gangguan di layanan laporan. Cobalah lagi nanti.',
  'storage-unavailable': 'Perangkat ini tidak mengizinkan penyimpanan. Jangan tutup halaman sebelum selesai.',
  'storage-full': 'Penyimpanan perangkat ini penuh. Hapus beberapa foto, lalu coba lagi.',
  'file-unreadable': 'Berkas tidak dapat dibaca. Pilih berkas lain.',
  'endpoint-missing': 'Alamat layanan laporan belum dipasang di halaman ini. Beri tahu pengelola situs.',
  'insecure-page': 'Halaman ini belum aman untuk data pribadi.',
  'chunk-failed': 'Sebagian halaman gagal dimuat. Periksa sinyal Anda, lalu coba lagi.',
};
