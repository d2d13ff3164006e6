import { wordsOf } from '../language.js';

/** `names` of deeds everywhere at the desk: on buttons, in the bar, in dialogs and with many at once. */
const names = wordsOf(
  {
    verify: 'Verifikasi',
    dispose: 'Teruskan',
    'verify-and-forward': 'Verifikasi + teruskan',
    note: 'Keterangan sementara',
    respond: 'Jawaban',
    hold: 'Tunda laporan',
    archive: 'Arsipkan laporan',
    reject: 'Tolak laporan',
    close: 'Selesaikan',
    release: 'Tampil atau tidaknya foto atau tanggapan',
    withhold: 'Tampil atau tidaknya laporan untuk umum',
    redact: 'Penghitaman kata',
    assign: 'Penugasan',
    'hand-back': 'Bukan wewenang kami',
    'internal-note': 'Catatan internal',
    correct: 'Pembetulan',
    merge: 'Gabungkan',
    snooze: 'Ingatkan nanti',
    'late-reason': 'Alasan terlambat',
    extend: 'Perpanjang waktu menjawab',
    decide: 'Putusan atas permintaan',
  },
  {
    verify: 'Verify',
    dispose: 'Forward',
    'verify-and-forward': 'Verify + forward',
    note: 'Interim word',
    respond: 'Answer',
    hold: 'Put the report on hold',
    archive: 'Archive the report',
    reject: 'Reject the report',
    close: 'Close',
    release: 'Whether a photo or reply is shown',
    withhold: 'Whether the public sees the report',
    redact: 'Blacking out of words',
    assign: 'Assignment',
    'hand-back': 'Not our authority',
    'internal-note': 'Internal note',
    correct: 'Correction',
    merge: 'Merge',
    snooze: 'Remind later',
    'late-reason': 'Why it is late',
    extend: 'Extend the time to answer',
    decide: 'Decision on the request',
  },
);

/** `deedName` is the desk's one name of a deed; a deed that this page doesn't know is named as the server does. */
export const deedName = (act: string): string => (names as Record<string, string>)[act] ?? act;
