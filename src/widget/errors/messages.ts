import type { AduanErrorCode } from '../../errors.js';

/** `ErrorMessages` say of each error what happened and what to do, in one or two sentences of plain text. */
export type ErrorMessages = Readonly<Record<AduanErrorCode, string>>;

/** Errors of a first request. Any other is shown as `server-error`: nothing was sent that could be wrong. */
export type ConnectionMessages = Pick<
  ErrorMessages,
  | 'network'
  | 'timeout'
  | 'not-json'
  | 'unexpected-shape'
  | 'not-found'
  | 'site-not-allowed'
  | 'rate-limited'
  | 'unavailable'
  | 'server-error'
  | 'endpoint-missing'
  | 'chunk-failed'
>;

type Answered = 'unexpected-shape' | 'not-found' | 'site-not-allowed' | 'rate-limited' | 'unavailable';

/**
 * Errors without an answer of the endpoint. Words of the others are loaded later; until then `server-error` is shown.
 */
type UnreachedMessages = Omit<ConnectionMessages, Answered> & {
  readonly [Code in Answered]: string | undefined;
};

/** Defined beside the codes, which every widget loads anyway. */
export { sentenceFor } from '../../errors.js';

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
