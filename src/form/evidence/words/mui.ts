import type { EvidenceMessages } from './words.js';
import { sectionsMui } from '../../sections/words/mui.js';

/** Palembang Malay, for photos and documents. */
export const evidenceMui: EvidenceMessages = {
  bytes: sectionsMui.bytes,
  heading: 'Foto atau bukti',
  camera: 'Ambek foto',
  gallery: 'Galeri atau berkas',
  add: 'Pilih foto atau berkas',
  alsoBy: 'Pacak jugo diseret ke sini atau ditempel (Ctrl+V).',
  limits: (most) =>
    `Paling banyak ${most} berkas, boleh beberapo sekaligus. Foto besak dikecikke dewek; data lokasi di dalem foto dihapus.`,
  pdfLimit: (bytes) => `PDF paling besak ${bytes}.`,
  listed: 'Berkas yang dipilih',
  state: ({ state }) =>
    state.phase === 'shrinking'
      ? 'lagi dikecikke…'
      : state.phase === 'ready'
        ? state.isPrepared
          ? 'sudah siap'
          : 'sudah siap, dikecikke pas dikirim'
        : state.phase === 'stopped'
          ? 'dak jadi'
          : 'dak pacak dikirim',
  problem: {
    unsupported: () => 'Jenis berkas ini dak diterimo. Hapus, teros pilih foto atau PDF.',
    empty: () => 'Berkas ini kosong. Hapus, teros pilih berkas lain.',
    'too-large': (_, bytes) =>
      `Lebih besak dari ${bytes}. Hapus, teros pilih yang lebih kecik atau foto halamannyo.`,
    'too-many': (most) =>
      `Sudah ado ${most} berkas. Hapus berkas ini, atau hapus berkas lain teros pilih lagi.`,
    'too-many-pixels': () =>
      'Foto ini kebesakan: lebih dari 65 megapiksel atau 80 MB. Hapus, teros kirim tangkapan layarnyo.',
    heic: () =>
      'Foto ini jenisnyo HEIC, dan browser ini dak pacak mukaknyo. Hapus, teros kirim tangkapan layarnyo, atau ubah jenis foto di kamera jadi JPEG.',
    unreadable: () =>
      'Foto ini dak pacak dibukak; mungkin rusak atau belom teunduh. Cubo lagi, atau hapus teros kirim tangkapan layarnyo.',
  },
  author: 'Di dalem PDF pacak tesimpen namo yang muatnyo. Kalu nak tetep dak dikenal, kirim foto halamannyo.',
  remove: 'Hapus',
  cancel: 'Dak jadi',
  retry: 'Cubo lagi',
  alt: (name) => `Foto ${name}`,
  removed: (name) => `${name} sudah dihapus.`,
  drop: 'Lepaske berkas di sini',
  sending: {
    listed: 'Berkas yang dikirim',
    waiting: 'nunggu giliran',
    part: (percent) => `tekirim ${percent} %`,
    arrived: 'sudah tekirim',
    stopAll: 'Setop ngirim',
    stopped: (name) => `Ngirimnyo disetop. ${name} belom tekirim.`,
    stoppedAll: 'Ngirimnyo disetop. Laporan pacak diubah lagi.',
    why: 'Belom tekirim, karno kamu dak jadike. Pencet “Cubo lagi”, atau hapus, teros kirim laporannyo.',
    tooLate: 'Laporan sudah berangkat dan dak pacak disetop lagi.',
  },
};
