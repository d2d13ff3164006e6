import type { EvidenceMessages } from './words.js';
import { sectionsId } from '../../sections/words/id.js';

/** Indonesian, for photos and documents. */
export const evidenceId: EvidenceMessages = {
  bytes: sectionsId.bytes,
  heading: 'Foto atau bukti',
  camera: 'Ambil foto',
  gallery: 'Galeri atau berkas',
  add: 'Pilih foto atau berkas',
  alsoBy: 'Bisa juga diseret ke sini atau ditempel (Ctrl+V).',
  limits: (most) =>
    `Paling banyak ${most} berkas, boleh beberapa sekaligus. Foto besar dikecilkan sendiri; data lokasi di dalam foto dihapus.`,
  pdfLimit: (bytes) => `PDF paling besar ${bytes}.`,
  listed: 'Berkas terpilih',
  state: ({ state }) =>
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
      'Foto ini berjenis HEIC, dan peramban ini tidak bisa membukanya. Hapus, lalu kirim tangkapan layarnya, atau ubah jenis foto di kamera menjadi JPEG.',
    unreadable: () =>
      'Foto ini tidak bisa dibuka; mungkin rusak atau belum terunduh. Coba lagi, atau hapus lalu kirim tangkapan layarnya.',
  },
  author:
    'Di dalam PDF bisa tersimpan nama pembuatnya. Kalau ingin tetap tidak dikenal, kirim foto halamannya.',
  remove: 'Hapus',
  cancel: 'Batal',
  retry: 'Coba lagi',
  alt: (name) => `Pratinjau ${name}`,
  removed: (name) => `${name} dihapus.`,
  drop: 'Lepaskan berkas di sini',
  sending: {
    listed: 'Berkas yang dikirim',
    waiting: 'menunggu giliran',
    part: (percent) => `terkirim ${percent} %`,
    arrived: 'sudah terkirim',
    stopAll: 'Hentikan pengiriman',
    stopped: (name) => `Pengiriman dihentikan. ${name} belum terkirim.`,
    stoppedAll: 'Pengiriman dihentikan. Laporan bisa diubah lagi.',
    why: 'Belum terkirim, karena Anda membatalkannya. Tekan “Coba lagi”, atau hapus, lalu kirim laporannya.',
    tooLate: 'Laporan sudah berangkat dan tidak bisa dihentikan lagi.',
  },
};
