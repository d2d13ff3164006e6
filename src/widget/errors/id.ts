import { type ErrorMessages, type ConnectionMessages, unreachedId } from './messages.js';

/** Indonesian words of the errors before the endpoint has told its capabilities. */
export const connectionId: ConnectionMessages = {
  ...unreachedId,
  'unexpected-shape': 'Jawaban layanan laporan tidak dapat dibaca. Coba lagi nanti.',
  'not-found': 'Tidak ditemukan. Periksa lagi nomor atau alamatnya.',
  'site-not-allowed':
    'Layanan laporan belum mengizinkan situs ini. Pengelola situs: ALLOWED_ORIGINS, ?aduan-doctor.',
  'rate-limited': 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
  unavailable: 'Layanan laporan sedang tidak bisa dipakai.',
};

/** Indonesian. Plain enough to be understood at once, aloud, by somebody who has never heard of a server. */
export const errorsId: ErrorMessages = {
  ...connectionId,
  aborted: 'Dibatalkan.',
  refused: 'Ada isian yang belum diterima. Perbaiki, lalu kirim lagi.',
  unauthorized: 'Layanan laporan menolak permintaan ini.',
  'in-progress': 'Permintaan yang sama masih diproses. Tunggu sebentar.',
  'idempotency-mismatch': 'Laporan ini sudah pernah dikirim dengan isi yang berbeda.',
  'challenge-expired': 'Pemeriksaan keamanan kedaluwarsa. Cobalah lagi.',
  'too-large': 'Berkas terlalu besar. Pilih yang lebih kecil.',
  'unsupported-type': 'Jenis berkas ini tidak diterima. Pilih foto atau PDF.',
  'storage-unavailable': 'Perangkat ini menolak penyimpanan. Jangan tutup halaman sebelum selesai.',
  'storage-full': 'Penyimpanan perangkat penuh. Hapus beberapa foto dulu.',
  'file-unreadable': 'Berkas tidak dapat dibaca. Pilih yang lain.',
  'insecure-page': 'Halaman ini belum aman untuk data pribadi.',
};
