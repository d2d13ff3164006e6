import type { UnreachedMessages } from './messages.js';

/** Indonesian words of the errors before the endpoint has answered: part of every widget's first load. */
export const unreachedId: UnreachedMessages = {
  network: 'Tidak ada sambungan ke layanan laporan. Periksa sinyal atau kuota.',
  timeout: 'Sambungan terlalu lambat. Cari sinyal yang lebih baik.',
  'not-json': 'Yang menjawab bukan layanan laporan. Jika memakai Wi-Fi umum, buka dulu halaman masuknya.',
  'unexpected-shape': undefined,
  'not-found': undefined,
  'site-not-allowed': undefined,
  'rate-limited': undefined,
  unavailable: undefined,
  'server-error': 'Ada gangguan di layanan laporan.',
  'endpoint-missing': 'Alamat layanan laporan belum dipasang di halaman ini. Beri tahu pengelola situs.',
  'chunk-failed': 'Sebagian halaman gagal dimuat. Periksa sinyal.',
};
