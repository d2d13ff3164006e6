import { numberFormat } from '../../../widget/language/formats.js';
import type { ReplyMessages } from './words.js';

const megabytes = numberFormat(['jv', 'id-ID'], { maximumFractionDigits: 1 });

/** Javanese. */
export const replyJv: ReplyMessages = {
  task: 'Gilir panjenengan',
  heading: 'Serat wangsulan',
  done: 'Laporan sampun rampung. Wangsulan panjenengan tetep dumugi instansi.',
  settled: {
    question: 'Menapa sampun beres?',
    hint: '“Sampun” nutup laporan. “Dereng” mbikak malih.',
    yes: 'Sampun',
    no: 'Dereng',
    words: { yes: 'Sampun beres.', no: 'Dereng beres.' },
    missing: 'Menapa ingkang dereng beres?',
    optional: '(pareng dipunkosongaken)',
    send: 'Kintun: dereng beres',
    cancel: 'Mboten siyos',
    again: 'Jebul dereng beres? Bikak malih',
  },
  content: 'Wangsulan panjenengan',
  rating: 'Kados pundi anggenipun nandangi?',
  ratingHint: 'Sepisan kemawon. Biji mboten nutup lan mboten mbikak laporan.',
  ratings: ['Kirang sanget', 'Kirang', 'Cekap', 'Sae', 'Sae sanget'],
  noRating: 'Kosongaken bijinipun',
  privately: {
    label: 'Namung kagem instansi',
    hint: 'Namung panjenengan lan petugas ingkang saged maos wangsulan menika.',
  },
  readers: {
    public:
      'Wangsulan menika saged dipunwaos umum menawi sampun dipunwaos petugas. Sampun nyerat asma, nomer telpun, utawi NIK.',
    secret: 'Laporan menika rahasia: namung panjenengan lan petugas ingkang saged maos wangsulan menika.',
  },
  photos: {
    add: '+ Tambah foto utawi berkas',
    limits: (most, bytes) =>
      `Paling kathah ${most} berkas. Foto ageng dipunalitaken piyambak; data panggenan ing salebeting foto dipunbusak. PDF paling ageng ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas ingkang kapilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'saweg dipunalitaken…'
        : state.phase === 'ready'
          ? 'sampun siap'
          : 'mboten saged dipunkintun',
    problem: {
      unsupported: 'Jinis berkas menika mboten katampi. Busak, lajeng pilih foto utawi PDF.',
      empty: 'Berkas menika kosong. Busak, lajeng pilih berkas sanesipun.',
      'too-large': 'Berkas menika kageden. Busak, lajeng pilih ingkang langkung alit utawi foto kacanipun.',
      'too-many': 'Berkasipun kekathahen. Busak berkas menika, utawi busak sanesipun lajeng pilih malih.',
      'too-many-pixels':
        'Foto menika kageden kangge HP panjenengan. Busak, lajeng kintun tangkepan layaripun.',
      heic: 'Foto HEIC menika mboten saged dipunbikak browser panjenengan. Busak, lajeng kintun tangkepan layaripun.',
      unreadable:
        'Foto menika mboten saged dipunbikak. Busak, lajeng pilih foto sanes utawi kintun tangkepan layaripun.',
    },
    remove: 'Busak',
    removed: (name) => `${name} sampun dipunbusak.`,
  },
  shared: {
    label: 'HP menika dipunginakaken tiyang kathah',
    hint: 'Mboten dipuncentang: menawi sinyal pedhot, wangsulan lan kode aksesipun kasimpen ing HP menika ngantos kakintun. Dipuncentang: mboten wonten ingkang kasimpen, dados sampun nutup kaca saderengipun kakintun.',
  },
  cancel: 'Mboten siyos ngewahi',
  send: 'Kintun wangsulan',
  sendRating: 'Kintun biji',
  sent: {
    yes: 'Matur nuwun. Laporan menika dipuntutup.',
    no: 'Sampun kakintun. Laporan menika dipunbikak malih, lan instansi nandangi.',
    rating: 'Matur nuwun kagem bijinipun. Status laporan tetep.',
    reply: 'Wangsulan panjenengan sampun kakintun.',
  },
  again: 'Kintun malih',
  sending: 'Nyawisaken wangsulan…',
  problems: {
    empty: () => 'Serat wangsulan panjenengan.',
    unrated: () => 'Pilih biji rumiyin.',
    'words-for-files': () => 'Serat ugi menapa ingkang katingal ing berkas menika.',
    'too-long': (most) => `Kepanjangen. Paling kathah ${most} aksara.`,
    files: () => 'Wonten berkas ingkang mboten saged dipunkintun. Busak rumiyin.',
  },
  failed: 'Wangsulan dereng kakintun',
  kept: 'Seratan lan berkas panjenengan taksih wonten.',
};
