import type { SealedState } from '../../contract/sealed/sealed-wire.js';
import type { SealedErrorCode } from '../../sealed/sealed-error.js';
import type { Outcome } from '../follow-up.js';

/** Codes of what doesn't open, and of what keeps a follow-up from being written; others can't come here. */
type Unopened = Extract<
  SealedErrorCode,
  | 'sealed-other-report'
  | 'sealed-replayed'
  | 'sealed-out-of-turn'
  | 'sealed-no-key'
  | 'sealed-unopened'
  | 'sealed-cut'
  | 'sealed-malformed'
>;
type Unoffered = Extract<
  SealedErrorCode,
  'sealed-not-offered' | 'sealed-key-expired' | 'sealed-key-mismatch'
>;

/** Words of the page on which the reporter reads a sealed report's answers, in one language. */
export interface AnswersWords {
  /** BCP 47. */
  locale: string;
  heading: string;
  /** `kept` says what stays where. */
  kept: string;
  code: { label: string; open: string };
  opening: string;
  /** The typed code can't be one. */
  mistyped: string;
  /** `notFound` is one sentence for a wrong code and for a report that isn't there. */
  notFound: string;
  /** The same of a code without the check: it was mistyped, or is of before the check and its report gone. */
  typo: string;
  offline: string;
  busy: string;
  unread: string;
  again: string;
  other: string;
  number: string;
  states: Readonly<Record<SealedState, { name: string; turn: string }>>;
  conversation: string;
  report: string;
  followUp: string;
  /** Beside the reporter's own messages. */
  own: string;
  answer: string;
  nothingYet: string;
  /** Instead of an answer that doesn't open. */
  unopened: Readonly<Record<Unopened | 'missing', string>>;
  save: (name: string) => string;
  reply: {
    heading: string;
    label: string;
    /** @param fingerprint in threes */
    hint: (fingerprint: string) => string;
    send: string;
    sending: string;
    empty: string;
    tooLarge: string;
    /** `unsealed`: this browser has no means to, or failed. */
    unsealed: string;
    outcomes: Readonly<Record<Outcome, string>>;
  };
  /** `withdraw.warning` says before what is lost. */
  withdraw: { heading: string; warning: string; confirm: string; done: string; refused: string };
  unoffered: Readonly<Record<Unoffered, string>>;
}

