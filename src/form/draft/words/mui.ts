import { dateFormat } from '../../../widget/language/formats.js';
import type { DraftMessages } from './words.js';

const moment = dateFormat(['mui', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

/** Palembang Malay, of the draft. */
export const draftMui: DraftMessages = {
  heading: 'Draf',
  kept: 'Tulisan samo foto kamu tesimpen jadi draf di tab ini, paling lamo 7 hari.',
  keptShared:
    'HP ini dipake wong banyak: tulisan samo foto kamu cuma tesimpen bentar, sampe halaman ini ditutup.',
  remove: 'Hapus draf',
  sure: 'Galo yang sudah kamu tulis samo pilih di formulir ini bakal ilang. Hapus?',
  yes: 'Iyo, hapus galo',
  no: 'Jangan dihapus',
  removed: 'Draf sudah dihapus.',
  others: (count, newest) =>
    `${count === 1 ? 'Ado draf' : `Ado ${count} draf, yang terakhir`} dari ${moment.format(newest)}. Isinyo tekunci supayo dak tebaco wong lain; cuma pacak dibukak di tab tempat nulisnyo.`,
  removeOthers: (count) => (count === 1 ? 'Hapus draf itu' : 'Hapus draf itu galo'),
  othersRemoved: 'Draf yang tekunci sudah dihapus.',
  trouble: {
    denied:
      'Browser ini dak ngizinke nyimpen, jadi draf dak tesimpen. Jangan tutup halaman ini sebelom laporan dikirim.',
    'photos-full':
      'Tempat nyimpen di HP ini penuh: tulisan kamu tesimpen jadi draf, fotonyo idak. Jangan tutup halaman ini sebelom laporan dikirim.',
    full: 'Tempat nyimpen di HP ini penuh, jadi draf dak tesimpen. Jangan tutup halaman ini sebelom laporan dikirim.',
  },
};
