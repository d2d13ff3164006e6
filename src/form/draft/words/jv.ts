import { dateFormat } from '../../../widget/language/formats.js';
import type { DraftMessages } from './words.js';

const moment = dateFormat(['jv', 'id-ID'], { dateStyle: 'medium', timeStyle: 'short' });

/** Javanese, of the draft. */
export const draftJv: DraftMessages = {
  heading: 'Draf',
  kept: 'Seratan lan foto panjenengan kasimpen dados draf ing tab menika, paling dangu 7 dinten.',
  keptShared:
    'HP menika dipunginakaken tiyang kathah: seratan lan foto panjenengan namung kasimpen sekedhap, ngantos kaca menika dipuntutup.',
  remove: 'Busak draf',
  sure: 'Sedaya ingkang sampun panjenengan serat lan pilih ing formulir menika badhe ical. Dipunbusak?',
  yes: 'Inggih, busak sedaya',
  no: 'Mboten, sampun ngantos dipunbusak',
  removed: 'Draf kasil dipunbusak.',
  others: (count, newest) =>
    `${count === 1 ? 'Wonten draf' : `Wonten ${count} draf, ingkang pungkasan`} saking ${moment.format(newest)}. Isinipun dipunkunci supados mboten dipunwaos tiyang sanes; namung saged dipunbikak ing tab papan nyeratipun.`,
  removeOthers: (count) => (count === 1 ? 'Busak draf menika' : 'Busak sedaya draf menika'),
  othersRemoved: 'Draf ingkang dipunkunci kasil dipunbusak.',
  trouble: {
    denied:
      'Browser menika mboten marengaken nyimpen, dados draf mboten kasimpen. Sampun nutup kaca menika saderengipun laporan dipunkintun.',
    'photos-full':
      'Simpenan HP menika kebak: seratan panjenengan kasimpen dados draf, fotonipun mboten. Sampun nutup kaca menika saderengipun laporan dipunkintun.',
    full: 'Simpenan HP menika kebak, dados draf mboten kasimpen. Sampun nutup kaca menika saderengipun laporan dipunkintun.',
  },
};
