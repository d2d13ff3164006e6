import { sectionsWords } from '../sections/sections-words.js';
import type { FileProblem, PickedFile } from '../../form-logic/files.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

type FileProblems = Readonly<Record<FileProblem, (most: number, bytes: string) => string>>;

/** Indonesian words of photos and documents. */
export const evidenceWords = {
  bytes: sectionsWords.bytes,
  /** Heading of the buttons. */
  heading: 'Foto atau bukti',
  /** On a phone: opens the camera. */
  camera: 'Ambil foto',
  gallery: 'Galeri',
  /** On a desktop: one button for photos and documents. */
  add: 'Pilih foto atau berkas',
  /** For desktops. */
  alsoBy: 'Bisa juga diseret ke sini atau ditempel (Ctrl+V).',
  limits: ((most) =>
    `Paling banyak ${most} berkas. Foto besar dikecilkan otomatis; data lokasi di dalam foto dihapus.`) as (
    most: number,
    bytes: string,
  ) => string,
  pdfLimit: (bytes: string) => `PDF paling besar ${bytes}.`,
  listed: 'Berkas terpilih',
  /** Name of a photo that is ready. */
  photo: (number: number) => `Foto ${number}`,
  state: ({ state }: PickedFile) =>
    state.phase === 'shrinking'
      ? 'sedang diperkecil…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'siap'
          : 'siap, diperkecil saat dikirim'
        : state.phase === 'stopped'
          ? 'dibatalkan'
          : 'tidak bisa dikirim',
  problem: {
    unsupported: () => 'Jenis berkas ini tidak diterima. Hapus, lalu pilih foto atau PDF.',
    empty: () => 'Berkas ini kosong. Hapus, lalu pilih berkas lain.',
    'too-large': (_, bytes) =>
      `Lebih besar dari ${bytes}. Hapus, lalu pilih yang lebih kecil atau foto halamannya.`,
    'too-many': (most) =>
      `Sudah ada ${most} berkas. Hapus berkas ini, atau hapus berkas lain lalu pilih lagi.`,
    'too-many-pixels': () =>
      'Foto ini terlalu besar: lebih dari 65 megapiksel atau 80 MB. Hapus, lalu kirim tangkapan layarnya.',
    heic: () =>
      'Peramban ini tidak bisa membuka foto HEIC. Hapus, lalu kirim tangkapan layarnya, atau ubah jenis foto di kamera menjadi JPEG.',
    unreadable: () => 'Foto ini tidak bisa dibuka. Coba lagi, atau hapus lalu kirim tangkapan layarnya.',
  } satisfies FileProblems as FileProblems,
  /** Beside a document: its metadata may name its author. */
  author: 'PDF bisa menyimpan nama pembuatnya. Kalau ingin tidak dikenal, kirim foto halamannya.',
  remove: 'Hapus',
  cancel: 'Batal',
  retry: 'Coba lagi',
  alt: (name: string) => `Pratinjau ${name}`,
  removed: (name: string) => `${name} dihapus.`,
  drop: 'Lepaskan berkas di sini',
  /** Shown while the report is being sent. */
  sending: {
    listed: 'Berkas yang dikirim',
    waiting: 'menunggu giliran',
    part: (percent: number) => `terkirim ${percent} %`,
    arrived: 'sudah terkirim',
    stopAll: 'Hentikan pengiriman',
    stopped: (name: string) => `Pengiriman dihentikan. ${name} belum terkirim.`,
    stoppedAll: 'Pengiriman dihentikan. Laporan bisa diubah lagi.',
    /** Beside a file whose upload was stopped. */
    why: 'Anda membatalkannya. Tekan “Coba lagi”, atau hapus, lalu kirim laporannya.',
    /** Said when the report itself is being sent or has been sent. */
    tooLate: 'Laporan sudah berangkat dan tidak bisa dihentikan lagi.',
  },
};

/** Words of photos and documents. */
export type EvidenceMessages = MessagesOf<typeof evidenceWords>;
