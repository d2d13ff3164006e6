import { connectionId } from './connection-id.js';
import type { ErrorMessages } from './messages.js';

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
