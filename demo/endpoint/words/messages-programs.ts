import { OPEN311_MESSAGES } from './messages-open311.js';

/**
 * Sentences in the form of `messages.ts` for who writes programs: those that speak Open311, and those that seal
 * reports.
 */
export const PROGRAM_MESSAGES = {
  ...OPEN311_MESSAGES,
  'sealed-unknown-member': [
    'Laporan tersegel tidak boleh membawa {label}.',
    'A sealed report may not bring {label}.',
  ],
  'sealed-envelope-unread': [
    'Amplop tersegel tidak terbaca. Segel ulang laporannya.',
    'The sealed envelope cannot be read. Seal the report again.',
  ],
  'sealed-envelope-size': [
    'Ukuran amplop tersegel bukan salah satu yang diterima.',
    'The sealed envelope has none of the sizes that are taken.',
  ],
  'sealed-envelope-place': [
    'Amplop ini disegel untuk laporan atau urutan lain.',
    'This envelope was sealed for another report, or for another place in it.',
  ],
  'sealed-key-unknown': [
    'Laporan ini disegel untuk kunci yang tidak dikenal di sini. Buka ulang halamannya, lalu segel lagi.',
    'This report was sealed for keys that are unknown here. Open the page again, then seal it anew.',
  ],
  'sealed-sent-before': ['Laporan tersegel ini sudah pernah dikirim.', 'This sealed report was sent before.'],
  'sealed-seq': ['Nomor urut berikutnya {next}.', 'The next number is {next}.'],
  'sealed-answer-readers': [
    'Jawaban harus disegel untuk pelapor dan kunci tim, dan tidak untuk yang lain.',
    'An answer must be sealed for the reporter and the team’s key, and for nobody else.',
  ],
  'sealed-answered-before': [
    'Petugas lain sudah menjawab. Buka ulang laporan ini, baca jawabannya, lalu kirim lagi bila masih perlu.',
    'Another officer has answered. Open this report again, read the answer, then send yours if it is still needed.',
  ],
  'sealed-is-closed': ['Laporan tersegel ini sudah ditutup.', 'This sealed report is closed.'],
  'sealed-close-reason': [
    'Pelapor menunggu jawaban: jawab dulu, lalu tutup. Hanya laporan yang amplopnya tidak terbuka ditutup tanpa jawaban.',
    'The reporter waits for an answer: write it first, then close. Only a report whose envelope did not open is closed without one.',
  ],
  'sealed-full': [
    'Laporan tersegel ini sudah punya {most} tambahan. Tunggu jawabannya, atau kirim laporan tersegel baru dan sebut nomor ini.',
    'This sealed report has {most} additions already. Wait for its answer, or send a new sealed report and name this number.',
  ],
  'sealed-report-full': [
    'Laporan tersegel ini sudah penuh. Kirim laporan baru.',
    'This sealed report is full. Please send a new one.',
  ],
} as const;
