import { numberFormat } from '../../../widget/language/formats.js';
import type { ReplyMessages } from './words.js';

const megabytes = numberFormat(['mui', 'id-ID'], { maximumFractionDigits: 1 });

/** Palembang Malay. */
export const replyMui: ReplyMessages = {
  task: 'Giliran kamu',
  heading: 'Tulis balesan',
  done: 'Laporan sudah selesai. Balesan kamu tetep sampe ke instansi.',
  settled: {
    question: 'Apo sudah beres?',
    hint: '“Sudah” nutup laporan. “Belom” mukaknyo lagi.',
    yes: 'Sudah',
    no: 'Belom',
    words: { yes: 'Sudah beres.', no: 'Belom beres.' },
    missing: 'Apo yang belom beres?',
    optional: '(boleh dikosongke)',
    send: 'Kirim: belom beres',
    cancel: 'Dak jadi',
    again: 'Ruponyo belom beres? Bukak lagi',
  },
  content: 'Balesan kamu',
  rating: 'Cakmano ngurusnyo?',
  ratingHint: 'Sekali bae. Nilai dak nutup dan dak mukak laporan.',
  ratings: ['Kurang nian', 'Kurang', 'Cukup', 'Bagus', 'Bagus nian'],
  noRating: 'Kosongke nilai',
  privately: {
    label: 'Cuma untuk instansi',
    hint: 'Cuma kamu samo petugas yang pacak maco balesan ini.',
  },
  readers: {
    public:
      'Balesan ini pacak dibaco umum kalu sudah dibaco petugas. Jangan tulis namo, nomor telpon, atau NIK.',
    secret: 'Laporan ini rahasia: cuma kamu samo petugas yang pacak maco balesan ini.',
  },
  photos: {
    add: '+ Tambah foto atau berkas',
    limits: (most, bytes) =>
      `Paling banyak ${most} berkas. Foto besak dikecikke dewek; data lokasi di dalem foto dihapus. PDF paling besak ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas yang dipilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'lagi dikecikke…'
        : state.phase === 'ready'
          ? 'sudah siap'
          : 'dak pacak dikirim',
    problem: {
      unsupported: 'Jenis berkas ini dak diterimo. Hapus, teros pilih foto atau PDF.',
      empty: 'Berkas ini kosong. Hapus, teros pilih berkas lain.',
      'too-large': 'Berkas ini kebesakan. Hapus, teros pilih yang lebih kecik atau foto halamannyo.',
      'too-many': 'Berkasnyo sudah kebanyakan. Hapus berkas ini, atau hapus yang lain teros pilih lagi.',
      'too-many-pixels': 'Foto ini kebesakan untuk HP kamu. Hapus, teros kirim tangkapan layarnyo.',
      heic: 'Foto HEIC ini dak pacak dibukak browser kamu. Hapus, teros kirim tangkapan layarnyo.',
      unreadable: 'Foto ini dak pacak dibukak. Hapus, teros pilih foto lain atau kirim tangkapan layarnyo.',
    },
    remove: 'Hapus',
    removed: (name) => `${name} sudah dihapus.`,
  },
  shared: {
    label: 'HP ini dipake wong banyak',
    hint: 'Dak dicentang: kalu sinyal putus, balesan samo kode aksesnyo tesimpen di HP ini sampe tekirim. Dicentang: katek yang tesimpen, jadi jangan tutup halaman sebelom tekirim.',
  },
  cancel: 'Dak jadi ngubah',
  send: 'Kirim balesan',
  sendRating: 'Kirim nilai',
  sent: {
    yes: 'Terimo kasih. Laporan ini ditutup.',
    no: 'Sudah tekirim. Laporan ini dibukak lagi, dan instansi ngurusnyo.',
    rating: 'Terimo kasih atas nilainyo. Status laporan tetep.',
    reply: 'Balesan kamu sudah tekirim.',
  },
  again: 'Kirim lagi',
  sending: 'Nyiapke balesan…',
  problems: {
    empty: () => 'Tulis balesan kamu.',
    unrated: () => 'Pilih nilainyo dulu.',
    'words-for-files': () => 'Tulis jugo apo yang kejingokan di berkas itu.',
    'too-long': (most) => `Kepanjangan. Paling banyak ${most} huruf.`,
    files: () => 'Ado berkas yang dak pacak dikirim. Hapus dulu.',
  },
  failed: 'Balesan belom tekirim',
  kept: 'Tulisan samo berkas kamu masih ado.',
};
