import type { ConnectionMessages } from './messages.js';
import { unreachedId } from './unreached-id.js';

/** Indonesian. What can go wrong before the endpoint has said what it can do. */
export const connectionId: ConnectionMessages = {
  ...unreachedId,
  'unexpected-shape': 'Jawaban layanan laporan tidak dapat dibaca. Cobalah lagi nanti.',
  'not-found': 'Tidak ditemukan. Periksa lagi nomor atau alamatnya.',
  'rate-limited': 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
  unavailable: 'Layanan laporan sedang tidak bisa dipakai. Cobalah lagi nanti.',
};
