import type { WithdrawMessages } from './words.js';

/** Palembang Malay. */
export const withdrawMui: WithdrawMessages = {
  open: 'Tarik laporan',
  heading: 'Tarik laporan ini?',
  erasedTitle: 'Yang dihapus:',
  erased: ['Namo samo kontak kamu', 'Judul, isi, samo tempat laporan', 'Foto, berkas, samo balesan kamu'],
  stays: 'Yang masih ado: catetan kalu pernah ado laporan dan apo yang digaweke kantor, tanpa data diri.',
  forwarded: (nationalId) =>
    `Laporan ini sudah diteruske ke SP4N-LAPOR!${nationalId ? ` (#${nationalId})` : ''}. Salinan di sano dak ikut tehapus.`,
  maybeForwarded: 'Laporan ini mungkin sudah sampe di SP4N-LAPOR!. Salinan di sano dak ikut tehapus.',
  final: 'Laporan dak dilanjutke, dan ini dak pacak dibatalke.',
  reason: 'Alasan',
  reasonHint: 'Boleh kosong. Alasan dicatet di riwayat laporan; jangan tulis data diri.',
  confirm: 'Iyo, tarik dan hapus',
  again: 'Cubo tarik lagi',
  keep: 'Dak jadi',
  sending: 'Lagi narik laporan…',
  failed: 'Laporan belom ditarik',
  unknown: {
    heading: 'Belom tau apo laporan sudah ditarik',
    text: 'Sambungan putus. Cubo lagi bae: narik duo kali samo bae cak sekali.',
  },
  done: {
    heading: 'Laporan sudah ditarik',
    text: 'Data diri, isi, samo berkas kamu sudah dihapus. Ini dak pacak dibalekke.',
  },
};
