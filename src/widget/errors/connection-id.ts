import type { ConnectionMessages } from './messages.js';
import { unreachedId } from './unreached-id.js';

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
