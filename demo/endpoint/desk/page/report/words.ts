import { wordsOf } from '../language.js';

/** Words of an open report's frame; its parts have their own. */
export const words = wordsOf(
  {
    report: (id: string) => `Laporan #${id}`,
    loading: 'Membuka laporan …',
    again: 'Coba lagi',
    back: 'Kembali ke daftar laporan',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    trail: 'Jejak audit laporan ini',
    anonymous: 'Anonim',
    secret: 'Rahasia',
    quick: 'Periksa: dikirim terlalu cepat',
    crowd: 'Periksa: banyak kiriman sekaligus',
    overdue: (day: string) => `Lewat tenggat sejak ${day}.`,
    lateReason: (reason: string) => `Alasan terlambat: ${reason}`,
    due: (day: string) => `Tenggat ${day}`,
    promised: (day: string) => `Dijanjikan ${day}`,
    assigned: (name: string) => `Dipegang ${name}`,
    mine: 'Dipegang Anda',
    snoozed: (day: string) => `Ditunda sampai ${day}`,
    looking: (names: string) => `Sedang dibuka juga oleh ${names}.`,
    mergedInto: 'Laporan ini digabung ke ',
    pending: (act: string, officer: string) => `Menunggu terkirim: ${act}, oleh ${officer}.`,
    failed: (act: string, failure: string) =>
      `Tidak jadi (${act}): ${failure} Kata-katanya tersimpan sebagai draf.`,
    waiting: (count: number) => `${count} tanggapan menunggu keputusan: tampil untuk umum atau tidak.`,
    waitingOwn: (count: number) =>
      `${count} tanggapan pelapor menunggu keputusan: tampil untuk umum atau tidak.`,
    toWaiting: 'Lihat tanggapan',
  },
  {
    report: (id: string) => `Report #${id}`,
    loading: 'Opening the report …',
    again: 'Try again',
    back: 'Back to the list',
    previous: 'Previous',
    next: 'Next',
    trail: 'This report’s audit trail',
    anonymous: 'Anonymous',
    secret: 'Secret',
    quick: 'Check: sent too fast',
    crowd: 'Check: many at once',
    overdue: (day: string) => `Overdue since ${day}.`,
    lateReason: (reason: string) => `Why it is late: ${reason}`,
    due: (day: string) => `Due ${day}`,
    promised: (day: string) => `Promised for ${day}`,
    assigned: (name: string) => `With ${name}`,
    mine: 'With you',
    snoozed: (day: string) => `Put off until ${day}`,
    looking: (names: string) => `Also open at ${names}.`,
    mergedInto: 'This report was merged into ',
    pending: (act: string, officer: string) => `Waits to go out: ${act}, by ${officer}.`,
    failed: (act: string, failure: string) => `Not done (${act}): ${failure} Its words are kept as a draft.`,
    waiting: (count: number) => `${count} replies wait for a decision: public or not.`,
    waitingOwn: (count: number) => `${count} replies of the reporter wait for a decision: public or not.`,
    toWaiting: 'See the reply',
  },
);

/** Names of deeds that wait, as the history of the page says them. */
const ACTS: Readonly<Record<string, readonly [id: string, en: string]>> = {
  verify: ['verifikasi', 'verify'],
  'verify-and-forward': ['verifikasi + teruskan', 'verify and forward'],
  dispose: ['disposisi', 'forward'],
  respond: ['jawaban', 'answer'],
  note: ['keterangan', 'interim answer'],
  close: ['selesai', 'close'],
  hold: ['tunda', 'hold'],
  archive: ['arsip', 'archive'],
  reject: ['tolak', 'reject'],
  release: ['tampilkan', 'show'],
  withhold: ['tampil untuk umum', 'public view'],
  correct: ['pembetulan', 'correction'],
  merge: ['gabung', 'merge'],
  'hand-back': ['bukan wewenang kami', 'hand back'],
  'late-reason': ['alasan terlambat', 'why it is late'],
};

export const actName = (act: string): string =>
  wordsOf({ name: ACTS[act]?.[0] ?? act }, { name: ACTS[act]?.[1] ?? act }).name;
