import type { Said } from '../check.js';

const CAUSES: Record<string, Said> = {
  ECONNREFUSED: { id: 'sambungan ditolak', en: 'the connection was refused' },
  ECONNRESET: { id: 'sambungan diputus', en: 'the connection was cut' },
  UND_ERR_SOCKET: { id: 'sambungan diputus', en: 'the connection was cut' },
  ENOTFOUND: { id: 'nama server tidak dikenal', en: 'the server’s name is unknown' },
  EAI_AGAIN: { id: 'nama server tidak dapat dicari', en: 'the server’s name can’t be looked up' },
  EHOSTUNREACH: { id: 'tidak ada jalan ke server itu', en: 'there is no way to that server' },
  ENETUNREACH: { id: 'tidak ada jalan ke jaringan itu', en: 'there is no way to that network' },
  ETIMEDOUT: { id: 'sambungan tidak diterima', en: 'no connection was taken' },
  UND_ERR_CONNECT_TIMEOUT: { id: 'sambungan tidak diterima', en: 'no connection was taken' },
  UND_ERR_HEADERS_OVERFLOW: { id: 'header jawabannya terlalu besar', en: 'its headers are too large' },
  'bad port': { id: 'port itu tidak dapat dipakai untuk HTTP', en: 'that port can’t be used for HTTP' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    id: 'rantai sertifikatnya tidak lengkap: sajikan sertifikat perantara juga',
    en: 'its chain of certificates is incomplete: serve the one in between too',
  },
  SELF_SIGNED_CERT_IN_CHAIN: { id: 'sertifikatnya tidak dipercaya', en: 'its certificate isn’t trusted' },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    id: 'sertifikatnya untuk nama lain',
    en: 'its certificate is for another name',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    id: 'di sana tidak ada TLS: apakah alamatnya http://?',
    en: 'there is no TLS there: is its address http://?',
  },
  CERT_HAS_EXPIRED: { id: 'sertifikatnya sudah lewat', en: 'its certificate has expired' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { id: 'sertifikatnya tidak dipercaya', en: 'its certificate isn’t trusted' },
  TimeoutError: { id: 'terlalu lama tidak menjawab', en: 'it took too long' },
};

/** No answer came, or not the whole of it. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly said: Said;

  constructor(
    readonly asked: string,
    cause: unknown,
  ) {
    const code = codeOf(cause);
    super(`${asked}: ${code}`);
    const { id, en } = CAUSES[code] ?? { id: code, en: code };
    this.said = { id: `${asked} tidak dijawab: ${id}`, en: `${asked} got no answer: ${en}` };
  }
}

/** The innermost error's code, or its name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  if (error.cause instanceof Error) return codeOf(error.cause);
  return typeof code === 'string' ? code : error.name === 'Error' ? error.message : error.name;
}
