import type { ConnectionMessages } from './messages.js';

/** Indonesian. What can go wrong before the endpoint has said what it can do: part of every widget's first load. */
export const connectionId: ConnectionMessages = {
  network: 'Tidak ada sambungan ke layanan laporan. Periksa sinyal atau kuota Anda.',
  timeout: 'Sambungan terlalu lambat. Cobalah lagi, atau cari tempat dengan sinyal lebih baik.',
  'not-json':
    'Yang menjawab bukan layanan laporan. Jika Anda memakai Wi-Fi umum, buka dulu halaman masuknya, lalu coba lagi.',
  'unexpected-shape': 'Jawaban layanan laporan tidak dapat dibaca. Cobalah lagi nanti.',
  'not-found': 'Tidak ditemukan. Periksa lagi nomor atau alamatnya.',
  'rate-limited': 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
  unavailable: 'Layanan laporan sedang tidak bisa dipakai. Cobalah lagi nanti.',
  'server-error': 'Ada gangguan di layanan laporan. Cobalah lagi nanti.',
  'endpoint-missing': 'Alamat layanan laporan belum dipasang di halaman ini. Beri tahu pengelola situs.',
  'chunk-failed': 'Sebagian halaman gagal dimuat. Periksa sinyal Anda, lalu coba lagi.',
};
