import { wordsOf } from '../language.js';

export const words = wordsOf(
  {
    title: 'Latihan',
    band: 'Latihan: laporan rekaan, tidak ada yang terkirim.',
    back: 'Kembali ke laporan sungguhan',
    anew: 'Mulai latihan dari awal',
    unknown: 'Laporan latihan ini tidak ada.',
    notHere: 'Ini tidak tersedia dalam latihan.',
    notFrom: 'Laporan tidak dapat diproses begini dari statusnya sekarang.',
    tooShort: 'Tulis sedikitnya 5 huruf.',
    noOffice: 'Pilih instansi.',
    goneOut: 'Sudah terkirim: tidak dapat dibatalkan lagi.',
    you: 'Anda',
  },
  {
    title: 'Practice',
    band: 'Practice: invented reports, nothing is sent.',
    back: 'Back to the real reports',
    anew: 'Start practice anew',
    unknown: 'There is no such practice report.',
    notHere: 'This is not part of the practice.',
    notFrom: 'The report’s status does not allow this now.',
    tooShort: 'Write at least 5 letters.',
    noOffice: 'Choose an office.',
    goneOut: 'It has gone out: it cannot be taken back any more.',
    you: 'You',
  },
);
