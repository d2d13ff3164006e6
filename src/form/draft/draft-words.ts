import { dateFormat } from '../../widget/language/formats.js';
import type { DraftTrouble } from '../../outbox/draft/draft-content.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const moment = dateFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' });

/** Indonesian, of the draft. */
export const draftWords = {
  heading: 'Draf',
  kept: 'Tulisan dan foto Anda tersimpan sebagai draf di tab ini, paling lama 7 hari.',
  keptShared:
    'Perangkat ini dipakai bersama: tulisan dan foto Anda hanya tersimpan sebentar, sampai halaman ini ditutup.',
  remove: 'Hapus draf',
  sure: 'Semua yang sudah Anda tulis dan pilih di formulir ini akan hilang. Hapus?',
  yes: 'Ya, hapus semuanya',
  no: 'Jangan hapus',
  removed: 'Draf sudah dihapus.',
  /** Said of drafts that can't be opened here; `newest` is the time of the last one. */
  others: (count: number, newest: Date) =>
    `${count === 1 ? 'Ada draf' : `Ada ${count} draf, yang terakhir`} dari ${moment.format(newest)}. Hanya bisa dibuka di tab tempat menulisnya.`,
  removeOthers: (count: number) => (count === 1 ? 'Hapus draf itu' : 'Hapus semua draf itu'),
  othersRemoved: 'Draf yang terkunci sudah dihapus.',
  trouble: {
    denied:
      'Peramban ini tidak mengizinkan penyimpanan, jadi draf tidak tersimpan. Jangan tutup halaman ini sebelum laporan dikirim.',
    'photos-full':
      'Penyimpanan penuh: tulisan Anda tersimpan, foto tidak. Jangan tutup halaman ini sebelum laporan dikirim.',
    full: 'Penyimpanan penuh: draf tidak tersimpan. Jangan tutup halaman ini sebelum laporan dikirim.',
  } satisfies Readonly<Record<DraftTrouble, string>>,
};

/** The words of the draft. */
export type DraftMessages = MessagesOf<typeof draftWords>;
