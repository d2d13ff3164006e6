import { numberFormat } from '../../widget/language/formats.js';
import { errorsSu } from '../../widget/errors/su.js';
import type { Problem } from '../../form-logic/rules.js';
import type { FormMessages } from './words.js';

/** Where a browser has no Sundanese, it counts as in Indonesian. */
export const number = numberFormat(['su', 'id-ID'], { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jinis laporan.',
  title: 'Eusian judul laporan.',
  content: 'Carioskeun eusi laporan.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Serat langkung lengkep: sahenteuna ${found.min} aksara, ayeuna ${found.length}.`;
    case 'too-long':
      return `Panjang teuing: panglobana ${number.format(found.max)} aksara. Kirangan ${number.format(found.length - found.max)} aksara.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/** Sundanese: lemes, “Anjeun”, as one speaks to an officer of one’s village. */
export const formSu: FormMessages = {
  heading: 'Ngadugikeun laporan',
  intro: 'Carioskeun masalah, patarosan, atanapi usul Anjeun ka pamaréntah. Gratis, teu kedah ngadamel akun.',
  optional: '(kénging kosong)',
  what: 'Naon anu kajadian?',
  tips: 'Pituduh nyerat',
  more: 'Basa sareng nu sanésna',
  classification: 'Jinis laporan',
  classifications: [
    {
      id: '1',
      label: 'Pangaduan',
      hint: 'Aya layanan atanapi fasilitas anu ruksak sareng kedah dileréskeun.',
    },
    { id: '3', label: 'Usul sareng harepan', hint: 'Anjeun gaduh usul atanapi harepan kanggo pamaréntah.' },
    { id: '2', label: 'Nyuhunkeun inpormasi', hint: 'Anjeun hoyong terang hal ti pamaréntah.' },
  ],
  title: {
    label: 'Judul',
    hint: 'Hiji kalimah pondok. Contona: Sasak gantung pegat di Dusun II',
  },
  content: {
    label: 'Eusi laporan',
    hint: 'Naon anu kajadian, ti iraha, saha anu katarajang, sareng naon harepan Anjeun? Laporan anu jelas langkung gancang diurus.',
  },
  count: (length, max) => `${number.format(length)} tina ${number.format(max)} aksara`,
  nearlyFull: 'Ampir dugi ka wates panjangna.',
  overfull: 'Ngaliwatan wates panjangna.',
  summary: (count) => `Aya ${count} eusian anu kedah dileréskeun`,
  errorPrefix: 'Lepat:',
  problem,
  setup: {
    loading: 'Nyambungkeun ka layanan laporan…',
    offline: 'Pormulir teu acan nyambung',
    kept: 'Anu parantos diserat ku Anjeun tetep aya di dieu.',
    retry: 'Cobian deui',
    fallback: 'Atanapi lapor ngalangkungan:',
    web: 'Situs',
    sms: (to) => `SMS ka ${to}`,
    simple: {
      heading: 'Layanan ieu mung nampi laporan basajan',
      why: 'Alamat ieu teu nyebatkeun naon waé anu tiasa dilayanan. Panginten sanés layanan laporan, atanapi Wi-Fi masih ngantosan Anjeun lebet. Poto, Anonim, sareng Rahasia teu aya.',
    },
  },
  fault: errorsSu,
};
