import { dateFormat } from '../../../widget/language/formats.js';
import type { DraftMessages } from './words.js';

const moment = dateFormat(['su', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

/** Sundanese, of the draft. */
export const draftSu: DraftMessages = {
  heading: 'Draf',
  kept: 'Seratan sareng poto Anjeun disimpen janten draf dina tab ieu, panglamina 7 dinten.',
  keptShared:
    'HP ieu dianggo ku seueur jalmi: seratan sareng poto Anjeun mung disimpen sakedap, dugi ka kaca ieu ditutup.',
  remove: 'Hapus draf',
  sure: 'Sadaya anu parantos diserat sareng dipilih ku Anjeun dina pormulir ieu bakal ical. Hapus?',
  yes: 'Muhun, hapus sadayana',
  no: 'Ulah dihapus',
  removed: 'Draf parantos dihapus.',
  others: (count, newest) =>
    `${count === 1 ? 'Aya draf' : `Aya ${count} draf, anu pamungkas`} ti ${moment.format(newest)}. Eusina dikonci supados teu diaos ku jalmi sanés; mung tiasa dibuka dina tab tempat nyeratna.`,
  removeOthers: (count) => (count === 1 ? 'Hapus éta draf' : 'Hapus sadaya éta draf'),
  othersRemoved: 'Draf anu dikonci parantos dihapus.',
  trouble: {
    denied:
      'Browser ieu teu ngawidian nyimpen, janten draf teu disimpen. Ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
    'photos-full':
      'Panyimpenan HP ieu pinuh: seratan Anjeun disimpen janten draf, potona henteu. Ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
    full: 'Panyimpenan HP ieu pinuh, janten draf teu disimpen. Ulah nutup kaca ieu sateuacan laporan dikintunkeun.',
  },
};
