import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. The words say what is lost before the withdrawal. */
export const withdrawWords = {
  open: 'Tarik laporan',
  heading: 'Tarik laporan ini?',
  erasedTitle: 'Yang dihapus:',
  erased: ['Nama dan kontak Anda', 'Judul, isi, dan tempat laporan', 'Foto, berkas, dan balasan Anda'],
  stays: 'Yang tinggal: catatan bahwa pernah ada laporan dan apa yang dikerjakan kantor, tanpa data diri.',
  forwarded: (nationalId: string | null) =>
    `Laporan ini sudah diteruskan ke SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan di sana tidak ikut terhapus.`,
  maybeForwarded: 'Laporan ini mungkin sudah sampai di SP4N-LAPOR!. Salinan di sana tidak ikut terhapus.',
  final: 'Laporan tidak dilanjutkan, dan ini tidak bisa dibatalkan.',
  reason: 'Alasan',
  reasonHint: 'Boleh kosong. Alasan tercatat di riwayat laporan; jangan tulis data diri.',
  confirm: 'Ya, tarik dan hapus',
  again: 'Coba tarik lagi',
  keep: 'Tidak jadi',
  sending: 'Menarik laporan…',
  failed: 'Laporan belum ditarik',
  /** Said when the outcome is unknown. */
  unknown: {
    heading: 'Belum tahu apakah laporan sudah ditarik',
    text: 'Sambungan terputus. Coba lagi saja: menarik dua kali sama dengan sekali.',
  },
  done: {
    heading: 'Laporan sudah ditarik',
    text: 'Data diri, isi, dan berkas Anda sudah dihapus. Ini tidak bisa dibatalkan.',
  },
};

/** Words of a withdrawal. Text or functions of text, never markup. */
export type WithdrawMessages = MessagesOf<typeof withdrawWords>;