export const words: AnswersWords = {
  locale: 'id-ID',
  heading: 'Laporan tersegel',
  kept: 'Kode dan isinya hanya ada di halaman ini, dan hilang begitu halaman ini ditutup.',
  code: { label: 'Kode laporan tersegel', open: 'Buka' },
  opening: 'Membuka di HP ini…',
  mistyped: 'Kode laporan tersegel adalah S dan 20 huruf atau angka. Cocokkan lagi dengan catatan Anda.',
  notFound: 'Tidak ada laporan tersegel dengan kode ini. Cocokkan lagi huruf dan angkanya.',
  typo: 'Mungkin ada tanda yang salah ketik, atau laporannya sudah tidak ada. Cocokkan kode dengan catatan Anda, satu per satu.',
  offline: 'Belum tersambung. Kode Anda tidak dikirim ke mana pun. Coba lagi.',
  busy: 'Server sedang sibuk. Coba lagi beberapa menit lagi.',
  unread:
    'Server menjawab dengan sesuatu yang tidak bisa dibaca. Jangan tulis kode Anda di tempat lain; coba lagi nanti.',
  again: 'Muat ulang',
  other: 'Lacak laporan lain',
  number: 'Nomor laporan',
  states: {
    received: { name: 'Sudah diterima', turn: 'Giliran Inspektorat: belum ada yang membukanya.' },
    opened: { name: 'Sudah dibuka', turn: 'Giliran Inspektorat: menunggu jawaban.' },
    answered: { name: 'Sudah dijawab', turn: 'Giliran Anda: boleh menambah keterangan.' },
    closed: { name: 'Sudah ditutup', turn: 'Selesai: tidak bisa ditambah lagi.' },
  },
  conversation: 'Percakapan',
  report: 'Laporan Anda',
  followUp: 'Tambahan Anda',
  own: 'Isinya hanya bisa dibuka Inspektorat, jadi tidak tampil di sini.',
  answer: 'Jawaban Inspektorat',
  nothingYet: 'Belum ada jawaban.',
  unopened: {
    'sealed-other-report':
      'Pesan ini milik laporan lain, jadi tidak dibuka. Server menaruhnya di tempat yang salah.',
    'sealed-replayed': 'Pesan lama dikirim sekali lagi, jadi tidak dihitung.',
    'sealed-out-of-turn': 'Pesan ini tidak pada gilirannya, jadi tidak dibuka.',
    'sealed-no-key': 'Pesan ini tidak disegel untuk Anda, jadi tidak bisa dibuka.',
    'sealed-unopened': 'Pesan ini diubah atau dipalsukan, jadi jangan dipercaya. Ceritakan lewat jalan lain.',
    'sealed-cut': 'Pesan ini terpotong: ujungnya hilang. Minta Inspektorat mengirimnya lagi.',
    'sealed-malformed': 'Pesan ini rusak dan tidak bisa dibaca.',
    missing: 'Satu pesan sebelum ini tidak diberikan server.',
  },
  save: (name) => `Simpan ${name}`,
  reply: {
    heading: 'Tambah keterangan',
    label: 'Tulis untuk Inspektorat',
    hint: (fingerprint) =>
      `Disegel di HP ini sebelum dikirim. Sidik kunci: ${fingerprint}. Cocokkan dengan poster. Hanya tulisan: foto baru dikirim dengan laporan tersegel baru.`,
    send: 'Segel dan kirim',
    sending: 'Menyegel dan mengirim…',
    empty: 'Tulis dulu yang ingin disampaikan.',
    tooLarge: 'Tulisan ini terlalu panjang. Kirim sebagian dulu.',
    unsealed:
      'Tulisan ini tidak bisa disegel di HP ini. Muat ulang halaman, lalu coba lagi, atau pakai peramban lain.',
    outcomes: {
      sent: 'Terkirim. Sekarang giliran Inspektorat.',
      unknown: 'Belum pasti terkirim. Tekan lagi: kalau tadi sudah sampai, tidak akan terkirim dua kali.',
      busy: 'Server sedang sibuk. Tekan lagi sebentar lagi; tidak akan terkirim dua kali.',
      moved: 'Anda menulis juga dari perangkat lain. Percakapan dimuat ulang; tekan lagi untuk mengirim.',
      closed: 'Laporan ini sudah ditutup, jadi tidak bisa ditambah.',
      full: 'Percakapan ini sudah penuh. Buat laporan tersegel baru.',
      'not-found': 'Laporan ini tidak ada lagi di server.',
      refused: 'Server menolak tulisan ini. Muat ulang halaman, lalu coba lagi.',
    },
  },
  withdraw: {
    heading: 'Tarik laporan',
    warning:
      'Isinya dihapus dari server dan laporannya ditutup, kecuali hukum mewajibkan isinya disimpan. Tidak bisa dikembalikan.',
    confirm: 'Ya, tarik dan hapus',
    done: 'Laporan sudah ditarik.',
    refused:
      'Server tidak mau menarik laporan ini. Muat ulang halaman, lalu coba lagi; kalau tetap tidak bisa, hubungi Inspektorat.',
  },
  unoffered: {
    'sealed-not-offered': 'Server ini sedang tidak menerima tulisan tersegel. Coba lagi lain hari.',
    'sealed-key-expired':
      'Kunci Inspektorat sudah habis masa berlakunya. Coba lagi sesudah kuncinya diganti.',
    'sealed-key-mismatch':
      'Jangan menulis apa pun di sini: kunci dari server tidak cocok dengan sidiknya. Hubungi Inspektorat langsung.',
  },
};
