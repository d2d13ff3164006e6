import { numberFormat } from '../../widget/language/formats.js';
import type { ReplyProblem } from './report-reply.js';
import type { FileProblem, PickedFile } from '../../form-logic/files.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

type ReplyProblems = Record<Extract<ReplyProblem, string>, (contentMax: number) => string>;

const megabytes = numberFormat('id-ID', { maximumFractionDigits: 1 });

/** Indonesian. The words before a button say what happens next. */
export const replyWords = {
  heading: 'Tulis balasan',
  /** Heading before any answer: there is nothing to reply to. */
  more: 'Tambah keterangan',
  /** Before a reply to a finished report: its effect. */
  done: 'Laporan sudah selesai. Balasan Anda tetap sampai ke instansi.',
  /** Whether the matter is settled: only that closes a report, or opens it again. */
  settled: {
    question: 'Sudah beres?',
    hint: '“Ya” menutup laporan. “Belum” membukanya lagi.',
    yes: 'Ya',
    no: 'Belum',
    /** Text that the office gets if nothing else was written. */
    words: { yes: 'Sudah beres.', no: 'Belum beres.' },
    missing: 'Apa yang belum beres?',
    optional: '(boleh kosong)',
    send: 'Kirim: belum beres',
    cancel: 'Tidak jadi',
    /** Puts the question away until the day that the office promised. */
    later: (day: string) => `Tunggu sampai ${day}`,
    resting: (day: string) => `Buka lagi laporan ini pada ${day}: sudah beres?`,
    ask: 'Jawab sekarang',
    /** For the reporter of a finished report. */
    again: 'Ternyata belum beres? Buka lagi',
  },
  content: 'Balasan Anda',
  rating: 'Seberapa baik ditangani?',
  ratingHint: 'Satu kali saja.',
  ratings: ['Sangat kurang', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'] satisfies readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  noRating: 'Kosongkan nilai',
  privately: {
    label: 'Hanya untuk instansi',
    hint: 'Hanya Anda dan petugas yang bisa membaca balasan ini.',
  },
  /** Readers of the reply, for a public report; for any other. */
  readers: {
    public:
      'Balasan ini bisa dibaca umum setelah dibaca petugas. Jangan tulis nama, nomor telepon, atau NIK.',
    secret: 'Laporan ini rahasia: hanya Anda dan petugas yang bisa membaca balasan ini.',
  },
  photos: {
    add: '+ Tambah foto atau berkas',
    limits: (most: number, bytes: number) =>
      `Paling banyak ${most} berkas. Foto besar dikecilkan otomatis; data lokasi di dalam foto dihapus. PDF paling besar ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas terpilih',
    state: ({ state }: PickedFile) =>
      state.phase === 'shrinking'
        ? 'sedang diperkecil…'
        : state.phase === 'ready'
          ? 'siap'
          : 'tidak bisa dikirim',
    problem: {
      unsupported: 'Jenis berkas ini tidak diterima. Hapus, lalu pilih foto atau PDF.',
      empty: 'Berkas ini kosong. Hapus, lalu pilih berkas lain.',
      'too-large': 'Berkas ini terlalu besar. Hapus, lalu pilih yang lebih kecil atau foto halamannya.',
      'too-many': 'Terlalu banyak berkas. Hapus ini, atau hapus yang lain lalu pilih lagi.',
      'too-many-pixels': 'Foto ini terlalu besar untuk perangkat Anda. Hapus, lalu kirim tangkapan layarnya.',
      heic: 'Foto HEIC ini tidak bisa dibuka peramban Anda. Hapus, lalu kirim tangkapan layarnya.',
      unreadable: 'Foto ini tidak bisa dibuka. Hapus, lalu pilih foto lain atau kirim tangkapan layarnya.',
    } satisfies Record<FileProblem, string>,
    remove: 'Hapus',
    removed: (name: string) => `${name} dihapus.`,
  },
  /** Tick for a shared device, with what it and other devices keep. */
  shared: {
    label: 'Perangkat ini dipakai bersama',
    hint: 'Tanpa dicentang: kalau sinyal putus, balasan dan kode aksesnya tersimpan di sini sampai terkirim. Dicentang: tidak, jadi jangan tutup halaman sebelum terkirim.',
  },
  cancel: 'Tidak jadi mengubah',
  send: 'Kirim balasan',
  sendRating: 'Kirim nilai',
  /** Shown when the reply has arrived, by its kind. */
  sent: {
    yes: 'Terima kasih. Laporan ini ditutup.',
    later: 'Baik. Kalau beres lebih cepat, jawab saja.',
    no: 'Terkirim. Laporan ini dibuka lagi, dan dikerjakan instansi.',
    rating: 'Terima kasih atas nilai Anda. Status laporan tetap.',
    reply: 'Balasan Anda sudah terkirim.',
  },
  again: 'Kirim lagi',
  sending: 'Menyiapkan balasan…',
  problems: {
    empty: () => 'Tulis balasan Anda.',
    unrated: () => 'Pilih nilai dulu.',
    'words-for-files': () => 'Tulis juga apa yang terlihat di berkas itu.',
    'too-long': (most) => `Terlalu panjang. Paling banyak ${most} huruf.`,
    files: () => 'Ada berkas yang tidak bisa dikirim. Hapus dulu.',
  } satisfies ReplyProblems as ReplyProblems,
  failed: 'Balasan belum terkirim',
  kept: 'Tulisan dan berkas Anda tetap ada.',
};

/** Words of a reply. Text or functions of text, never markup. */
export type ReplyMessages = MessagesOf<typeof replyWords>;
